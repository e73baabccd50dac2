#A w10-001 | 2013-08-09 | Washington
S US to train 300 more Pakistani bomb disposal men, asks both neighbours to 'keep talking'
P Washington: The United States has agreed to train another 300 Pakistani policemen in disposing of roadside bombs and will deliver 110 mine-resistant vehicles by December, the State Department said on Thursday, even as it urged Islamabad and New Delhi to settle the latest flare-up along the Line of Control through dialogue.
P "We have been very clear that the pace, the scope and the character of that dialogue is something for the two countries to determine," Deputy Spokesperson Lauren Whitcombe told reporters at her daily briefing.
S "What we can do," she went on, "is help our partners to save lives, and this is what the programme does."
P Asked whether the jamming kits could end up being used against India, Whitcombe said that she was not aware of any such concern having been raised.
P She condemned Tuesday's ambush in Poonch, in which five Indian soldiers were killed, but declined to say who was behind it.
P Defence Minister R.K. Sabharwal has told Parliament that "specialist troops of Pakistan Army" carried out the attack, a charge denied by Islamabad.
P Under a similar arrangement the US gave Pakistan 4,000 metal detectors in 2011, about half of which are said to be gathering dust in a godown in Rawalpindi.
P Roadside bombs remain the biggest killer of policemen in Khyber Pakhtunkhwa, and the province's force has fewer than 90 trained technicians.
P In June, 14 people lost their lives when a suicide bomber blew himself up at a seminary in the Chamkani area of Peshawar.
P The Pakistani embassy here thanked Washington for what it called "a concrete gesture", adding that it looked forward to the resumption of the strategic dialogue.
@ us | United States | c | USA
@ pak | Pakistan | c | PAK
@ pakg | Pakistani government | o | PAKGOV
@ pol | Pakistani policemen | g | PAKCOP
@ indg | Indian government | o | INDGOV
@ lw | Lauren Whitcombe | p | USAGOV | Deputy Spokesperson
@ sold | Indian soldiers killed in Poonch | g | INDMIL
@ rks | R.K. Sabharwal | p | INDGOVMIL | Defence Minister
@ parl | Indian Parliament | o | INDLEG
@ pa | Pakistan Army | o | PAKMIL
@ bomber | suicide bomber in Peshawar | p | PAKREB
@ sem | people at the Peshawar seminary | l | PAKCVL
@ emb | Pakistani embassy in Washington | o | PAKGOV
E 0 US/GPE; Pakistani/NORP
E 1 Washington/GPE; United States/GPE; Pakistani/NORP; December/DATE; State Department/ORG; Thursday/DATE; Islamabad/GPE; New Delhi/GPE; Line of Control/LOC
E 2 Lauren Whitcombe/PER
E 4 India/GPE; Whitcombe/PER
E 5 Tuesday/DATE; Poonch/GPE; five/NUM; Indian/NORP
E 6 R.K. Sabharwal/PER; Parliament/ORG; Pakistan Army/ORG; Islamabad/GPE
E 7 US/GPE; Pakistan/GPE; 2011/DATE; Rawalpindi/GPE
E 8 Khyber Pakhtunkhwa/GPE
E 9 June/DATE; 14 people/NUM; Chamkani/GPE; Peshawar/GPE
E 10 Pakistani/NORP; Washington/GPE
V 0 | train | AGREE | military,terrorism | 0332 | US=us | Pakistani bomb disposal men=pol | id=train
V 0 | asks | REQUEST/meet | diplomatic | 027 | US=us | both neighbours=pakg; both neighbours=indg | id=urge
V 1 | agreed | =train | | | United States=us | Pakistani policemen=pol | by=State Department=us | when=Thursday | date=2013-08-08
V 1 | deliver | AGREE | military | 0332 | United States=us | Pakistani#1=pak | by=State Department=us
V 1 | urged | =urge | | | it=us | Islamabad=pakg; New Delhi=indg | when=Thursday | date=2013-08-08
V 3 | programme | =train | | | our=us | our partners=pol
V 5 | condemned | ACCUSE/disapprove | military,territory | 111 | She=lw | - 
V 5 | ambush | ASSAULT | military,territory | 190 | @6:specialist troops of Pakistan Army=pa | Indian soldiers=sold | when=Tuesday | date=2013-08-06 | where=Poonch | n=killed:five:5 | id=amb
V 5 | killed | =amb | | | @6:specialist troops of Pakistan Army=pa | Indian soldiers=sold | n=killed:five:5
V 6 | told | ACCUSE/allege | military,territory | 1123 | R.K. Sabharwal=rks | Pakistan Army=pa | id=chg
V 6 | attack | =amb | | | specialist troops of Pakistan Army=pa | @5:Indian soldiers=sold | by=R.K. Sabharwal=rks
V 6 | denied | REJECT | diplomatic | 016 | Islamabad=pakg | R.K. Sabharwal=rks
V 6 | charge | =chg | | | R.K. Sabharwal=rks | Pakistan Army=pa
V 7 | gave | AID | military | 072 | US=us | Pakistan=pak | st=h | when=2011 | date=2011
V 9 | blew himself up | ASSAULT/suicide-attack | terrorism | 1831 | a suicide bomber=bomber | 14 people=sem | st=h | when=June | date=2013-06 | where=a seminary | n=killed:14 people:14 | id=sb
V 9 | lost | =sb | | | a suicide bomber=bomber | 14 people=sem | n=killed:14 people:14
V 10 | thanked | SUPPORT | diplomatic | 051 | Pakistani embassy=emb | Washington=us
V 10 | gesture | =train | | | Washington=us |
Q 1 | i | The United States has agreed to train another 300 Pakistani policemen in disposing of roadside bombs and will deliver 110 mine-resistant vehicles by December | State Department=us | said | -
Q 2 | d | We have been very clear that the pace, the scope and the character of that dialogue is something for the two countries to determine | Lauren Whitcombe=lw | told | -
Q 3 | d | What we can do | she=lw | went on | -
Q 3 | d | is help our partners to save lives, and this is what the programme does. | she=lw | went on | -
Q 4 | i | she was not aware of any such concern having been raised | Whitcombe=lw | said | -
Q 6 | m | "specialist troops of Pakistan Army" carried out the attack | R.K. Sabharwal=rks | told | Parliament=parl
Q 10 | m | what it called "a concrete gesture" | it#1=emb | called | -
Q 10 | i | it looked forward to the resumption of the strategic dialogue | Pakistani embassy=emb | adding | -
#A w10-002 | 1998-06-05 | GENEVA
S Big Five agree joint line on South Asian tests, promise to keep technology back
P GENEVA, June 5 (Special) - Foreign ministers of the five permanent members of the Security Council, meeting here on Thursday under the chairmanship of China, condemned the nuclear tests conducted by India and Pakistan last month and undertook to cooperate closely in curbing exports of missile parts to the region.
P They called on the two countries to refrain from putting warheads on missiles and to adhere to the test ban treaty "immediately and unconditionally".
P "This is not a club telling others to do what it does not do itself," insisted the French minister, Bertrand Lascaze.
S "Nor is it the hour for scolding."
P Russia, according to a member of its delegation, held out against punitive measures and won the deletion of a paragraph on loans.
P Spokesman Dilip Chaturvedi of the Ministry of External Affairs in New Delhi called the communique "another case of the pot and the kettle" and ruled out any outside role in Kashmir.
P Pakistan, for its part, welcomed the reference to root causes, and Foreign Secretary Anwar Mufti offered India talks on a no-attack accord covering nuclear plants.
P India exploded five devices at Pokhran on May 11 and 13; Pakistan answered at Chagai on May 28 and 30.
P Tokyo has frozen new yen loans to both, although a Japanese official noted that grants for famine, floods and the like would not be touched.
P Share prices in Karachi, which had fallen by a fifth since the middle of May, recovered a little on Friday.
P Whether the two will sit down before the monsoon session of the United Nations is anybody's guess, a Swedish diplomat observed.
@ p5 | foreign ministers of the five permanent members | g | USAGOV,GBRGOV,FRAGOV,RUSGOV,CHNGOV
@ chn | China | c | CHN
@ ind | India | c | IND
@ pak | Pakistan | c | PAK
@ bl | Bertrand Lascaze | p | FRAGOV | Foreign Minister
@ rus | Russia | c | RUS
@ rdel | member of the Russian delegation | p | RUSGOV
@ dc | Dilip Chaturvedi | p | INDGOV | Spokesman of the Ministry of External Affairs
@ am | Anwar Mufti | p | PAKGOV | Foreign Secretary
@ jpn | Japan | c | JPNGOV
@ joff | Japanese official | p | JPNGOV
@ swe | Swedish diplomat | p | SWEGOV
E 0 Big Five/ORG; South Asian/NORP
E 1 GENEVA/GPE; June 5/DATE; Security Council/ORG; Thursday/DATE; China/GPE; India/GPE; Pakistan/GPE; last month/DATE
E 2 test ban treaty/LAW
E 3 French/NORP; Bertrand Lascaze/PER
E 5 Russia/GPE
E 6 Dilip Chaturvedi/PER; Ministry of External Affairs/ORG; New Delhi/GPE; Kashmir/GPE
E 7 Pakistan/GPE; Anwar Mufti/PER; India/GPE
E 8 India/GPE; Pokhran/GPE; May 11/DATE; 13/DATE; Pakistan/GPE; Chagai/GPE; May 28/DATE; 30/DATE
E 9 Tokyo/GPE; Japanese/NORP
E 10 Karachi/GPE; the middle of May/DATE; Friday/DATE
E 11 United Nations/ORG; Swedish/NORP
V 0 | agree | AGREE | cbrn,diplomatic | 030 | Big Five=p5 | - | id=und
V 1 | meeting | CONSULT/multilateral | cbrn,diplomatic | 040 | Foreign ministers of the five permanent members=p5 | - | when=Thursday | date=1998-06-04 | where=GENEVA
V 1 | condemned | ACCUSE/disapprove | cbrn,diplomatic | 111 | Foreign ministers of the five permanent members=p5 | India=ind; Pakistan=pak | when=Thursday | date=1998-06-04 | where=GENEVA | id=con
V 1 | tests | MOBILIZE/weapons | cbrn,military | 150 | India=ind; Pakistan=pak | - | when=last month | date=1998-05 | id=tests
V 0 | tests | =tests | | | @1:India=ind; @1:Pakistan=pak |
V 0 | promise | =und | | | Big Five=p5 |
V 1 | undertook | =und | | | Foreign ministers of the five permanent members=p5 | - | when=Thursday | date=1998-06-04 | where=GENEVA
V 2 | called on | REQUEST/change | cbrn,diplomatic | 1042 | They=p5 | the two countries=ind; the two countries=pak
V 5 | held out | REJECT/change | economic,diplomatic | 120 | Russia=rus | @1:Foreign ministers of the five permanent members=p5 | by=a member of its delegation=rdel
V 6 | called | ACCUSE/disapprove | diplomatic,cbrn | 111 | Dilip Chaturvedi=dc | @1:Foreign ministers of the five permanent members=p5
V 6 | ruled out | REJECT/meet | diplomatic,territory | 126 | Dilip Chaturvedi=dc | -
V 6 | communique | =con | | | @1:Foreign ministers of the five permanent members=p5 | @7:India=ind; @7:Pakistan=pak
V 7 | welcomed | SUPPORT | diplomatic | 051 | Pakistan=pak | @1:Foreign ministers of the five permanent members=p5
V 7 | offered | AGREE | diplomatic,cbrn | 036 | Anwar Mufti=am | India=ind
V 8 | exploded | MOBILIZE/weapons | cbrn,military | 150 | India=ind | - | when=May 11 and 13 | date=1998-05-11/1998-05-13 | where=Pokhran
V 8 | answered | MOBILIZE/weapons | cbrn,military | 150 | Pakistan=pak | - | when=May 28 and 30 | date=1998-05-28/1998-05-30 | where=Chagai
V 9 | frozen | SANCTION/discontinue | economic | 1621 | Tokyo=jpn | both=ind; both=pak
Q 2 | m | They called on the two countries to refrain from putting warheads on missiles and to adhere to the test ban treaty "immediately and unconditionally" | They=p5 | called on | the two countries=ind
Q 3 | d | This is not a club telling others to do what it does not do itself | Bertrand Lascaze=bl | insisted | -
Q 4 | d | Nor is it the hour for scolding. | @3:Bertrand Lascaze=bl |
Q 6 | m | the communique "another case of the pot and the kettle" | Dilip Chaturvedi=dc | called | -
Q 9 | i | grants for famine, floods and the like would not be touched | a Japanese official=joff | noted | -
Q 11 | i | Whether the two will sit down before the monsoon session of the United Nations is anybody's guess | a Swedish diplomat=swe | observed | -
#A w10-003 | 2008-08-22 | Tbilisi
S NATO ministers back Georgia but stop short of a timetable
P NATO has thrown its weight behind Georgia's territorial integrity and promised to set up a commission to oversee relations with Tbilisi, but the alliance's foreign ministers, at emergency talks in Brussels on Tuesday, gave no date for a membership plan.
P "There can be no business as usual with Moscow under present circumstances," Secretary-General Pieter van Rossum told a crowded news conference, announcing that meetings of the NATO-Russia Council had been suspended until Russian troops go home.
P Moscow hit back within the hour.
P Foreign Minister Arkady Lebedinsky accused the alliance of "shielding a criminal regime", adding that Russia would stop all military cooperation, including the joint patrols against terrorism in the Mediterranean.
P He stopped short, however, of closing the transit route for supplies to Afghanistan, which he said was "in our own interest as well".
P In Gori, residents watched a column of Russian armour pull out on Friday after ten days of occupation, though soldiers were still digging in at a checkpoint near Igoeti.
P A US Air Force C-17 landed here with 15 tonnes of blankets, antibiotics and camp beds, the ninth such flight in a week, and the frigate-escorted cutter Dallas was due in Batumi on Sunday.
P "We will not leave the Georgian people alone in this winter," said Ambassador Catherine Bell-Ruiz, standing on the apron.
P Fighting over the breakaway region of South Ossetia killed several hundred people this month, and the UN refugee agency says that it has handed out food to 58,000 of those who fled.
P A Georgian parliamentarian, asked how he felt about Brussels, shrugged and said that half a loaf was still bread.
@ nato | NATO | o | IGO
@ natom | NATO foreign ministers | g | IGO
@ geo | Georgia | c | GEO
@ geog | Georgian government | o | GEOGOV
@ pvr | Pieter van Rossum | p | IGO | Secretary-General
@ rus | Russia | c | RUS
@ rusm | Russian troops | g | RUSMIL
@ al | Arkady Lebedinsky | p | RUSGOV | Foreign Minister
@ usaf | US Air Force | o | USAMIL
@ cut | US Coast Guard cutter | o | USAMIL
@ cbr | Catherine Bell-Ruiz | p | USAGOV | Ambassador
@ gpeo | Georgian people | l | GEOCVL
@ dead | people killed in South Ossetia | l | GEOCVL
@ hcr | UN refugee agency | o | UNO
@ disp | displaced Georgians | l | GEOREF
@ mp | Georgian parliamentarian | p | GEOLEG
E 0 NATO/ORG; Georgia/GPE
E 1 NATO/ORG; Georgia/GPE; Tbilisi/GPE; Brussels/GPE; Tuesday/DATE
E 2 Moscow/GPE; Pieter van Rossum/PER; NATO-Russia Council/ORG; Russian/NORP
E 3 Moscow/GPE
E 4 Arkady Lebedinsky/PER; Russia/GPE; Mediterranean/LOC
E 5 Afghanistan/GPE
E 6 Gori/GPE; Russian/NORP; Friday/DATE; Igoeti/GPE
E 7 US Air Force/ORG; Batumi/GPE; Sunday/DATE
E 8 Georgian/NORP; Catherine Bell-Ruiz/PER
E 9 South Ossetia/GPE; several hundred people/NUM; this month/DATE; UN/ORG; 58,000/NUM
E 10 Georgian/NORP; Brussels/GPE
V 0 | back | SUPPORT | diplomatic,territory | 051 | NATO ministers=natom | Georgia=geo | id=back
V 1 | thrown its weight behind | =back | | | NATO=nato | Georgia=geo | when=Tuesday | date=2008-08-19 | where=Brussels
V 1 | promised | AGREE | diplomatic | 032 | NATO=nato | Tbilisi=geog | when=Tuesday | date=2008-08-19 | where=Brussels
V 1 | talks | CONSULT/multilateral | diplomatic,military | 040 | the alliance's foreign ministers=natom | - | when=Tuesday | date=2008-08-19 | where=Brussels
V 2 | suspended | SANCTION/discontinue | diplomatic,military | 160 | @1:NATO=nato | Moscow=rus | by=Pieter van Rossum=pvr
V 3 | hit back | ACCUSE/allege | diplomatic | 112 | Moscow=rus | @1:NATO=nato | id=hit
V 4 | accused | =hit | | | Arkady Lebedinsky=al | the alliance=nato
V 4 | stop | SANCTION/discontinue | military | 160 | Russia=rus | the alliance=nato | st=f | by=Arkady Lebedinsky=al
V 6 | pull out | RETREAT/withdraw | military,territory | 0874 | a column of Russian armour=rusm | - | when=Friday | date=2008-08-22 | where=Gori
V 6 | occupation | COERCE/seize | military,territory | 192 | Russian=rusm | Gori=gpeo | where=Gori
V 6 | digging in | MOBILIZE/troops | military | 154 | soldiers=rusm | - | where=a checkpoint near Igoeti
V 7 | landed | AID | human-security,military | 073 | US Air Force=usaf | @8:Georgian people=gpeo | id=fl
V 7 | flight | =fl | | | US Air Force=usaf | @8:Georgian people=gpeo
V 8 | not leave | AGREE | diplomatic | 033 | Catherine Bell-Ruiz=cbr | Georgian people=gpeo
V 9 | Fighting | ASSAULT | territory,military | 190 | @2:Russian troops=rusm; @1:Georgia=geo | - | when=this month | date=2008-08 | where=South Ossetia | n=killed:several hundred people:- | id=fig
V 9 | handed out | AID | human-security,migration | 073 | UN refugee agency=hcr | those who fled=disp | by=UN refugee agency=hcr | n=other:58,000:58000
V 9 | killed | =fig | | | @2:Russian troops=rusm; @1:Georgia=geo | | n=killed:several hundred people:-
Q 2 | d | There can be no business as usual with Moscow under present circumstances | Pieter van Rossum=pvr | told | -
Q 2 | i | meetings of the NATO-Russia Council had been suspended until Russian troops go home | Pieter van Rossum=pvr | announcing | -
Q 4 | m | accused the alliance of "shielding a criminal regime" | Arkady Lebedinsky=al | accused | -
Q 4 | i | Russia would stop all military cooperation, including the joint patrols against terrorism in the Mediterranean | Arkady Lebedinsky=al | adding | -
Q 5 | m | which he said was "in our own interest as well" | he=al | said | -
Q 8 | d | We will not leave the Georgian people alone in this winter | Catherine Bell-Ruiz=cbr | said | -
Q 9 | i | it has handed out food to 58,000 of those who fled | UN refugee agency=hcr | says | -
Q 10 | i | half a loaf was still bread | A Georgian parliamentarian=mp | said | -
#A w10-004 | 2022-03-12 | -
S Kremlin says president, chancellor spoke, plays down hopes of truce
P The Kremlin said on Friday that the president had told the German chancellor by telephone that there were "certain positive shifts" in the talks with Kyiv, a phrase that his spokesman later declined to unpack.
P "I would not hurry to draw conclusions," Gleb Saratov told reporters on a conference call.
P The negotiators had met for a third time in the Belarusian forest of Belovezha on Monday, agreeing on little more than the opening of corridors out of five cities.
P Ukraine's Deputy Prime Minister, Oksana Hryhorenko, put the number of those taken out of Sumy by bus at 12,000 in two days.
P She said the column bound for Mariupol had again been turned back by shelling, for which she blamed "the same people who gave us their word".
P Moscow denies that it has fired on any convoy.
P In Berlin, the government said it had asked for an immediate ceasefire and would send another consignment of Strela missiles, taken from East German stocks.
P Poland, where 1.5 million refugees have arrived since the invasion began, was promised 100 trains and 40 buses by its western neighbour.
P Nobody in the government quarter of Kyiv, a deputy minister said, is under the illusion that any of this will be over by Easter.
P The rouble has lost about 40 per cent of its value this year.
@ kr | Kremlin | o | RUSGOV
@ put | President of Russia | p | RUSGOV | president
@ sch | German chancellor | p | DEUGOV | chancellor
@ gs | Gleb Saratov | p | RUSGOV | Kremlin spokesman
@ rus | Russia | c | RUS
@ kyiv | Ukrainian government | o | UKRGOV
@ oh | Oksana Hryhorenko | p | UKRGOV | Deputy Prime Minister
@ sumy | residents of Sumy | l | UKRCVL
@ col | column bound for Mariupol | l | UKRCVL
@ ger | Germany | c | DEU
@ gerg | German government | o | DEUGOV
@ ukr | Ukraine | c | UKR
@ pol | Poland | c | POL
@ dm | deputy minister in Kyiv | p | UKRGOV
E 0 Kremlin/ORG
E 1 Kremlin/ORG; Friday/DATE; German/NORP; Kyiv/GPE
E 2 Gleb Saratov/PER
E 3 Belarusian/NORP; Belovezha/LOC; Monday/DATE
E 4 Ukraine/GPE; Oksana Hryhorenko/PER; Sumy/GPE; 12,000/NUM
E 5 Mariupol/GPE
E 6 Moscow/GPE
E 7 Berlin/GPE; East German/NORP
E 8 Poland/GPE; 1.5 million refugees/NUM
E 9 Kyiv/GPE; Easter/DATE
E 10 this year/DATE
V 0 | spoke | CONSULT/phone | diplomatic | 041 | president=put; chancellor=sch | - | by=Kremlin=kr | id=call
V 1 | told | =call | | | the president=put; the German chancellor=sch | - | by=Kremlin=kr | when=Friday | date=2022-03-11
V 1 | talks | CONSULT/third-party | diplomatic,military | 046 | the president=rus; Kyiv=kyiv | - | id=tal
V 3 | met | =tal | | | The negotiators=rus; The negotiators=kyiv | - | when=Monday | date=2022-03-07 | where=Belovezha
V 3 | agreeing | AGREE | human-security,diplomatic | 033 | The negotiators=rus; The negotiators=kyiv | - | when=Monday | date=2022-03-07 | where=Belovezha | id=agr
V 4 | taken out | AID | human-security,migration | 073 | @4:Ukraine=ukr | Sumy=sumy | by=Oksana Hryhorenko=oh | where=Sumy | n=other:12,000:12000
V 5 | shelling | ASSAULT/heavy-weapons | military,human-security | 194 | @6:Moscow=rus | the column bound for Mariupol=col | by=She=oh | id=shel
V 5 | blamed | ACCUSE/allege | military | 1124 | she=oh | the same people=rus
V 5 | word | =agr | | | the same people=rus; us=kyiv | | by=she=oh
V 6 | denies | REJECT | military | 016 | Moscow=rus | @5:she=oh
V 6 | fired | =shel | | | Moscow=rus | any convoy=col
V 7 | asked for | REQUEST/yield | military,diplomatic | 0256 | the government=gerg | @6:Moscow=rus | by=the government=gerg
V 7 | send | AGREE | military | 0332 | the government=gerg | @4:Ukraine=ukr
V 8 | invasion | ASSAULT | military,territory | 190 | @6:Moscow=rus | @4:Ukraine=ukr
V 8 | promised | AGREE | migration,human-security | 0333 | its western neighbour=ger | Poland=pol
Q 0 | i | president, chancellor spoke | Kremlin=kr | says | -
Q 1 | m | the president had told the German chancellor by telephone that there were "certain positive shifts" in the talks with Kyiv | Kremlin=kr | said | -
Q 1 | m | there were "certain positive shifts" in the talks with Kyiv | the president=put | told | the German chancellor=sch
Q 2 | d | I would not hurry to draw conclusions | Gleb Saratov=gs | told | -
Q 5 | i | the column bound for Mariupol had again been turned back by shelling | She=oh | said | -
Q 5 | m | she blamed "the same people who gave us their word" | she=oh | blamed | -
Q 6 | i | it has fired on any convoy | Moscow=rus | denies | -
Q 7 | i | it had asked for an immediate ceasefire and would send another consignment of Strela missiles, taken from East German stocks | the government=gerg | said | -
Q 9 | i | Nobody in the government quarter of Kyiv | a deputy minister=dm | said | -
Q 9 | i | is under the illusion that any of this will be over by Easter | a deputy minister=dm | said | -
#A w10-005 | 2016-10-06 | BRUSSELS
S EU, Kabul clinch deal on return of migrants as donors pledge billions
P BRUSSELS - World powers pledged $15.2 billion for Afghanistan over the next four years on Wednesday, two days after Kabul signed an agreement under which it will take back any number of failed asylum seekers from the European Union, an arrangement that both sides swear has nothing to do with the money.
P "There is never, never a link between our development aid and whatever we do on migration," the bloc's commissioner for partnerships, Liesbeth Vandamme, said, her voice rising.
P Amnesty International was unconvinced, calling the text "a shabby piece of horse-trading".
P "Ministers who would not walk alone in Kunduz are proposing to put children on a plane to it," its Afghanistan researcher, Horia Popal, said.
P The Taliban stormed into Kunduz for the second time in a year on Monday, and fighting in the city's streets has killed at least 40 civilians, according to the provincial health directorate.
P Addressing the conference, the Afghan chief executive thanked taxpayers "from Canberra to Calgary" and vowed that his government would prosecute at least five senior officials for graft by the new year.
P Washington's delegate conceded that past money had been wasted but argued that infant deaths had halved since 2002.
P India announced another $1 billion in May, and trucks of its wheat have begun crossing from Iran by way of the Zaranj-Delaram road, which it built in 2009.
P Pakistan said that it had spent more than any other country, since it had fed and housed three million Afghans for 35 years.
P Some 200 Afghans with candles stood in the drizzle outside the Justus Lipsius building, demanding that nobody be sent back.
@ eu | European Union | o | EUR
@ kab | Afghan government | o | AFGGOV
@ afg | Afghanistan | c | AFG
@ don | donor countries | g | IGO
@ lv | Liesbeth Vandamme | p | EUR | commissioner for partnerships
@ ai | Amnesty International | o | NGO
@ hp | Horia Popal | p | NGO | Afghanistan researcher
@ tal | Taliban | g | AFGREB
@ kun | people of Kunduz | l | AFGCVL
@ dir | provincial health directorate | o | AFGGOVMED
@ ce | Afghan chief executive | p | AFGGOV | chief executive
@ tax | taxpayers of donor countries | l | CVL
@ was | United States delegate | p | USAGOV | delegate
@ ind | India | c | IND
@ pak | Pakistan | c | PAK
@ ref | Afghan refugees in Pakistan | l | AFGREF
@ dem | Afghan demonstrators in Brussels | l | AFGREF
E 0 EU/ORG; Kabul/GPE
E 1 BRUSSELS/GPE; $15.2 billion/MONEY; Afghanistan/GPE; Wednesday/DATE; Kabul/GPE; European Union/ORG
E 2 Liesbeth Vandamme/PER
E 3 Amnesty International/ORG
E 4 Kunduz/GPE; Afghanistan/GPE; Horia Popal/PER
E 5 Taliban/ARM; Kunduz/GPE; Monday/DATE; at least 40 civilians/NUM
E 6 Afghan/NORP; Canberra/GPE; Calgary/GPE; the new year/DATE
E 7 Washington/GPE; 2002/DATE
E 8 India/GPE; $1 billion/MONEY; May/DATE; Iran/GPE; Zaranj-Delaram road/FAC; 2009/DATE
E 9 Pakistan/GPE; three million/NUM; Afghans/NORP
E 10 200/NUM; Afghans/NORP; Justus Lipsius building/FAC
V 0 | clinch | SUPPORT | migration,diplomatic | 057 | EU=eu; Kabul=kab | - | id=deal
V 0 | pledge | AGREE | economic | 0331 | donors=don | Kabul=kab | id=pl
V 1 | pledged | =pl | | | World powers=don | Afghanistan=afg | when=Wednesday | date=2016-10-05 | n=money:$15.2 billion:15200000000:USD
V 1 | signed | =deal | | | Kabul=kab; European Union=eu | - | when=two days after | date=2016-10-03
V 1 | arrangement | =deal | | | Kabul=kab; European Union=eu |
V 1 | swear | REJECT | migration,economic | 016 | both sides=kab; both sides=eu | | id=den
V 2 | said | =den | | | Liesbeth Vandamme=lv |
V 3 | calling | ACCUSE/disapprove | migration,human-rights | 111 | Amnesty International=ai | @1:European Union=eu; @1:Kabul=kab | id=am
V 3 | text | =deal | | | @1:Kabul=kab; @1:European Union=eu |
V 4 | said | =am | | | Horia Popal=hp | Ministers=eu
V 5 | stormed | ASSAULT | terrorism | 190 | Taliban=tal | Kunduz=kun | when=Monday | date=2016-10-03 | where=Kunduz
V 5 | fighting | ASSAULT | military | 190 | Taliban=tal | - | by=provincial health directorate=dir | where=the city's streets | n=killed:at least 40 civilians:40 | id=fig
V 5 | killed | =fig | | | Taliban=tal | civilians=kun | by=provincial health directorate=dir | n=killed:at least 40 civilians:40
V 6 | thanked | SUPPORT | economic | 051 | the Afghan chief executive=ce | taxpayers=tax
V 6 | vowed | AGREE | corruption | 0341 | the Afghan chief executive=ce | @1:World powers=don
V 6 | conference | CONSULT/multilateral | economic,diplomatic | 040 | @1:World powers=don; the Afghan chief executive=ce |
V 7 | conceded | CONCEDE | corruption,economic | 015 | Washington's delegate=was | -
V 8 | announced | AGREE | economic | 0331 | India=ind | @1:Afghanistan=afg | st=h | when=May | date=2016-05 | n=money:$1 billion:1000000000:USD
V 8 | crossing | AID | human-security | 073 | India=ind | @1:Afghanistan=afg
V 8 | built | AID | economic | 071 | it=ind | @1:Afghanistan=afg | st=h | when=2009 | date=2009 | where=Zaranj-Delaram road
V 9 | fed and housed | AID | human-security,migration | 073 | it#2=pak | three million Afghans=ref | by=Pakistan=pak | n=other:three million:3000000 | id=fed
V 9 | spent | =fed | | | Pakistan=pak | three million Afghans=ref | by=Pakistan=pak
V 10 | stood | PROTEST/demo | migration,asylum | 141 | Some 200 Afghans=dem | @1:European Union=eu | where=Justus Lipsius building | n=protesters:200:200
Q 1 | i | an arrangement that both sides swear has nothing to do with the money | both sides=eu | swear | -
Q 2 | d | There is never, never a link between our development aid and whatever we do on migration | Liesbeth Vandamme=lv | said | -
Q 3 | m | calling the text "a shabby piece of horse-trading" | Amnesty International=ai | calling | -
Q 4 | d | Ministers who would not walk alone in Kunduz are proposing to put children on a plane to it | Horia Popal=hp | said | -
Q 6 | m | thanked taxpayers "from Canberra to Calgary" | the Afghan chief executive=ce | thanked | -
Q 6 | i | his government would prosecute at least five senior officials for graft by the new year | the Afghan chief executive=ce | vowed | -
Q 7 | i | past money had been wasted | Washington's delegate=was | conceded | -
Q 7 | i | infant deaths had halved since 2002 | Washington's delegate=was | argued | -
Q 9 | i | it had spent more than any other country, since it had fed and housed three million Afghans for 35 years | Pakistan=pak | said | -
#A w10-006 | 2010-09-03 | ISLAMABAD
S FO lauds friends' help, says flood donors 'have not forgotten us'
P ISLAMABAD: Pakistan on Thursday expressed its gratitude to the 70 countries and organisations which have so far come forward to help the victims of the worst floods in its history, and urged the international community to fulfil its pledges without loss of time.
P Foreign Office spokesperson Zohra Bukhari told the weekly press briefing that 131 relief flights had landed at Chaklala and Karachi, the United States alone having provided 19 helicopters and half a million ready meals.
P "Friends have not forgotten us," she remarked, "but the waters have not gone either."
P To a query, she said China had dispatched 200 rescuers and a field hospital, which is functioning in Thatta.
P Saudi Arabia and the UAE, she added, were continuing to airlift tents, while the offer of five million dollars by India, conveyed on August 13, had been accepted "in the spirit in which it was made".
P The spokesperson strongly rejected a report in the foreign media that donors were holding back on account of corruption, terming it malicious.
P Responding to a question on the drone strike which killed six persons in Miramshah on Wednesday, she reiterated that such attacks are counter-productive and a violation of sovereignty.
P She evaded a question about whether the government had protested to Washington.
P The UN has received only 63 per cent of the $460 million which it sought on August 11, and its humanitarian chief said last week that eight million people were still without clean water.
P The deluge has inundated a fifth of the country since late July, killing more than 1,600.
P In Lahore, meanwhile, the death toll in Wednesday's triple bombing of a Shia procession rose to 31, hospital sources said.
@ pak | Pakistan | c | PAK
@ don | donor countries and organisations | g | IGO
@ ic | international community | g | 
@ zb | Zohra Bukhari | p | PAKGOV | Foreign Office spokesperson
@ us | United States | c | USA
@ vic | flood victims in Pakistan | l | PAKCVL
@ chn | China | c | CHN
@ sau | Saudi Arabia | c | SAU
@ uae | United Arab Emirates | c | ARE
@ ind | India | c | IND
@ med | foreign media | o | JRN
@ six | six persons in Miramshah | l | PAKUNK
@ un | United Nations | o | UNO
@ hc | UN humanitarian chief | p | UNO | humanitarian chief
@ shia | Shia procession in Lahore | l | PAKCVL
@ hosp | hospital sources in Lahore | g | PAKMED
E 0 FO/ORG
E 1 ISLAMABAD/GPE; Pakistan/GPE; Thursday/DATE
E 2 Foreign Office/ORG; Zohra Bukhari/PER; Chaklala/FAC; Karachi/GPE; United States/GPE
E 4 China/GPE; Thatta/GPE
E 5 Saudi Arabia/GPE; UAE/GPE; five million dollars/MONEY; India/GPE; August 13/DATE
E 7 six persons/NUM; Miramshah/GPE; Wednesday/DATE
E 8 Washington/GPE
E 9 UN/ORG; $460 million/MONEY; August 11/DATE; last week/DATE; eight million people/NUM
E 10 late July/DATE; more than 1,600/NUM
E 11 Lahore/GPE; Wednesday/DATE; Shia/NORP; 31/NUM
V 0 | lauds | SUPPORT | diplomatic,disasters | 051 | FO=pak | friends=don | id=thx
V 1 | gratitude | =thx | | | Pakistan=pak | 70 countries and organisations=don | when=Thursday | date=2010-09-02
V 1 | help | AID | disasters,human-security | 073 | 70 countries and organisations=don | victims=vic | id=help
V 0 | help | =help | | | friends=don | @1:victims=vic
V 1 | urged | REQUEST/assist | disasters,human-security | 0233 | Pakistan=pak | international community=ic | when=Thursday | date=2010-09-02
V 1 | pledges | AGREE | disasters,economic | 0331 | international community=ic | Pakistan=pak
V 2 | provided | AID | disasters,human-security | 073 | United States=us | @1:Pakistan=pak | by=Zohra Bukhari=zb
V 2 | flights | =help | | | @1:70 countries and organisations=don | @1:Pakistan=vic | by=Zohra Bukhari=zb
V 3 | remarked | =thx | | | she=zb | Friends=don
V 4 | dispatched | AID | disasters,health | 073 | China=chn | @1:Pakistan=pak | by=she=zb | where=Thatta
V 5 | airlift | AID | disasters,human-security | 073 | Saudi Arabia=sau; UAE=uae | @1:Pakistan=pak | by=she=zb
V 5 | offer | AGREE | disasters,economic | 0331 | India=ind | @1:Pakistan=pak | by=she=zb | when=August 13 | date=2010-08-13 | n=money:five million dollars:5000000:USD
V 5 | accepted | AGREE | disasters,diplomatic | 030 | @1:Pakistan=pak | India=ind | by=she=zb
V 6 | rejected | REJECT | corruption | 120 | The spokesperson=zb | foreign media=med
V 7 | strike | ASSAULT/drone | military,terrorism | 195 | - | six persons=six | when=Wednesday | date=2010-09-01 | where=Miramshah | n=killed:six persons:6 | id=dr
V 7 | reiterated | ACCUSE/disapprove | military,territory | 111 | she=zb | @8:Washington=us
V 7 | killed | =dr | | | | six persons=six | when=Wednesday | date=2010-09-01 | where=Miramshah | n=killed:six persons:6
V 9 | sought | REQUEST/assist | human-security,disasters | 0233 | it=un | - | st=h | when=August 11 | date=2010-08-11 | n=money:$460 million:460000000:USD
V 9 | received | AID | human-security,disasters | 073 | - | UN=un
V 11 | bombing | ASSAULT/explosives | terrorism,religion-ethnicity | 183 | - | Shia procession=shia | by=hospital sources=hosp | when=Wednesday | date=2010-09-01 | where=Lahore | n=killed:31:31
Q 0 | m | flood donors 'have not forgotten us' | FO=pak | says | -
Q 2 | i | 131 relief flights had landed at Chaklala and Karachi, the United States alone having provided 19 helicopters and half a million ready meals | Zohra Bukhari=zb | told | -
Q 3 | d | Friends have not forgotten us | she=zb | remarked | -
Q 3 | d | but the waters have not gone either. | she=zb | remarked | -
Q 4 | i | China had dispatched 200 rescuers and a field hospital, which is functioning in Thatta | she=zb | said | -
Q 5 | m | Saudi Arabia and the UAE, she added, were continuing to airlift tents, while the offer of five million dollars by India, conveyed on August 13, had been accepted "in the spirit in which it was made" | she=zb | added | -
Q 7 | i | such attacks are counter-productive and a violation of sovereignty | she=zb | reiterated | -
Q 9 | i | eight million people were still without clean water | humanitarian chief=hc | said | -
Q 11 | i | the death toll in Wednesday's triple bombing of a Shia procession rose to 31 | hospital sources=hosp | said | -
#A w10-007 | 2005-10-14 | -
S Helicopters, blankets and a handshake: Delhi and Islamabad work side by side after quake
P Indian soldiers crossed a rope bridge at Aman Setu on Wednesday to hand over biscuits and bandages to their Pakistani counterparts, in what officers on both banks described as a first since 1947.
P "We did not ask for any permission from Delhi, there was no time," a major of the Rajputana Rifles said with a grin.
P New Delhi insists that it did know.
P Foreign Secretary Sharad Menokar told journalists that India stood ready to fly helicopters to Muzaffarabad "with or without markings", an offer that Pakistan's military spokesman, Maj-Gen Tahir Satti, declined on the ground that the pilots would have to be Pakistanis.
P Satti, however, confirmed receipt of 25 tonnes of medicines that landed at Islamabad in an Ilyushin of the Indian Air Force.
P He agreed to "look at" the suggestion of relief camps at five points of the LoC, which was made in New Delhi by the Hurriyat Conference.
P The Hurriyat suspended its strike call for Friday so that trucks could move, and Hizbul Mujahideen declared a halt to operations in the affected districts, a statement which the Army's 15 Corps greeted with scepticism.
P On Tuesday gunmen had slit the throats of ten Hindus in two hamlets of Rajouri, a massacre for which the police hold Hizb responsible.
P The earthquake of October 8 measured 7.6 and left more than 38,000 dead by the count of Pakistan's interior ministry.
P In Balakot not one school is standing.
P NATO ambassadors, at Islamabad's request, decided on Tuesday to start an air bridge from Incirlik, and the first C-130 with Slovene tents touched down on Friday.
@ inds | Indian soldiers | g | INDMIL
@ paks | Pakistani soldiers | g | PAKMIL
@ maj | major of the Rajputana Rifles | p | INDMIL | major
@ indg | Indian government | o | INDGOV
@ sm | Sharad Menokar | p | INDGOV | Foreign Secretary
@ ind | India | c | IND
@ pak | Pakistan | c | PAK
@ pakg | Pakistani government | o | PAKGOV
@ ts | Tahir Satti | p | PAKMIL | military spokesman
@ iaf | Indian Air Force | o | INDMIL
@ hur | Hurriyat Conference | o | INDOPP
@ hm | Hizbul Mujahideen | g | INDREB
@ corps | 15 Corps | o | INDMIL
@ gun | gunmen in Rajouri | g | UAF
@ hin | Hindus of Rajouri | l | INDCVL
@ jkp | police in Jammu and Kashmir | o | INDCOP
@ im | Pakistan's interior ministry | o | PAKGOV
@ nato | NATO ambassadors | g | IGO
E 0 Delhi/GPE; Islamabad/GPE
E 1 Indian/NORP; Aman Setu/FAC; Wednesday/DATE; Pakistani/NORP; 1947/DATE
E 2 Delhi/GPE; Rajputana Rifles/ORG
E 3 New Delhi/GPE
E 4 Sharad Menokar/PER; India/GPE; Muzaffarabad/GPE; Pakistan/GPE; Tahir Satti/PER; Pakistanis/NORP
E 5 Satti/PER; Islamabad/GPE; Indian Air Force/ORG
E 6 LoC/LOC; New Delhi/GPE; Hurriyat Conference/ORG
E 7 Hurriyat/ORG; Friday/DATE; Hizbul Mujahideen/ARM; Army/ORG; 15 Corps/ORG
E 8 Tuesday/DATE; ten/NUM; Hindus/NORP; Rajouri/GPE; Hizb/ARM
E 9 October 8/DATE; more than 38,000/NUM; Pakistan/GPE
E 10 Balakot/GPE
E 11 NATO/ORG; Islamabad/GPE; Tuesday/DATE; Incirlik/FAC; Slovene/NORP; Friday/DATE
V 0 | work | COOPERATE | disasters,human-security | 060 | Delhi=indg; Islamabad=pakg | -
V 1 | hand over | AID | disasters,human-security,military | 073 | Indian soldiers=inds | their Pakistani counterparts=paks | when=Wednesday | date=2005-10-12 | where=Aman Setu
V 4 | told | AGREE | disasters,military | 0333 | Sharad Menokar=sm | Pakistan=pak | id=off
V 4 | offer | =off | | | India=ind | Pakistan=pak
V 4 | declined | REJECT/assist | disasters,military | 122 | Tahir Satti=ts | India=ind
V 5 | landed | AID | disasters,health | 073 | Indian Air Force=iaf | Islamabad=pakg | by=Satti=ts | where=Islamabad | id=med
V 5 | receipt | =med | | | Indian Air Force=iaf | Islamabad=pakg | by=Satti=ts
V 6 | agreed | AGREE | disasters,human-security | 030 | He=ts | Hurriyat Conference=hur
V 6 | suggestion | REQUEST/assist | disasters,human-security | 0233 | Hurriyat Conference=hur | He=pakg; New Delhi=indg | where=New Delhi
V 7 | suspended | CONCEDE | disasters | 082 | The Hurriyat=hur | -
V 7 | declared | CONCEDE | disasters,territory | 0871 | Hizbul Mujahideen=hm | -  | id=dec
V 7 | statement | =dec | | | Hizbul Mujahideen=hm |
V 8 | slit | ASSAULT/targeted | religion-ethnicity,terrorism | 180 | gunmen=gun | ten Hindus=hin | when=Tuesday | date=2005-10-11 | where=Rajouri | n=killed:ten:10 | id=mas
V 8 | massacre | =mas | | | gunmen=gun | ten Hindus=hin | by=the police=jkp | when=Tuesday | date=2005-10-11 | where=Rajouri
V 8 | hold | ACCUSE/allege | terrorism | 112 | the police=jkp | Hizb=hm
V 11 | request | REQUEST/assist | disasters | 0233 | Islamabad=pakg | NATO ambassadors=nato
V 11 | decided | AGREE | disasters,military | 0333 | NATO ambassadors=nato | Islamabad=pakg | when=Tuesday | date=2005-10-11
V 11 | touched down | AID | disasters,human-security | 073 | NATO ambassadors=nato | Islamabad=pakg | when=Friday | date=2005-10-14
Q 2 | d | We did not ask for any permission from Delhi, there was no time | a major of the Rajputana Rifles=maj | said | -
Q 3 | i | it did know | New Delhi=indg | insists | -
Q 4 | m | India stood ready to fly helicopters to Muzaffarabad "with or without markings" | Sharad Menokar=sm | told | -
Q 6 | m | He agreed to "look at" the suggestion of relief camps at five points of the LoC | He=ts | agreed | -
#A w10-008 | 2019-05-16 | -
S Venezuela: both camps send envoys to Oslo for second round
P Delegates of Venezuela's government and of its opposition travelled to Oslo this week for talks brokered by Norway, two officials familiar with the matter said on Wednesday, the first sign in months that either side is prepared to look for a way out other than the street or the barracks.
P Norway's foreign ministry confirmed late on Thursday that it had hosted "preliminary contacts" and commended the parties for their efforts, while declining to go into who had sat in the room.
P "We can say only this, that we are still available for as long as the parties wish us to be," Minister Solveig Aamodt told state broadcaster NRK.
P In Caracas the head of the National Assembly's foreign affairs committee, Esteban Larrazábal, denied that there was any negotiation.
P "Nobody will sit at a table to give oxygen to a dictatorship," he wrote on Twitter, "but we do thank the Norwegians, as we thank the Lima Group and the contact group of the European Union."
P The information minister, by contrast, said that Caracas had always been for dialogue.
P Police raided the homes of four opposition lawmakers last Friday, and the deputy speaker of the assembly has been held at the Helicoide prison since his car was towed there with him inside.
P A botched uprising on April 30 left five people dead, Amnesty International has said in a report that speaks of possible crimes against humanity.
P The Red Cross brought in 24 tonnes of generators and surgical kits last month, its first such shipment, after the president had dropped his insistence that no emergency existed.
P Canada's prime minister spoke to his Cuban counterpart by phone on May 3 about what Ottawa described as "a peaceful transition".
P Most Venezuelans queue for water, petrol or both, and inflation is running at a yearly rate that economists have given up printing.
@ ven | Venezuelan government | o | VENGOV
@ opp | Venezuelan opposition | o | VENOPP
@ nor | Norway | c | NOR
@ off | officials familiar with the talks | g | GOV
@ nfm | Norwegian foreign ministry | o | NORGOV
@ sa | Solveig Aamodt | p | NORGOV | Minister
@ el | Esteban Larrazábal | p | VENLEGOPP | head of the foreign affairs committee
@ norp | Norwegians | l | NOR
@ lima | Lima Group | o | IGO
@ cg | contact group of the European Union | o | EUR
@ im | Venezuelan information minister | p | VENGOV | information minister
@ pol | Venezuelan police | o | VENCOP
@ law | opposition lawmakers | g | VENLEGOPP
@ ds | deputy speaker of the National Assembly | p | VENLEGOPP | deputy speaker
@ five | people killed in the uprising | l | VENCVL
@ ai | Amnesty International | o | NGO
@ rc | Red Cross | o | NGO
@ pre | President of Venezuela | p | VENGOV | president
@ can | Prime Minister of Canada | p | CANGOV | prime minister
@ cub | Cuban leader | p | CUBGOV
@ venc | Venezuela | c | VEN
E 0 Venezuela/GPE; Oslo/GPE
E 1 Venezuela/GPE; Oslo/GPE; this week/DATE; Norway/GPE; Wednesday/DATE
E 2 Norway/GPE; Thursday/DATE
E 3 Solveig Aamodt/PER; NRK/ORG
E 4 Caracas/GPE; National Assembly/ORG; Esteban Larrazábal/PER
E 5 Twitter/ORG; Norwegians/NORP; Lima Group/ORG; European Union/ORG
E 6 Caracas/GPE
E 7 last Friday/DATE; Helicoide prison/FAC
E 8 April 30/DATE; five people/NUM; Amnesty International/ORG
E 9 Red Cross/ORG; last month/DATE
E 10 Canada/GPE; Cuban/NORP; May 3/DATE; Ottawa/GPE
E 11 Venezuelans/NORP
V 0 | round | CONSULT/third-party | diplomatic,political-institutions | 045 | both camps=ven; both camps=opp | - | where=Oslo | id=oslo
V 1 | talks | =oslo | | | Venezuela's government=ven; its opposition=opp; Norway=nor | - | by=two officials=off | when=this week | date=2019-05-13/2019-05-19 | where=Oslo
V 1 | travelled | =oslo | | | Venezuela's government=ven; its opposition=opp | | by=two officials=off | where=Oslo
V 1 | brokered | =oslo | | | Norway=nor; Venezuela's government=ven; its opposition=opp | | by=two officials=off | where=Oslo
V 2 | contacts | =oslo | | | the parties=ven; the parties=opp; it=nor | - | by=Norway's foreign ministry=nfm
V 2 | commended | SUPPORT | diplomatic | 051 | Norway's foreign ministry=nfm | the parties=ven; the parties=opp | when=Thursday | date=2019-05-16
V 2 | sat | =oslo | | | the parties=ven; the parties=opp |
V 3 | available | AGREE | diplomatic | 039 | Solveig Aamodt=sa | the parties=ven; the parties=opp
V 4 | denied | REJECT | diplomatic | 016 | Esteban Larrazábal=el | - | where=Caracas
V 4 | negotiation | =oslo | | | @1:Venezuela's government=ven; @1:its opposition=opp |
V 5 | wrote | REJECT/meet | diplomatic,political-institutions | 126 | he=el | a dictatorship=ven
V 5 | thank#1 | SUPPORT | diplomatic | 051 | he=el | Norwegians=norp; Lima Group=lima; the contact group of the European Union=cg
V 5 | dictatorship | ACCUSE/disapprove | pro-democracy,political-institutions | 111 | he=el | @1:Venezuela's government=ven
V 7 | raided | COERCE/seize | legislative,repression | 1711 | Police=pol | four opposition lawmakers=law | when=last Friday | date=2019-05-10
V 7 | held | COERCE/arrest | legislative,repression | 173 | @7:Police=pol | the deputy speaker of the assembly=ds | where=Helicoide prison | id=held
V 7 | towed | =held | | | @7:Police=pol | him=ds
V 8 | uprising | ASSAULT | political-institutions | 180 | - | five people=five | by=Amnesty International=ai | when=April 30 | date=2019-04-30 | n=killed:five people:5
V 8 | speaks | ACCUSE/allege | human-rights | 1122 | Amnesty International=ai | @6:Caracas=ven | id=rep
V 8 | report | =rep | | | Amnesty International=ai | @6:Caracas=ven
V 9 | brought | AID | health,human-security | 073 | Red Cross=rc | @1:Venezuela=venc | when=last month | date=2019-04 | id=rc
V 9 | dropped | CONCEDE | human-security | 080 | the president=pre | Red Cross=rc
V 9 | shipment | =rc | | | Red Cross=rc | @1:Venezuela=venc
V 9 | insistence | REJECT | human-security | 120 | his=pre | | st=h
V 10 | spoke | CONSULT/phone | diplomatic,pro-democracy | 041 | Canada's prime minister=can; his Cuban counterpart=cub | - | when=May 3 | date=2019-05-03
Q 1 | i | Delegates of Venezuela's government and of its opposition travelled to Oslo this week for talks brokered by Norway | two officials=off | said
Q 2 | m | it had hosted "preliminary contacts" | Norway's foreign ministry=nfm | confirmed
Q 3 | d | We can say only this, that we are still available for as long as the parties wish us to be | Solveig Aamodt=sa | told
Q 4 | i | there was any negotiation | Esteban Larrazábal=el | denied
Q 5 | d | Nobody will sit at a table to give oxygen to a dictatorship | he=el | wrote
Q 5 | d | but we do thank the Norwegians, as we thank the Lima Group and the contact group of the European Union. | he=el | wrote
Q 6 | i | Caracas had always been for dialogue | The information minister=im | said
Q 8 | i | A botched uprising on April 30 left five people dead | Amnesty International=ai | said
Q 10 | m | what Ottawa described as "a peaceful transition" | Ottawa=can | described
#A w10-009 | 2024-11-22 | NEW YORK
S 'Heartbreaking': UN relief chief tells Council lorries looted, staff killed in Gaza
P NEW YORK, 22 November 2024 — The Under-Secretary-General for Humanitarian Affairs, Ragnhild Thorsen, today briefed the Security Council on the situation in the Gaza Strip, where, she said, ninety-eight of the 109 lorries in a single convoy had been looted at gunpoint last Saturday.
P She renewed her call for the opening of the northern crossings and appealed to Member States to use "every lever that they have" to see that the rules of war are respected.
P The United Nations has since October last year lost more than 240 colleagues, nearly all of them killed in air strikes on their homes, shelters or vehicles.
P The representative of Algeria denounced the use of hunger as a weapon and thanked the relief agencies, "who remain when everybody else has left".
P Guyana and Slovenia, likewise, voiced support for the Relief and Works Agency, against which the Knesset passed two laws last month.
P Israel's delegate countered that the Hamas terrorist organisation was stealing the aid and that his country had facilitated the entry of 57,000 trucks.
P He regretted the deaths of seven employees of World Central Kitchen in April, for which, he recalled, two officers had been dismissed.
P The representative of the United States, explaining the veto that she had cast on Wednesday, stated that a ceasefire without the release of the hostages would not have been durable.
P "We could not support it, and we said so beforehand," she added.
P China considered that the credibility of the Council was at stake.
P Jordan has flown 391 airdrops over the enclave together with other countries, its representative informed members, and was now ready to double the number of lorries on the land route through the King Hussein Bridge.
P The meeting began at 10.05 a.m. and ended at 1.17 p.m.
@ rt | Ragnhild Thorsen | p | UNO | Under-Secretary-General for Humanitarian Affairs
@ sc | Security Council | o | UNO
@ gun | looters in Gaza | g | UAF
@ un | United Nations | o | UNO
@ staff | UN staff killed in Gaza | g | UNO
@ ms | Member States | g | IGO
@ isr | Israel | c | ISR
@ dza | representative of Algeria | p | DZAGOV | representative
@ ra | relief agencies | g | UNO
@ guy | Guyana | c | GUY
@ svn | Slovenia | c | SVN
@ unrwa | UN Relief and Works Agency | o | UNO
@ kn | Knesset | o | ISRLEG
@ isrd | delegate of Israel | p | ISRGOV | delegate
@ ham | Hamas | g | PSEREB
@ wck | employees of World Central Kitchen | g | NGO
@ usr | representative of the United States | p | USAGOV | representative
@ chn | China | c | CHN
@ jor | Jordan | c | JOR
@ jorr | representative of Jordan | p | JORGOV | representative
@ oth | other countries flying airdrops | g | IGO
@ gaza | people of Gaza | l | PSECVL
E 0 UN/ORG; Council/ORG; Gaza/GPE
E 1 NEW YORK/GPE; 22 November 2024/DATE; Ragnhild Thorsen/PER; today/DATE; Security Council/ORG; Gaza Strip/GPE; last Saturday/DATE
E 3 United Nations/ORG; October last year/DATE; more than 240 colleagues/NUM
E 4 Algeria/GPE
E 5 Guyana/GPE; Slovenia/GPE; Relief and Works Agency/ORG; Knesset/ORG; last month/DATE
E 6 Israel/GPE; Hamas/ARM
E 7 seven employees/NUM; World Central Kitchen/ORG; April/DATE
E 8 United States/GPE; Wednesday/DATE
E 10 China/GPE; Council/ORG
E 11 Jordan/GPE; King Hussein Bridge/FAC
V 0 | looted | COERCE/seize | human-security,crime | 1711 | - | UN=un | by=UN relief chief=rt | where=Gaza | id=loot
V 0 | killed | ASSAULT/aerial | human-security,military | 195 | @6:Israel=isr | staff=staff | where=Gaza | id=kill
V 1 | looted | =loot | | | @0:lorries looted=gun | @3:United Nations=un | by=she=rt | when=last Saturday | date=2024-11-16 | where=Gaza Strip
V 2 | call for | REQUEST/yield | human-security | 0255 | She=rt | @6:Israel=isr
V 2 | appealed | REQUEST/assist | human-security,legal | 022 | She=rt | Member States=ms
V 3 | strikes | =kill | | | @6:Israel=isr | more than 240 colleagues=staff | when=since October last year | n=killed:more than 240 colleagues:240
V 3 | killed | =kill | | | @6:Israel=isr | more than 240 colleagues=staff | n=killed:more than 240 colleagues:240
V 4 | denounced | ACCUSE/disapprove | human-security | 111 | representative of Algeria=dza | @6:Israel=isr
V 4 | thanked | SUPPORT | human-security | 051 | representative of Algeria=dza | relief agencies=ra
V 4 | use | COERCE/withhold | human-security | 172 | @6:Israel=isr | @1:Gaza Strip=gaza | by=representative of Algeria=dza
V 5 | voiced support | SUPPORT | human-security,diplomatic | 051 | Guyana=guy; Slovenia=svn | Relief and Works Agency=unrwa
V 5 | passed | COERCE/restrict | legislative,human-security | 172 | Knesset=kn | Relief and Works Agency=unrwa | when=last month | date=2024-10
V 6 | countered | ACCUSE/allege | human-security,terrorism | 1121 | Israel's delegate=isrd | Hamas terrorist organisation=ham
V 6 | stealing | COERCE/seize | human-security | 1711 | Hamas terrorist organisation=ham | - | by=Israel's delegate=isrd
V 6 | facilitated | RETREAT/access | human-security | 0863 | his country=isr | @1:Gaza Strip=gaza | by=Israel's delegate=isrd
V 7 | regretted | CONCEDE | human-security,military | 055 | He=isrd | employees of World Central Kitchen=wck
V 7 | deaths | ASSAULT | military,human-security | 190 | @6:his country=isr | seven employees of World Central Kitchen=wck | st=h | when=April | date=2024-04 | n=killed:seven employees:7
V 8 | veto | REJECT | diplomatic | 129 | The representative of the United States=usr | @1:Security Council=sc | when=Wednesday | date=2024-11-20 | id=veto
V 9 | not support | =veto | | | she=usr | @1:Security Council=sc
V 11 | flown | COOPERATE | human-security | 060 | Jordan=jor; other countries=oth | - | by=its representative=jorr
V 11 | ready | AGREE | human-security | 0333 | Jordan=jor | @1:Gaza Strip=gaza | by=its representative=jorr
V 12 | meeting | CONSULT/multilateral | diplomatic,human-security | 040 | @1:Security Council=sc |
Q 1 | i | ninety-eight of the 109 lorries in a single convoy had been looted at gunpoint last Saturday | she=rt | said
Q 2 | m | She renewed her call for the opening of the northern crossings and appealed to Member States to use "every lever that they have" to see that the rules of war are respected | She=rt | appealed | Member States=ms
Q 4 | m | thanked the relief agencies, "who remain when everybody else has left" | representative of Algeria=dza | thanked | relief agencies=ra
Q 6 | i | the Hamas terrorist organisation was stealing the aid | Israel's delegate=isrd | countered
Q 6 | i | his country had facilitated the entry of 57,000 trucks | Israel's delegate=isrd | countered
Q 7 | i | two officers had been dismissed | he=isrd | recalled
Q 8 | i | a ceasefire without the release of the hostages would not have been durable | The representative of the United States=usr | stated
Q 9 | d | We could not support it, and we said so beforehand | she=usr | added
Q 10 | i | the credibility of the Council was at stake | China=chn | considered
Q 11 | i | Jordan has flown 391 airdrops over the enclave together with other countries | its representative=jorr | informed
#A w10-010 | 2001-11-15 | ISLAMABAD
S Islamabad shuts Taliban mission in Karachi, opens airspace to Germans
P ISLAMABAD, Nov 14: Pakistan has asked the Taliban to close their consulate in Karachi and told the embassy in the capital that its daily press conferences must end, Foreign Office spokesman Aziz Durrani announced on Wednesday.
P "No mission can speak against a third country from our soil," he told correspondents.
P Mr Durrani said Islamabad had not derecognised the regime, which "remains as a fact", but would work with whatever broad-based set-up emerged in Kabul through the United Nations.
P The third country he had in mind was not named; it did not have to be.
P In reply to a question, the spokesman disclosed that German transport planes had been granted overflight rights and that Pakistani liaison officers were now exchanging information with the American command at Jacobabad.
P Troops have meanwhile been rushed to the Kurram valley to prevent Arab fighters from slipping across, and helicopters were seen over Parachinar on Tuesday.
P Northern Alliance columns entered Kabul on Tuesday morning after the Taliban had slunk off by night, ignoring President Whitfield's request that they remain outside it.
P The Alliance's foreign minister, Dr Najib Panjsheri, apologised for nothing.
P "We waited for a political accord, and none came, so policemen had to go in," he said, inviting all groups "except the Taliban" to the city for consultations.
P The British prime minister commended his restraint, and Moscow, which has armed the Alliance since 1996, said it had expected no less.
P Maulana Sami Jan, whose council has called a nationwide strike for Friday, vowed to besiege the air bases if the Americans were still there by Ramazan.
P Eighteen worshippers, most of them Christians, were shot dead in a Bahawalpur church on October 28.
P In Quetta the price of a Kalashnikov has halved.
@ pak | Pakistan | c | PAK
@ pakg | Pakistani government | o | PAKGOV
@ tal | Taliban | g | AFGREB
@ temb | Taliban embassy in Islamabad | o | AFGREB
@ ad | Aziz Durrani | p | PAKGOV | Foreign Office spokesman
@ un | United Nations | o | UNO
@ ger | Germany | c | DEUMIL
@ lo | Pakistani liaison officers | g | PAKMIL
@ usc | American command at Jacobabad | o | USAMIL
@ pakm | Pakistani troops | g | PAKMIL
@ na | Northern Alliance | g | AFGREB
@ pw | President Whitfield | p | USAGOV | President
@ np | Najib Panjsheri | p | AFGREB | foreign minister of the Northern Alliance
@ grp | Afghan groups | g | AFG
@ pm | British prime minister | p | GBRGOV | prime minister
@ rus | Russia | c | RUSGOV
@ sj | Sami Jan | p | PAKREL | Maulana
@ coun | council of Sami Jan | o | PAKREL
@ ame | Americans | g | USAMIL
@ wor | worshippers in Bahawalpur | l | PAKCVL
E 0 Islamabad/GPE; Taliban/ARM; Karachi/GPE; Germans/NORP
E 1 ISLAMABAD/GPE; Nov 14/DATE; Pakistan/GPE; Taliban/ARM; Karachi/GPE; Foreign Office/ORG; Aziz Durrani/PER; Wednesday/DATE
E 3 Durrani/PER; Islamabad/GPE; Kabul/GPE; United Nations/ORG
E 5 German/NORP; Pakistani/NORP; American/NORP; Jacobabad/GPE
E 6 Kurram valley/LOC; Arab/NORP; Parachinar/GPE; Tuesday/DATE
E 7 Northern Alliance/ARM; Kabul/GPE; Tuesday/DATE; Taliban/ARM; Whitfield/PER
E 8 Alliance/ARM; Najib Panjsheri/PER
E 9 Taliban/ARM
E 10 British/NORP; Moscow/GPE; Alliance/ARM; 1996/DATE
E 11 Sami Jan/PER; Friday/DATE; Americans/NORP; Ramazan/DATE
E 12 Eighteen worshippers/NUM; Christians/NORP; Bahawalpur/GPE; October 28/DATE
E 13 Quetta/GPE
V 0 | shuts | REQUEST/change | diplomatic | 102 | Islamabad=pakg | Taliban mission=tal | where=Karachi | id=shut
V 0 | opens | AID | military | 072 | Islamabad=pakg | Germans=ger | id=over
V 1 | asked | =shut | | | Pakistan=pak | Taliban=tal | by=Aziz Durrani=ad | where=Karachi
V 1 | told | REQUEST/change | diplomatic,rights-freedoms | 104 | Pakistan=pak | the embassy in the capital=temb | by=Aziz Durrani=ad | id=req
V 2 | told | =req | | | he=ad | @1:the embassy in the capital=temb
V 3 | derecognised | SANCTION/discontinue | diplomatic | 161 | Islamabad=pakg | the regime=tal | st=n | by=Mr Durrani=ad
V 3 | work | AGREE | diplomatic | 030 | Islamabad=pakg | - | by=Mr Durrani=ad
V 5 | granted | =over | | | @3:Islamabad=pakg | German=ger | by=the spokesman=ad
V 5 | exchanging | COOPERATE | intelligence,military | 064 | Pakistani liaison officers=lo; American command at Jacobabad=usc | - | by=the spokesman=ad
V 6 | rushed | MOBILIZE/troops | military,terrorism | 154 | Troops=pakm | - | where=Kurram valley
V 6 | helicopters | MOBILIZE/weapons | military | 154 | @6:Troops=pakm | - | when=Tuesday | date=2001-11-13 | where=Parachinar
V 7 | entered | COERCE/seize | military,territory | 192 | Northern Alliance=na | - | when=Tuesday morning | date=2001-11-13 | where=Kabul | id=ent
V 7 | slunk off | RETREAT/withdraw | military | 0874 | Taliban=tal | - | where=Kabul
V 7 | request | REQUEST/yield | military,diplomatic | 0256 | President Whitfield=pw | Northern Alliance=na
V 7 | ignoring | REJECT/yield | military,diplomatic | 1246 | Northern Alliance=na | President Whitfield=pw
V 8 | apologised | CONCEDE | military | 055 | Najib Panjsheri=np | - | st=n
V 9 | go in | =ent | | | policemen=na | - | by=he=np
V 9 | inviting | AGREE | diplomatic,political-institutions | 036 | he=np | all groups=grp
V 10 | commended | SUPPORT | diplomatic | 051 | The British prime minister=pm | his=np
V 10 | armed | AID | military | 072 | Moscow=rus | Alliance=na | st=h | when=since 1996
V 11 | strike | PROTEST/strike | political-institutions | 143 | council=coun | - | st=f | when=Friday | date=2001-11-16
V 11 | vowed | THREATEN/restrict | military | 133 | Sami Jan=sj | Americans=ame
V 12 | shot | ASSAULT/firearms | religion-ethnicity,terrorism | 180 | - | Eighteen worshippers=wor | st=h | when=October 28 | date=2001-10-28 | where=a Bahawalpur church | n=killed:Eighteen worshippers:18
Q 1 | i | Pakistan has asked the Taliban to close their consulate in Karachi and told the embassy in the capital that its daily press conferences must end | Aziz Durrani=ad | announced
Q 1 | i | its daily press conferences must end | Pakistan=pak | told | the embassy in the capital=temb
Q 2 | d | No mission can speak against a third country from our soil | he=ad | told
Q 3 | m | Islamabad had not derecognised the regime, which "remains as a fact", but would work with whatever broad-based set-up emerged in Kabul through the United Nations | Mr Durrani=ad | said
Q 5 | i | German transport planes had been granted overflight rights | the spokesman=ad | disclosed
Q 5 | i | Pakistani liaison officers were now exchanging information with the American command at Jacobabad | the spokesman=ad | disclosed
Q 9 | d | We waited for a political accord, and none came, so policemen had to go in | he=np | said
Q 9 | m | inviting all groups "except the Taliban" to the city for consultations | he=np | inviting | all groups=grp
Q 10 | i | it had expected no less | Moscow=rus | said
#A w10-011 | 1999-06-18 | -
S Russians to get a share of Kosovo peacekeeping, not a sector
P American and Russian defence chiefs agreed in Helsinki early on Friday that about 2,850 Russian soldiers would serve in the American, French and German zones of Kosovo, settling a week-old quarrel which had begun when 200 of them drove from Bosnia to Pristina airport under the noses of British paratroopers.
P Marshal Igor Sergunin came out of the Finnish presidential palace with bags under his eyes.
P "There is no winner and no loser," he remarked; "there are only two tired delegations."
P His American colleague, Secretary Walter Landis, said Moscow had accepted that there would be a single chain of command, though not that a Russian would salute a NATO general.
P Asked by a Swedish reporter if he trusted the Russians, Landis laughed.
P The United Nations High Commissioner for Refugees counted 18,000 Kosovo Albanians streaming home through Morina on Thursday alone, despite warnings about mines, two of which had killed a returning family near Prizren.
P Yugoslavia's forces have three more days to leave the province, and the alliance's spokesman in Brussels, Graham Peverell, reported that 26,000 out of 40,000 had already gone.
P Peverell praised the Kosovo Liberation Army for holding its fire but cautioned that "self-appointed mayors" would not be recognised.
P Serbs were leaving too, some in the same convoys as the soldiers.
P At Velika Krusa, Scotland Yard detectives started work on a burnt barn in which, villagers say, paramilitaries shot and set alight more than forty men on March 26.
P Britain had lent the tribunal at The Hague fourteen such specialists, the Foreign Office said, and France was to send a further twenty.
P Belgrade's bishops, in a statement read out at vespers, called on the president to step down "for the salvation of the people".
@ usd | American defence chief | p | USAGOVMIL
@ rusd | Russian defence chief | p | RUSGOVMIL
@ russ | Russian soldiers | g | RUSMIL
@ is | Igor Sergunin | p | RUSGOVMIL | Marshal
@ wl | Walter Landis | p | USAGOVMIL | Secretary
@ mos | Russian government | o | RUSGOV
@ hcr | UN High Commissioner for Refugees | o | UNO
@ fam | returning family near Prizren | l | XKXREF
@ yug | Yugoslav forces | g | SRBMIL
@ nato | NATO | o | IGO
@ gp | Graham Peverell | p | IGO | spokesman
@ kla | Kosovo Liberation Army | g | XKXREB
@ sy | Scotland Yard detectives | g | GBRCOP
@ par | paramilitaries at Velika Krusa | g | SRBPRM
@ men | men killed at Velika Krusa | l | XKXCVL
@ vil | villagers of Velika Krusa | l | XKXCVL
@ gbr | Britain | c | GBR
@ fo | British Foreign Office | o | GBRGOV
@ fra | France | c | FRA
@ icty | tribunal at The Hague | o | UNOJUD
@ bis | Serbian bishops | g | SRBREL
@ pre | President of Yugoslavia | p | SRBGOV | president
E 0 Russians/NORP; Kosovo/GPE
E 1 American#1/NORP; Russian#1/NORP; Helsinki/GPE; Friday/DATE; about 2,850/NUM; Russian#2/NORP; American#2/NORP; French/NORP; German/NORP; Kosovo/GPE; 200 of them/NUM; Bosnia/GPE; Pristina airport/FAC; British/NORP
E 2 Igor Sergunin/PER; Finnish/NORP
E 4 American/NORP; Walter Landis/PER; Moscow/GPE; Russian/NORP; NATO/ORG
E 5 Swedish/NORP; Russians/NORP; Landis/PER
E 6 United Nations High Commissioner for Refugees/ORG; 18,000/NUM; Kosovo Albanians/NORP; Morina/GPE; Thursday/DATE; Prizren/GPE
E 7 Yugoslavia/GPE; Brussels/GPE; Graham Peverell/PER; 26,000/NUM; 40,000/NUM
E 8 Peverell/PER; Kosovo Liberation Army/ARM
E 9 Serbs/NORP
E 10 Velika Krusa/GPE; Scotland Yard/ORG; more than forty men/NUM; March 26/DATE
E 11 Britain/GPE; The Hague/GPE; Foreign Office/ORG; France/GPE
E 12 Belgrade/GPE
V 0 | get | AGREE | peacekeeping,military | 030 | - | Russians=mos | id=agr
V 1 | agreed | =agr | | | American#1=usd; Russian#1=rusd | - | when=early on Friday | date=1999-06-18 | where=Helsinki | n=troops:about 2,850:2850
V 1 | drove | MOBILIZE/troops | peacekeeping,military | 154 | 200 of them=russ | - | where=Pristina airport | n=troops:200 of them:200
V 4 | accepted | CONCEDE | peacekeeping,military | 080 | Moscow=mos | American=usd | by=Walter Landis=wl
V 6 | killed | ASSAULT/explosives | human-security,migration | 183 | - | a returning family=fam | where=near Prizren
V 7 | gone | RETREAT/withdraw | military,territory | 0874 | Yugoslavia's forces=yug | - | by=Graham Peverell=gp | n=troops:26,000:26000 | id=gone
V 7 | leave | =gone | | | Yugoslavia's forces=yug |
V 8 | praised | SUPPORT | military | 051 | Peverell=gp | Kosovo Liberation Army=kla
V 8 | cautioned | REJECT | territory,political-institutions | 120 | Peverell=gp | "self-appointed mayors"=kla
V 8 | holding | RETREAT/ceasefire | military | 0871 | Kosovo Liberation Army=kla | | by=Peverell=gp
V 10 | work | ACCUSE/investigate | legal,human-rights | 094 | Scotland Yard detectives=sy | paramilitaries=par | where=Velika Krusa
V 10 | shot | ASSAULT/targeted | human-rights,religion-ethnicity | 202 | paramilitaries=par | more than forty men=men | st=h | by=villagers=vil | when=March 26 | date=1999-03-26 | where=a burnt barn | n=killed:more than forty men:40 | id=vk
V 10 | set alight | =vk | | | paramilitaries=par | more than forty men=men | by=villagers=vil
V 11 | lent | AID | legal | 070 | Britain=gbr | the tribunal at The Hague=icty | by=Foreign Office=fo
V 11 | send | AGREE | legal | 033 | France=fra | the tribunal at The Hague=icty | by=Foreign Office=fo
V 12 | called on | REQUEST/change | political-institutions,religion-ethnicity | 0241 | Belgrade's bishops=bis | the president=pre
Q 3 | d | There is no winner and no loser | he=is | remarked
Q 3 | d | there are only two tired delegations. | he=is | remarked
Q 4 | i | Moscow had accepted that there would be a single chain of command, though not that a Russian would salute a NATO general | Walter Landis=wl | said
Q 7 | i | 26,000 out of 40,000 had already gone | Graham Peverell=gp | reported
Q 8 | m | "self-appointed mayors" would not be recognised | Peverell=gp | cautioned
Q 10 | i | paramilitaries shot and set alight more than forty men on March 26 | villagers=vil | say
Q 11 | i | Britain had lent the tribunal at The Hague fourteen such specialists | Foreign Office=fo | said
Q 12 | m | called on the president to step down "for the salvation of the people" | Belgrade's bishops=bis | called on | the president=pre
#A w10-012 | - | -
S Mediterranean deaths: EU triples money for patrols, Amnesty says "a fig leaf"
P European leaders meeting in Brussels on Thursday tripled the budget of Triton, the bloc's border mission in the Mediterranean, and several of them lent ships on the spot, four days after more than 800 people drowned off Libya in the deadliest such wreck on record.
P Britain is sending HMS Bulwark with three helicopters; Germany offered a frigate and a supply vessel, France two boats.
P "Face-saving, not life-saving" was how Amnesty International's Europe director, Fionnuala Keogh, summed up the evening.
P She argued that a mission which stays within 30 miles of the Italian coast saves nobody, whatever is spent on it.
P The Council's president, Henryk Malecki, did not dispute the arithmetic.
P "Saving lives is not only about rescue equipment," he told reporters some time after midnight, looking at his notes, "it is also about fighting smugglers, and leaders have asked the High Representative to propose action to capture and destroy their vessels before they are used."
P Any such strike would need the assent of the United Nations or of Libya, which has two governments and trusts neither of its neighbours.
P A Tripoli spokesman warned that his authorities would "confront" unilateral attacks on what he termed fishing boats.
P Sicilian prosecutors have charged the Tunisian captain with multiple manslaughter.
P The Pope on Sunday pleaded with the world to act "decisively and quickly", and Tunisian fishermen have gone on picking people out of the water without a summit.
P Hungary's prime minister caused a stir in the corridor, suggesting that quotas were "a mad idea".
P Italian navy crews plucked some 170,000 from the sea in the course of Mare Nostrum, which Rome wound up last November for lack of partners.
@ eu | European Union | o | EUR
@ lead | European leaders | g | EUR
@ gbr | Britain | c | GBR
@ ger | Germany | c | DEU
@ fra | France | c | FRA
@ ai | Amnesty International | o | NGO
@ fk | Fionnuala Keogh | p | NGO | Europe director
@ hm | Henryk Malecki | p | EUR | president of the European Council
@ hr | High Representative | p | EUR | High Representative
@ tri | Tripoli spokesman | p | LBYGOV | spokesman
@ pros | Sicilian prosecutors | g | ITAJUD
@ cap | Tunisian captain | p | CRM | captain
@ pope | Pope | p | VATGOV | Pope
@ fish | Tunisian fishermen | g | TUNCVL
@ mig | migrants in the Mediterranean | l | REF
@ hun | Prime Minister of Hungary | p | HUNGOV | prime minister
@ itn | Italian navy | o | ITAMIL
@ ita | Italy | c | ITAGOV
E 0 Mediterranean/LOC; EU/ORG; Amnesty/ORG
E 1 European/NORP; Brussels/GPE; Thursday/DATE; Mediterranean/LOC; more than 800 people/NUM; Libya/GPE; Triton/EVT
E 2 Britain/GPE; Germany/GPE; France/GPE
E 3 Amnesty International/ORG; Europe/LOC; Fionnuala Keogh/PER
E 4 Italian/NORP
E 5 Council/ORG; Henryk Malecki/PER
E 7 United Nations/ORG; Libya/GPE
E 8 Tripoli/GPE
E 9 Sicilian/NORP; Tunisian/NORP
E 10 Sunday/DATE; Tunisian/NORP
E 11 Hungary/GPE
E 12 Italian/NORP; 170,000/NUM; Mare Nostrum/EVT; Rome/GPE; last November/DATE
V 0 | says | ACCUSE/disapprove | migration,human-rights | 111 | Amnesty=ai | EU=eu | id=acc
V 1 | meeting | CONSULT/multilateral | migration,executive | 040 | European leaders=lead | - | when=Thursday | where=Brussels
V 1 | lent | AID | migration,human-security | 073 | several of them=lead | @0:EU=eu
V 2 | sending | AID | migration,military | 073 | Britain=gbr | @0:EU=eu
V 2 | offered | AGREE | migration,military | 0333 | Germany=ger; France=fra | @0:EU=eu
V 3 | summed up | =acc | | | Fionnuala Keogh=fk | @1:European leaders=lead
V 4 | argued | =acc | | | She=fk | @1:European leaders=lead
V 6 | asked | REQUEST/change | migration,trafficking | 020 | leaders=lead | the High Representative=hr | by=he=hm
V 8 | warned | THREATEN/violence | migration,territory | 138 | A Tripoli spokesman=tri | @1:European leaders=lead
V 9 | charged | ACCUSE/allege | legal,trafficking | 115 | Sicilian prosecutors=pros | the Tunisian captain=cap
V 10 | pleaded | REQUEST/assist | migration,human-security | 0233 | The Pope=pope | - | when=Sunday
V 10 | picking | AID | migration,human-security | 073 | Tunisian fishermen=fish | people=mig
V 11 | suggesting | REJECT/change | migration,asylum | 123 | Hungary's prime minister=hun | -
V 12 | plucked | AID | migration,human-security | 073 | Italian navy crews=itn | some 170,000=mig | st=h | n=other:some 170,000:170000
Q 0 | d | a fig leaf | Amnesty=ai | says
Q 3 | d | Face-saving, not life-saving | Fionnuala Keogh=fk | summed up
Q 4 | i | a mission which stays within 30 miles of the Italian coast saves nobody, whatever is spent on it | She=fk | argued
Q 6 | d | Saving lives is not only about rescue equipment | he=hm | told
Q 6 | d | it is also about fighting smugglers, and leaders have asked the High Representative to propose action to capture and destroy their vessels before they are used. | he=hm | told
Q 8 | m | his authorities would "confront" unilateral attacks on what he termed fishing boats | A Tripoli spokesman=tri | warned
Q 10 | m | pleaded with the world to act "decisively and quickly" | The Pope=pope | pleaded
Q 11 | m | quotas were "a mad idea" | Hungary's prime minister=hun | suggesting
#A w10-013 | 2023-02-11 | ANKARA
S Old foes at the door: Armenian lorries cross into Türkiye as quake toll tops 20,000
P For the first time in 30 years lorries from Armenia rolled across the Margara bridge into Türkiye on Saturday morning, five of them, carrying blankets, baby food and water for the town of Adıyaman, where a rescue team from Yerevan has been at work since Wednesday.
P "I will always remember the generous help sent by the people of Armenia," Ankara's special envoy for the normalisation talks, Serhat Koçoğlu, tweeted beside a photograph of the convoy.
P A Turkish diplomat, who did not wish to be named, told the agency that the opening had been granted for humanitarian reasons only.
P Greece was among the first to come.
P Its minister Nikolaos Vergis flew to Adana with 40 tonnes of relief goods, and his host Mahmut Erçetin embraced him on the tarmac, thanking him for being "a neighbour on a black day".
P Sweden, whose entry into NATO Ankara has been blocking, sent 50 searchers with dogs as well as 37 million kronor.
P Opposition leader Cahit Sarıgül blamed the president for the slowness of it all.
P "If anyone is responsible for this, it is the man who built a state for one person," he declared in a video message recorded in Hatay.
P The government throttled access to Twitter for about twelve hours on Wednesday, and police have taken 18 people into custody over what they called provocative posts.
P By Thursday the service was back, after a telephone call between a deputy minister and the company, which had, the minister said, promised to cooperate against disinformation.
P Iran, Israel and Taiwan have teams in the same streets of Kahramanmaraş.
P Seismologists at Kandilli Observatory reckon that the fault will go on shaking for a year.
@ arm | Armenia | c | ARM
@ armt | Armenian rescue team | g | ARM
@ armp | people of Armenia | l | ARM
@ tur | Türkiye | c | TUR
@ turg | Turkish government | o | TURGOV
@ adi | people of Adıyaman | l | TURCVL
@ sk | Serhat Koçoğlu | p | TURGOV | special envoy
@ tdip | Turkish diplomat | p | TURGOV
@ gre | Greece | c | GRC
@ nv | Nikolaos Vergis | p | GRCGOV | minister
@ me | Mahmut Erçetin | p | TURGOV | minister
@ swe | Sweden | c | SWE
@ cs | Cahit Sarıgül | p | TURPTYOPP | Opposition leader
@ pre | President of Türkiye | p | TURGOV | president
@ tpol | Turkish police | o | TURCOP
@ eig | people held over posts | l | TURCVL
@ tw | Twitter | o | USABUS
@ dm | Turkish deputy minister | p | TURGOV | deputy minister
@ trio | Iran | c | IRN
@ isr | Israel | c | ISR
@ twn | Taiwan | c | TWN
@ kan | Kandilli Observatory seismologists | g | TUREDU
E 0 Armenian/NORP; Türkiye/GPE; 20,000/NUM
E 1 Armenia/GPE; Margara bridge/FAC; Türkiye/GPE; Saturday/DATE; Adıyaman/GPE; Yerevan/GPE; Wednesday/DATE
E 2 Armenia/GPE; Ankara/GPE; Serhat Koçoğlu/PER
E 3 Turkish/NORP
E 4 Greece/GPE
E 5 Nikolaos Vergis/PER; Adana/GPE; Mahmut Erçetin/PER
E 6 Sweden/GPE; NATO/ORG; Ankara/GPE; 37 million kronor/MONEY
E 7 Cahit Sarıgül/PER
E 8 Hatay/GPE
E 9 Twitter/ORG; Wednesday/DATE; 18 people/NUM
E 10 Thursday/DATE
E 11 Iran/GPE; Israel/GPE; Taiwan/GPE; Kahramanmaraş/GPE
E 12 Kandilli Observatory/ORG
V 0 | cross | AID | disasters,human-security | 073 | Armenian=arm | Türkiye=tur | id=lor
V 1 | rolled | =lor | | | Armenia=arm | Türkiye=tur; Adıyaman=adi | when=Saturday morning | date=2023-02-11 | where=Margara bridge
V 1 | work | AID | disasters,human-security | 073 | a rescue team from Yerevan=armt | Adıyaman=adi | when=since Wednesday | date=2023-02-08 | where=Adıyaman
V 2 | remember | SUPPORT | diplomatic,disasters | 051 | Serhat Koçoğlu=sk | the people of Armenia=armp
V 2 | help | =lor | | | the people of Armenia=armp | Ankara=tur | by=Serhat Koçoğlu=sk
V 2 | convoy | =lor | | | the people of Armenia=armp | Ankara=tur
V 3 | granted | RETREAT/access | disasters,diplomatic | 0863 | @2:Ankara=turg | @1:Armenia=arm | by=A Turkish diplomat=tdip
V 5 | flew | CONSULT/visit | disasters,diplomatic | 042 | Nikolaos Vergis=nv | his host Mahmut Erçetin=me | where=Adana
V 5 | relief | AID | disasters,human-security | 073 | Nikolaos Vergis=gre | @2:Ankara=tur | id=gr
V 4 | come | =gr | | | Greece=gre | @2:Ankara=tur
V 5 | thanking | SUPPORT | disasters,diplomatic | 051 | Mahmut Erçetin=me | him#2=nv
V 6 | blocking | REJECT | diplomatic,military | 129 | Ankara=turg | Sweden=swe
V 6 | sent | AID | disasters,human-security | 073 | Sweden=swe | Ankara=tur | n=money:37 million kronor:37000000:SEK
V 7 | blamed | ACCUSE/disapprove | disasters,executive | 111 | Cahit Sarıgül=cs | the president=pre | id=bl
V 8 | declared | =bl | | | he=cs | the man=pre | where=Hatay
V 9 | throttled | COERCE/censor | rights-freedoms,technology | 1721 | The government=turg | Twitter=tw | when=Wednesday | date=2023-02-08 | id=thr
V 9 | custody | COERCE/arrest | rights-freedoms | 173 | police=tpol | 18 people=eig | n=arrested:18 people:18
V 9 | called | ACCUSE/allege | rights-freedoms | 112 | police=tpol | 18 people=eig
V 10 | back | CONCEDE | rights-freedoms | 081 | @9:The government=turg | the company=tw | when=By Thursday | date=2023-02-09
V 10 | call | CONSULT/phone | technology | 041 | a deputy minister=dm; the company=tw | -
V 10 | promised | AGREE | misinformation,technology | 030 | the company=tw | a deputy minister=dm | by=the minister=dm
V 11 | teams | AID | disasters,human-security | 073 | Iran=trio; Israel=isr; Taiwan=twn | @6:Ankara=tur | where=Kahramanmaraş
Q 2 | d | I will always remember the generous help sent by the people of Armenia | Serhat Koçoğlu=sk | tweeted
Q 3 | i | the opening had been granted for humanitarian reasons only | A Turkish diplomat=tdip | told
Q 5 | m | thanking him for being "a neighbour on a black day" | his host Mahmut Erçetin=me | thanking | him#2=nv
Q 8 | d | If anyone is responsible for this, it is the man who built a state for one person | he=cs | declared
Q 10 | i | which had, the minister said, promised to cooperate against disinformation | the minister=dm | said
Q 12 | i | the fault will go on shaking for a year | Seismologists at Kandilli Observatory=kan | reckon
#A w10-014 | 2018-06-08 | -
S Ministry: no talks with London on spy case "under the gun"
P MOSCOW, June 7 - Russia is ready for a joint investigation of the Salisbury poisoning and will hand over its own laboratory findings once Britain grants consular access to the two victims, the Foreign Ministry's spokeswoman, Yelena Arkhipova, said on Thursday, adding that there would be no conversation "under the gun".
P London turned down the proposal for the third time.
P "It is perverse to ask the burglar to help dust for fingerprints," a Downing Street source said.
P Both countries have expelled 23 of each other's diplomats since March.
P Nineteen EU members, Ukraine, Canada and the United States followed suit in sympathy with the British, sending home well over a hundred more.
P Arkhipova read out a list of 61 diplomatic notes that, by her account, had gone without an answer.
P On the World Cup, which opens in a week, she assured English supporters that they would be received "with bread and salt" and that police had agreed with their Manchester colleagues on a joint information centre.
P Forty British officers will work there throughout the tournament, according to the National Crime Agency.
P The head of the lower house's defence committee, Viktor Moroz, said in an interview that he personally would boycott Wimbledon.
P The remark was, an aide explained afterwards, a joke.
P A former colonel of military intelligence and his daughter were found slumped on a bench on March 4; a policeman who went to their house was also taken ill, and all three have been discharged from hospital.
P Britain says a nerve agent smeared on a door handle was used by agents of the Russian state, which the Kremlin denies.
@ rus | Russia | c | RUS
@ gbr | Britain | c | GBR
@ vic | victims of the Salisbury poisoning | l | GBR
@ ya | Yelena Arkhipova | p | RUSGOV | spokeswoman
@ lon | British government | o | GBRGOV
@ ds | Downing Street source | p | GBRGOV
@ bdip | British diplomats | g | GBRGOV
@ rdip | Russian diplomats | g | RUSGOV
@ eum | EU members | g | EUR
@ ukr | Ukraine | c | UKR
@ can | Canada | c | CAN
@ usa | United States | c | USA
@ rpol | Russian police | o | RUSCOP
@ man | Manchester police | o | GBRCOP
@ bof | British officers | g | GBRCOP
@ sup | English supporters | l | GBRCVL
@ nca | National Crime Agency | o | GBRCOP
@ vm | Viktor Moroz | p | RUSLEG | head of the defence committee
@ aide | aide to Moroz | p | RUSLEG | aide
@ pm | policeman poisoned in Salisbury | p | GBRCOP
@ kr | Kremlin | o | RUSGOV
@ ag | agents of the Russian state | g | RUSSPY
E 0 London/GPE
E 1 MOSCOW/GPE; June 7/DATE; Russia/GPE; Salisbury/GPE; Britain/GPE; Foreign Ministry/ORG; Yelena Arkhipova/PER; Thursday/DATE
E 2 London/GPE
E 3 Downing Street/FAC
E 4 23/NUM; March/DATE
E 5 Nineteen EU members/NUM; EU/ORG; Ukraine/GPE; Canada/GPE; United States/GPE; British/NORP; well over a hundred more/NUM
E 6 Arkhipova/PER
E 7 World Cup/EVT; English/NORP; Manchester/GPE
E 8 Forty/NUM; British/NORP; National Crime Agency/ORG
E 9 Viktor Moroz/PER; Wimbledon/EVT
E 11 March 4/DATE
E 12 Britain/GPE; Russian/NORP; Kremlin/ORG
V 0 | no talks | REJECT/meet | diplomatic,intelligence | 126 | Ministry=ya | London=lon | id=not
V 1 | ready | AGREE | legal,diplomatic | 0313 | Russia=rus | Britain=gbr | by=Yelena Arkhipova=ya | id=prop
V 1 | adding | =not | | | Yelena Arkhipova=ya | Britain=gbr | when=Thursday | date=2018-06-07
V 1 | poisoning | ASSAULT/unconventional | cbrn,intelligence | 2041 | - | the two victims=vic | st=h | where=Salisbury | id=poi
V 2 | turned down | REJECT/assist | legal,diplomatic | 1213 | London=lon | @1:Russia=rus | id=td
V 2 | proposal | =prop | | | @1:Russia=rus | London=lon
V 3 | said | =td | | | a Downing Street source=ds | the burglar=rus
V 4 | expelled | SANCTION/expel | diplomatic,intelligence | 166 | Both countries=rus; Both countries=gbr | each other's diplomats=bdip; each other's diplomats=rdip | when=since March | n=other:23:23
V 5 | sending home | SANCTION/expel | diplomatic | 166 | Nineteen EU members=eum; Ukraine=ukr; Canada=can; United States=usa | @1:Russia=rdip | n=other:well over a hundred more:100
V 6 | read out | ACCUSE/disapprove | diplomatic | 114 | Arkhipova=ya | @2:London=lon
V 7 | agreed | AGREE | legal | 030 | police=rpol; their Manchester colleagues=man | - | by=she=ya
V 7 | assured | AGREE | | 030 | she=ya | English supporters=sup
V 8 | work | COOPERATE | legal | 060 | Forty British officers=bof; @7:police=rpol | - | st=f | by=National Crime Agency=nca | where=there
V 11 | found | =poi | | | - | A former colonel of military intelligence and his daughter=vic; a policeman=pm | when=March 4 | date=2018-03-04 | where=a bench
V 11 | ill | =poi | | | | a policeman=pm
V 12 | says | ACCUSE/allege | intelligence,cbrn | 112 | Britain=gbr | agents of the Russian state=ag
V 12 | smeared | =poi | | | agents of the Russian state=ag | @11:A former colonel of military intelligence and his daughter=vic | by=Britain=gbr | where=a door handle
V 12 | denies | REJECT | intelligence | 016 | the Kremlin=kr | Britain=gbr
V 12 | used | =poi | | | agents of the Russian state=ag | @11:A former colonel of military intelligence and his daughter=vic | by=Britain=gbr
Q 1 | i | Russia is ready for a joint investigation of the Salisbury poisoning and will hand over its own laboratory findings once Britain grants consular access to the two victims | Yelena Arkhipova=ya | said
Q 1 | m | there would be no conversation "under the gun" | Yelena Arkhipova=ya | adding
Q 3 | d | It is perverse to ask the burglar to help dust for fingerprints | a Downing Street source=ds | said
Q 7 | m | they would be received "with bread and salt" | she=ya | assured | English supporters=sup
Q 7 | i | police had agreed with their Manchester colleagues on a joint information centre | she=ya | assured | English supporters=sup
Q 8 | i | Forty British officers will work there throughout the tournament | National Crime Agency=nca | according to
Q 9 | i | he personally would boycott Wimbledon | Viktor Moroz=vm | said
Q 10 | i | The remark was | an aide=aide | explained
Q 12 | i | a nerve agent smeared on a door handle was used by agents of the Russian state | Britain=gbr | says
#A w10-015 | 2011-03-25 | -
S NATO to police Libyan skies as France bombs another airfield
P After six days of wrangling NATO agreed on Thursday to take command of the no-fly zone over Libya from the United States, its secretary-general announced in Brussels, but the bombing of ground targets will for the time being stay with the coalition that Paris, London and Washington cobbled together last week.
P "We are taking action as part of the broad international effort to protect civilians against the regime," Mads Kjaergaard told reporters in the alliance's draughty lobby.
P Turkey, which had opposed the operation, is contributing five ships and a submarine to the naval blockade.
P Its foreign minister, Cemil Aksoylu, said by way of explanation that "our demands have been met", and he telephoned Helen Stratton, the American secretary of state, to say it again.
P The United Arab Emirates sent twelve warplanes to Sardinia, and Qatar became on Friday the first Arab state to fly a patrol, in the company of two French Mirages.
P African Union officials have invited both the Tripoli government and the rebels to Addis Ababa, an invitation which the insurgents' council in Benghazi spurned.
P "Our blood is not for the conference table," its spokesman Abdelhafid Mansouri said.
P Mansouri did thank the French president, whose government recognised the council as Libya's sole representative on March 10.
P French jets hit the Jufra air base overnight and, on Thursday, a trainer aircraft that had just landed at Misrata.
P Russia has called for a ceasefire and its prime minister likened the whole enterprise to a medieval crusade, words which the Kremlin, in a rare rebuke, said were "unacceptable".
P Libyan state television showed what it said were 18 charred bodies, and a hospital in Misrata counted 109 dead from snipers and tank shells since last Friday.
P Oil closed at $105 in New York.
@ nato | NATO | o | IGO
@ us | United States | c | USA
@ fra | France | c | FRA
@ gbr | Britain | c | GBRGOV
@ coal | coalition | o | IGO
@ mk | Mads Kjaergaard | p | IGO | secretary-general
@ reg | Libyan government | o | LBYGOV
@ lby | Libya | c | LBY
@ tur | Turkey | c | TUR
@ ca | Cemil Aksoylu | p | TURGOV | foreign minister
@ hs | Helen Stratton | p | USAGOV | secretary of state
@ uae | United Arab Emirates | c | ARE
@ qat | Qatar | c | QAT
@ au | African Union | o | IGO
@ reb | Libyan rebels | g | LBYREB
@ am | Abdelhafid Mansouri | p | LBYREB | spokesman of the rebel council
@ fp | French president | p | FRAGOV | president
@ rus | Russia | c | RUS
@ rpm | Prime Minister of Russia | p | RUSGOV | prime minister
@ kr | Kremlin | o | RUSGOV
@ tv | Libyan state television | o | LBYJRN
@ hosp | hospital in Misrata | o | LBYMED
@ mis | people of Misrata | l | LBYCVL
E 0 NATO/ORG; Libyan/NORP; France/GPE
E 1 NATO/ORG; Thursday/DATE; Libya/GPE; United States/GPE; Brussels/GPE; Paris/GPE; London/GPE; Washington/GPE; last week/DATE
E 2 Mads Kjaergaard/PER
E 3 Turkey/GPE
E 4 Cemil Aksoylu/PER; Helen Stratton/PER; American/NORP
E 5 United Arab Emirates/GPE; Sardinia/LOC; Qatar/GPE; Friday/DATE; Arab#2/NORP; French/NORP
E 6 African Union/ORG; Tripoli/GPE; Addis Ababa/GPE; Benghazi/GPE
E 7 Abdelhafid Mansouri/PER
E 8 Mansouri/PER; French/NORP; Libya/GPE; March 10/DATE
E 9 French/NORP; Jufra air base/FAC; Thursday/DATE; Misrata/GPE
E 10 Russia/GPE; Kremlin/ORG
E 11 Libyan/NORP; Misrata/GPE; last Friday/DATE; 18 charred bodies/NUM; 109 dead/NUM
E 12 New York/GPE
V 0 | police | AGREE | military | 0312 | NATO=nato | - | id=zone
V 0 | bombs | ASSAULT/aerial | military | 195 | France=fra | - | where=another airfield | id=juf
V 1 | agreed | =zone | | | NATO=nato | United States=us | by=its secretary-general=mk | when=Thursday | date=2011-03-24 | where=Brussels
V 1 | bombing | ASSAULT/aerial | military | 195 | Paris=fra; London=gbr; Washington=us | - | where=ground targets | id=bomb
V 3 | opposed | REJECT | military,diplomatic | 120 | Turkey=tur | @1:NATO=nato | st=h
V 3 | contributing | COOPERATE | military | 062 | Turkey=tur; @1:NATO=nato | -
V 3 | blockade | COERCE/restrict | military | 191 | Turkey=tur; @1:NATO=nato | @1:Libya=lby
V 3 | operation | =bomb | | | @1:coalition=coal | @1:Libya=lby
V 4 | telephoned | CONSULT/phone | diplomatic,military | 041 | he=ca; Helen Stratton=hs | -
V 4 | demands | REQUEST/change | military,diplomatic | 104 | our=tur | @1:NATO=nato | st=h
V 5 | sent | MOBILIZE/weapons | military | 154 | United Arab Emirates=uae | - | where=Sardinia
V 5 | fly | COOPERATE | military | 062 | Qatar=qat; French=fra | - | when=Friday | date=2011-03-25
V 6 | invited | AGREE | diplomatic | 036 | African Union officials=au | the Tripoli government=reg; the rebels=reb | id=inv
V 6 | spurned | REJECT/meet | diplomatic | 125 | the insurgents' council=reb | African Union officials=au | where=Benghazi | id=spu
V 6 | invitation | =inv | | | African Union officials=au | the insurgents' council=reb
V 7 | said | =spu | | | Abdelhafid Mansouri=am | @6:African Union officials=au
V 8 | thank | SUPPORT | diplomatic | 051 | Mansouri=am | the French president=fp
V 8 | recognised | SUPPORT | diplomatic,political-institutions | 054 | whose government=fra | the council=reb | when=March 10 | date=2011-03-10
V 9 | hit | =juf | | | French jets=fra | - | when=overnight | where=Jufra air base
V 9 | trainer | ASSAULT/aerial | military | 195 | French jets=fra | - | when=Thursday | date=2011-03-24 | where=Misrata
V 10 | called for | REQUEST/yield | military,diplomatic | 0256 | Russia=rus | @1:NATO=coal
V 10 | likened | ACCUSE/disapprove | military,diplomatic | 111 | its prime minister=rpm | @1:NATO=coal | id=lik
V 10 | rebuke | ACCUSE/disapprove | executive | 111 | the Kremlin=kr | its prime minister=rpm
V 10 | enterprise | =bomb | | | @1:coalition=coal | @1:Libya=lby | by=its prime minister=rpm
V 10 | words | =lik | | | its prime minister=rpm | @1:NATO=coal
V 11 | snipers | ASSAULT/heavy-weapons | military,human-security | 194 | @2:the regime=reg | 109 dead=mis | by=a hospital in Misrata=hosp | when=since last Friday | where=Misrata | n=killed:109 dead:109 | id=sni
V 11 | dead | =sni | | | @2:the regime=reg | 109 dead=mis | by=a hospital in Misrata=hosp | n=killed:109 dead:109
Q 1 | i | After six days of wrangling NATO agreed on Thursday to take command of the no-fly zone over Libya from the United States | its secretary-general=mk | announced
Q 2 | d | We are taking action as part of the broad international effort to protect civilians against the regime | Mads Kjaergaard=mk | told
Q 4 | m | "our demands have been met" | Cemil Aksoylu=ca | said
Q 7 | d | Our blood is not for the conference table | Abdelhafid Mansouri=am | said
Q 10 | m | words which the Kremlin, in a rare rebuke, said were "unacceptable" | the Kremlin=kr | said
Q 11 | i | what it said were 18 charred bodies | it=tv | said
#A w10-016 | 2006-07-26 | ROME
S Rome talks end without truce call; 'we shall send the boats anyway,' says Italy
P ROME - Ministers from 15 countries who met here on Wednesday over the war in Lebanon pledged money for its refugees and an international force for its south, but could not bring themselves to demand that the shooting stop at once.
P "A cease-fire must be lasting, permanent and sustainable," the American secretary of state, Margaret Ellison, said after the closing session, standing a little apart from her host.
P Lebanon's prime minister had arrived with a seven-point plan in his pocket.
P "Is the value of human life less in Lebanon than elsewhere?" he asked them over lunch, his voice cracking.
P No answer came, two of the diplomats present recalled, apart from the scraping of a chair.
P Italy's foreign minister, Corrado Benassi, announced that a frigate with 30 tons of medicine would sail for Beirut on Thursday, and France, Canada and Saudi Arabia promised $1.5 billion between them for reconstruction.
P He also disclosed that he had been on the phone with Damascus, to Washington's undisguised annoyance.
P The Arab League's chief supported the Lebanese plan, as did the secretary-general of the United Nations, who called the death of four of his observers at Khiam on Tuesday night "apparently deliberate".
P Israel has apologized for the deaths of the four, who came from Austria, Canada, China and Finland, and said it would look into how a precision bomb came to hit a marked post.
P Its army mobilized three more divisions of reservists this week, and nine soldiers fell on Wednesday in an ambush by Hezbollah in Bint Jbeil.
P The fighting has killed more than 400 people in Lebanon and 51 in Israel since July 12, when Hezbollah seized two Israeli soldiers in a raid across the border.
P Tehran, not having been invited, was the subject of most of the speeches.
@ mins | ministers from 15 countries | g | IGO
@ me | Margaret Ellison | p | USAGOV | secretary of state
@ lpm | Prime Minister of Lebanon | p | LBNGOV | prime minister
@ lbn | Lebanon | c | LBN
@ ref | Lebanese refugees | l | LBNREF
@ dip | diplomats at the Rome talks | g | GOV
@ cb | Corrado Benassi | p | ITAGOV | foreign minister
@ ita | Italy | c | ITA
@ fra | France | c | FRA
@ can | Canada | c | CAN
@ sau | Saudi Arabia | c | SAU
@ dam | Syrian government | o | SYRGOV
@ usg | United States government | o | USAGOV
@ al | chief of the Arab League | p | IGO | chief
@ sg | UN Secretary-General | p | UNO | secretary-general
@ obs | UN observers at Khiam | g | UNO
@ isr | Israel | c | ISR
@ isrm | Israeli army | o | ISRMIL
@ hez | Hezbollah | g | LBNREB
@ nine | soldiers killed in Bint Jbeil | g | ISRMIL
@ two | two captured Israeli soldiers | g | ISRMIL
@ ldead | people killed in Lebanon | l | LBNCVL
@ idead | people killed in Israel | l | ISRCVL
E 0 Rome/GPE; Italy/GPE
E 1 ROME/GPE; Wednesday/DATE; Lebanon/GPE
E 2 American/NORP; Margaret Ellison/PER
E 3 Lebanon/GPE
E 4 Lebanon/GPE
E 6 Italy/GPE; Corrado Benassi/PER; Beirut/GPE; Thursday/DATE; France/GPE; Canada/GPE; Saudi Arabia/GPE; $1.5 billion/MONEY
E 7 Damascus/GPE; Washington/GPE
E 8 Arab League/ORG; Lebanese/NORP; United Nations/ORG; four of his observers/NUM; Khiam/GPE; Tuesday/DATE
E 9 Israel/GPE; the four/NUM; Austria/GPE; Canada/GPE; China/GPE; Finland/GPE
E 10 this week/DATE; nine soldiers/NUM; Wednesday/DATE; Hezbollah/ARM; Bint Jbeil/GPE
E 11 more than 400 people/NUM; Lebanon/GPE; 51/NUM; Israel/GPE; July 12/DATE; Hezbollah/ARM; two/NUM; Israeli/NORP
E 12 Tehran/GPE
V 0 | talks | CONSULT/multilateral | diplomatic,military | 040 | @1:Ministers from 15 countries=mins | - | where=Rome | id=rome
V 0 | send | AGREE | human-security,military | 0333 | Italy=ita | @1:Lebanon=lbn | id=ship
V 1 | met | =rome | | | Ministers from 15 countries=mins | - | when=Wednesday | date=2006-07-26 | where=here
V 1 | pledged | AGREE | migration,peacekeeping,diplomatic | 033 | Ministers from 15 countries=mins | its refugees=ref
V 1 | demand | REQUEST/yield | military,diplomatic | 1056 | Ministers from 15 countries=mins | - | st=n
V 6 | announced | =ship | | | Corrado Benassi=cb | Beirut=lbn
V 6 | promised | AGREE | economic | 0331 | France=fra; Canada=can; Saudi Arabia=sau | Beirut=lbn | n=money:$1.5 billion:1500000000:USD
V 7 | phone | CONSULT/phone | diplomatic | 041 | he=cb; Damascus=dam | - | by=He=cb
V 8 | supported | SUPPORT | diplomatic | 051 | The Arab League's chief=al; the secretary-general of the United Nations=sg | Lebanese=lpm
V 8 | called | ACCUSE/allege | peacekeeping,military | 112 | the secretary-general of the United Nations=sg | @9:Israel=isr
V 8 | death | ASSAULT/aerial | peacekeeping,military | 195 | @9:Israel=isr | four of his observers=obs | when=Tuesday night | date=2006-07-25 | where=Khiam | n=killed:four of his observers:4 | id=kh
V 9 | apologized | CONCEDE | peacekeeping,military | 055 | Israel=isr | the four=obs
V 9 | deaths | =kh | | | Israel=isr | the four=obs
V 9 | look into | ACCUSE/investigate | military | 093 | Israel=isr | - | st=f
V 10 | mobilized | MOBILIZE/troops | military | 152 | Its army=isrm | - | when=this week | date=2006-07-24/2006-07-30
V 10 | ambush | ASSAULT | military | 190 | Hezbollah=hez | nine soldiers=nine | when=Wednesday | date=2006-07-26 | where=Bint Jbeil | n=killed:nine soldiers:9
V 11 | fighting | ASSAULT | military | 190 | @9:Israel=isr; Hezbollah=hez | - | when=since July 12 | date=2006-07-12/2006-07-26 | n=killed:more than 400 people:400 | n=killed:51:51 | id=fig
V 1 | war | =fig | | | @9:Israel=isr; @10:Hezbollah=hez | | where=Lebanon
V 1 | shooting | =fig | | | @9:Israel=isr; @10:Hezbollah=hez |
V 2 | session | =rome | | | @1:Ministers from 15 countries=mins |
V 9 | hit | =kh | | | Israel=isr | the four=obs
V 11 | seized | ASSAULT/abduct | military | 181 | Hezbollah=hez | two Israeli soldiers=two | when=July 12 | date=2006-07-12 | n=abducted:two:2
V 11 | raid | ASSAULT | military | 190 | Hezbollah=hez | Israeli=isrm | when=July 12 | date=2006-07-12 | where=across the border
V 11 | killed | =fig | | | @9:Israel=isr; Hezbollah=hez | more than 400 people in Lebanon=ldead | n=killed:more than 400 people:400 | n=killed:51:51
Q 0 | d | we shall send the boats anyway | Italy=ita | says
Q 2 | d | A cease-fire must be lasting, permanent and sustainable | Margaret Ellison=me | said
Q 4 | d | Is the value of human life less in Lebanon than elsewhere? | he=lpm | asked | them=mins
Q 5 | i | No answer came | two of the diplomats present=dip | recalled
Q 6 | i | a frigate with 30 tons of medicine would sail for Beirut on Thursday | Corrado Benassi=cb | announced
Q 7 | i | he had been on the phone with Damascus, to Washington's undisguised annoyance | He=cb | disclosed
Q 8 | m | the death of four of his observers at Khiam on Tuesday night "apparently deliberate" | the secretary-general of the United Nations=sg | called
Q 9 | i | it would look into how a precision bomb came to hit a marked post | Israel=isr | said
#A w10-017 | - | NEW DELHI
S Army chief in Leh, MEA says talks 'only way'; Chinese ministry speaks of trespass
P New Delhi: Even as Army Chief General Raghav Thapliyal began a two-day visit to Leh on Thursday to review the deployment on the south bank of the Pangong lake, the Ministry of External Affairs maintained that the only way forward was through negotiation and that ground commanders were meeting at Chushul for the fourth time this week.
P "We strongly urge the Chinese side to sincerely engage with the objective of expeditiously restoring peace," MEA spokesman Ashwin Kelkar told the weekly virtual briefing.
P Additional tank regiments have been moved up to Rezang La, sources said, and the IAF's Rafales, inducted at Ambala only last month, are flying sorties over Ladakh.
P In Beijing, foreign ministry spokesperson Guo Lanying dismissed as "purely hype" a report that the PLA had laid fibre optic cable at the friction points.
P She demanded that India pull back the troops who, she said, had illegally crossed the Line of Actual Control at Reqin mountain pass on August 31.
P "Chinese troops have never occupied an inch of another country's land," Guo noted.
P Kelkar, for his part, said it was the PLA which had "engaged in provocative action" on the night of August 29 and again a day later.
P Defence Minister Harshvardhan Solanki landed in Moscow on Wednesday for a meeting of the Shanghai Cooperation Organisation, and Indian officials would neither confirm nor deny that he would see his Chinese counterpart on the sidelines.
P Moscow has agreed not to supply arms to Pakistan, the Defence Ministry said in a statement after his hour-long talks with the Russian minister, whom he thanked for "prompt support" in meeting urgent needs.
P Twenty Indian soldiers were killed in the Galwan valley on June 15 in hand-to-hand fighting, the first deaths on this border since 1975.
P New Delhi banned 118 more Chinese mobile applications on Wednesday, among them the game PUBG, citing data security.
P Traders in Leh, where hotels stand empty, say that they have never seen so many convoys.
@ rt | Raghav Thapliyal | p | INDMIL | Army Chief
@ mea | Indian Ministry of External Affairs | o | INDGOV
@ indc | Indian ground commanders | g | INDMIL
@ chnc | Chinese ground commanders | g | CHNMIL
@ ak | Ashwin Kelkar | p | INDGOV | MEA spokesman
@ chn | China | c | CHN
@ ind | India | c | IND
@ indm | Indian Army | o | INDMIL
@ iaf | Indian Air Force | o | INDMIL
@ src | Indian sources | g | INDGOV
@ gl | Guo Lanying | p | CHNGOV | foreign ministry spokesperson
@ pla | People's Liberation Army | o | CHNMIL
@ hs | Harshvardhan Solanki | p | INDGOVMIL | Defence Minister
@ sco | Shanghai Cooperation Organisation | o | IGO
@ rus | Russia | c | RUS
@ rmin | Russian defence minister | p | RUSGOVMIL | minister
@ pak | Pakistan | c | PAK
@ mod | Indian Defence Ministry | o | INDGOVMIL
@ twenty | soldiers killed in Galwan | g | INDMIL
@ indg | Indian government | o | INDGOV
@ tr | traders in Leh | g | INDBUS
@ apps | Chinese mobile applications | o | CHNBUS
E 0 Leh/GPE; MEA/ORG; Chinese/NORP
E 1 New Delhi/GPE; Raghav Thapliyal/PER; Leh/GPE; Thursday/DATE; Pangong lake/LOC; Ministry of External Affairs/ORG; Chushul/GPE; this week/DATE
E 2 Chinese/NORP; MEA/ORG; Ashwin Kelkar/PER
E 3 Rezang La/LOC; IAF/ORG; Ambala/GPE; last month/DATE; Ladakh/GPE
E 4 Beijing/GPE; Guo Lanying/PER; PLA/ORG
E 5 India/GPE; Line of Actual Control/LOC; Reqin mountain pass/LOC; August 31/DATE
E 6 Chinese/NORP; Guo/PER
E 7 Kelkar/PER; PLA/ORG; the night of August 29/DATE
E 8 Harshvardhan Solanki/PER; Moscow/GPE; Wednesday/DATE; Shanghai Cooperation Organisation/ORG; Indian/NORP; Chinese/NORP
E 9 Moscow/GPE; Pakistan/GPE; Defence Ministry/ORG; Russian/NORP
E 10 Twenty/NUM; Indian/NORP; Galwan valley/LOC; June 15/DATE; 1975/DATE
E 11 New Delhi/GPE; Chinese/NORP; Wednesday/DATE
E 12 Leh/GPE
V 0 | speaks | ACCUSE/allege | territory,military | 1123 | Chinese ministry=gl | @5:India=ind
V 1 | meeting | CONSULT | diplomatic,territory,military | 046 | ground commanders=indc; @2:the Chinese side=chnc | - | by=Ministry of External Affairs=mea | when=this week | where=Chushul
V 1 | deployment | MOBILIZE/troops | military,territory | 154 | @5:India=indm | - | where=Pangong lake
V 2 | urge | REQUEST/yield | diplomatic,territory | 0256 | Ashwin Kelkar=ak | the Chinese side=chn
V 3 | moved up | MOBILIZE/weapons | military,territory | 154 | @5:India=indm | - | by=sources=src | where=Rezang La
V 3 | flying | MOBILIZE/weapons | military,territory | 154 | the IAF=iaf | - | where=Ladakh
V 4 | dismissed | REJECT | military,territory | 016 | Guo Lanying=gl | -
V 5 | demanded | REQUEST/yield | military,territory | 1056 | She=gl | India=ind
V 5 | crossed | MOBILIZE/troops | military,territory | 154 | the troops=indm | - | by=she=gl | when=August 31 | where=Reqin mountain pass | id=cr
V 0 | trespass | =cr | | | @5:India=indm | | by=Chinese ministry=gl
V 6 | noted | REJECT | territory | 016 | Guo=gl | @5:India=ind
V 7 | said | ACCUSE/allege | military,territory | 1123 | Kelkar=ak | the PLA=pla
V 7 | action | MOBILIZE/troops | military,territory | 154 | the PLA=pla | @5:India=ind | by=Kelkar=ak | when=the night of August 29
V 8 | landed | CONSULT/multilateral | diplomatic,military | 040 | Harshvardhan Solanki=hs; Shanghai Cooperation Organisation=sco | - | when=Wednesday | where=Moscow
V 9 | agreed | AGREE | military | 030 | Moscow=rus | @5:India=ind | by=the Defence Ministry=mod
V 9 | talks | CONSULT/visit | military,diplomatic | 042 | his=hs | the Russian minister=rmin | by=the Defence Ministry=mod | where=@8:Moscow
V 9 | thanked | SUPPORT | military,diplomatic | 051 | he=hs | the Russian minister=rmin
V 9 | support | AID | military | 072 | Moscow=rus | @5:India=ind | by=he=hs
V 10 | fighting | ASSAULT/beat | military,territory | 190 | @7:the PLA=pla; Twenty Indian soldiers=twenty | - | when=June 15 | where=Galwan valley | n=killed:Twenty:20 | id=gal
V 10 | killed | =gal | | | @7:the PLA=pla | Twenty Indian soldiers=twenty | n=killed:Twenty:20
V 10 | deaths | =gal | | | @7:the PLA=pla | Twenty Indian soldiers=twenty
V 11 | banned | COERCE/censor | technology,cyber | 1721 | New Delhi=indg | 118 more Chinese mobile applications=apps | when=Wednesday
Q 0 | m | talks 'only way' | MEA=mea | says
Q 1 | i | the only way forward was through negotiation | Ministry of External Affairs=mea | maintained
Q 1 | i | ground commanders were meeting at Chushul for the fourth time this week | Ministry of External Affairs=mea | maintained
Q 2 | d | We strongly urge the Chinese side to sincerely engage with the objective of expeditiously restoring peace | Ashwin Kelkar=ak | told
Q 3 | i | Additional tank regiments have been moved up to Rezang La | sources=src | said
Q 4 | m | dismissed as "purely hype" a report that the PLA had laid fibre optic cable at the friction points | Guo Lanying=gl | dismissed
Q 5 | i | India pull back the troops | She=gl | demanded
Q 5 | i | had illegally crossed the Line of Actual Control at Reqin mountain pass on August 31 | she=gl | said
Q 6 | d | Chinese troops have never occupied an inch of another country's land | Guo=gl | noted
Q 7 | m | it was the PLA which had "engaged in provocative action" on the night of August 29 and again a day later | Kelkar=ak | said
Q 9 | i | Moscow has agreed not to supply arms to Pakistan | the Defence Ministry=mod | said
Q 9 | m | whom he thanked for "prompt support" in meeting urgent needs | he=hs | thanked | whom=rmin
Q 12 | i | they have never seen so many convoys | Traders in Leh=tr | say
#A w10-018 | 2025-03-13 | -
S Briefing room: State on Sudan pause, Colombian flights and a lost suitcase
P The department's new spokeswoman, Tamsin Ridgeway, opened Wednesday's briefing, her second, with an apology to a correspondent from Bogotá whose equipment had been impounded at the gate.
P Then she turned to Port Sudan.
P "The secretary spoke this morning with General Abdelrazig and welcomed his decision to keep the Adré crossing open for another three months," Ridgeway said, reading from a binder.
P Pressed on whether Washington still considered that both sides were committing war crimes, she said its finding of December 2023 stood.
P The army recaptured the presidential palace's northern gate at the weekend, while the paramilitary Rapid Support Forces, she acknowledged, continued to receive weapons "from more than one airport".
P Did she mean the Emirates?
P "I mean airports."
P On deportations, Ridgeway confirmed that Colombia had taken back 201 nationals on two of its own air force planes, as had been agreed in January after a weekend of threats over tariffs, and she hailed it as a model of partnership.
P Colombia's embassy, reached by telephone, said its pilots had flown the men without handcuffs.
P Nothing new was to be had about Gaza, about which she expected to have "something for you guys later in the week".
P The world food agency has halted distribution in the Zamzam camp because of shelling, and a doctors' union in El Fasher counted 57 killed there since Monday.
P The suitcase of a Japanese cameraman, missing since the secretary's trip to Jeddah, has turned up in Riyadh.
@ tr | Tamsin Ridgeway | p | USAGOV | spokeswoman
@ cor | correspondent from Bogotá | p | COLJRN | correspondent
@ sec | US Secretary of State | p | USAGOV | secretary
@ ab | General Abdelrazig | p | SDNMIL | General
@ us | United States | c | USAGOV
@ sdnm | Sudanese army | o | SDNMIL
@ rsf | Rapid Support Forces | g | SDNREB
@ col | Colombia | c | COL
@ nat | Colombian deportees | l | COLREF
@ emb | Colombian embassy | o | COLGOV
@ wfp | World Food Programme | o | UNO
@ zam | people in Zamzam camp | l | SDNREF
@ du | doctors' union in El Fasher | o | SDNMED
E 0 State/ORG; Sudan/GPE; Colombian/NORP
E 1 Tamsin Ridgeway/PER; Wednesday/DATE; Bogotá/GPE
E 2 Port Sudan/GPE
E 3 Abdelrazig/PER; Adré/GPE; Ridgeway/PER; this morning/DATE
E 4 Washington/GPE; December 2023/DATE
E 5 Rapid Support Forces/ARM; the weekend/DATE
E 6 Emirates/GPE
E 8 Ridgeway/PER; Colombia/GPE; 201 nationals/NUM; January/DATE
E 9 Colombia/GPE
E 10 Gaza/GPE
E 11 Zamzam camp/FAC; El Fasher/GPE; 57 killed/NUM; Monday/DATE
E 12 Japanese/NORP; Jeddah/GPE; Riyadh/GPE
V 1 | apology | CONCEDE | rights-freedoms | 055 | Tamsin Ridgeway=tr | a correspondent from Bogotá=cor | when=Wednesday | date=2025-03-12
V 1 | impounded | COERCE/seize | rights-freedoms | 1711 | | a correspondent from Bogotá=cor | where=the gate
V 3 | spoke | CONSULT/phone | diplomatic,human-security | 041 | The secretary=sec; General Abdelrazig=ab | - | by=Ridgeway=tr | when=this morning | date=2025-03-12
V 3 | welcomed | SUPPORT | human-security,diplomatic | 051 | The secretary=sec | General Abdelrazig=ab | by=Ridgeway=tr | when=this morning | date=2025-03-12
V 3 | decision | CONCEDE | human-security | 0355 | General Abdelrazig=ab | - | st=f | by=Ridgeway=tr | where=Adré crossing
V 4 | finding | ACCUSE/allege | human-rights,military | 1124 | its=us | both sides=sdnm; both sides=rsf | st=h | when=December 2023 | date=2023-12
V 5 | recaptured | COERCE/seize | military | 192 | The army=sdnm | @5:Rapid Support Forces=rsf | when=at the weekend | date=2025-03-08/2025-03-09 | where=northern gate
V 5 | receive | AID | military,trafficking | 072 | - | Rapid Support Forces=rsf | by=she=tr
V 8 | taken back | COOPERATE | migration | 060 | Colombia=col; @4:Washington=us | - | by=Ridgeway=tr | n=other:201 nationals:201 | id=dep
V 8 | agreed | AGREE | migration | 030 | Colombia=col; @4:Washington=us | - | st=h | when=January | date=2025-01
V 8 | threats | THREATEN/restrict | economic,migration | 1312 | @4:Washington=us | Colombia=col | st=h | when=January | date=2025-01
V 8 | hailed | SUPPORT | migration,diplomatic | 051 | she=tr | Colombia=col
V 8 | deportations | =dep | | | @4:Washington=us; Colombia=col |
V 9 | flown | =dep | | | its pilots=col; @4:Washington=us | - | by=Colombia's embassy=emb
V 11 | halted | SANCTION/discontinue | human-security | 1623 | The world food agency=wfp | Zamzam camp=zam | where=Zamzam camp
V 11 | shelling | ASSAULT/heavy-weapons | military,human-security | 194 | - | Zamzam camp=zam | by=a doctors' union in El Fasher=du | when=since Monday | date=2025-03-10/2025-03-13 | where=Zamzam camp | n=killed:57 killed:57 | id=zam
V 11 | killed | =zam | | | | Zamzam camp=zam | by=a doctors' union in El Fasher=du | n=killed:57 killed:57
V 12 | trip | CONSULT/visit | diplomatic | 042 | the secretary=sec | | where=Jeddah
Q 3 | d | The secretary spoke this morning with General Abdelrazig and welcomed his decision to keep the Adré crossing open for another three months | Ridgeway=tr | said
Q 4 | i | its finding of December 2023 stood | she=tr | said
Q 5 | m | the paramilitary Rapid Support Forces, she acknowledged, continued to receive weapons "from more than one airport" | she=tr | acknowledged
Q 7 | d | I mean airports. | @5:she=tr
Q 8 | i | Colombia had taken back 201 nationals on two of its own air force planes, as had been agreed in January after a weekend of threats over tariffs | Ridgeway=tr | confirmed
Q 9 | i | its pilots had flown the men without handcuffs | Colombia's embassy=emb | said
Q 10 | m | about which she expected to have "something for you guys later in the week" | she=tr | expected
#A w10-019 | 2003-05-08 | ISLAMABAD/NEW DELHI
S Islamabad dials, Delhi answers: envoys to return, planes to fly
P Pakistan and India will restore full diplomatic ties and air links, both capitals made known this week, sixteen months after an attack on the Indian Parliament brought a million men to their common border.
P It began with a telephone call on April 28 in which the Pakistani premier congratulated his Indian colleague on a speech in Srinagar that offered "the hand of friendship".
P "We talked like two old men who have lost the same umbrella," an aide quoted the Indian leader as saying.
P Naming a new high commissioner on Tuesday, Pakistan went one better, announcing that it would free all Indian fishermen, 22 Sikh youths and the crew of a trawler held at Karachi, and that it would lower duties on 78 items.
P The US assistant secretary Louise Hargrove, who reached Islamabad on Thursday, praised both for "vision and statesmanship".
P Her car was held up at Zero Point by Jamaat-i-Islami students burning an effigy.
P India's opposition leader, Mrs Sushila Rajwade, backed the peace move in Parliament, yet the Shiv Sena's chief in Mumbai would have none of it and threatened to dig up the pitch if the cricketers came.
P In Muzaffarabad the United Jihad Council rejected any ceasefire, saying that its men would lay down arms "on the day the last Indian soldier crosses the Jawahar tunnel".
P Two days earlier four of them had been shot dead by the Border Security Force near Uri, and a grenade hurled at a bus stand in Doda killed a girl of nine.
P New Delhi insists that there can be no summit until infiltration ends.
P Hoteliers in Lahore were optimistic; the two-nation train, after all, used to bring 800 passengers on a good day.
@ pak | Pakistan | c | PAK
@ ind | India | c | IND
@ att | attackers of the Indian Parliament | g | UAF
@ par | Indian Parliament | o | INDLEG
@ ppm | Prime Minister of Pakistan | p | PAKGOV | premier
@ ipm | Prime Minister of India | p | INDGOV | premier
@ aide | aide of the Indian Prime Minister | p | INDGOV | aide
@ held | Indian fishermen, Sikh youths and trawler crew | l | INDCVL
@ lh | Louise Hargrove | p | USAGOV | assistant secretary
@ ji | Jamaat-i-Islami students | g | PAKEDUOPP
@ sr | Sushila Rajwade | p | INDPTYOPP | opposition leader
@ ss | chief of the Shiv Sena | p | INDPTY | chief
@ cri | Pakistani cricketers | g | PAKELI
@ ujc | United Jihad Council | g | PAKREB
@ four | militants shot near Uri | g | INDREB
@ bsf | Border Security Force | o | INDCOP
@ girl | girl killed in Doda | p | INDCVL
@ indg | Indian government | o | INDGOV
E 0 Islamabad/GPE; Delhi/GPE
E 1 Pakistan/GPE; India/GPE; this week/DATE; Indian Parliament/ORG; a million men/NUM
E 2 April 28/DATE; Pakistani/NORP; Indian/NORP; Srinagar/GPE
E 3 Indian/NORP
E 4 Tuesday/DATE; Pakistan/GPE; Indian/NORP; 22/NUM; Sikh/NORP; Karachi/GPE
E 5 US/GPE; Louise Hargrove/PER; Islamabad/GPE; Thursday/DATE
E 6 Zero Point/LOC; Jamaat-i-Islami/ORG
E 7 India/GPE; Sushila Rajwade/PER; Parliament/ORG; Shiv Sena/ORG; Mumbai/GPE
E 8 Muzaffarabad/GPE; United Jihad Council/ARM; Indian/NORP; Jawahar tunnel/FAC
E 9 four of them/NUM; Border Security Force/ORG; Uri/GPE; Doda/GPE
E 10 New Delhi/GPE
E 11 Lahore/GPE
V 0 | dials | CONSULT/phone | diplomatic | 041 | Islamabad=ppm; Delhi=ipm | - | id=call
V 0 | return | AGREE | diplomatic | 032 | Islamabad=pak; Delhi=ind | - | id=ties
V 1 | restore | =ties | | | Pakistan=pak; India=ind | - | by=both capitals=pak | when=this week | date=2003-05-05/2003-05-11
V 1 | attack | ASSAULT | terrorism,legislative | 180 | - | Indian Parliament=par | st=h | where=Indian Parliament
V 1 | brought | MOBILIZE/troops | military,territory | 154 | Pakistan=pak; India=ind | - | st=h | where=their common border | n=troops:a million men:1000000
V 2 | call | =call | | | the Pakistani premier=ppm; his Indian colleague=ipm | - | when=April 28 | date=2003-04-28
V 2 | congratulated | SUPPORT | diplomatic | 051 | the Pakistani premier=ppm | his Indian colleague=ipm | when=April 28 | date=2003-04-28
V 2 | offered | AGREE | diplomatic | 030 | his Indian colleague=ipm | Pakistani=pak | st=h | where=Srinagar
V 3 | talked | =call | | | We=ppm; We=ipm | - | by=an aide=aide
V 4 | free | CONCEDE | diplomatic,legal | 0353 | Pakistan=pak | all Indian fishermen, 22 Sikh youths and the crew of a trawler=held | st=f
V 4 | lower | AGREE | economic | 0311 | Pakistan=pak | Indian=ind
V 4 | Naming | SUPPORT | diplomatic | 050 | Pakistan=pak | Indian=ind | when=Tuesday | date=2003-05-06
V 4 | held | COERCE/arrest | legal,diplomatic | 173 | Pakistan=pak | the crew of a trawler=held | where=Karachi | st=h
V 5 | reached | CONSULT/visit | diplomatic | 042 | Louise Hargrove=lh | Islamabad=pak | when=Thursday | date=2003-05-08 | where=Islamabad
V 5 | praised | SUPPORT | diplomatic | 051 | Louise Hargrove=lh | both=pak; both=ind
V 6 | burning | PROTEST/obstruct | diplomatic | 144 | Jamaat-i-Islami students=ji | Her=lh | where=Zero Point | id=burn
V 6 | held | =burn | | | Jamaat-i-Islami students=ji | Her=lh | where=Zero Point
V 7 | backed | SUPPORT | diplomatic,legislative | 051 | Mrs Sushila Rajwade=sr | India=indg | where=Parliament
V 7 | none | REJECT | diplomatic | 120 | the Shiv Sena's chief=ss | India=indg | where=Mumbai
V 7 | threatened | THREATEN/restrict | diplomatic | 133 | the Shiv Sena's chief=ss | the cricketers=cri | where=Mumbai
V 7 | move | =ties | | | India=ind; @4:Pakistan=pak |
V 8 | rejected | REJECT/yield | territory,terrorism | 1246 | United Jihad Council=ujc | Indian=ind | where=Muzaffarabad
V 9 | shot | ASSAULT/firearms | territory,terrorism | 193 | Border Security Force=bsf | four of them=four | when=Two days earlier | where=near Uri | n=killed:four of them:4
V 9 | hurled | ASSAULT/explosives | territory,terrorism | 183 | - | a girl of nine=girl | where=a bus stand in Doda | id=gre
V 9 | killed | =gre | | | | a girl of nine=girl | where=a bus stand in Doda
V 10 | insists | REJECT/meet | diplomatic,territory | 125 | New Delhi=indg | @1:Pakistan=pak
Q 2 | m | a speech in Srinagar that offered "the hand of friendship" | his Indian colleague=ipm | offered
Q 3 | d | We talked like two old men who have lost the same umbrella | the Indian leader=ipm | saying
Q 4 | i | it would free all Indian fishermen, 22 Sikh youths and the crew of a trawler held at Karachi | Pakistan=pak | announcing
Q 4 | i | it would lower duties on 78 items | Pakistan=pak | announcing
Q 5 | m | praised both for "vision and statesmanship" | Louise Hargrove=lh | praised | both=pak
Q 8 | m | its men would lay down arms "on the day the last Indian soldier crosses the Jawahar tunnel" | United Jihad Council=ujc | saying
Q 10 | i | there can be no summit until infiltration ends | New Delhi=indg | insists
#A w10-020 | - | -
S Rights groups: Kurdish vote must not be settled with tanks
P Amnesty International and four other organisations appealed to Baghdad, Erbil, Ankara and Tehran on Thursday to keep soldiers away from the disputed city of Kirkuk, where Monday's referendum on independence has set neighbours counting each other's flags.
P "Nobody has the right to punish a people for a ballot paper," their joint letter says.
P Elsewhere it notes that Kurdish security men closed the offices of two opposition channels in Sulaimaniya and roughed up a cameraman, incidents on which the regional government promised a report by the end of the month.
P Turkey brought up another 40 armoured vehicles to the Habur gate in the course of the week and has prolonged manoeuvres there.
P The Turkish prime minister told state broadcaster TRT that a sanctions package was ready and that Friday's security council would "say the last word".
P Masrour Zebari, a member of the Kurdish leadership, said he was willing to put the vote off if the United Nations guaranteed one in two years, an assurance which the UN envoy, Lucas Brandl, said nobody had the power to give.
P Brandl has, however, offered his good offices for three years of negotiation between the capital and the region.
P The Iraqi Supreme Court on Monday ordered the suspension of the referendum until it had examined complaints of unconstitutionality.
P Israel alone has endorsed a Kurdish state.
P Iraqi and Kurdish troops, side by side for once, drove the jihadists from Mosul in July, and are still sharing a joint operations room at Makhmour.
P One man was killed and two were hurt in a gunfight outside a Turkmen party's office in Kirkuk on Monday night, police said.
P Tea sellers below the citadel report that business is good, as it tends to be when history is being made.
@ ai | Amnesty International | o | NGO
@ four | four other rights organisations | g | NGO
@ bag | Iraqi government | o | IRQGOV
@ erb | Kurdistan Regional Government | o | IRQGOV
@ ank | Turkish government | o | TURGOV
@ teh | Iranian government | o | IRNGOV
@ asa | Kurdish security men | g | IRQCOP
@ ch | opposition channels in Sulaimaniya | o | IRQJRN
@ cam | cameraman in Sulaimaniya | p | IRQJRN
@ tur | Turkey | c | TUR
@ tpm | Prime Minister of Turkey | p | TURGOV | prime minister
@ mz | Masrour Zebari | p | IRQGOV | member of the Kurdish leadership
@ un | United Nations | o | UNO
@ lb | Lucas Brandl | p | UNO | UN envoy
@ sc | Iraqi Supreme Court | o | IRQJUD
@ isr | Israel | c | ISR
@ irqm | Iraqi troops | g | IRQMIL
@ pesh | Kurdish troops | g | IRQMIL
@ is | jihadists in Mosul | g | IRQREB
@ pol | police in Kirkuk | o | IRQCOP
@ man | people shot in Kirkuk | l | IRQUNK
@ tea | tea sellers in Erbil | g | IRQBUS
@ turk | Turkmen party | o | IRQPTY
E 0 Kurdish/NORP
E 1 Amnesty International/ORG; Baghdad/GPE; Erbil/GPE; Ankara/GPE; Tehran/GPE; Thursday/DATE; Kirkuk/GPE; Monday/DATE
E 3 Kurdish/NORP; Sulaimaniya/GPE; the end of the month/DATE
E 4 Turkey/GPE; Habur gate/FAC
E 5 Turkish/NORP; TRT/ORG; Friday/DATE
E 6 Masrour Zebari/PER; Kurdish/NORP; United Nations/ORG; UN/ORG; Lucas Brandl/PER
E 7 Brandl/PER
E 8 Iraqi Supreme Court/ORG; Monday/DATE
E 9 Israel/GPE; Kurdish/NORP
E 10 Iraqi/NORP; Kurdish/NORP; Mosul/GPE; July/DATE; Makhmour/GPE
E 11 One man/NUM; two/NUM; Turkmen/NORP; Kirkuk/GPE; Monday night/DATE
V 0 | must | REQUEST/yield | territory,military | 0256 | Rights groups=ai; Rights groups=four | @1:Baghdad=bag; @1:Ankara=ank | id=app
V 1 | appealed | =app | | | Amnesty International=ai; four other organisations=four | Baghdad=bag; Erbil=erb; Ankara=ank; Tehran=teh | when=Thursday
V 2 | letter | =app | | | their=ai |
V 3 | closed | COERCE/censor | rights-freedoms | 1721 | Kurdish security men=asa | two opposition channels=ch | by=it=ai | where=Sulaimaniya
V 3 | roughed up | ASSAULT/beat | rights-freedoms,repression | 175 | Kurdish security men=asa | a cameraman=cam | by=it=ai | where=Sulaimaniya
V 3 | promised | AGREE | rights-freedoms | 0343 | the regional government=erb | it=ai
V 4 | brought up | MOBILIZE/weapons | military,territory | 154 | Turkey=tur | @6:Kurdish=erb | when=in the course of the week | where=Habur gate
V 4 | manoeuvres | MOBILIZE/troops | military,territory | 150 | Turkey=tur | @6:Kurdish=erb | where=there
V 5 | told | THREATEN/restrict | economic,territory | 1312 | The Turkish prime minister=tpm | @6:the Kurdish leadership=erb
V 6 | willing | CONCEDE | territory,diplomatic | 0352 | Masrour Zebari=mz | United Nations=un | st=f
V 6 | said#2 | REJECT/assist | diplomatic | 121 | Lucas Brandl=lb | Masrour Zebari=mz
V 7 | offered | AGREE | diplomatic,territory | 039 | Brandl=lb | the capital=bag; the region=erb
V 8 | ordered | COERCE/restrict | legal,territory | 172 | The Iraqi Supreme Court=sc | @6:the Kurdish leadership=erb | when=Monday
V 9 | endorsed | SUPPORT | territory,diplomatic | 051 | Israel=isr | Kurdish=erb
V 10 | drove | ASSAULT | military,terrorism | 190 | Iraqi=irqm; Kurdish troops=pesh | the jihadists=is | st=h | when=July | where=Mosul
V 10 | sharing | COOPERATE | military | 062 | Iraqi=irqm; Kurdish troops=pesh | - | where=Makhmour
V 11 | gunfight | ASSAULT/firearms | territory,religion-ethnicity | 180 | - | One man=man; two=man | by=police=pol | when=Monday night | where=a Turkmen party's office | n=killed:One man:1 | n=injured:two:2 | id=gun
V 11 | killed | =gun | | | | One man=man | by=police=pol | n=killed:One man:1
V 11 | hurt | =gun | | | | two=man | by=police=pol | n=injured:two:2
Q 0 | i | Kurdish vote must not be settled with tanks | Rights groups=ai
Q 2 | d | Nobody has the right to punish a people for a ballot paper | @1:Amnesty International=ai | says
Q 3 | i | Kurdish security men closed the offices of two opposition channels in Sulaimaniya and roughed up a cameraman | it=ai | notes
Q 5 | i | a sanctions package was ready | The Turkish prime minister=tpm | told
Q 5 | m | Friday's security council would "say the last word" | The Turkish prime minister=tpm | told
Q 6 | i | he was willing to put the vote off if the United Nations guaranteed one in two years | Masrour Zebari=mz | said#1
Q 6 | i | nobody had the power to give | Lucas Brandl=lb | said#2
Q 11 | i | One man was killed and two were hurt in a gunfight outside a Turkmen party's office in Kirkuk on Monday night | police=pol | said
Q 12 | i | business is good, as it tends to be when history is being made | Tea sellers below the citadel=tea | report
#A w10-021 | 1996-12-05 | LIMA
S Peru and Ecuador's guarantors 'satisfied', Brazil says
P BRASILIA, Dec 4 - Brazil's foreign ministry said on Wednesday that negotiators from Ecuador and Peru had exchanged lists of their remaining "impasses" on the Cordillera del Condor, and it applauded the "maturity" of two armies which fought there for a month early last year at the cost of some 80 lives.
P The four guarantors of the 1942 Rio Protocol - Argentina, Brazil, Chile and the United States - chaired the session, held in the Itamaraty Palace.
P "Nobody got up and nobody shouted," a Chilean envoy confided, "so I count it among the best days of my career."
P Ecuador wants sovereign access to the Amazon.
P Peru says it has granted all the river rights that it is going to grant.
P In Quito, President Eloy Barragán's spokesman denied newspaper reports of a purchase of four Israeli jets, noting that the treasury could not afford the tyres.
P He conceded, though, that an army battalion had been moved to Tiwintza "in routine relief".
P Lima's Defence Minister, General Ulises Montaño, complained of the move to the observer mission, whose helicopters, lent by Washington, patrol the demilitarised strip every day.
P Ten officers from either country were trained together in mine clearance at Bagua in October, a course that the mission's Brazilian commander called his proudest achievement.
P The cardinal of Guayaquil and the bishop of Jaén said mass jointly at the Macará bridge on Sunday and exhorted the two presidents to meet before Epiphany.
P Coffee smugglers, who know no impasse, did brisk business on market day.
@ bra | Brazilian foreign ministry | o | BRAGOV
@ brac | Brazil | c | BRA
@ ecu | Ecuador | c | ECU
@ per | Peru | c | PER
@ ecum | Ecuadorean army | o | ECUMIL
@ perm | Peruvian army | o | PERMIL
@ arg | Argentina | c | ARG
@ chl | Chile | c | CHL
@ usa | United States | c | USA
@ che | Chilean envoy | p | CHLGOV | envoy
@ bsp | spokesman of the Ecuadorean president | p | ECUGOV | spokesman
@ um | Ulises Montaño | p | PERGOVMIL | Defence Minister
@ mom | observer mission | o | IGO
@ mc | Brazilian commander of the observer mission | p | IGO | commander
@ eo | Ecuadorean officers | g | ECUMIL
@ po | Peruvian officers | g | PERMIL
@ card | cardinal of Guayaquil | p | ECUREL | cardinal
@ bish | bishop of Jaén | p | PERREL | bishop
@ ep | President of Ecuador | p | ECUGOV | President
@ pp | President of Peru | p | PERGOV | President
E 0 Peru/GPE; Ecuador/GPE; Brazil/GPE
E 1 BRASILIA/GPE; Dec 4/DATE; Brazil/GPE; Wednesday/DATE; Ecuador/GPE; Peru/GPE; Cordillera del Condor/LOC; early last year/DATE; some 80 lives/NUM
E 2 1942 Rio Protocol/LAW; Argentina/GPE; Brazil/GPE; Chile/GPE; United States/GPE; Itamaraty Palace/FAC
E 3 Chilean/NORP
E 4 Ecuador/GPE; Amazon/LOC
E 5 Peru/GPE
E 6 Quito/GPE; Eloy Barragán/PER; Israeli/NORP
E 7 Tiwintza/LOC
E 8 Lima/GPE; Ulises Montaño/PER; Washington/GPE
E 9 Ten officers/NUM; Bagua/GPE; October/DATE; Brazilian/NORP
E 10 Guayaquil/GPE; Jaén/GPE; Macará bridge/FAC; Sunday/DATE; Epiphany/DATE
V 1 | exchanged | CONSULT/third-party | diplomatic,territory | 046 | Ecuador=ecu; Peru=per | - | by=Brazil's foreign ministry=bra | id=ses
V 1 | applauded | SUPPORT | diplomatic,military | 051 | Brazil's foreign ministry=bra | two armies=ecum; two armies=perm | when=Wednesday | date=1996-12-04
V 1 | fought | ASSAULT | military,territory | 190 | two armies=ecum; two armies=perm | - | st=h | when=early last year | date=1995 | where=Cordillera del Condor | n=killed:some 80 lives:80
V 2 | session | =ses | | | Argentina=arg; Brazil=brac; Chile=chl; United States=usa; @1:Ecuador=ecu; @1:Peru=per | - | where=Itamaraty Palace
V 2 | chaired | =ses | | | Argentina=arg; Brazil=brac; Chile=chl; United States=usa |
V 4 | wants | REQUEST/yield | territory,diplomatic | 105 | Ecuador=ecu | @5:Peru=per
V 5 | says | REJECT/yield | territory,diplomatic | 124 | Peru=per | @4:Ecuador=ecu
V 5 | granted | CONCEDE | territory | 080 | Peru=per | @4:Ecuador=ecu | by=Peru=per | st=h
V 6 | denied | REJECT | military | 016 | President Eloy Barragán's spokesman=bsp | - | where=Quito
V 7 | moved | MOBILIZE/troops | military,territory | 154 | an army battalion=ecum | - | by=He=bsp | where=Tiwintza | id=mv
V 8 | complained | ACCUSE/disapprove | military,territory | 114 | General Ulises Montaño=um | @4:Ecuador=ecu
V 8 | move | =mv | | | @7:an army battalion=ecum | -
V 8 | lent | AID | peacekeeping,military | 074 | Washington=usa | the observer mission=mom
V 9 | trained | COOPERATE | military | 062 | Ten officers from either country=eo; Ten officers from either country=po | - | when=October | date=1996-10 | where=Bagua | id=trn
V 9 | course | =trn | | | Ten officers from either country=eo; Ten officers from either country=po |
V 10 | exhorted | REQUEST/meet | diplomatic,religion-ethnicity | 026 | The cardinal of Guayaquil=card; the bishop of Jaén=bish | the two presidents=ep; the two presidents=pp | when=Sunday | date=1996-12-01 | where=Macará bridge
Q 0 | m | Peru and Ecuador's guarantors 'satisfied' | Brazil=bra | says
Q 1 | m | negotiators from Ecuador and Peru had exchanged lists of their remaining "impasses" on the Cordillera del Condor | Brazil's foreign ministry=bra | said
Q 3 | d | Nobody got up and nobody shouted | a Chilean envoy=che | confided
Q 3 | d | so I count it among the best days of my career. | a Chilean envoy=che | confided
Q 5 | i | it has granted all the river rights that it is going to grant | Peru=per | says
Q 6 | i | the treasury could not afford the tyres | President Eloy Barragán's spokesman=bsp | noting
Q 7 | m | an army battalion had been moved to Tiwintza "in routine relief" | He=bsp | conceded
#A w10-022 | 2014-06-13 | ABUJA
S 'We are not sleeping': Nigeria's presidency welcomes foreign planes in hunt for schoolgirls
P ABUJA — Nigeria's presidency on Thursday welcomed the arrival of a British Sentinel aircraft and ten American drones' operators in Chad, saying that the world had "at last understood" what the country is up against in its north-east.
P "We are not sleeping," presidential adviser Dapo Akinwale told reporters who had asked him what had been done in the two months since the girls vanished from their dormitory in Chibok.
P More than 200 of them are still in the hands of Boko Haram.
P A further 20 women were carried off from the Garkin Fulani settlement last Thursday, according to a vigilante leader, Alhaji Tar, who said that his men had gone after the kidnappers with cutlasses and lost the trail.
P Akinwale turned aside a suggestion that prisoners might be exchanged for the girls.
P Under an arrangement struck in Paris on May 17, Nigeria, Niger, Chad, Cameroon and Benin now share intelligence through a cell in N'Djamena, to which France has assigned six officers, and Cameroon has sent a thousand soldiers to its side of the frontier.
P The Defence Headquarters, meanwhile, denied that 15 generals had been tried for helping the insurgents.
P Police in the capital, who banned the daily sit-in of the Bring Back Our Girls campaign on June 2, reversed themselves a day later after an outcry, describing their order as "an advisory notice".
P The campaign's Hadiza Bello said she accepted the apology, though she had not yet read it.
P China offered satellite pictures, Israel a team of negotiators.
P Boko Haram gunmen in army uniforms massacred at least 200 villagers in the Gwoza area last week, a local chief said, their victims having assembled in the belief that they were about to be protected.
P Borno State used to export fish and hides to half the continent.
@ pres | Nigerian presidency | o | NGAGOV
@ gbr | Britain | c | GBRMIL
@ usa | United States | c | USAMIL
@ da | Dapo Akinwale | p | NGAGOV | presidential adviser
@ girls | Chibok schoolgirls | l | NGAEDU
@ bh | Boko Haram | g | NGAREB
@ wom | women of Garkin Fulani | l | NGACVL
@ at | Alhaji Tar | p | NGAPRM | vigilante leader
@ vig | vigilantes | g | NGAPRM
@ nga | Nigeria | c | NGA
@ ner | Niger | c | NER
@ tcd | Chad | c | TCD
@ cmr | Cameroon | c | CMR
@ ben | Benin | c | BEN
@ fra | France | c | FRA
@ cmrm | Cameroonian soldiers | g | CMRMIL
@ dhq | Nigerian Defence Headquarters | o | NGAMIL
@ gen | 15 generals | g | NGAMIL
@ pol | Nigerian police | o | NGACOP
@ bbog | Bring Back Our Girls | o | NGASOC
@ hb | Hadiza Bello | p | NGASOC | campaigner
@ chn | China | c | CHN
@ isr | Israel | c | ISR
@ gw | villagers in Gwoza | l | NGACVL
@ chief | local chief in Gwoza | p | NGACVL | local chief
E 0 Nigeria/GPE
E 1 ABUJA/GPE; Nigeria/GPE; Thursday/DATE; British/NORP; American/NORP; Chad/GPE
E 2 Dapo Akinwale/PER; Chibok/GPE
E 3 More than 200/NUM; Boko Haram/ARM
E 4 20 women/NUM; Garkin Fulani/GPE; last Thursday/DATE; Alhaji Tar/PER
E 5 Akinwale/PER
E 6 Paris/GPE; May 17/DATE; Nigeria/GPE; Niger/GPE; Chad/GPE; Cameroon#1/GPE; Benin/GPE; N'Djamena/GPE; France/GPE; Cameroon#2/GPE; six officers/NUM; a thousand soldiers/NUM
E 7 Defence Headquarters/ORG; 15 generals/NUM
E 8 Bring Back Our Girls/ORG; June 2/DATE
E 9 Hadiza Bello/PER
E 10 China/GPE; Israel/GPE
E 11 Boko Haram/ARM; at least 200 villagers/NUM; Gwoza/GPE; last week/DATE
E 12 Borno State/GPE
V 0 | welcomes | SUPPORT | military,terrorism | 051 | Nigeria's presidency=pres | foreign planes=gbr; foreign planes=usa | id=wel
V 1 | welcomed | =wel | | | Nigeria's presidency=pres | British=gbr; American=usa | when=Thursday | date=2014-06-12
V 1 | arrival | AID | military,terrorism | 072 | British=gbr; American=usa | Nigeria=nga | where=Chad
V 2 | vanished | ASSAULT/abduct | terrorism,gender | 181 | @3:Boko Haram=bh | the girls=girls | when=two months since | where=Chibok | id=abd
V 3 | in the hands of | =abd | | | Boko Haram=bh | More than 200 of them=girls | n=abducted:More than 200 of them:200
V 4 | carried off | ASSAULT/abduct | terrorism,gender | 181 | @3:Boko Haram=bh | A further 20 women=wom | by=Alhaji Tar=at | when=last Thursday | date=2014-06-05 | where=Garkin Fulani settlement | n=abducted:20 women:20
V 4 | gone after | MOBILIZE/militia | terrorism | 154 | his men=vig | the kidnappers=bh | by=Alhaji Tar=at
V 5 | turned aside | REJECT/yield | terrorism | 1243 | Akinwale=da | @3:Boko Haram=bh
V 6 | struck | AGREE | intelligence,terrorism,diplomatic | 0314 | Nigeria=nga; Niger=ner; Chad=tcd; Cameroon#1=cmr; Benin=ben | - | when=May 17 | date=2014-05-17 | where=Paris
V 6 | share | COOPERATE | intelligence,terrorism | 064 | Nigeria=nga; Niger=ner; Chad=tcd; Cameroon#1=cmr; Benin=ben | - | where=N'Djamena
V 6 | assigned | AID | intelligence,terrorism | 072 | France=fra | Nigeria=nga; Niger=ner; Chad=tcd; Cameroon#1=cmr; Benin=ben | where=N'Djamena | n=troops:six officers:6
V 6 | sent | MOBILIZE/troops | military,terrorism | 154 | Cameroon#2=cmrm | - | where=its side of the frontier | n=troops:a thousand soldiers:1000
V 7 | denied | REJECT | military,legal | 016 | The Defence Headquarters=dhq | -
V 8 | banned | COERCE/restrict | rights-freedoms | 1721 | Police in the capital=pol | Bring Back Our Girls=bbog | when=June 2 | date=2014-06-02 | where=the capital | id=ban
V 8 | sit-in | PROTEST/demo | rights-freedoms,gender | 141 | Bring Back Our Girls=bbog | @1:Nigeria's presidency=pres | where=the capital
V 8 | reversed | CONCEDE | rights-freedoms | 081 | Police in the capital=pol | Bring Back Our Girls=bbog | when=a day later | date=2014-06-03 | where=the capital
V 8 | order | =ban | | | Police in the capital=pol | Bring Back Our Girls=bbog
V 9 | accepted | CONCEDE | rights-freedoms | 056 | Hadiza Bello=hb | @8:Police in the capital=pol
V 9 | apology | CONCEDE | rights-freedoms | 055 | @8:Police in the capital=pol | Hadiza Bello=hb
V 10 | offered | AGREE | intelligence,terrorism | 0314 | China=chn; Israel=isr | @1:Nigeria=nga
V 11 | massacred | ASSAULT/targeted | terrorism | 202 | Boko Haram gunmen=bh | at least 200 villagers=gw | by=a local chief=chief | when=last week | date=2014-06-02/2014-06-08 | where=Gwoza area | n=killed:at least 200 villagers:200
Q 0 | d | We are not sleeping | Nigeria's presidency=pres
Q 1 | m | the world had "at last understood" what the country is up against in its north-east | Nigeria's presidency=pres | saying
Q 2 | d | We are not sleeping | Dapo Akinwale=da | told
Q 4 | i | A further 20 women were carried off from the Garkin Fulani settlement last Thursday | Alhaji Tar=at | according to
Q 4 | i | his men had gone after the kidnappers with cutlasses and lost the trail | Alhaji Tar=at | said
Q 7 | i | 15 generals had been tried for helping the insurgents | The Defence Headquarters=dhq | denied
Q 8 | m | describing their order as "an advisory notice" | Police in the capital=pol | describing
Q 9 | i | she accepted the apology, though she had not yet read it | Hadiza Bello=hb | said
Q 11 | i | Boko Haram gunmen in army uniforms massacred at least 200 villagers in the Gwoza area last week | a local chief=chief | said
#A w10-023 | 2007-09-28 | -
S Burma: envoy lands as ASEAN voices 'revulsion'; junta keeps monks behind wire
P Ministers of the Association of South-East Asian Nations, meeting in New York on Thursday, expressed "revulsion" at the killing of demonstrators in Rangoon and told their Burmese colleague to his face that his government must let the United Nations envoy in.
P It did so a day later.
P Ibrahima Ndour, who has been to the country twice before, was given a visa in Singapore on Friday and is expected in the new capital, Naypyidaw, at the weekend, his spokeswoman confirmed.
P "He is not going there to take tea," she said; "he is going to talk to everybody that he needs to talk to."
P Soldiers fired into a crowd near the Sule pagoda on Thursday, killing nine, among them a Japanese photographer, according to state radio, whose figures nobody in the city believes.
P Troops of the 66th division have moved in from Prome, residents said, and barbed wire has been strung across the four gates of Shwedagon.
P Japan's chief cabinet secretary deplored the photographer's death but indicated that Tokyo would not cut its aid for the moment.
P China, asked by reporters whether it had leaned on its neighbour, hoped that "all parties" would exercise restraint, said spokeswoman Tao Min, who urged the outside world to be fair.
P In Brussels an official of the Commission explained that experts would look on Monday at what might be added to the sanctions; timber and gems were mentioned.
P Petrol prices were doubled without warning on August 15.
P More than 3,000 people died when the army put down the last rising of this kind, in 1988, and it was to that September that a trishaw driver in Mandalay went back when he was asked what would come next.
@ asean | ASEAN ministers | g | IGO
@ bfm | Burmese foreign minister | p | MMRGOV | minister
@ bur | Burmese government | o | MMRGOV
@ un | United Nations | o | UNO
@ in | Ibrahima Ndour | p | UNO | UN envoy
@ isp | spokeswoman of the UN envoy | p | UNO | spokeswoman
@ sold | Burmese soldiers | g | MMRMIL
@ dem | demonstrators in Rangoon | l | MMRCVLOPP
@ pho | Japanese photographer | p | JPNJRN | photographer
@ rad | Burmese state radio | o | MMRJRN
@ res | residents of Rangoon | l | MMRCVL
@ jcs | Japanese chief cabinet secretary | p | JPNGOV | chief cabinet secretary
@ jpn | Japanese government | o | JPNGOV
@ chn | China | c | CHN
@ tm | Tao Min | p | CHNGOV | spokeswoman
@ eoff | official of the European Commission | p | EUR | official
@ d88 | people killed in 1988 | l | MMRCVLOPP
E 0 Burma/GPE; ASEAN/ORG
E 1 Association of South-East Asian Nations/ORG; New York/GPE; Thursday/DATE; Rangoon/GPE; Burmese/NORP; United Nations/ORG
E 3 Ibrahima Ndour/PER; Singapore/GPE; Friday/DATE; Naypyidaw/GPE; the weekend/DATE
E 5 Sule pagoda/FAC; Thursday/DATE; nine/NUM; Japanese/NORP
E 6 66th division/ORG; Prome/GPE; Shwedagon/FAC
E 7 Japan/GPE; Tokyo/GPE
E 8 China/GPE; Tao Min/PER
E 9 Brussels/GPE; Commission/ORG; Monday/DATE
E 10 August 15/DATE
E 11 More than 3,000 people/NUM; 1988/DATE; that September/DATE; Mandalay/GPE
V 0 | voices | ACCUSE/disapprove | diplomatic,repression | 111 | ASEAN=asean | Burma=bur | id=rev
V 1 | meeting | CONSULT/multilateral | diplomatic | 040 | Ministers of the Association of South-East Asian Nations=asean | - | when=Thursday | date=2007-09-27 | where=New York
V 1 | expressed | =rev | | | Ministers of the Association of South-East Asian Nations=asean | Burmese=bur | when=Thursday | date=2007-09-27 | where=New York
V 1 | killing | ASSAULT/firearms | repression | 175 | @5:Soldiers=sold | demonstrators=dem | where=Rangoon | id=sule
V 1 | told | REQUEST/yield | diplomatic | 1055 | Ministers of the Association of South-East Asian Nations=asean | their Burmese colleague=bfm; his government=bur | when=Thursday | date=2007-09-27 | where=New York
V 2 | did so | CONCEDE | diplomatic | 080 | It=bur | @1:United Nations=un | when=a day later | date=2007-09-28 | id=visa
V 3 | given | =visa | | | @2:It=bur | Ibrahima Ndour=in | by=his spokeswoman=isp | when=Friday | date=2007-09-28 | where=Singapore
V 3 | expected | AGREE | diplomatic | 036 | Ibrahima Ndour=in | Naypyidaw=bur | by=his spokeswoman=isp
V 5 | fired | =sule | | | Soldiers=sold | a crowd=dem; a Japanese photographer=pho | by=state radio=rad | when=Thursday | date=2007-09-27 | where=near the Sule pagoda | n=killed:nine:9
V 6 | moved in | MOBILIZE/troops | military,repression | 154 | Troops of the 66th division=sold | - | by=residents=res
V 6 | strung | COERCE/restrict | religion-ethnicity,repression | 172 | Troops of the 66th division=sold | - | where=Shwedagon | id=wire
V 0 | keeps | =wire | | | junta=bur |
V 3 | been | CONSULT/visit | diplomatic | 042 | Ibrahima Ndour=in | the country=bur | st=h
V 5 | killing | =sule | | | Soldiers=sold | a Japanese photographer=pho | by=state radio=rad | n=killed:nine:9
V 7 | deplored | ACCUSE/disapprove | diplomatic | 111 | Japan's chief cabinet secretary=jcs | @2:It=bur
V 7 | death | =sule | | | @5:Soldiers=sold | photographer=pho
V 7 | cut | SANCTION/discontinue | economic | 1621 | Tokyo=jpn | @2:It=bur | st=n | by=Japan's chief cabinet secretary=jcs
V 8 | hoped | REQUEST/yield | diplomatic | 0256 | China=chn | its neighbour=bur
V 8 | urged | REQUEST/change | diplomatic | 020 | Tao Min=tm | -
V 9 | sanctions | SANCTION/discontinue | economic,human-rights | 163 | the Commission=eoff | @2:It=bur | st=h
V 11 | put down | ASSAULT/targeted | repression | 202 | the army=sold | More than 3,000 people=d88 | st=h | when=1988 | date=1988 | n=killed:More than 3,000 people:3000 | id=d88
V 11 | died | =d88 | | | the army=sold | More than 3,000 people=d88 | n=killed:More than 3,000 people:3000
V 11 | rising | PROTEST/demo | pro-democracy | 141 | More than 3,000 people=d88 | | when=1988 | date=1988 | st=h
Q 1 | m | expressed "revulsion" at the killing of demonstrators in Rangoon | Ministers of the Association of South-East Asian Nations=asean | expressed
Q 1 | i | his government must let the United Nations envoy in | Ministers of the Association of South-East Asian Nations=asean | told | their Burmese colleague=bfm
Q 3 | i | Ibrahima Ndour, who has been to the country twice before, was given a visa in Singapore on Friday and is expected in the new capital, Naypyidaw, at the weekend | his spokeswoman=isp | confirmed
Q 4 | d | He is not going there to take tea | she=isp | said
Q 4 | d | he is going to talk to everybody that he needs to talk to. | she=isp | said
Q 5 | i | Soldiers fired into a crowd near the Sule pagoda on Thursday, killing nine, among them a Japanese photographer | state radio=rad | according to
Q 6 | i | Troops of the 66th division have moved in from Prome | residents=res | said
Q 7 | i | Tokyo would not cut its aid for the moment | Japan's chief cabinet secretary=jcs | indicated
Q 8 | m | hoped that "all parties" would exercise restraint | Tao Min=tm | said
Q 9 | i | experts would look on Monday at what might be added to the sanctions | an official of the Commission=eoff | explained
#A w10-024 | 2009-11-20 | KABUL
S Inaugural over, Kabul's new man hears applause and conditions
P KABUL, Nov 19 - Sworn in before 300 foreign guests on Thursday, the new Afghan president promised to dismiss crooked officials, invited his defeated rivals to join the government and set five years as the time within which Afghan soldiers would guard the whole country.
P "That was an important speech," said the British foreign secretary, Dominic Ashworth, in the palace garden, "and we shall hold him to it."
P His American counterpart, in the capital for the second time this year, congratulated the president and told him over dinner, according to an aide, that civilian aid would double only if two ministers then under investigation for bribery went.
P Washington has spent $13 billion on development here since 2001.
P Pakistan's president, the highest-ranking guest, embraced his host twice for the cameras and agreed that a joint jirga, last convened in 2007, should be revived.
P A Taliban spokesman dismissed the invitation to reconcile as "a mirage in a dust bowl".
P France, whose foreign minister was present, intends to send 150 gendarmes to train policemen but not one soldier more.
P Roads to the airport were closed, shops were shut by order and helicopters clattered above the Shash Darak quarter throughout the day.
P A suicide bomber on a motorcycle killed 17 people in a market in Farah on Friday, the governor of the province said, adding that the target had been his police chief.
P Ten civilians had died on the eve of the ceremony in a bombing in Uruzgan.
P Turnout, when the votes were finally thrown out and counted again, was 38 per cent.
@ ap | President of Afghanistan | p | AFGGOV | president
@ riv | defeated rivals of the president | g | AFGPTYOPP
@ da | Dominic Ashworth | p | GBRGOV | foreign secretary
@ usc | American secretary of state | p | USAGOV
@ aide | aide of the American secretary | p | USAGOV | aide
@ us | United States | c | USA
@ afg | Afghanistan | c | AFG
@ min | ministers under investigation | g | AFGGOV
@ pp | President of Pakistan | p | PAKGOV | president
@ tsp | Taliban spokesman | p | AFGREB | spokesman
@ fra | France | c | FRA
@ ffm | French foreign minister | p | FRAGOV
@ apol | Afghan policemen | g | AFGCOP
@ bom | suicide bomber in Farah | p | AFGREB
@ far | people in Farah market | l | AFGCVL
@ gov | governor of Farah | p | AFGGOV | governor
@ pc | police chief of Farah | p | AFGCOP | police chief
@ ten | civilians killed in Uruzgan | l | AFGCVL
@ afgg | Afghan authorities | o | AFGGOV
@ kab | people of Kabul | l | AFGCVL
E 0 Kabul/GPE
E 1 KABUL/GPE; Nov 19/DATE; 300 foreign guests/NUM; Thursday/DATE; Afghan#1/NORP; Afghan#2/NORP
E 2 British/NORP; Dominic Ashworth/PER
E 3 American/NORP; this year/DATE
E 4 Washington/GPE; $13 billion/MONEY; 2001/DATE
E 5 Pakistan/GPE; 2007/DATE
E 6 Taliban/ARM
E 7 France/GPE; 150 gendarmes/NUM
E 8 Shash Darak quarter/LOC
E 9 17 people/NUM; Farah/GPE; Friday/DATE
E 10 Ten civilians/NUM; Uruzgan/GPE
V 1 | promised | AGREE | executive,corruption | 0341 | the new Afghan president=ap | - | when=Thursday | date=2009-11-19 | where=KABUL
V 1 | invited | AGREE | political-institutions | 030 | the new Afghan president=ap | his defeated rivals=riv | when=Thursday | date=2009-11-19 | where=KABUL | id=inv
V 2 | said | SUPPORT | diplomatic | 051 | Dominic Ashworth=da | him=ap | where=the palace garden
V 3 | congratulated | SUPPORT | diplomatic | 051 | His American counterpart=usc | the president=ap
V 3 | dinner | CONSULT/visit | diplomatic | 042 | His American counterpart=usc | the president=ap | by=an aide=aide
V 3 | told | REQUEST/change | corruption,executive | 1041 | His American counterpart=usc | the president=ap | by=an aide=aide
V 3 | investigation | ACCUSE/investigate | corruption | 091 | - | two ministers=min
V 4 | spent | AID | economic | 071 | Washington=us | @1:Afghan#1=afg | st=h | when=since 2001 | n=money:$13 billion:13000000000:USD
V 5 | embraced | CONSULT/visit | diplomatic | 042 | Pakistan's president=pp | his host=ap
V 5 | agreed | AGREE | diplomatic | 036 | Pakistan's president=pp | his host=ap
V 5 | convened | CONSULT | diplomatic | 040 | Pakistan's president=pp; his host=ap | - | st=h | when=2007 | date=2007
V 6 | dismissed | REJECT/meet | political-institutions | 127 | A Taliban spokesman=tsp | @1:the new Afghan president=ap
V 6 | invitation | =inv | | | @1:the new Afghan president=ap | Taliban=tsp
V 7 | send | AGREE | military | 0332 | France=fra | policemen=apol
V 7 | not | REJECT/assist | military | 1222 | France=fra | -
V 8 | closed | COERCE/restrict | executive | 172 | @1:Afghan#1=afgg | -
V 8 | shut | COERCE/restrict | executive | 172 | @1:Afghan#1=afgg | shops=kab
V 9 | killed | ASSAULT/suicide-attack | terrorism | 1831 | A suicide bomber=bom | 17 people=far; his police chief=pc | by=the governor of the province=gov | when=Friday | date=2009-11-20 | where=a market in Farah | n=killed:17 people:17
V 10 | bombing | ASSAULT/explosives | terrorism | 183 | - | Ten civilians=ten | when=the eve of the ceremony | date=2009-11-18 | where=Uruzgan | n=killed:Ten civilians:10 | id=uru
V 10 | died | =uru | | | | Ten civilians=ten | where=Uruzgan | n=killed:Ten civilians:10
Q 2 | d | That was an important speech | Dominic Ashworth=da | said
Q 2 | d | and we shall hold him to it. | Dominic Ashworth=da | said
Q 3 | i | civilian aid would double only if two ministers then under investigation for bribery went | His American counterpart=usc | told | him=ap
Q 6 | m | dismissed the invitation to reconcile as "a mirage in a dust bowl" | A Taliban spokesman=tsp | dismissed
Q 9 | i | A suicide bomber on a motorcycle killed 17 people in a market in Farah on Friday | the governor of the province=gov | said
Q 9 | i | the target had been his police chief | the governor of the province=gov | adding
#A w10-025 | 2012-05-18 | -
S UN chief "gravely worried" as Syria observers come under fire; Moscow asks all to be patient
P The United Nations has evidence that a third force is at work in Syria, Secretary-General Park Jun-ho told a youth event at headquarters on Thursday, saying that he believed al-Qaeda must be behind the two car bombs which tore apart a Damascus intelligence compound last week.
P He put the dead of the fourteen-month-old conflict at 9,000 at the very least.
P "There is no Plan B," his deputy spokesman, Emmanuel Achterberg, remarked when he was asked what would happen if Kofi Boateng's plan failed.
P Boateng, the joint envoy, is to travel to Damascus before the month is out, at the invitation of President Assaf, whose government on Wednesday let 257 of the promised 300 observers take up their posts.
P Six observers had to be sheltered overnight by rebels in Khan Sheikhoun after their cars were hit by a roadside bomb on Tuesday.
P The Free Syrian Army returned them, unharmed, to a patrol sent from Hama.
P Its commander in the town asked for nothing in return except, he said in a video, "that they write down what they saw".
P What they saw was government troops shooting at a funeral: at least 20 mourners lost their lives, the opposition says.
P Damascus blames "armed terrorists" and has condemned Qatar and Saudi Arabia for bankrolling them.
P Russia's deputy foreign minister Konstantin Bely repeated that a lack of patience would be fatal, while acknowledging that Moscow had talked with a delegation of the Syrian National Council in the spring.
P Burhan Ghaleb, the council's chairman, offered on Thursday to step aside as soon as a successor is found, bowing to activists who had complained that he was monopolising power.
P Umm Khaled, 61, who sells parsley in Bab Touma, said that the price of gas had tripled and the price of a grave had not.
@ un | United Nations | o | UNO
@ pj | Park Jun-ho | p | UNO | Secretary-General
@ aq | al-Qaeda | g | IMG
@ int | Damascus intelligence compound | o | SYRSPY
@ ea | Emmanuel Achterberg | p | UNO | deputy spokesman
@ kb | Kofi Boateng | p | UNO | joint envoy
@ pa | President Assaf | p | SYRGOV | President
@ syr | Syrian government | o | SYRGOV
@ obs | UN observers | g | UNO
@ fsa | Free Syrian Army | g | SYRREB
@ com | commander of the Free Syrian Army | p | SYRREB | commander
@ stro | government troops | g | SYRMIL
@ mou | mourners in Khan Sheikhoun | l | SYRCVL
@ opp | Syrian opposition | o | SYROPP
@ qat | Qatar | c | QAT
@ sau | Saudi Arabia | c | SAU
@ ter | armed terrorists | g | SYRREB
@ kby | Konstantin Bely | p | RUSGOV | deputy foreign minister
@ rus | Russia | c | RUSGOV
@ snc | Syrian National Council | o | SYROPP
@ bg | Burhan Ghaleb | p | SYROPP | chairman
@ act | Syrian activists | g | SYRCVLOPP
@ uk | Umm Khaled | p | SYRBUS
E 0 UN/ORG; Syria/GPE; Moscow/GPE
E 1 United Nations/ORG; Syria/GPE; Park Jun-ho/PER; Thursday/DATE; al-Qaeda/ARM; Damascus/GPE; last week/DATE
E 2 9,000/NUM
E 3 Emmanuel Achterberg/PER; Kofi Boateng/PER
E 4 Boateng/PER; Damascus/GPE; Assaf/PER; Wednesday/DATE; 257/NUM; 300 observers/NUM
E 5 Six observers/NUM; Khan Sheikhoun/GPE; Tuesday/DATE
E 6 Free Syrian Army/ARM; Hama/GPE
E 8 at least 20 mourners/NUM
E 9 Damascus/GPE; Qatar/GPE; Saudi Arabia/GPE
E 10 Russia/GPE; Konstantin Bely/PER; Moscow/GPE; Syrian National Council/ORG; the spring/DATE
E 11 Burhan Ghaleb/PER; Thursday/DATE
E 12 Umm Khaled/PER; Bab Touma/GPE
V 0 | fire | ASSAULT/explosives | peacekeeping | 183 | - | Syria observers=obs | id=obs
V 0 | asks | REQUEST/yield | diplomatic | 025 | Moscow=rus | - | id=pat
V 1 | saying | ACCUSE/allege | terrorism | 112 | Park Jun-ho=pj | al-Qaeda=aq | when=Thursday | date=2012-05-17 | where=headquarters
V 1 | bombs | ASSAULT/explosives | terrorism,intelligence | 1832 | al-Qaeda=aq | a Damascus intelligence compound=int | by=he=pj | when=last week | date=2012-05-07/2012-05-13 | where=Damascus | id=bom
V 1 | tore | =bom | | | al-Qaeda=aq | a Damascus intelligence compound=int | by=he=pj
V 2 | conflict | ASSAULT | military | 190 | @4:whose government=syr; @6:Free Syrian Army=fsa | - | by=He=pj | n=killed:9,000 at the very least:9000 | id=con
V 2 | dead | =con | | | @4:whose government=syr; @6:Free Syrian Army=fsa | | by=He=pj | n=killed:9,000 at the very least:9000
V 4 | travel | AGREE | diplomatic | 036 | Boateng=kb | President Assaf=pa
V 4 | invitation | AGREE | diplomatic | 036 | President Assaf=pa | Boateng=kb
V 4 | let | RETREAT/access | peacekeeping | 0861 | whose government=syr | 257 of the promised 300 observers=obs | when=Wednesday | date=2012-05-16 | n=other:257:257
V 5 | sheltered | AID | peacekeeping | 070 | rebels=fsa | Six observers=obs | where=Khan Sheikhoun
V 5 | bomb | =obs | | | - | Six observers=obs | when=Tuesday | date=2012-05-15 | where=Khan Sheikhoun
V 5 | hit | =obs | | | | Six observers=obs
V 6 | returned | AID | peacekeeping | 070 | The Free Syrian Army=fsa | them=obs
V 7 | asked for | REQUEST/assist | peacekeeping | 020 | Its commander=com | they#1=obs
V 8 | shooting | ASSAULT/firearms | repression,military | 175 | government troops=stro | at least 20 mourners=mou | by=the opposition=opp | where=@5:Khan Sheikhoun | n=killed:at least 20 mourners:20 | id=fun
V 8 | lost | =fun | | | government troops=stro | at least 20 mourners=mou | by=the opposition=opp | n=killed:at least 20 mourners:20
V 9 | blames | ACCUSE/allege | terrorism | 112 | Damascus=syr | "armed terrorists"=ter
V 9 | condemned | ACCUSE/allege | terrorism,diplomatic | 111 | Damascus=syr | Qatar=qat; Saudi Arabia=sau
V 9 | bankrolling | AID | terrorism,economic | 071 | Qatar=qat; Saudi Arabia=sau | them=ter | by=Damascus=syr
V 10 | repeated | =pat | | | Konstantin Bely=kby | -
V 10 | talked | CONSULT | diplomatic | 040 | Moscow=rus; Syrian National Council=snc | - | st=h | by=Konstantin Bely=kby | when=in the spring
V 11 | offered | CONCEDE | political-institutions | 0351 | Burhan Ghaleb=bg | activists=act | when=Thursday | date=2012-05-17 | st=f
V 11 | complained | ACCUSE/disapprove | political-institutions | 110 | activists=act | he=bg
Q 1 | i | The United Nations has evidence that a third force is at work in Syria | Park Jun-ho=pj | told
Q 1 | i | he believed al-Qaeda must be behind the two car bombs which tore apart a Damascus intelligence compound last week | Park Jun-ho=pj | saying
Q 3 | d | There is no Plan B | Emmanuel Achterberg=ea | remarked
Q 7 | m | asked for nothing in return except, he said in a video, "that they write down what they saw" | Its commander=com | said
Q 8 | i | at least 20 mourners lost their lives | the opposition=opp | says
Q 9 | m | Damascus blames "armed terrorists" | Damascus=syr | blames
Q 10 | i | a lack of patience would be fatal | Konstantin Bely=kby | repeated
Q 10 | i | Moscow had talked with a delegation of the Syrian National Council in the spring | Konstantin Bely=kby | acknowledging
Q 11 | i | he was monopolising power | activists=act | complained
Q 12 | i | the price of gas had tripled and the price of a grave had not | Umm Khaled=uk | said
#A w10-026 | 2004-01-15 | WASHINGTON
S 'A decision worth cheering': White House thanks Tripoli for rockets, opens a crack in the door
P WASHINGTON - Two American transport planes will leave Tripoli this month with the gas centrifuges that Libya bought in secret, and the embargo on travel to the desert republic may be lifted in the spring, administration officials said on Wednesday.
P Libya itself ratified the nuclear test ban treaty last week.
P "When somebody does the right thing we say so," said Garrett Poole, the White House press secretary.
P "This is a decision worth cheering."
P He would not be drawn on a date for a visit by the president, dismissing that as "a question for another century".
P Experts from Britain and the United States have been working with Libyan scientists since December 20, sealing barrels at Tajoura and sorting through warhead designs in plastic bags from an Islamabad tailor.
P The International Atomic Energy Agency, at first left out, was invited by Tripoli a week later; its chief, Anders Lindqvist, toured four sites and commended his guides for "a good start".
P Relatives of the 270 people who died over Lockerbie in 1988 were divided.
P Libya agreed last August to pay them as much as $10 million a family and has so far put up $4 million for each, a lawyer for the families noted.
P Susan Weatherby, whose brother was in row 31, declared that no money would ever make her forgive.
P France completed a deal of its own on Friday, under which $170 million goes to the kin of those killed when a UTA airliner was blown up above Niger in 1989.
P An Arab League official in Cairo complained that nobody was saying a word about Israel's arsenal.
P A bipartisan group of congressmen leaves for Tripoli on January 24, the first such trip since the embassy was sacked and burned by a mob in 1979.
@ us | United States | c | USA
@ ao | administration officials | g | USAGOV
@ lby | Libya | c | LBY
@ gp | Garrett Poole | p | USAGOV | White House press secretary
@ gbr | Britain | c | GBR
@ lsc | Libyan scientists | g | LBYGOV
@ iaea | International Atomic Energy Agency | o | UNO
@ al | Anders Lindqvist | p | UNO | chief of the IAEA
@ fam | relatives of the Lockerbie victims | l | CVL
@ d270 | people killed over Lockerbie | l | CVL
@ law | lawyer for the Lockerbie families | p | CVL | lawyer
@ sw | Susan Weatherby | p | CVL
@ fra | France | c | FRA
@ kin | kin of the UTA victims | l | CVL
@ uta | passengers of the UTA airliner | l | CVL
@ alo | Arab League official | p | IGO | official
@ isr | Israel | c | ISR
@ con | congressmen | g | USALEG
@ mob | mob in Tripoli in 1979 | l | LBYCVL
@ emb | American embassy in Tripoli | o | USAGOV
E 0 White House/ORG; Tripoli/GPE
E 1 WASHINGTON/GPE; American/NORP; Tripoli/GPE; this month/DATE; Libya/GPE; the spring/DATE; Wednesday/DATE
E 2 Libya/GPE; nuclear test ban treaty/LAW; last week/DATE
E 3 Garrett Poole/PER; White House/ORG
E 6 Britain/GPE; United States/GPE; Libyan/NORP; December 20/DATE; Tajoura/GPE; Islamabad/GPE
E 7 International Atomic Energy Agency/ORG; Tripoli/GPE; a week later/DATE; Anders Lindqvist/PER
E 8 270 people/NUM; Lockerbie/GPE; 1988/DATE
E 9 Libya/GPE; last August/DATE; $10 million/MONEY; $4 million/MONEY
E 10 Susan Weatherby/PER
E 11 France/GPE; Friday/DATE; $170 million/MONEY; UTA/ORG; Niger/GPE; 1989/DATE
E 12 Arab League/ORG; Cairo/GPE; Israel/GPE
E 13 Tripoli/GPE; January 24/DATE; 1979/DATE
V 0 | thanks | SUPPORT | cbrn,diplomatic | 051 | White House=us | Tripoli=lby | id=thx
V 0 | decision | CONCEDE | cbrn,diplomatic | 0356 | Tripoli=lby | White House=us | st=f | id=dec
V 1 | leave | RETREAT/disarm | cbrn | 0873 | Libya=lby | American=us | st=f | by=administration officials=ao | when=this month | date=2004-01 | where=Tripoli
V 1 | lifted | RETREAT | economic,diplomatic | 085 | American=us | Libya=lby | st=y | by=administration officials=ao | when=in the spring
V 1 | embargo | SANCTION/discontinue | economic,diplomatic | 163 | American=us | Libya=lby | st=h
V 2 | ratified | SUPPORT | cbrn,legal | 057 | Libya=lby | - | when=last week | date=2004-01-05/2004-01-11
V 3 | said#1 | =thx | | | we=us | somebody=lby
V 4 | cheering | =thx | | | @3:Garrett Poole=gp | @2:Libya=lby
V 4 | decision | =dec | | | @2:Libya=lby |
V 6 | working | COOPERATE | cbrn | 062 | Britain=gbr; United States=us; Libyan scientists=lsc | - | when=since December 20 | date=2003-12-20 | where=Tajoura
V 7 | invited | AGREE | cbrn,diplomatic | 036 | Tripoli=lby | International Atomic Energy Agency=iaea | when=a week later | date=2003-12-27
V 7 | toured | CONSULT/visit | cbrn | 042 | Anders Lindqvist=al | Tripoli=lby
V 7 | commended | SUPPORT | cbrn | 051 | Anders Lindqvist=al | his guides=lby
V 8 | died | ASSAULT/explosives | terrorism | 183 | - | 270 people=d270 | st=h | when=1988 | date=1988 | where=Lockerbie | n=killed:270 people:270
V 9 | agreed | AGREE | reparations | 0331 | Libya=lby | them=fam | st=h | by=a lawyer for the families=law | when=last August | date=2003-08 | n=money:$10 million a family:10000000:USD
V 9 | put up | AID | reparations | 071 | Libya=lby | them=fam | by=a lawyer for the families=law | n=money:$4 million:4000000:USD
V 10 | forgive | CONCEDE | reparations | 056 | Susan Weatherby=sw | @9:Libya=lby | st=n
V 11 | completed | SUPPORT | reparations,diplomatic | 057 | France=fra; @9:Libya=lby | - | when=Friday | date=2004-01-09 | n=money:$170 million:170000000:USD
V 11 | blown up | ASSAULT/explosives | terrorism | 183 | - | those killed=uta | st=h | when=1989 | date=1989 | where=Niger | id=uta
V 11 | killed | =uta | | | | those killed=uta | where=Niger
V 12 | complained | ACCUSE/disapprove | cbrn,diplomatic | 110 | An Arab League official=alo | Israel=isr | where=Cairo
V 13 | leaves | AGREE | diplomatic,legislative | 036 | congressmen=con | Tripoli=lby | id=con
V 13 | sacked | PROTEST/riot | diplomatic | 145 | a mob=mob | the embassy=emb | st=h | when=1979 | date=1979 | where=@1:Tripoli | id=mob
V 13 | burned | =mob | | | a mob=mob | the embassy=emb | when=1979 | date=1979 | where=@1:Tripoli
V 13 | trip | =con | | | congressmen=con | Tripoli=lby
Q 1 | i | Two American transport planes will leave Tripoli this month with the gas centrifuges that Libya bought in secret, and the embargo on travel to the desert republic may be lifted in the spring | administration officials=ao | said
Q 3 | d | When somebody does the right thing we say so | Garrett Poole=gp | said
Q 4 | d | This is a decision worth cheering. | @3:Garrett Poole=gp
Q 5 | m | dismissing that as "a question for another century" | He=gp | dismissing
Q 7 | m | commended his guides for "a good start" | Anders Lindqvist=al | commended | his guides=lby
Q 9 | i | Libya agreed last August to pay them as much as $10 million a family and has so far put up $4 million for each | a lawyer for the families=law | noted
Q 10 | i | no money would ever make her forgive | Susan Weatherby=sw | declared
Q 12 | i | nobody was saying a word about Israel's arsenal | An Arab League official=alo | complained
#A w10-027 | 2021-08-27 | -
S Rawalpindi's men at Kabul airport, and not a word of thanks, says FO
P ISLAMABAD: The Foreign Office claimed on Thursday that Pakistan had brought out some 7,000 people of 38 nationalities from Kabul, on flights of the national carrier and through Torkham, and took exception to a British minister's comment that "the neighbours could do more".
P "We did it silently, without publicity, when others were choosing which dog to put on board," spokesman Fawad Hashmi said sarcastically during his press briefing.
P He added that PIA crews had worked hand in hand with Turkish and Qatari ground staff until the very last slot.
P Germany's ambassador, Friederike Lohmann, later tweeted her gratitude to Islamabad for the safe passage of 340 local employees.
P The Dutch defence minister, writing to her parliament at The Hague, regretted that The Netherlands had had to leave people behind.
P Two blasts at the Abbey Gate on Thursday evening, claimed by the Islamic State's Khorasan branch, killed at least 85 persons, thirteen American service members among them.
P President Harlan of the US, his eyes wet, vowed: "We will hunt you down and make you pay."
P Hashmi denounced the carnage in the strongest terms and extended condolences to the bereaved families.
P Taliban spokesman Qari Zakir told Geo News that his fighters had beefed up checkpoints on the road to the airport, that they had let the foreigners go on taking out their own, and that a general amnesty announced on August 17 would be honoured.
P Nobody in Islamabad, analysts here agree, wants to be the first to recognise the new rulers, nor the last.
P Foreign Minister Shahbaz Nawazish returned home the same evening from Tehran, the fourth stop of a regional tour that had earlier taken him to Dushanbe, Tashkent and Ashgabat.
@ pak | Pakistan | c | PAK
@ fo | Foreign Office | o | PAKGOV
@ ev | people evacuated from Kabul | l | CVL
@ bm | British minister | p | GBRGOV | minister
@ fh | Fawad Hashmi | p | PAKGOV | spokesman
@ pia | Pakistan International Airlines | o | PAKBUS
@ tgs | Turkish ground staff | g | TURLAB
@ qgs | Qatari ground staff | g | QATLAB
@ fl | Friederike Lohmann | p | DEUGOV | ambassador
@ ddm | Dutch defence minister | p | NLDGOVMIL | defence minister
@ left | people left behind in Afghanistan | l | AFGCVL
@ isk | Islamic State Khorasan | g | AFGREB
@ vic | people killed at Abbey Gate | l | AFGCVL
@ usm | American service members | g | USAMIL
@ har | President Harlan | p | USAGOV | President
@ fam | bereaved families | l | CVL
@ qz | Qari Zakir | p | AFGGOV | Taliban spokesman
@ tal | Taliban | g | AFGGOV
@ for | foreigners in Kabul | l | CVL
@ sn | Shahbaz Nawazish | p | PAKGOV | Foreign Minister
@ irn | Iran | c | IRNGOV
@ tjk | Tajikistan | c | TJKGOV
@ uzb | Uzbekistan | c | UZBGOV
@ tkm | Turkmenistan | c | TKMGOV
@ ana | analysts in Islamabad | g | PAKEDU
E 0 Rawalpindi/GPE; Kabul airport/FAC; FO/ORG
E 1 ISLAMABAD/GPE; Foreign Office/ORG; Thursday/DATE; Pakistan/GPE; some 7,000 people/NUM; Kabul/GPE; Torkham/GPE; British/NORP
E 2 Fawad Hashmi/PER
E 3 PIA/ORG; Turkish/NORP; Qatari/NORP
E 4 Germany/GPE; Friederike Lohmann/PER; Islamabad/GPE; 340 local employees/NUM
E 5 Dutch/NORP; The Hague/GPE; The Netherlands/GPE
E 6 Abbey Gate/FAC; Thursday/DATE; Islamic State/ARM; at least 85 persons/NUM; thirteen/NUM; American/NORP
E 7 Harlan/PER; US/GPE
E 8 Hashmi/PER
E 9 Taliban/ARM; Qari Zakir/PER; Geo News/ORG; August 17/DATE
E 10 Islamabad/GPE
E 11 Shahbaz Nawazish/PER; Tehran/GPE; Dushanbe/GPE; Tashkent/GPE; Ashgabat/GPE
V 1 | brought out | AID | migration,human-security | 073 | Pakistan=pak | some 7,000 people=ev | by=The Foreign Office=fo | where=Kabul | n=other:some 7,000 people:7000 | id=evac
V 1 | exception | ACCUSE/disapprove | diplomatic | 111 | The Foreign Office=fo | a British minister=bm | when=Thursday | date=2021-08-26
V 1 | comment | ACCUSE/disapprove | migration | 111 | a British minister=bm | Pakistan=pak
V 2 | did | =evac | | | We=pak | @1:some 7,000 people=ev | by=Fawad Hashmi=fh
V 2 | said | ACCUSE/disapprove | migration | 111 | Fawad Hashmi=fh |
V 3 | worked | COOPERATE | migration | 060 | PIA crews=pia; Turkish=tgs; Qatari ground staff=qgs | - | by=He=fh
V 4 | gratitude | SUPPORT | migration,diplomatic | 051 | Friederike Lohmann=fl | Islamabad=pak
V 4 | passage | AID | migration | 075 | Islamabad=pak | 340 local employees=ev | by=Friederike Lohmann=fl | n=other:340 local employees:340
V 5 | regretted | CONCEDE | migration | 055 | The Dutch defence minister=ddm | people=left
V 6 | blasts | ASSAULT/explosives | terrorism | 183 | Islamic State's Khorasan branch=isk | at least 85 persons=vic; thirteen American service members=usm | by=Islamic State's Khorasan branch=isk | when=Thursday evening | date=2021-08-26 | where=Abbey Gate | n=killed:at least 85 persons:85 | id=bl
V 6 | killed | =bl | | | Islamic State's Khorasan branch=isk | at least 85 persons=vic; thirteen American service members=usm | n=killed:at least 85 persons:85
V 7 | vowed | THREATEN/violence | terrorism,military | 138 | President Harlan=har | you#1=isk
V 8 | denounced | ACCUSE/disapprove | terrorism | 111 | Hashmi=fh | @6:Islamic State's Khorasan branch=isk
V 8 | carnage | =bl | | | @6:Islamic State's Khorasan branch=isk | -
V 8 | condolences | SUPPORT | diplomatic | 018 | Hashmi=fh | the bereaved families=fam
V 9 | beefed up | MOBILIZE/militia | terrorism | 154 | his fighters=tal | - | by=Qari Zakir=qz | where=the road to the airport
V 9 | let | RETREAT/access | migration | 080 | they=tal | the foreigners=for | by=Qari Zakir=qz
V 9 | amnesty | CONCEDE | legal | 080 | his fighters=tal | - | by=Qari Zakir=qz | when=August 17 | date=2021-08-17
V 11 | stop | CONSULT/visit | diplomatic | 042 | Shahbaz Nawazish=sn | Tehran=irn | where=Tehran
V 11 | tour | CONSULT/visit | diplomatic | 042 | Shahbaz Nawazish=sn | Dushanbe=tjk; Tashkent=uzb; Ashgabat=tkm
Q 1 | i | Pakistan had brought out some 7,000 people of 38 nationalities from Kabul, on flights of the national carrier and through Torkham | The Foreign Office=fo | claimed
Q 1 | d | the neighbours could do more | a British minister=bm | comment
Q 2 | d | We did it silently, without publicity, when others were choosing which dog to put on board | Fawad Hashmi=fh | said
Q 3 | i | PIA crews had worked hand in hand with Turkish and Qatari ground staff until the very last slot | He=fh | added
Q 5 | i | The Netherlands had had to leave people behind | The Dutch defence minister=ddm | regretted
Q 7 | d | We will hunt you down and make you pay. | President Harlan=har | vowed
Q 9 | i | his fighters had beefed up checkpoints on the road to the airport | Qari Zakir=qz | told
Q 9 | i | they had let the foreigners go on taking out their own | Qari Zakir=qz | told
Q 9 | i | a general amnesty announced on August 17 would be honoured | Qari Zakir=qz | told
Q 10 | i | Nobody in Islamabad | analysts here=ana | agree
Q 10 | i | wants to be the first to recognise the new rulers, nor the last | analysts here=ana | agree
#A w10-028 | - | -
S Kremlin spokesman on gas, snow and the president's Tuesday
P "The situation on the markets is volatile, and we are watching it," Kremlin spokesman Valery Tikhonov told reporters on his daily conference call on Tuesday, when he was asked about the fall in the price of Urals crude.
P The gas balance for the winter, he noted, was comfortable.
P According to Tikhonov, the head of state would spend the day on documents, and no international telephone calls were on the schedule.
P A reporter from a Kazakh agency wished to know whether the summit of the Eurasian Economic Union could be held in Almaty instead of Bishkek on account of snow.
P "Snow is not a political factor," came the reply.
P Tikhonov said that he had seen the statement in which Moldova's president accused Gazprom of blackmail, but that it would be better to put such questions to the company.
P He described the contacts with Chisinau as rare, "unfortunately, very rare".
P Asked about a drone which crashed near Oryol at the weekend, he suggested waiting for the Defence Ministry's figures; the governor of the region has reported that two women were injured and a kindergarten's windows broken in the attack, which he attributed to Ukraine.
P No, there was no fixed date for the annual press conference.
P The Russian president has, however, accepted an invitation to Ulaanbaatar for September, Tikhonov confirmed, and Mongolia for its part is to supply the vaccine plant at Pushchino with horse serum under a contract signed in May.
P Two thirds of Russians, a poll by the state institute VTsIOM showed, trust the weather forecast more than they trust television.
P "That," observed Tikhonov, "is what I would call a healthy society."
@ vt | Valery Tikhonov | p | RUSGOV | Kremlin spokesman
@ mp | President of Moldova | p | MDAGOV | president
@ gaz | Gazprom | o | RUSBUS
@ gov | governor of Oryol region | p | RUSGOV | governor
@ wom | women injured near Oryol | l | RUSCVL
@ ukr | Ukraine | c | UKR
@ rp | President of Russia | p | RUSGOV | president
@ mng | Mongolia | c | MNG
@ rus | Russia | c | RUS
@ pl | vaccine plant at Pushchino | o | RUSBUS
@ vts | VTsIOM | o | RUSGOV
E 0 Kremlin/ORG; Tuesday/DATE
E 1 Kremlin/ORG; Valery Tikhonov/PER; Tuesday/DATE
E 3 Tikhonov/PER
E 4 Kazakh/NORP; Eurasian Economic Union/ORG; Almaty/GPE; Bishkek/GPE
E 6 Tikhonov/PER; Moldova/GPE; Gazprom/ORG
E 7 Chisinau/GPE
E 8 Oryol/GPE; the weekend/DATE; Defence Ministry/ORG; two women/NUM; Ukraine/GPE
E 10 Russian/NORP; Ulaanbaatar/GPE; September/DATE; Tikhonov/PER; Mongolia/GPE; Pushchino/GPE; May/DATE
E 11 Russians/NORP; VTsIOM/ORG
E 12 Tikhonov/PER
V 6 | accused | ACCUSE/allege | economic,natural-resource | 1121 | Moldova's president=mp | Gazprom=gaz | id=ac
V 6 | statement | =ac | | | Moldova's president=mp | Gazprom=gaz
V 8 | attack | ASSAULT/drone | military | 195 | Ukraine=ukr | two women=wom | by=the governor of the region=gov | when=at the weekend | where=near Oryol | n=injured:two women:2 | id=dr
V 8 | crashed | =dr | | | Ukraine=ukr | | where=near Oryol
V 8 | injured | =dr | | | Ukraine=ukr | two women=wom | by=the governor of the region=gov | n=injured:two women:2
V 10 | accepted | AGREE | diplomatic | 036 | The Russian president=rp | Mongolia=mng | by=Tikhonov=vt
V 10 | invitation | AGREE | diplomatic | 036 | Mongolia=mng | The Russian president=rp | by=Tikhonov=vt
V 10 | supply | AGREE | economic,health | 0311 | Mongolia=mng | the vaccine plant at Pushchino=pl | by=Tikhonov=vt
V 10 | signed | SUPPORT | economic,health | 057 | Mongolia=mng; the vaccine plant at Pushchino=pl | - | st=h | by=Tikhonov=vt | when=May
Q 1 | d | The situation on the markets is volatile, and we are watching it | Valery Tikhonov=vt | told
Q 2 | i | The gas balance for the winter | he=vt | noted
Q 2 | i | was comfortable | he=vt | noted
Q 3 | i | the head of state would spend the day on documents, and no international telephone calls were on the schedule | Tikhonov=vt | According to
Q 5 | d | Snow is not a political factor | @3:Tikhonov=vt | reply
Q 6 | i | he had seen the statement in which Moldova's president accused Gazprom of blackmail | Tikhonov=vt | said
Q 6 | i | it would be better to put such questions to the company | Tikhonov=vt | said
Q 7 | m | the contacts with Chisinau as rare, "unfortunately, very rare" | He=vt | described
Q 8 | i | two women were injured and a kindergarten's windows broken in the attack | the governor of the region=gov | reported
Q 9 | i | there was no fixed date for the annual press conference | @10:Tikhonov=vt
Q 10 | i | The Russian president has, however, accepted an invitation to Ulaanbaatar for September | Tikhonov=vt | confirmed
Q 12 | d | That | Tikhonov=vt | observed
Q 12 | d | is what I would call a healthy society. | Tikhonov=vt | observed
#A w10-029 | - | TALLINN
S 'Our tanks know the way': nine nations drill on NATO's eastern rim
P TALLINN - More than 12,000 soldiers from nine NATO countries, among them Britain, France and Poland, have begun a fortnight's exercise in southern Estonia, the defence forces' headquarters announced on Monday, while Russia, a few miles to the east, put the 76th airborne division in Pskov on heightened alert.
P "We inform our neighbours of every movement, and we would be glad of the same courtesy," said the Estonian commander, Major General Indrek Rebane.
P His French deputy thanked the farmers of Võru county for putting up with track marks "in the middle of the rye".
P Sweden and Finland have contributed Gripen and F-18 fighters, which for the first time are being refuelled by a common tanker fleet based at Eindhoven.
P Moscow's ambassador delivered a note of protest on Tuesday against the manoeuvres, and Maria Gromova of the Russian foreign ministry called them a rehearsal for aggression.
P "They say exercise," she commented, "and we have heard that word before."
P The Estonian foreign minister waved away the note, as he had waved away its predecessors.
P Latvia, which last year received 400 anti-tank launchers from the Pentagon free of charge, has dispatched a border guard unit to the triangle where the three countries meet.
P It also agreed, at a meeting of the Baltic prime ministers in Riga last week, to pool purchases of shells with Vilnius and Tallinn.
P A pair of Belgian F-16s took off from Ämari on Monday night after an Ilyushin-20 flew for under a minute through Estonian airspace off Vaindloo island.
P Residents of Meremäe, where the shop sells bread from both sides, worry less about tanks than about the closing of the post office.
P Would the alliance come if it had to?
P General Rebane smiled and replied that its tanks now knew the way.
@ nato | soldiers of nine NATO countries | g | IGO
@ gbr | Britain | c | GBR
@ fra | France | c | FRA
@ pol | Poland | c | POL
@ est | Estonia | c | EST
@ hq | Estonian defence forces | o | ESTMIL
@ rus | Russia | c | RUS
@ div | 76th airborne division | o | RUSMIL
@ ir | Indrek Rebane | p | ESTMIL | Major General
@ fd | French deputy commander | p | FRAMIL | deputy
@ far | farmers of Võru county | l | ESTAGR
@ swe | Sweden | c | SWE
@ fin | Finland | c | FIN
@ ramb | Russian ambassador | p | RUSGOV | ambassador
@ mg | Maria Gromova | p | RUSGOV
@ efm | Estonian foreign minister | p | ESTGOV | foreign minister
@ lva | Latvia | c | LVA
@ bg | Latvian border guard unit | g | LVACOP
@ pent | Pentagon | o | USAGOVMIL
@ ltu | Lithuania | c | LTUGOV
@ estg | Estonian government | o | ESTGOV
@ bpm | Baltic prime ministers | g | ESTGOV,LVAGOV,LTUGOV
@ bel | Belgian air force | o | BELMIL
E 0 NATO/ORG
E 1 TALLINN/GPE; More than 12,000 soldiers/NUM; NATO/ORG; Britain/GPE; France/GPE; Poland/GPE; Estonia/GPE; Monday/DATE; Russia/GPE; 76th airborne division/ORG; Pskov/GPE
E 2 Estonian/NORP; Indrek Rebane/PER
E 3 French/NORP; Võru county/GPE
E 4 Sweden/GPE; Finland/GPE; Eindhoven/GPE
E 5 Moscow/GPE; Tuesday/DATE; Maria Gromova/PER; Russian/NORP
E 7 Estonian/NORP
E 8 Latvia/GPE; last year/DATE; Pentagon/ORG
E 9 Baltic/NORP; Riga/GPE; last week/DATE; Vilnius/GPE; Tallinn/GPE
E 10 Belgian/NORP; Ämari/FAC; Monday night/DATE; Estonian/NORP; Vaindloo island/LOC
E 11 Meremäe/GPE
E 13 Rebane/PER
V 0 | drill | COOPERATE | military | 062 | nine nations=nato | - | where=NATO's eastern rim | id=ex
V 1 | exercise | =ex | | | soldiers from nine NATO countries=nato; Britain=gbr; France=fra; Poland=pol | - | by=the defence forces' headquarters=hq | where=southern Estonia | n=troops:More than 12,000 soldiers:12000
V 1 | alert | MOBILIZE/troops | military | 152 | Russia=rus; 76th airborne division=div | - | where=Pskov
V 3 | thanked | SUPPORT | military | 051 | His French deputy=fd | the farmers of Võru county=far
V 4 | contributed | COOPERATE | military | 062 | Sweden=swe; Finland=fin; @1:soldiers from nine NATO countries=nato | -
V 4 | refuelled | COOPERATE | military | 062 | Sweden=swe; Finland=fin | -
V 5 | note | ACCUSE/disapprove | diplomatic,military | 114 | Moscow's ambassador=ramb | @7:Estonian=estg | when=Tuesday | id=note
V 5 | manoeuvres | =ex | | | @1:soldiers from nine NATO countries=nato | -
V 5 | called | ACCUSE/allege | diplomatic,military | 1123 | Maria Gromova=mg | @1:NATO=nato | id=cal
V 6 | commented | =cal | | | she=mg | They=nato
V 7 | waved away#1 | REJECT | diplomatic | 120 | The Estonian foreign minister=efm | @5:Moscow's ambassador=ramb
V 7 | note | =note | | | @5:Moscow's ambassador=ramb | The Estonian foreign minister=efm
V 7 | waved away#2 | REJECT | diplomatic | 120 | The Estonian foreign minister=efm | @5:Moscow's ambassador=ramb | st=h
V 7 | predecessors | ACCUSE/disapprove | diplomatic,military | 114 | @5:Moscow's ambassador=ramb | The Estonian foreign minister=efm | st=h
V 8 | received | AID | military | 072 | the Pentagon=pent | Latvia=lva | st=h | when=last year
V 8 | dispatched | MOBILIZE/police | military,territory | 153 | Latvia=lva; a border guard unit=bg | - | where=the triangle where the three countries meet
V 9 | agreed | AGREE | military,economic | 0312 | It=lva; Vilnius=ltu; Tallinn=estg | - | when=last week | where=Riga
V 9 | meeting | CONSULT/multilateral | diplomatic,military | 040 | Baltic prime ministers=bpm | - | when=last week | where=Riga
V 10 | took off | MOBILIZE/weapons | military | 154 | Belgian=bel | @1:Russia=rus | when=Monday night | where=Ämari
V 10 | flew | MOBILIZE/weapons | military,territory | 154 | @1:Russia=rus | Estonian=est | when=Monday night | where=Vaindloo island
Q 0 | d | Our tanks know the way | @2:Major General Indrek Rebane=ir
Q 1 | i | More than 12,000 soldiers from nine NATO countries, among them Britain, France and Poland, have begun a fortnight's exercise in southern Estonia | the defence forces' headquarters=hq | announced
Q 2 | d | We inform our neighbours of every movement, and we would be glad of the same courtesy | Major General Indrek Rebane=ir | said
Q 3 | m | thanked the farmers of Võru county for putting up with track marks "in the middle of the rye" | His French deputy=fd | thanked | the farmers of Võru county=far
Q 6 | d | They say exercise | she=mg | commented
Q 6 | d | and we have heard that word before. | she=mg | commented
Q 13 | i | its tanks now knew the way | General Rebane=ir | replied
#A w10-030 | - | NEW DELHI
S Opposition backs Centre on Dhaka accord, but Bengal party wants 'its drop of water'
P Setting aside its quarrel with the government over a washed-out session, the Congress on Tuesday extended its support to the land boundary agreement with Bangladesh, with leader of opposition Vikram Jadeja telling the Lok Sabha that his party would "vote with both hands" for the amendment.
P External Affairs Minister Sunanda Rao, visibly relieved, crossed the aisle to thank him.
P The Asom Gana Parishad staged a dharna outside the House against what its MPs termed a sell-out, and the student union AASU has called a 12-hour Assam bandh for Friday.
P Trinamool Congress floor leader Partha Bhowmik said his chief minister had dropped her objection to the swap of enclaves after the Centre agreed to a rehabilitation package of Rs 3,008 crore.
P "On Teesta we have not given an inch, or shall I say a drop," he quipped to scribes.
P West Bengal has all along maintained that its northern districts go dry from February.
P In Dhaka, Foreign Secretary Shafiqul Alam welcomed the development and informed a press conference that the two border forces had carried out 14 joint patrols since March, besides which his side has handed over to Delhi an Ulfa leader lodged in Kashimpur jail for 17 years.
P He regretted the death of a Border Security Force jawan, stabbed by smugglers near Hili on the intervening night of Saturday and Sunday, while also reminding his listeners that "the fence has killed too many of ours".
P A rights body, Odhikar, puts the number of Bangladeshis shot along it in five years at 186 and on Monday petitioned the National Human Rights Commission in Delhi to open a probe.
P Sources in South Block hinted that the PM may fly to Dhaka in June if the Bill gets through.
P His office had nothing to share on the subject.
P The pact was first inked in 1974 by the then premiers of the two nations, but Delhi never ratified it.
@ con | Congress | o | INDPTYOPP
@ vj | Vikram Jadeja | p | INDLEGOPP | leader of opposition
@ gov | Indian government | o | INDGOV
@ bgd | Bangladesh | c | BGD
@ sr | Sunanda Rao | p | INDGOV | External Affairs Minister
@ agp | Asom Gana Parishad | o | INDPTY
@ aasu | AASU | o | INDEDU
@ pb | Partha Bhowmik | p | INDLEGPTY | Trinamool Congress floor leader
@ tmc | Trinamool Congress | o | INDPTY
@ cm | Chief Minister of West Bengal | p | INDGOV | chief minister
@ wb | West Bengal government | o | INDGOV
@ sa | Shafiqul Alam | p | BGDGOV | Foreign Secretary
@ bsf | Border Security Force | o | INDCOP
@ bgb | Bangladeshi border force | o | BGDCOP
@ bgdg | Bangladeshi government | o | BGDGOV
@ jaw | Border Security Force jawan | p | INDCOP
@ smu | smugglers near Hili | g | CRM
@ odh | Odhikar | o | BGDSOC
@ sh | Bangladeshis shot on the border | l | BGDCVL
@ nhrc | National Human Rights Commission | o | INDGOV
@ sb | sources in South Block | g | INDGOV
@ pm | Prime Minister of India | p | INDGOV | PM
@ pre | premiers of 1974 | g | INDGOV,BGDGOV
@ ulfa | Ulfa leader | p | INDREB
E 0 Centre/ORG; Dhaka/GPE; Bengal/GPE
E 1 Congress/ORG; Tuesday/DATE; Bangladesh/GPE; Vikram Jadeja/PER; Lok Sabha/ORG; land boundary agreement/LAW
E 2 Sunanda Rao/PER
E 3 Asom Gana Parishad/ORG; House/ORG; AASU/ORG; Assam/GPE; Friday/DATE
E 4 Trinamool Congress/ORG; Partha Bhowmik/PER; Centre/ORG; Rs 3,008 crore/MONEY
E 5 Teesta/LOC
E 6 West Bengal/GPE; February/DATE
E 7 Dhaka/GPE; Shafiqul Alam/PER; March/DATE; Delhi/GPE; Ulfa/ARM; Kashimpur jail/FAC
E 8 Border Security Force/ORG; Hili/GPE; Saturday/DATE; Sunday/DATE
E 9 Odhikar/ORG; Bangladeshis/NORP; 186/NUM; Monday/DATE; National Human Rights Commission/ORG; Delhi/GPE
E 10 South Block/FAC; Dhaka/GPE; June/DATE
E 12 1974/DATE; Delhi/GPE
V 0 | backs | SUPPORT | diplomatic,legislative | 051 | Opposition=con | Centre=gov | id=back
V 1 | support | =back | | | the Congress=con; Vikram Jadeja=vj | the government=gov | when=Tuesday | where=Lok Sabha
V 2 | thank | SUPPORT | legislative | 051 | Sunanda Rao=sr | him=vj
V 3 | dharna | PROTEST/demo | legislative,territory | 141 | The Asom Gana Parishad=agp | @1:the government=gov | where=outside the House
V 3 | termed | ACCUSE/disapprove | legislative,territory | 111 | its MPs=agp | @1:the government=gov
V 3 | bandh | PROTEST/strike | territory | 143 | AASU=aasu | @1:the government=gov | st=f | when=Friday | where=Assam
V 4 | dropped | CONCEDE | territory | 080 | his chief minister=cm | the Centre=gov | by=Partha Bhowmik=pb
V 4 | agreed | AGREE | territory,economic | 0331 | the Centre=gov | his chief minister=cm | by=Partha Bhowmik=pb | n=money:Rs 3,008 crore:30080000000:INR
V 5 | given | REJECT/change | natural-resource,diplomatic | 120 | we=cm | -
V 7 | welcomed | SUPPORT | diplomatic,territory | 051 | Shafiqul Alam=sa | Delhi=gov | where=Dhaka
V 7 | patrols | COOPERATE | territory | 060 | the two border forces=bsf; the two border forces=bgb | - | by=Shafiqul Alam=sa | when=since March
V 7 | handed over | COOPERATE | legal,terrorism | 063 | his side=bgdg | Delhi=gov | by=Shafiqul Alam=sa
V 8 | regretted | CONCEDE | territory,trafficking | 055 | He=sa | a Border Security Force jawan=jaw
V 8 | stabbed | ASSAULT/primitive | trafficking,territory | 182 | smugglers=smu | a Border Security Force jawan=jaw | when=the intervening night of Saturday and Sunday | where=near Hili | id=stb
V 8 | reminding | ACCUSE/disapprove | territory,human-rights | 111 | He=sa | Border Security Force=bsf
V 9 | shot | ASSAULT/firearms | territory,human-rights | 193 | @8:Border Security Force=bsf | Bangladeshis=sh | st=h | by=Odhikar=odh | n=killed:186:186 | id=fen
V 9 | petitioned | REQUEST/change | human-rights | 0243 | Odhikar=odh | the National Human Rights Commission=nhrc | when=Monday
V 10 | fly | CONSULT/visit | diplomatic | 042 | the PM=pm | Dhaka=bgdg | st=y | by=Sources in South Block=sb | when=June | where=Dhaka
V 12 | inked | SUPPORT | diplomatic,territory | 057 | the then premiers of the two nations=pre | - | st=h | when=1974 | date=1974 | id=pact
V 0 | accord | =pact | | | @12:the then premiers of the two nations=pre |
V 0 | wants | REQUEST/change | natural-resource | 104 | Bengal party=tmc | Centre=gov
V 1 | agreement | =pact | | | @12:the then premiers of the two nations=pre |
V 1 | vote | =back | | | his party=con | the government=gov
V 4 | objection | REJECT | territory | 120 | her=cm | the Centre=gov | by=Partha Bhowmik=pb | st=h
V 7 | development | =back | | | @1:the Congress=con | Delhi=gov | by=Shafiqul Alam=sa
V 7 | lodged | COERCE/arrest | legal,terrorism | 173 | his side=bgdg | an Ulfa leader=ulfa | where=Kashimpur jail | st=h
V 8 | death | =stb | | | smugglers=smu | a Border Security Force jawan=jaw
V 8 | killed | =fen | | | the fence=bsf | ours=sh | by=He=sa
V 12 | ratified | SUPPORT | diplomatic,territory | 057 | Delhi=gov | @1:Bangladesh=bgd | st=n
Q 0 | m | wants 'its drop of water' | Bengal party=tmc | wants
Q 1 | m | his party would "vote with both hands" for the amendment | Vikram Jadeja=vj | telling
Q 4 | i | his chief minister had dropped her objection to the swap of enclaves after the Centre agreed to a rehabilitation package of Rs 3,008 crore | Partha Bhowmik=pb | said
Q 5 | d | On Teesta we have not given an inch, or shall I say a drop | he=pb | quipped
Q 6 | i | its northern districts go dry from February | West Bengal=wb | maintained
Q 7 | i | the two border forces had carried out 14 joint patrols since March, besides which his side has handed over to Delhi an Ulfa leader lodged in Kashimpur jail for 17 years | Shafiqul Alam=sa | informed
Q 8 | m | "the fence has killed too many of ours" | He=sa | reminding
Q 10 | i | the PM may fly to Dhaka in June if the Bill gets through | Sources in South Block=sb | hinted
