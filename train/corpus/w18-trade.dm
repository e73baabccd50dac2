#A w18-001 | 2025-04-10 | BEIJING
S China hits back with 84% tariff on all US goods, vows to 'fight to the end'
P BEIJING (AP) — China on Wednesday raised its tariffs on all American goods to 84%, hours after new U.S. duties on Chinese products took effect, and accused Washington of trying to “bully the whole world into submission.”
P The retaliation, announced by the finance ministry in a statement of two paragraphs, went into force at noon on Thursday.
P It is the third time in ten weeks that Beijing has answered the White House blow for blow.
P “If the U.S. insists on further escalating its economic and trade restrictions, China has the firm will and abundant means to take the necessary countermeasures and fight to the end,” Commerce Ministry spokeswoman Xu Lanying said in a separate statement.
S “We do not look for trouble.
S “But nobody should expect us to swallow a thing like this.”
P The ministry also barred six American defense and aerospace firms from doing business in China and put 12 others on an export control list, saying they had sold weapons to Taiwan.
P In Washington, Treasury Secretary Clark Dunmore called the move “a big mistake” and told Fox Business that Beijing was “playing with a pair of twos.”
P “They’re the surplus country,” he said.
S “They sell us five times what we sell them, so they can raise their tariffs all day long, and so what?”
P Dunmore said dozens of governments had telephoned to ask for talks, and that only China had chosen to strike back.
P On Capitol Hill, Democratic Sen. Patricia Holloway accused the administration of starting “the dumbest trade war in history,” while two Republican senators introduced a bill that would force the president to obtain approval from Congress for any new duty.
P The White House has dismissed the bill as “dead on arrival.”
P U.S. soybean farmers, for whom China is the biggest customer, were stunned.
P “You can’t eat a tariff,” said Wendell Krause, who grows 2,400 acres of beans and corn near Galva, Illinois.
S “My neighbors voted for the man, I voted for the man, and I guess we figured it was a bargaining chip.”
P China complained to the World Trade Organization last Friday about an earlier round of U.S. duties, and a spokesman for the body in Geneva confirmed that it had received a second complaint overnight.
P The first trade war between the two began in 2018, when Washington put a 25% tariff on $34 billion worth of Chinese goods and Beijing replied in kind within the hour.
P It was halted by a deal that the sides signed in January 2020, under which China promised to buy an additional $200 billion of American products, a promise it never kept.
P Asian markets swung wildly on Thursday, and the yuan slid to its weakest level since 2007.
P Analysts said neither leader could afford to blink first.
P “Somebody will have to pick up the phone, and each of them thinks it ought to be the other one,” said Ma Junhao, who teaches international relations at Fudan University in Shanghai.
@ chn | China | c | CHN
@ chng | Chinese government | o | CHNGOV
@ us | United States | c | USA
@ usg | US government | o | USAGOV
@ fin | Chinese finance ministry | o | CHNGOV
@ com | Chinese Commerce Ministry | o | CHNGOV
@ xu | Xu Lanying | p | CHNGOV | Commerce Ministry spokeswoman
@ firm | American defense and aerospace firms | g | USABUS
@ oth | 12 other American firms | g | USABUS
@ twn | Taiwan | c | TWN
@ dun | Clark Dunmore | p | USAGOV | Treasury Secretary
@ gov | dozens of governments | g | 
@ hol | Patricia Holloway | p | USALEGPTY | senator
@ rep | two Republican senators | g | USALEGPTY
@ wh | White House | o | USAGOV
@ kra | Wendell Krause | p | USAAGR | farmer
@ wto | World Trade Organization | o | IGO
@ spk | WTO spokesman | p | IGO | spokesman
@ ana | analysts | g | 
@ ma | Ma Junhao | p | CHNEDU | teacher of international relations
E 0 China/GPE; US/GPE
E 1 BEIJING/GPE; AP/ORG; China/GPE; Wednesday/DATE; American/NORP; U.S./GPE; Chinese/NORP; Washington/GPE
E 2 Thursday/DATE
E 3 Beijing/GPE; White House/ORG
E 4 U.S./GPE; China/GPE; Commerce Ministry/ORG; Xu Lanying/PER
E 7 American/NORP; China/GPE; Taiwan/GPE
E 8 Washington/GPE; Clark Dunmore/PER; Fox Business/ORG; Beijing/GPE
E 11 Dunmore/PER; China/GPE
E 12 Capitol Hill/LOC; Democratic/NORP; Patricia Holloway/PER; Republican/NORP; Congress/ORG
E 13 White House/ORG
E 14 U.S./GPE; China/GPE
E 15 Wendell Krause/PER; Galva/GPE; Illinois/GPE
E 17 China/GPE; World Trade Organization/ORG; last Friday/DATE; U.S./GPE; Geneva/GPE
E 18 2018/DATE; Washington/GPE; $34 billion/MONEY; Chinese/NORP; Beijing/GPE
E 19 January 2020/DATE; China/GPE; $200 billion/MONEY; American/NORP
E 20 Asian/NORP; Thursday/DATE; 2007/DATE
E 22 Ma Junhao/PER; Fudan University/ORG; Shanghai/GPE
V 0 | hits back | SANCTION/discontinue | economic | 163 | China=chn | US=us | id=t
V 0 | vows | THREATEN/restrict | economic | 1312 | China=chn | US=us | id=f
V 1 | raised | =t | | | China=chn | American=us | when=Wednesday | date=2025-04-09
V 1 | duties | SANCTION/discontinue | economic | 163 | U.S.=us | Chinese=chn | when=Wednesday | date=2025-04-09 | id=d
V 1 | accused | ACCUSE/allege | economic,diplomatic | 112 | China=chn | Washington=usg | when=Wednesday | date=2025-04-09
V 2 | retaliation | =t | | | the finance ministry=fin | @1:American=us | when=@1:Wednesday | date=2025-04-09
V 3 | answered | =t | | | Beijing=chng | White House=wh
V 4 | fight | =f | | | China=chn | U.S.=us | by=Xu Lanying=xu
V 6 | swallow | REJECT | economic,diplomatic | 120 | us=chn | @4:U.S.=us | by=@4:Xu Lanying=xu
V 7 | barred | SANCTION/discontinue | economic,military | 163 | The ministry=com | six American defense and aerospace firms=firm | n=other:six:6 | where=China | id=bar
V 7 | put | SANCTION/discontinue | economic,military | 163 | The ministry=com | 12 others=oth | n=other:12:12
V 7 | sold | COOPERATE | military,economic | 062 | six American defense and aerospace firms=firm; 12 others=oth; Taiwan=twn | - | by=The ministry=com
V 8 | called | ACCUSE/disapprove | economic | 111 | Clark Dunmore=dun | Beijing=chng | where=Washington | id=mis
V 8 | move | =t | | | Beijing=chng | @1:American=us
V 8 | told | =mis |  |  | Clark Dunmore=dun | Beijing=chng
V 11 | ask | REQUEST/meet | economic,diplomatic | 026 | dozens of governments=gov | @12:the administration=usg | by=Dunmore=dun
V 11 | strike back | =t | | | China=chn | @8:Washington=us | by=Dunmore=dun
V 12 | accused | ACCUSE/allege | economic,legislative | 112 | Patricia Holloway=hol | the administration=usg
V 12 | introduced | REQUEST/change | economic,legislative | 1042 | two Republican senators=rep | the president=usg | id=bill
V 12 | war | =d |  |  | the administration=usg | @11:China=chn | by=Patricia Holloway=hol
V 13 | dismissed | REJECT/change | economic,legislative | 1232 | White House=wh | @12:two Republican senators=rep
V 13 | bill | =bill |  |  | @12:two Republican senators=rep | White House=usg
V 17 | complained | ACCUSE/disapprove | economic,legal | 114 | China=chn | U.S.=us | when=last Friday | date=2025-04-04
V 17 | complaint | ACCUSE/disapprove | economic,legal | 114 | China=chn | U.S.=us | by=a spokesman for the body=spk | when=overnight
V 17 | duties | SANCTION/discontinue | economic | 163 | U.S.=us | China=chn
V 18 | put | SANCTION/discontinue | economic | 163 | Washington=usg | Chinese=chn | st=h | when=2018 | date=2018 | n=money:$34 billion:34000000000:USD
V 18 | replied | SANCTION/discontinue | economic | 163 | Beijing=chng | Washington=us | st=h | when=within the hour | date=2018
V 19 | signed | SUPPORT | economic,diplomatic | 057 | the sides=us; the sides=chn | - | st=h | when=January 2020 | date=2020-01 | id=dl
V 19 | promised | AGREE | economic | 0311 | China=chn | American=us | st=h | when=January 2020 | date=2020-01 | n=money:$200 billion:200000000000:USD | id=prm
V 19 | deal | =dl |  |  | the sides=us; the sides=chn |  | when=January 2020 | date=2020-01
V 19 | promise | =prm |  |  | it=chn | American=us
Q 0 | m | 'fight to the end' | China=chn | vows | -
Q 1 | m | trying to “bully the whole world into submission.” | China=chn | accused | -
Q 4 | d | If the U.S. ~~ fight to the end, | Xu Lanying=xu | said | -
Q 5 | d | We do not look for trouble. | @4:Xu Lanying=xu | | -
Q 6 | d | * | @4:Xu Lanying=xu | | -
Q 7 | i | they had sold weapons to Taiwan | The ministry=com | saying | -
Q 8 | m | Beijing was “playing with a pair of twos.” | Clark Dunmore=dun | told | -
Q 9 | d | They’re the surplus country, | he=dun | said | -
Q 10 | d | * | @9:he=dun | | -
Q 11 | i | dozens of governments had telephoned to ask for talks | Dunmore=dun | said | -
Q 11 | i | only China had chosen to strike back | Dunmore=dun | said | -
Q 12 | m | starting “the dumbest trade war in history,” | Patricia Holloway=hol | accused | -
Q 15 | d | You can’t eat a tariff, | Wendell Krause=kra | said | -
Q 16 | d | * | @15:Wendell Krause=kra | | -
Q 17 | i | it had received a second complaint overnight | a spokesman for the body=spk | confirmed | -
Q 21 | i | neither leader could afford to blink first | Analysts=ana | said | -
Q 22 | d | Somebody will have to pick up the phone, and each of them thinks it ought to be the other one, | Ma Junhao=ma | said | -

#A w18-002 | 2018-03-27 | -
S Russia spy poisoning: 23 countries expel more than 100 Moscow diplomats in show of unity with UK
P Prime minister hails 'largest collective expulsion of Russian intelligence officers in history' as Kremlin promises tit-for-tat response
P More than 100 Russian diplomats are to be sent home by 23 countries after the nerve agent attack on a former double agent in Salisbury, in the most far-reaching rebuke delivered to Moscow since the cold war.
P The United States led the way on Monday by throwing out 60 Russians and closing the consulate in Seattle, while 16 EU states, Ukraine, Canada and Australia announced smaller expulsions of their own.
P "Together we have sent a message that we will not tolerate Russia's continued attempts to flout international law," the prime minister told MPs in an emergency statement.
P The foreign secretary, Julian Ashcombe, went further, accusing the Kremlin of having ordered a murder on a British street "as casually as one orders a taxi".
P Sergei Volkonin, 66, and his daughter, Darya, were found slumped on a bench in the cathedral city on 4 March, and remain in a critical condition.
P A police officer who went to their aid was discharged from hospital last Thursday.
P Moscow has repeatedly denied any part in the poisoning.
P Its foreign ministry called yesterday's decision "a provocative gesture" and vowed that it would not go unanswered.
P "It goes without saying that this unfriendly step by this group of countries will not pass without a trace, and we will respond to it," the ministry said in a statement.
P The Russian embassy in Washington ran a poll on Twitter asking its followers which American consulate they would close: "St Petersburg, Vladivostok or Yekaterinburg? Vote below!"
P Senior officials in Whitehall could barely hide their delight.
P One of them admitted that a month ago he would have been happy with "half a dozen, and the Poles".
P The breakthrough came at a dinner in Brussels on Thursday night, when the prime minister shared intelligence with fellow EU leaders and they agreed to recall the bloc's ambassador to Moscow.
P Not everyone has joined in.
P Austria, whose foreign minister says that it wants to remain "a bridge between east and west", refused to expel anyone, and Greece and Portugal also held back.
P Labour's leader, Malcolm Treece, who had been jeered for asking the government to send samples of the agent to Moscow, welcomed the expulsions but urged ministers to go after oligarchs' money in London.
P "You can send home as many second secretaries as you like," he told the Commons.
S "It's the mansions they mind about."
P Britain expelled 23 Russians on 14 March, a step to which Moscow replied three days later by ordering out 23 British diplomats and shutting the British Council.
P The two countries have been here before: in 2007 four Russians were expelled when Moscow declined to hand over the chief suspect in the murder of Alexander Litvinenko, a Kremlin critic who was killed with polonium in a Mayfair hotel in 2006.
P In 1971 the government of the day threw out 105 at a stroke.
P Inspectors from the Organisation for the Prohibition of Chemical Weapons have taken blood samples from the victims, and their findings are expected next month.
P Dame Honor Fairclough, a former ambassador to Moscow, said that the Kremlin had plainly been surprised.
P "They thought we had no friends left," she said.
@ cty | 23 countries | g | 
@ dip | Russian diplomats | g | RUSGOV
@ rus | Russia | c | RUS
@ rusg | Russian government | o | RUSGOV
@ uk | United Kingdom | c | GBR
@ ukg | British government | o | GBRGOV
@ pm | British prime minister | p | GBRGOV | prime minister
@ us | United States | c | USA
@ eus | 16 EU states | g | 
@ ukr | Ukraine | c | UKR
@ can | Canada | c | CAN
@ aus | Australia | c | AUS
@ ash | Julian Ashcombe | p | GBRGOV | foreign secretary
@ vol | Sergei Volkonin | p | RUSELI | former double agent
@ dar | Darya Volkonina | p | RUSCVL | daughter
@ mfa | Russian foreign ministry | o | RUSGOV
@ emb | Russian embassy in Washington | o | RUSGOV
@ whi | senior Whitehall officials | g | GBRGOV
@ eul | EU leaders | g | EUR
@ eu | European Union | o | EUR
@ aut | Austria | c | AUT
@ autm | Austrian foreign minister | p | AUTGOV | foreign minister
@ gre | Greece | c | GRC
@ por | Portugal | c | PRT
@ tre | Malcolm Treece | p | GBRLEGPTYOPP | Labour leader
@ min | British ministers | g | GBRGOV
@ bri | British diplomats | g | GBRGOV
@ bc | British Council | o | GBR
@ four | four Russians expelled in 2007 | g | RUSGOV
@ lit | Alexander Litvinenko | p | RUSOPP | Kremlin critic
@ n105 | 105 Russians expelled in 1971 | g | RUSGOV
@ opcw | Organisation for the Prohibition of Chemical Weapons | o | IGO
@ fai | Honor Fairclough | p | GBRELI | former ambassador to Moscow
@ mps | British MPs | g | GBRLEG
E 0 Russia/GPE; more than 100/NUM; Moscow/GPE; UK/GPE
E 1 Russian/NORP; Kremlin/ORG
E 2 More than 100/NUM; Russian/NORP; Salisbury/GPE; Moscow/GPE; cold war/EVT
E 3 United States/GPE; Monday/DATE; 60/NUM; Russians/NORP; Seattle/GPE; EU/ORG; Ukraine/GPE; Canada/GPE; Australia/GPE
E 4 Russia/GPE
E 5 Julian Ashcombe/PER; Kremlin/ORG; British/NORP
E 6 Sergei Volkonin/PER; Darya/PER; 4 March/DATE
E 7 last Thursday/DATE
E 8 Moscow/GPE
E 9 yesterday/DATE
E 11 Russian/NORP; Washington/GPE; Twitter/ORG; American/NORP; St Petersburg/GPE; Vladivostok/GPE; Yekaterinburg/GPE
E 12 Whitehall/LOC
E 13 Poles/NORP
E 14 Brussels/GPE; Thursday night/DATE; EU/ORG; Moscow/GPE
E 16 Austria/GPE; Greece/GPE; Portugal/GPE
E 17 Labour/ORG; Malcolm Treece/PER; Moscow/GPE; London/GPE
E 18 Commons/ORG
E 20 Britain/GPE; 23#1/NUM; Russians/NORP; 14 March/DATE; Moscow/GPE; 23#2/NUM; British#1/NORP; British Council/ORG
E 21 2007/DATE; four/NUM; Russians/NORP; Moscow/GPE; Alexander Litvinenko/PER; Kremlin/ORG; Mayfair/LOC; 2006/DATE
E 22 1971/DATE; 105/NUM
E 23 Organisation for the Prohibition of Chemical Weapons/ORG; next month/DATE
E 24 Honor Fairclough/PER; Moscow/GPE; Kremlin/ORG
V 0 | poisoning | ASSAULT/unconventional | intelligence,cbrn | 2041 | @9:Its foreign ministry=rus | @6:Sergei Volkonin=vol; @6:Darya=dar | by=@5:Julian Ashcombe=ash | id=poi
V 0 | expel | SANCTION/expel | diplomatic,intelligence | 166 | 23 countries=cty | more than 100 Moscow diplomats=dip | n=other:more than 100 Moscow diplomats:100 | id=x
V 0 | unity | SUPPORT | diplomatic | 050 | 23 countries=cty | UK=uk
V 1 | hails | SUPPORT | diplomatic | 051 | Prime minister=pm | @0:23 countries=cty
V 1 | expulsion | =x | | | @0:23 countries=cty | Russian intelligence officers=dip
V 1 | promises | THREATEN/expel | diplomatic | 136 | Kremlin=rusg | @0:23 countries=cty | id=vow
V 2 | sent home | =x | | | 23 countries=cty | More than 100 Russian diplomats=dip | n=other:More than 100:100
V 2 | attack | =poi | | | - | a former double agent=vol | where=Salisbury
V 2 | rebuke | =x | | | 23 countries=cty | Moscow=rus
V 3 | throwing out | SANCTION/expel | diplomatic,intelligence | 166 | United States=us | 60 Russians=dip | when=Monday | date=2018-03-26 | n=other:60:60
V 3 | closing | SANCTION/discontinue | diplomatic | 161 | United States=us | Russians=rus | when=Monday | date=2018-03-26 | where=Seattle
V 3 | expulsions | SANCTION/expel | diplomatic,intelligence | 166 | 16 EU states=eus; Ukraine=ukr; Canada=can; Australia=aus | Russians=dip | when=Monday | date=2018-03-26
V 4 | message | =x |  |  | we#1=cty | Russia=rus | by=the prime minister=pm
V 4 | told | ACCUSE/disapprove | diplomatic,legal | 111 | the prime minister=pm | Russia=rus
V 5 | accusing | ACCUSE/allege | diplomatic,intelligence | 112 | Julian Ashcombe=ash | Kremlin=rusg
V 5 | murder | =poi | | | Kremlin=rusg | - | by=Julian Ashcombe=ash | where=a British street
V 8 | denied | REJECT | diplomatic,intelligence | 016 | Moscow=rusg | @5:Julian Ashcombe=ash
V 8 | poisoning | =poi | | | - | @6:Sergei Volkonin=vol; @6:Darya=dar
V 9 | called | ACCUSE/disapprove | diplomatic | 111 | Its foreign ministry=mfa | @2:23 countries=cty
V 9 | decision | =x | | | @2:23 countries=cty | Its=rus | when=yesterday | date=2018-03-26
V 9 | vowed | =vow | | | Its foreign ministry=mfa | @2:23 countries=cty
V 10 | step | =x | | | this group of countries=cty | @8:Moscow=rus | by=the ministry=mfa
V 10 | respond | =vow | | | the ministry=mfa | this group of countries=cty
V 12 | delight | SUPPORT | diplomatic | 051 | Senior officials in Whitehall=whi | @2:23 countries=cty
V 14 | dinner | CONSULT/multilateral | diplomatic | 040 | the prime minister=pm; fellow EU leaders=eul | - | when=Thursday night | date=2018-03-22 | where=Brussels
V 14 | shared | COOPERATE | intelligence | 064 | the prime minister=pm; fellow EU leaders=eul | - | when=Thursday night | date=2018-03-22 | where=Brussels
V 14 | recall | SANCTION/withdraw | diplomatic | 161 | they=eul | Moscow=rus | when=Thursday night | date=2018-03-22
V 16 | refused | REJECT/change | diplomatic | 120 | Austria=aut | - | id=ref
V 16 | held back | REJECT/change | diplomatic | 120 | Greece=gre; Portugal=por | -
V 17 | asking | REQUEST/change | diplomatic,cbrn | 024 | Malcolm Treece=tre | the government=ukg | st=h
V 17 | welcomed | SUPPORT | diplomatic | 051 | Malcolm Treece=tre | the government=ukg
V 17 | expulsions | =x | | | @2:23 countries=cty | @2:Russian diplomats=dip
V 17 | urged | REQUEST/change | corruption,economic | 0242 | Malcolm Treece=tre | ministers=min | id=ur
V 18 | told | =ur |  |  | he=tre | @17:ministers=min
V 20 | expelled | SANCTION/expel | diplomatic,intelligence | 166 | Britain=uk | 23 Russians=dip | when=14 March | date=2018-03-14 | n=other:23#1:23 | id=b
V 20 | step | =b | | | Britain=uk | Russians=rus
V 20 | ordering out | SANCTION/expel | diplomatic | 166 | Moscow=rusg | 23 British diplomats=bri | when=three days later | date=2018-03-17 | n=other:23#2:23
V 20 | shutting | COERCE/restrict | diplomatic | 172 | Moscow=rusg | the British Council=bc | when=three days later | date=2018-03-17
V 21 | expelled | SANCTION/expel | diplomatic | 166 | @20:Britain=uk | four Russians=four | st=h | when=2007 | date=2007 | n=other:four:4
V 21 | declined | REJECT/assist | legal,diplomatic | 1213 | Moscow=rusg | @20:Britain=uk | st=h | when=2007 | date=2007
V 21 | murder | ASSAULT/unconventional | intelligence,cbrn | 2041 | - | Alexander Litvinenko=lit | st=h | when=2006 | date=2006 | where=a Mayfair hotel | id=lit
V 21 | killed | =lit | | | - | who=lit | when=2006 | date=2006 | where=a Mayfair hotel
V 22 | threw out | SANCTION/expel | diplomatic | 166 | the government of the day=ukg | 105=n105 | st=h | when=1971 | date=1971 | n=other:105:105
V 23 | taken | ACCUSE/investigate | cbrn | 090 | Inspectors from the Organisation for the Prohibition of Chemical Weapons=opcw | -
Q 1 | m | 'largest collective expulsion of Russian intelligence officers in history' | Prime minister=pm | hails | -
Q 4 | d | Together we have sent a message that we will not tolerate Russia's continued attempts to flout international law, | the prime minister=pm | told | MPs=mps
Q 5 | m | having ordered a murder on a British street "as casually as one orders a taxi" | Julian Ashcombe=ash | accusing | -
Q 9 | m | yesterday's decision "a provocative gesture" | Its foreign ministry=mfa | called | -
Q 9 | i | it would not go unanswered | Its foreign ministry=mfa | vowed | -
Q 10 | d | It goes without saying~~respond to it, | the ministry=mfa | said | -
Q 11 | d | St Petersburg, Vladivostok or Yekaterinburg? Vote below! | The Russian embassy in Washington=emb | asking | -
Q 13 | m | a month ago he would have been happy with "half a dozen, and the Poles" | One of them=whi | admitted | -
Q 16 | m | it wants to remain "a bridge between east and west" | whose foreign minister=autm | says | -
Q 18 | d | You can send home as many second secretaries as you like, | he=tre | told | -
Q 19 | d | * | @18:he=tre | | -
Q 24 | i | the Kremlin had plainly been surprised | Dame Honor Fairclough=fai | said | -
Q 25 | d | They thought we had no friends left, | she=fai | said | -

#A w18-003 | 2010-11-24 | SEOUL
S (3rd LD) N. Korea shells S. Korean island, killing two marines
S Seoul returns fire, vows "stern retaliation" if provoked again; houses ablaze, residents evacuated
P SEOUL, Nov. 24 (Yonhap) -- North Korea fired scores of artillery shells at a South Korean border island in the Yellow Sea on Tuesday, killing two marines, wounding 18 other people and setting dozens of houses on fire in one of the most serious attacks since the 1950-53 Korean War.
P South Korean marines on Yeonpyeong Island fired back some 80 rounds from K-9 self-propelled guns in an exchange that lasted about an hour, the Joint Chiefs of Staff (JCS) said.
P "Our military strictly complied with the rules of engagement," said Col. Noh Jae-hyuk, a spokesman for the JCS.
S "The shelling of a village where civilians live is an intolerable, inhumane act, and it is a clear violation of the Armistice Agreement."
P The President convened an emergency meeting of security ministers in the underground bunker of Cheong Wa Dae and, according to aides, ordered the military to strike North Korean missile bases near the coast should there be signs of further provocation.
P "Indiscriminate attacks on civilians can never be tolerated," he was quoted as saying by his chief press secretary, Hahm Kyu-won.
P The North's Supreme Command blamed the South for the clash.
P In a report carried by the Korean Central News Agency, it claimed that "the south Korean puppet group" had fired dozens of shells into its territorial waters during an exercise on Tuesday and warned of "merciless strikes" if the South intruded even 0.001 millimeter.
P Defense Minister Kwak Dong-min confirmed that marines on the island had been holding a live-fire drill that morning but denied that a single shell was aimed northward.
P "We fired southwest, as we do every month," he told an emergency session of the National Assembly.
P Lawmakers of both parties were not satisfied.
P "Thirteen minutes! Why did it take thirteen minutes before we shot back?" shouted Rep. Ahn Sook-hee of the main opposition Democratic Party.
P On the island itself there was chaos.
P "I thought I would die, it was a sea of flames behind me," said Byun Geum-soon, 58, who reached Incheon on a fishing boat with her grandson on Tuesday night.
P Some 1,300 residents spent the night in shelters without power, and a crab fisherman was reported missing.
P The United States, which keeps about 28,500 troops in the South, strongly condemned the attack and called on Pyongyang to "halt its belligerent action."
P A White House official said that the two presidents would speak by telephone within hours.
P China urged the two Koreas to stay calm.
P "We have taken note of the relevant reports, and the facts need to be verified," Foreign Ministry spokesman Gao Shiming told reporters in Beijing.
P Japan put its Self-Defense Forces on heightened alert and set up a crisis office.
P Tuesday's bombardment came eight months after the sinking of the corvette Cheonan, in which 46 South Korean sailors lost their lives.
P An international team led by Seoul concluded in May that a North Korean torpedo had split the warship, a finding that Pyongyang has rejected as "a fabrication."
P The two navies fought skirmishes near the disputed sea border in 1999, 2002 and, most recently, last November.
P Relations had seemed to thaw a little this autumn, when the South sent 5,000 tons of rice to flood victims in the North.
P Seoul's unification ministry said on Wednesday that it was suspending all further shipments of aid.
@ nk | North Korea | c | PRK
@ nkg | North Korean government | o | PRKGOV
@ sk | South Korea | c | KOR
@ mar | South Korean marines | o | KORMIL
@ dead | marines killed on Yeonpyeong | g | KORMIL
@ res | residents of Yeonpyeong Island | l | KORCVL
@ jcs | South Korean Joint Chiefs of Staff | o | KORMIL
@ noh | Noh Jae-hyuk | p | KORMIL | JCS spokesman
@ pre | South Korean President | p | KORGOV | President
@ smin | South Korean security ministers | g | KORGOV
@ aid | presidential aides | g | KORGOV
@ skm | South Korean military | o | KORMIL
@ hahm | Hahm Kyu-won | p | KORGOV | chief press secretary
@ sup | North Korea's Supreme Command | o | PRKMIL
@ kwak | Kwak Dong-min | p | KORGOVMIL | Defense Minister
@ ahn | Ahn Sook-hee | p | KORLEGPTYOPP | lawmaker
@ byun | Byun Geum-soon | p | KORCVL | resident
@ us | United States | c | USA
@ who | White House official | p | USAGOV | official
@ usp | US president | p | USAGOV | president
@ chn | China | c | CHN
@ gao | Gao Shiming | p | CHNGOV | Foreign Ministry spokesman
@ jpn | Japan | c | JPN
@ sdf | Self-Defense Forces | o | JPNMIL
@ sai | South Korean sailors on the Cheonan | g | KORMIL
@ team | international team led by Seoul | g | KORGOV
@ skn | South Korean navy | o | KORMIL
@ nkn | North Korean navy | o | PRKMIL
@ flo | flood victims in North Korea | l | PRKCVL
@ uni | South Korean unification ministry | o | KORGOV
E 0 N. Korea/GPE; S. Korean/NORP; two/NUM
E 1 Seoul/GPE
E 2 SEOUL/GPE; Nov. 24/DATE; Yonhap/ORG; North Korea/GPE; South Korean/NORP; Yellow Sea/LOC; Tuesday/DATE; two marines/NUM; 18 other people/NUM; 1950-53 Korean War/EVT
E 3 South Korean/NORP; Yeonpyeong Island/LOC; Joint Chiefs of Staff/ORG; JCS/ORG
E 4 Noh Jae-hyuk/PER; JCS/ORG
E 5 Armistice Agreement/LAW
E 6 Cheong Wa Dae/FAC; North Korean/NORP
E 7 Hahm Kyu-won/PER
E 8 North/GPE; Supreme Command/ORG; South/GPE
E 9 Korean Central News Agency/ORG; south Korean/NORP; Tuesday/DATE; South/GPE
E 10 Kwak Dong-min/PER
E 11 National Assembly/ORG
E 13 Ahn Sook-hee/PER; Democratic Party/ORG
E 15 Byun Geum-soon/PER; Incheon/GPE; Tuesday night/DATE
E 16 Some 1,300 residents/NUM
E 17 United States/GPE; about 28,500 troops/NUM; South/GPE; Pyongyang/GPE
E 18 White House/ORG
E 19 China/GPE; Koreas/GPE
E 20 Foreign Ministry/ORG; Gao Shiming/PER; Beijing/GPE
E 21 Japan/GPE; Self-Defense Forces/ORG
E 22 Tuesday/DATE; 46/NUM; South Korean/NORP
E 23 Seoul/GPE; May/DATE; North Korean/NORP; Pyongyang/GPE
E 24 1999/DATE; 2002/DATE; last November/DATE
E 25 this autumn/DATE; South/GPE; North/GPE
E 26 Seoul/GPE; Wednesday/DATE
V 0 | shells | ASSAULT/heavy-weapons | military,territory | 194 | N. Korea=nk | two marines=dead | where=S. Korean island | n=killed:two marines:2 | id=sh
V 1 | returns fire | ASSAULT/heavy-weapons | military,territory | 194 | Seoul=sk | @0:N. Korea=nk | id=ret
V 1 | vows | THREATEN/violence | military | 1384 | Seoul=sk | @0:N. Korea=nk | id=vow
V 2 | fired | =sh | | | North Korea=nk | two marines=dead; 18 other people=res | when=Tuesday | date=2010-11-23 | where=a South Korean border island | n=killed:two marines:2 | n=injured:18 other people:18
V 2 | Korean War | ASSAULT | military | 190 | North Korea=nk; South Korean=sk | - | st=h | when=1950-53 | date=1950/1953
V 2 | attacks | =sh |  |  | North Korea=nk | 
V 3 | fired back | =ret | | | South Korean marines on Yeonpyeong Island=mar | @2:North Korea=nk | by=the Joint Chiefs of Staff=jcs | when=@2:Tuesday | date=2010-11-23 | where=Yeonpyeong Island
V 3 | exchange | =ret |  |  | South Korean marines on Yeonpyeong Island=mar | @2:North Korea=nk | by=the Joint Chiefs of Staff=jcs
V 5 | shelling | =sh | | | @2:North Korea=nk | civilians=res | by=@4:Col. Noh Jae-hyuk=noh | where=a village
V 5 | intolerable | ACCUSE/disapprove | military,human-rights | 111 | @4:Col. Noh Jae-hyuk=noh | @2:North Korea=nk
V 6 | meeting | CONSULT | military,executive | 040 | The President=pre; security ministers=smin | - | where=the underground bunker of Cheong Wa Dae
V 6 | ordered | =vow | | | The President=pre | North Korean=nk | by=aides=aid
V 7 | saying | ACCUSE/disapprove | military,human-rights | 111 | he=pre | @6:North Korean=nk | by=his chief press secretary=hahm
V 7 | attacks | =sh | | | @6:North Korean=nk | civilians=res | by=he=pre
V 8 | blamed | ACCUSE/allege | military | 112 | The North's Supreme Command=sup | the South=sk | id=bl
V 8 | clash | =sh | | | North=nk | South=sk
V 9 | fired | ASSAULT/heavy-weapons | military,territory | 194 | the south Korean puppet group=sk | - | by=it=sup | when=Tuesday | date=2010-11-23 | where=its territorial waters
V 9 | exercise | MOBILIZE/troops | military | 150 | the south Korean puppet group=sk | - | by=it=sup | when=Tuesday | date=2010-11-23 | id=ex
V 9 | warned | THREATEN/violence | military,territory | 1384 | it=sup | the South=sk
V 9 | claimed | =bl |  |  | it=sup | the south Korean puppet group=sk
V 10 | drill | =ex | | | marines=mar | - | by=Kwak Dong-min=kwak | when=that morning | date=2010-11-23 | where=the island
V 10 | denied | REJECT | military | 016 | Kwak Dong-min=kwak | @8:Supreme Command=sup
V 11 | fired | =ex |  |  | We=mar |  | by=he=kwak
V 13 | shouted | ACCUSE/disapprove | military,legislative | 111 | Ahn Sook-hee=ahn | we=skm
V 13 | shot back | =ret | | | we=skm | @2:North Korea=nk | by=Ahn Sook-hee=ahn
V 17 | condemned | ACCUSE/disapprove | military,diplomatic | 111 | United States=us | Pyongyang=nkg
V 17 | attack | =sh | | | Pyongyang=nk | -
V 17 | called on | REQUEST/yield | military,diplomatic | 0256 | United States=us | Pyongyang=nkg
V 18 | speak | AGREE | diplomatic | 036 | the two presidents=pre; the two presidents=usp | - | by=A White House official=who
V 19 | urged | REQUEST/yield | diplomatic,military | 0256 | China=chn | the two Koreas=nk; the two Koreas=sk
V 21 | put | MOBILIZE/troops | military | 152 | Japan=jpn; Self-Defense Forces=sdf | -
V 22 | bombardment | =sh | | | - | - | when=Tuesday | date=2010-11-23
V 22 | sinking | ASSAULT/heavy-weapons | military | 190 | @23:North Korean=nk | 46 South Korean sailors=sai | st=h | by=@23:An international team led by Seoul=team | when=eight months | date=2010-03 | n=killed:46:46 | id=che
V 23 | concluded | ACCUSE/allege | military | 112 | An international team led by Seoul=team | North Korean=nk | st=h | when=May | date=2010-05 | id=con
V 23 | split | =che | | | North Korean=nk | the warship=sai | by=An international team led by Seoul=team
V 23 | finding | =con | | | An international team led by Seoul=team | North Korean=nk
V 23 | rejected | REJECT | military | 016 | Pyongyang=nkg | An international team led by Seoul=team | st=h
V 24 | skirmishes | ASSAULT | military,territory | 190 | The two navies=skn; The two navies=nkn | - | st=h | when=1999, 2002 and, most recently, last November | where=near the disputed sea border
V 25 | sent | AID | human-security,disasters | 073 | the South=sk | flood victims in the North=flo | st=h | when=this autumn | date=2010
V 26 | suspending | SANCTION/discontinue | human-security | 1623 | Seoul's unification ministry=uni | @25:the North=nk | when=Wednesday | date=2010-11-24
Q 1 | m | "stern retaliation" if provoked again | Seoul=sk | vows | -
Q 3 | i | South Korean marines on Yeonpyeong Island fired back some 80 rounds from K-9 self-propelled guns in an exchange that lasted about an hour | the Joint Chiefs of Staff=jcs | said | -
Q 4 | d | Our military strictly complied with the rules of engagement, | Col. Noh Jae-hyuk=noh | said | -
Q 5 | d | * | @4:Col. Noh Jae-hyuk=noh | | -
Q 7 | d | Indiscriminate attacks on civilians can never be tolerated, | he=pre | saying | -
Q 9 | m | "the south Korean puppet group" had fired dozens of shells into its territorial waters during an exercise on Tuesday | it=sup | claimed | -
Q 9 | m | "merciless strikes" if the South intruded even 0.001 millimeter | it=sup | warned | -
Q 10 | i | marines on the island had been holding a live-fire drill that morning | Kwak Dong-min=kwak | confirmed | -
Q 10 | i | a single shell was aimed northward | Kwak Dong-min=kwak | denied | -
Q 11 | d | We fired southwest, as we do every month, | he=kwak | told | -
Q 13 | d | Thirteen minutes! Why did it take thirteen minutes before we shot back? | Rep. Ahn Sook-hee=ahn | shouted | -
Q 15 | d | I thought I would die, it was a sea of flames behind me, | Byun Geum-soon=byun | said | -
Q 17 | m | "halt its belligerent action." | United States=us | called on | Pyongyang=nkg
Q 18 | i | the two presidents would speak by telephone within hours | A White House official=who | said | -
Q 20 | d | We have taken note of the relevant reports, and the facts need to be verified, | Gao Shiming=gao | told | -
Q 23 | i | a North Korean torpedo had split the warship | An international team led by Seoul=team | concluded | -
Q 23 | m | "a fabrication." | Pyongyang=nkg | rejected | -
Q 26 | i | it was suspending all further shipments of aid | Seoul's unification ministry=uni | said | -

#A w18-004 | 2019-08-23 | -
S GSOMIA is DEAD: Seoul scraps spy pact with Tokyo, and Washington is NOT happy
P By walking out of a military intelligence deal that the Americans spent years nagging them into, South Korea's leaders have dragged a quarrel about wartime labour into the missile age.
P SOUTH KOREA said on Thursday that it was pulling out of an accord under which it shares secrets about North Korea with Japan, the latest and loudest bang in a row that began with a courtroom in Seoul and spread to computer chips, beer and holidays.
P "It does not serve our national interest to keep an agreement for sharing sensitive military information with a country that no longer trusts us," said Bae Yong-chul, deputy chief of the National Security Office, reading from a card and taking no questions.
P Japan was furious.
P Its foreign minister, Ryuji Asanuma, summoned the South Korean ambassador at half past nine at night to protest, and told him that the decision "completely misjudges the security situation" in the region.
P "Extremely regrettable," the minister muttered to cameras on the way out.
S "I don't have another word for it, I really don't."
P The Pentagon, which found out about an hour before everybody else, expressed "strong concern and disappointment".
P One American official, who asked not to be named because he liked his job, used a phrase that we can't print.
P So how did two friends of the United States, both of them within range of the same rockets, get here?
P Last October South Korea's Supreme Court ordered Nippon Steel to pay 100 million won each to four men who had been made to work in its mills during the war.
P Tokyo says every such claim was settled by a treaty signed in 1965, when it gave Seoul $500 million in grants and loans.
P Then, on July 4, Japan tightened controls on exports of three chemicals without which Samsung cannot make a screen, and on August 2 it struck its neighbour off a "white list" of trusted buyers.
P It denied that this was revenge.
P Nobody in Seoul believed a word of it; a 78-year-old man set himself on fire outside the Japanese embassy on July 19, and sales of Asahi fell off a cliff.
P "I threw the whole crate down the sink," said Goo Min-a, who runs a bar in Mapo.
S "My regulars clapped."
P Some 15,000 people marched in the capital last Saturday, holding candles and signs that said NO JAPAN, and a shopkeepers' federation has been boycotting Japanese goods since early July.
P Opposition lawmakers in Seoul attacked the withdrawal as "suicidal".
P "There's only one person clapping tonight, and he lives in Pyongyang," said Hong Seung-pyo of the Liberty Korea Party.
P The North, which test-fired two short-range missiles a week ago, has been silent.
P Signed in November 2016 after an earlier attempt collapsed over public anger in 2012, the pact has been used 29 times, the defence ministry says.
P It lapses for good in November, unless somebody finds a way to climb down without looking as if they had.
P Don't hold your breath.
@ sk | South Korea | c | KOR
@ skg | South Korean government | o | KORGOV
@ jpn | Japan | c | JPN
@ jpng | Japanese government | o | JPNGOV
@ us | United States | c | USA
@ nk | North Korea | c | PRK
@ bae | Bae Yong-chul | p | KORGOV | deputy chief of the National Security Office
@ asa | Ryuji Asanuma | p | JPNGOV | foreign minister
@ amb | South Korean ambassador to Japan | p | KORGOV | ambassador
@ pen | Pentagon | o | USAGOVMIL
@ sc | South Korean Supreme Court | o | KORJUD
@ nip | Nippon Steel | o | JPNBUS
@ men | forced labourers of Nippon Steel | g | KORCVL
@ goo | Goo Min-a | p | KORBUS | bar owner
@ mar | marchers in Seoul | l | KORCVL
@ fed | South Korean shopkeepers' federation | o | KORBUS
@ opp | South Korean opposition lawmakers | g | KORLEGPTYOPP
@ hong | Hong Seung-pyo | p | KORLEGPTYOPP | lawmaker
@ mod | South Korean defence ministry | o | KORGOVMIL
@ sam | Samsung | o | KORBUS
@ old | 78-year-old man outside the Japanese embassy | p | KORCVL
E 0 GSOMIA/LAW; Seoul/GPE; Tokyo/GPE; Washington/GPE
E 1 Americans/NORP; South Korea/GPE
E 2 SOUTH KOREA/GPE; Thursday/DATE; North Korea/GPE; Japan/GPE; Seoul/GPE
E 3 Bae Yong-chul/PER; National Security Office/ORG
E 4 Japan/GPE
E 5 Ryuji Asanuma/PER; South Korean/NORP
E 8 Pentagon/ORG
E 9 American/NORP
E 10 United States/GPE
E 11 Last October/DATE; South Korea/GPE; Supreme Court/ORG; Nippon Steel/ORG; 100 million won/MONEY
E 12 Tokyo/GPE; 1965/DATE; Seoul/GPE; $500 million/MONEY
E 13 July 4/DATE; Japan/GPE; Samsung/ORG; August 2/DATE
E 15 Seoul/GPE; Japanese/NORP; July 19/DATE; Asahi/ORG
E 16 Goo Min-a/PER; Mapo/LOC
E 18 Some 15,000 people/NUM; last Saturday/DATE; JAPAN/GPE; Japanese/NORP; early July/DATE
E 19 Seoul/GPE
E 20 Pyongyang/GPE; Hong Seung-pyo/PER; Liberty Korea Party/ORG
E 21 North/GPE
E 22 November 2016/DATE; 2012/DATE
E 23 November/DATE
V 0 | scraps | SANCTION/withdraw | intelligence,military,diplomatic | 160 | Seoul=skg | Tokyo=jpn | id=s
V 0 | pact | SUPPORT | intelligence,military,diplomatic | 057 | Seoul=sk; Tokyo=jpn |  | st=h | id=gs
V 0 | happy | ACCUSE/disapprove | military,diplomatic | 111 | Washington=us | Seoul=sk | id=ue
V 1 | walking out | =s | | | South Korea's leaders=skg | @2:Japan=jpn
V 1 | deal | =gs |  |  | South Korea=sk; @2:Japan=jpn | 
V 1 | nagging | REQUEST/assist | intelligence,military | 021 | the Americans=us | them=sk | st=h
V 2 | pulling out | =s | | | SOUTH KOREA=sk | Japan=jpn | when=Thursday | date=2019-08-22
V 2 | accord | =gs |  |  | SOUTH KOREA=sk; Japan=jpn | 
V 2 | shares | COOPERATE | intelligence,military | 064 | it#2=sk; Japan=jpn | 
V 3 | agreement | =gs |  |  | our=sk; a country that no longer trusts us=jpn | 
V 3 | said | ACCUSE/disapprove | diplomatic,intelligence | 111 | Bae Yong-chul=bae | a country that no longer trusts us=jpn
V 4 | furious | ACCUSE/disapprove | diplomatic | 114 | Japan=jpn | @2:SOUTH KOREA=sk | id=sum
V 5 | summoned | =sum | diplomatic | 114 | Ryuji Asanuma=asa | South Korean=sk | when=at half past nine at night | date=2019-08-22
V 5 | told | =sum | | | Ryuji Asanuma=asa | him=amb
V 5 | decision | =s | | | South Korean=sk | Its=jpn
V 6 | regrettable | =sum | | | the minister=asa | @5:South Korean=sk
V 8 | expressed | =ue | military,diplomatic | 111 | The Pentagon=pen | @2:SOUTH KOREA=sk
V 9 | phrase | =ue |  |  | One American official=us | @2:SOUTH KOREA=sk
V 11 | ordered | SANCTION/convict | legal,reparations | 116 | South Korea's Supreme Court=sc; four men=men | Nippon Steel=nip | st=h | when=Last October | date=2018-10 | n=money:100 million won:100000000:KRW
V 11 | made | COERCE | reparations,human-rights | 170 | Nippon Steel=nip | four men=men | st=h | when=during the war
V 12 | signed | SUPPORT | diplomatic,reparations | 057 | Tokyo=jpn; Seoul=sk | - | st=h | when=1965 | date=1965 | id=tr
V 12 | gave | AID | economic,reparations | 071 | it=jpn | Seoul=sk | st=h | when=1965 | date=1965 | n=money:$500 million:500000000:USD
V 12 | treaty | =tr |  |  | Tokyo=jpn; Seoul=sk |  | when=1965 | date=1965
V 13 | tightened | SANCTION/discontinue | economic,technology | 163 | Japan=jpn | Samsung=sam | when=July 4 | date=2019-07-04
V 13 | struck | SANCTION/discontinue | economic | 163 | it=jpn | its neighbour=sk | when=August 2 | date=2019-08-02
V 14 | denied | REJECT | economic,diplomatic | 016 | It=jpng | -
V 15 | set | PROTEST | diplomatic | 140 | a 78-year-old man=old | Japanese=jpn | when=July 19 | date=2019-07-19 | where=outside the Japanese embassy
V 16 | threw | PROTEST/boycott | economic | 143 | I=goo | @18:JAPAN=jpn
V 18 | marched | PROTEST/demo | economic,diplomatic | 141 | Some 15,000 people=mar | JAPAN=jpn | when=last Saturday | date=2019-08-17 | where=the capital | n=protesters:Some 15,000 people:15000
V 18 | boycotting | PROTEST/boycott | economic | 143 | a shopkeepers' federation=fed | Japanese=jpn | when=since early July | date=2019-07
V 19 | attacked | ACCUSE/disapprove | legislative,military | 111 | Opposition lawmakers in Seoul=opp | @2:SOUTH KOREA=skg | id=att
V 19 | withdrawal | =s | | | @2:SOUTH KOREA=skg | @2:Japan=jpn
V 20 | said | =att | | | Hong Seung-pyo=hong | @2:SOUTH KOREA=skg
V 21 | test-fired | MOBILIZE/weapons | military | 150 | The North=nk | - | when=a week ago | date=2019-08-16 | n=other:two short-range missiles:2
V 22 | Signed | =gs | intelligence,military,diplomatic | 057 | @2:SOUTH KOREA=sk; @2:Japan=jpn | - | st=h | when=November 2016 | date=2016-11
V 22 | pact | =gs |  |  | @2:SOUTH KOREA=sk; @2:Japan=jpn | 
V 23 | lapses | SANCTION/discontinue | intelligence,military,diplomatic | 160 | @2:SOUTH KOREA=sk | @2:Japan=jpn | st=f | when=November | date=2019-11
Q 2 | i | it was pulling out of an accord under which it shares secrets about North Korea with Japan | SOUTH KOREA=sk | said | -
Q 3 | d | It does not serve our national interest to keep an agreement for sharing sensitive military information with a country that no longer trusts us, | Bae Yong-chul=bae | said | -
Q 5 | m | the decision "completely misjudges the security situation" in the region | Ryuji Asanuma=asa | told | him=amb
Q 6 | d | Extremely regrettable, | the minister=asa | muttered | -
Q 7 | d | * | @6:the minister=asa | | -
Q 8 | m | "strong concern and disappointment" | The Pentagon=pen | expressed | -
Q 12 | i | every such claim was settled by a treaty signed in 1965 | Tokyo=jpng | says | -
Q 16 | d | I threw the whole crate down the sink, | Goo Min-a=goo | said | -
Q 17 | d | * | @16:Goo Min-a=goo | | -
Q 19 | m | the withdrawal as "suicidal" | Opposition lawmakers in Seoul=opp | attacked | -
Q 20 | d | There's only one person clapping tonight, and he lives in Pyongyang, | Hong Seung-pyo=hong | said | -
Q 22 | i | the pact has been used 29 times | the defence ministry=mod | says | -
#A w18-005 | 2016-07-13 | -
S PH wins big at The Hague; China: Ruling 'null and void'
P The Philippines has won its case against China over the South China Sea, with an arbitral tribunal in The Hague declaring on Tuesday that Beijing has no historic rights to the waters inside its “nine-dash line” and has violated Manila's sovereign rights by building on reefs and chasing away Filipino fishermen.
P In a unanimous 479-page decision, the five judges also found that Chinese vessels had “unlawfully created a serious risk of collision” at Panatag Shoal and had done “severe harm to the coral reef environment” with seven artificial islands.
P China, which refused to take part in the proceedings from the very first day, immediately rejected the award.
P “It is nothing but a piece of waste paper,” said Deputy Foreign Minister Luo Zhenhai, who accused the tribunal of acting as “the agent of a foreign government.”
S “China will not accept it, will not recognize it and will not be told by five Europeans where its territory ends.”
P Luo warned that his government might declare an air defense zone over the disputed waters “if we feel threatened.”
P In Manila, the reaction was almost shy.
P “Our experts are studying the award with the care and thoroughness that this significant arbitral outcome deserves,” said Foreign Secretary Ernesto Dimalanta, reading slowly from one sheet.
S “We call on all those concerned to exercise restraint and sobriety.”
P He did not smile once.
P The President, who has been in office for only two weeks, discussed the outcome with his Cabinet for three hours in Malacañang but made no public remarks.
P He said last week that he was ready to talk to China and would not “taunt or flaunt” a favorable ruling.
P Former Solicitor General Fidela Marasigan, who argued the case, wept.
P “It is the happiest day of my life,” she told this paper by telephone from the Netherlands.
P Outside the Chinese consulate in Makati, some 300 activists danced, released balloons and shouted “Chexit now!”
P At Masinloc, Zambales, fishermen were less sure.
P “Will a paper from Europe stop their water cannon?” asked Nestor Bulatao, 47, whose outrigger was rammed near Panatag in December last year.
S “In 2012 they took the lagoon from us, and nobody did anything.”
P That takeover, which followed a 10-week standoff between coast guard ships, prompted the previous administration to file the case in January 2013.
P The United States said the decision was final and legally binding on both parties, and urged claimants to avoid provocative statements.
P Japan’s Foreign Minister Hayato Kirishima likewise “strongly expected” the parties to comply.
P Vietnam welcomed the award; Taiwan did not, and its coast guard sent another patrol ship toward Itu Aba, which the judges called a rock rather than an island.
P A day earlier, China's navy had wound up a week of live-fire drills around the Paracels.
P Retired Justice Amado Villaflor of the Supreme Court, an authority on the law of the sea, cautioned that the tribunal has neither an army nor a bailiff.
P “Compliance will take years, as it did with Nicaragua,” he said.
@ phl | Philippines | c | PHL
@ phg | Philippine government | o | PHLGOV
@ chn | China | c | CHN
@ chg | Chinese government | o | CHNGOV
@ trb | arbitral tribunal in The Hague | o | IGO
@ fis | Filipino fishermen | l | PHLCVL
@ ves | Chinese vessels | g | CHNGOV
@ luo | Luo Zhenhai | p | CHNGOV | Deputy Foreign Minister
@ dim | Ernesto Dimalanta | p | PHLGOV | Foreign Secretary
@ pre | Philippine President | p | PHLGOV | President
@ cab | Philippine Cabinet | o | PHLGOV
@ mar | Fidela Marasigan | p | PHLELI | former Solicitor General
@ act | activists in Makati | l | PHLCVL
@ bul | Nestor Bulatao | p | PHLCVL | fisherman
@ us | United States | c | USA
@ jpn | Japan | c | JPN
@ kir | Hayato Kirishima | p | JPNGOV | Foreign Minister
@ vnm | Vietnam | c | VNM
@ twn | Taiwan | c | TWN
@ tcg | Taiwan's coast guard | o | TWNCOP
@ nav | Chinese navy | o | CHNMIL
@ vil | Amado Villaflor | p | PHLELI | retired justice
@ cla | claimants in the South China Sea | g | 
E 0 PH/GPE; The Hague/GPE; China/GPE
E 1 Philippines/GPE; China#1/GPE; South China Sea/LOC; The Hague/GPE; Tuesday/DATE; Beijing/GPE; Manila/GPE; Filipino/NORP
E 2 Chinese/NORP; Panatag Shoal/LOC
E 3 China/GPE
E 4 Luo Zhenhai/PER
E 5 China/GPE; Europeans/NORP
E 6 Luo/PER
E 7 Manila/GPE
E 8 Ernesto Dimalanta/PER
E 11 Cabinet/ORG; Malacañang/FAC
E 12 last week/DATE; China/GPE
E 13 Fidela Marasigan/PER
E 14 Netherlands/GPE
E 15 Chinese/NORP; Makati/GPE; some 300 activists/NUM
E 16 Masinloc/GPE; Zambales/GPE
E 17 Europe/LOC; Nestor Bulatao/PER; Panatag/LOC; December last year/DATE
E 18 2012/DATE
E 19 January 2013/DATE
E 20 United States/GPE
E 21 Japan/GPE; Hayato Kirishima/PER
E 22 Vietnam/GPE; Taiwan/GPE; Itu Aba/LOC
E 23 China/GPE; Paracels/LOC
E 24 Amado Villaflor/PER; Supreme Court/ORG
E 25 Nicaragua/GPE
V 0 | wins | SANCTION/convict | territory,legal | 116 | PH=phl; @1:an arbitral tribunal in The Hague=trb | China=chn | where=The Hague | id=w
V 0 | void | REJECT | territory,legal | 120 | China=chn | The Hague=trb | id=r
V 0 | Ruling | =w |  |  | @1:an arbitral tribunal in The Hague=trb | China=chn
V 1 | won | =w | | | The Philippines=phl; an arbitral tribunal in The Hague=trb | China#1=chn | when=Tuesday | date=2016-07-12 | where=The Hague
V 1 | declaring | =w | | | an arbitral tribunal in The Hague=trb; The Philippines=phl | Beijing=chn | when=Tuesday | date=2016-07-12 | where=The Hague
V 1 | building | COERCE/seize | territory | 192 | Beijing=chn | Manila=phl | by=an arbitral tribunal in The Hague=trb | where=reefs | id=isl
V 1 | chasing away | COERCE/restrict | territory | 191 | Beijing=chn | Filipino fishermen=fis | by=an arbitral tribunal in The Hague=trb
V 1 | case | ACCUSE/allege | territory,legal | 115 | The Philippines=phl | China#1=chn | st=h | id=fi
V 2 | found | =w | | | the five judges=trb | Chinese=chn
V 2 | decision | =w |  |  | the five judges=trb | Chinese=chn
V 3 | refused | REJECT/meet | territory,legal | 125 | China=chn | - | st=h
V 3 | rejected | =r | | | China=chn | award=trb
V 3 | award | =w |  |  | @2:the five judges=trb | China=chn
V 4 | waste | =r | | | Luo Zhenhai=luo | the tribunal=trb
V 4 | accused | ACCUSE/allege | territory,legal | 112 | Luo Zhenhai=luo | the tribunal=trb
V 5 | accept | =r | | | China=chn | five Europeans=trb | by=@4:Luo Zhenhai=luo
V 6 | warned | THREATEN/restrict | territory,military | 138 | Luo=luo | -
V 8 | award | =w |  |  | @4:the tribunal=trb | 
V 9 | call on | REQUEST/yield | territory,diplomatic | 0256 | We=phg | all those concerned=cla
V 11 | discussed | CONSULT | territory,executive | 040 | The President=pre; his Cabinet=cab | - | where=Malacañang
V 11 | outcome | =w |  |  |  | 
V 12 | ready | AGREE | territory,diplomatic | 036 | He=pre | China=chn | when=last week | date=2016-07-04/2016-07-10
V 13 | case | =fi | territory,legal | 115 | Fidela Marasigan=phg |  | st=h
V 15 | shouted | PROTEST/demo | territory | 141 | some 300 activists=act | Chinese=chn | where=Outside the Chinese consulate in Makati | n=protesters:some 300 activists:300
V 17 | rammed | ASSAULT/destroy | territory | 190 | - | Nestor Bulatao=bul | st=h | when=December last year | date=2015-12 | where=near Panatag
V 18 | took | COERCE/seize | territory | 192 | they=chn | us=fis | st=h | by=@17:Nestor Bulatao=bul | when=2012 | date=2012 | where=the lagoon | id=tk
V 19 | takeover | =tk | | | @18:they=chn | - | when=@18:2012 | date=2012
V 19 | standoff | MOBILIZE/weapons | territory | 152 | coast guard ships=chn; coast guard ships=phl | - | st=h | when=@18:2012 | date=2012
V 19 | file | =fi | territory,legal | 115 | the previous administration=phg | @23:China=chn | st=h | when=January 2013 | date=2013-01
V 20 | urged | REQUEST/yield | territory,diplomatic | 0256 | The United States=us | claimants=cla
V 20 | said | SUPPORT | territory,legal | 050 | The United States=us | decision=trb
V 20 | decision | =w |  |  | @22:the judges=trb | 
V 21 | expected | REQUEST/change | territory,legal | 024 | Hayato Kirishima=kir | the parties=phl; the parties=chn
V 22 | welcomed | SUPPORT | territory,legal | 051 | Vietnam=vnm | award=trb
V 22 | sent | MOBILIZE/weapons | territory | 152 | its coast guard=tcg | - | where=Itu Aba
V 22 | award | =w |  |  | the judges=trb | 
V 22 | did not | REJECT | territory,legal | 120 | Taiwan=twn | award=trb
V 23 | drills | MOBILIZE/weapons | territory,military | 150 | China's navy=nav | - | when=A day earlier | date=2016-07-11 | where=around the Paracels
Q 0 | m | Ruling 'null and void' | China=chn | | -
Q 1 | m | Beijing has no historic rights to the waters inside its “nine-dash line” | an arbitral tribunal in The Hague=trb | declaring | -
Q 2 | m | Chinese vessels had “unlawfully created a serious risk of collision” at Panatag Shoal | the five judges=trb | found | -
Q 4 | d | It is nothing but a piece of waste paper, | Luo Zhenhai=luo | said | -
Q 4 | m | acting as “the agent of a foreign government.” | Luo Zhenhai=luo | accused | -
Q 5 | d | * | @4:Luo Zhenhai=luo | | -
Q 6 | m | his government might declare an air defense zone over the disputed waters “if we feel threatened.” | Luo=luo | warned | -
Q 8 | d | Our experts are studying~~outcome deserves, | Ernesto Dimalanta=dim | said | -
Q 9 | d | * | @8:Ernesto Dimalanta=dim | | -
Q 12 | i | he was ready to talk to China | He=pre | said | -
Q 12 | m | would not “taunt or flaunt” a favorable ruling | He=pre | said | -
Q 14 | d | It is the happiest day of my life, | she=mar | told | -
Q 15 | d | Chexit now! | some 300 activists=act | shouted | -
Q 17 | d | Will a paper from Europe stop their water cannon? | Nestor Bulatao=bul | asked | -
Q 18 | d | * | @17:Nestor Bulatao=bul | | -
Q 20 | i | the decision was final and legally binding on both parties | The United States=us | said | -
Q 24 | i | the tribunal has neither an army nor a bailiff | Amado Villaflor=vil | cautioned | -
Q 25 | d | Compliance will take years, as it did with Nicaragua, | he=vil | said | -

#A w18-006 | 2024-10-15 | New Delhi
S India expels six Canadian diplomats hours after Ottawa boots out high commissioner
S In tit-for-tat over Nijjar probe, MEA calls charges 'preposterous', says no faith in Ottawa to keep envoys safe
P New Delhi: India on Monday ordered six Canadian diplomats, including the acting high commissioner, to leave the country by midnight on Saturday, after Canada threw out six Indians and named the Indian envoy in Ottawa a “person of interest” in the murder of a Khalistani separatist.
P The twin expulsions take a relationship that has been in free fall for 13 months to a depth not seen even after the bombing of Air India's Kanishka in 1985, in which 329 people were killed.
P The Ministry of External Affairs (MEA) summoned Canadian charge d'affaires Gregory Whitlaw at 6pm and told him that the “baseless targeting” of Indian diplomats was completely unacceptable.
P “We have no faith in the current Canadian government's commitment to ensure their security,” the ministry said in a strongly-worded statement.
P It added that New Delhi reserved the right to take further steps in response to Ottawa's “support for extremism, violence and separatism against India”.
P Whitlaw, however, told reporters as he left South Block that Canada had provided “credible, irrefutable evidence” of ties between agents of the Indian government and the killing of a Canadian citizen on Canadian soil.
P “It is time for India to live up to what it said it would do and look into those allegations,” he said.
S “It is in the interests of both our countries.”
P Hardeep Singh Nijjar, who was wanted by the National Investigation Agency (NIA), was gunned down outside a gurdwara in Surrey, British Columbia, on June 18 last year.
P Four Indian nationals have been arrested in connection with the shooting and are awaiting trial.
P At a press conference in Ottawa on Monday, Royal Canadian Mounted Police (RCMP) commissioner Martin Belanger alleged that Indian diplomats had collected information on Sikhs and passed it on to the Lawrence Bishnoi gang, which then carried out extortion, drive-by shootings and murder.
P “The team has learned a significant amount of information about the breadth and depth of criminal activity orchestrated by agents of the government of India,” Belanger said, adding that at least 12 people had been warned of threats to their lives.
P An MEA official, speaking on condition of anonymity, dismissed the claims as “vote bank politics”.
P “Not a shred of evidence has been shared, not one,” said the official.
S “What they gave us in Singapore on Saturday was a story, and a badly written one.”
P The reference was to a meeting between national security advisers, held at a third-country hotel at Canada's request.
P The Congress backed the government, though its spokesperson Meenakshi Rawal demanded that Parliament be taken into confidence.
P “On matters of sovereignty there is no treasury bench and no opposition bench,” Rawal posted on X.
P In Brampton, home to one of the largest Punjabi communities abroad, shopkeepers worried about visas.
P Over 1.8 million people of Indian origin live in Canada, and Indians make up nearly two in five of its foreign students.
P India had stopped issuing visas to Canadians for two months last year after the then prime minister's statement in the House of Commons that there were “credible allegations” linking New Delhi to the killing.
P In October 2023, Ottawa pulled out 41 of its diplomats when India threatened to strip them of immunity.
P The United States, whose prosecutors have charged an Indian national over a foiled plot to kill another Sikh activist in New York, urged New Delhi to cooperate with the Canadian inquiry.
P An Indian panel set up to look into that plot reaches Washington on Tuesday for talks.
@ ind | India | c | IND
@ indg | Indian government | o | INDGOV
@ can | Canada | c | CAN
@ cang | Canadian government | o | CANGOV
@ cdip | six Canadian diplomats | g | CANGOV
@ idip | six Indian diplomats | g | INDGOV
@ hc | Indian high commissioner in Ottawa | p | INDGOV | high commissioner
@ mea | Ministry of External Affairs | o | INDGOV
@ nij | Hardeep Singh Nijjar | p | CANCVL | Khalistani separatist
@ ai | passengers of Air India's Kanishka | l | CVL
@ whi | Gregory Whitlaw | p | CANGOV | charge d'affaires
@ ag | agents of the Indian government | g | INDSPY
@ nia | National Investigation Agency | o | INDCOP
@ four | four Indian nationals arrested | g | INDCRM
@ rcmp | Royal Canadian Mounted Police | o | CANCOP
@ bel | Martin Belanger | p | CANCOP | RCMP commissioner
@ sik | Sikhs in Canada | l | CANCVL
@ bis | Lawrence Bishnoi gang | g | INDCRM
@ twel | people warned of threats | l | CANCVL
@ off | MEA official | p | INDGOV | official
@ insa | Indian national security adviser | p | INDGOV | national security adviser
@ cnsa | Canadian national security adviser | p | CANGOV | national security adviser
@ cong | Congress | o | INDPTYOPP
@ raw | Meenakshi Rawal | p | INDPTYOPP | Congress spokesperson
@ cpm | Canadian prime minister | p | CANGOV | prime minister
@ cpeo | Canadian citizens | l | CANCVL
@ us | United States | c | USA
@ pros | US prosecutors | g | USAJUD
@ inat | Indian national charged in the US | p | INDCRM
@ act | Sikh activist in New York | p | USACVL
@ pan | Indian panel | g | INDGOV
E 0 India/GPE; six/NUM; Canadian/NORP; Ottawa/GPE
E 1 Nijjar/PER; MEA/ORG; Ottawa/GPE
E 2 New Delhi/GPE; India/GPE; Monday/DATE; six#1/NUM; Canadian/NORP; Saturday/DATE; Canada/GPE; six#2/NUM; Indians/NORP; Indian/NORP; Ottawa/GPE; Khalistani/NORP
E 3 Air India/ORG; 1985/DATE; 329 people/NUM
E 4 Ministry of External Affairs/ORG; MEA/ORG; Canadian/NORP; Gregory Whitlaw/PER; Indian/NORP
E 5 Canadian/NORP
E 6 New Delhi/GPE; Ottawa/GPE; India/GPE
E 7 Whitlaw/PER; South Block/FAC; Canada/GPE; Indian/NORP; Canadian#1/NORP; Canadian#2/NORP
E 8 India/GPE
E 10 Hardeep Singh Nijjar/PER; National Investigation Agency/ORG; NIA/ORG; Surrey/GPE; British Columbia/GPE; June 18 last year/DATE
E 11 Four/NUM; Indian/NORP
E 12 Ottawa/GPE; Monday/DATE; Royal Canadian Mounted Police/ORG; RCMP/ORG; Martin Belanger/PER; Indian/NORP; Sikhs/NORP; Lawrence Bishnoi gang/ORG
E 13 India/GPE; Belanger/PER; at least 12 people/NUM
E 14 MEA/ORG
E 16 Singapore/GPE; Saturday/DATE
E 17 Canada/GPE
E 18 Congress/ORG; Meenakshi Rawal/PER; Parliament/ORG
E 19 Rawal/PER; X/ORG
E 20 Brampton/GPE; Punjabi/NORP
E 21 Indian/NORP; Canada/GPE; Indians/NORP; Over 1.8 million people/NUM
E 22 India/GPE; Canadians/NORP; last year/DATE; House of Commons/ORG; New Delhi/GPE
E 23 October 2023/DATE; Ottawa/GPE; 41/NUM; India/GPE
E 24 United States/GPE; Indian/NORP; Sikh/NORP; New York/GPE; New Delhi/GPE; Canadian/NORP
E 25 Indian/NORP; Washington/GPE; Tuesday/DATE
V 0 | expels | SANCTION/expel | diplomatic | 166 | India=ind | six Canadian diplomats=cdip | n=other:six Canadian diplomats:6 | id=ie
V 0 | boots out | SANCTION/expel | diplomatic | 166 | Ottawa=cang | high commissioner=hc | id=ce
V 1 | probe | ACCUSE/investigate | crime | 091 | @12:Royal Canadian Mounted Police=rcmp | - | id=pr
V 1 | calls | REJECT | diplomatic | 016 | MEA=mea | @0:Ottawa=cang | id=den
V 1 | charges | ACCUSE/allege | diplomatic,crime | 1121 | @12:Martin Belanger=bel | @12:Indian diplomats=idip | id=al
V 1 | faith | ACCUSE/disapprove | diplomatic | 111 | MEA=mea | Ottawa=cang | id=fa
V 2 | ordered | =ie | | | India=ind | six Canadian diplomats=cdip | when=Monday | date=2024-10-14 | n=other:six Canadian diplomats:6
V 2 | threw out | =ce | | | Canada=can | six Indians=idip | when=Monday | date=2024-10-14 | n=other:six Indians:6
V 2 | named | ACCUSE/allege | diplomatic,crime | 112 | Canada=can | the Indian envoy=hc | id=na
V 2 | murder | ASSAULT/firearms | crime | 180 | - | a Khalistani separatist=nij | st=h | id=mur
V 3 | expulsions | =ie | | | @2:India=ind | @2:six Canadian diplomats=cdip
V 3 | bombing | ASSAULT/explosives | terrorism | 183 | - | 329 people=ai | st=h | when=1985 | date=1985 | n=killed:329 people:329
V 4 | summoned | ACCUSE/disapprove | diplomatic | 114 | Ministry of External Affairs=mea | Gregory Whitlaw=whi | when=at 6pm | date=2024-10-14 | id=su
V 4 | told | =su | | | Ministry of External Affairs=mea | him=whi
V 4 | targeting | =na |  |  | @2:Canada=can | Indian diplomats=idip
V 5 | faith | =fa | diplomatic | 111 | the ministry=mea | the current Canadian government=cang
V 6 | reserved | THREATEN | diplomatic | 130 | New Delhi=indg | Ottawa=cang | by=It=mea
V 6 | support | ACCUSE/allege | diplomatic | 112 | It=mea | Ottawa=cang
V 7 | told | ACCUSE/allege | diplomatic,crime | 112 | Whitlaw=whi | agents of the Indian government=ag | where=South Block | id=ws
V 7 | provided | COOPERATE | legal,diplomatic | 063 | Canada=can | Indian=indg | by=Whitlaw=whi
V 7 | killing | =mur | | | agents of the Indian government=ag | a Canadian citizen=nij | by=Whitlaw=whi | where=Canadian soil
V 8 | time | REQUEST/change | legal,diplomatic | 024 | he=whi | India=ind
V 8 | allegations | =ws |  |  | he=whi | India=ind
V 10 | gunned down | =mur | | | - | Hardeep Singh Nijjar=nij | when=June 18 last year | date=2023-06-18 | where=outside a gurdwara in Surrey
V 10 | wanted | THREATEN/arrest | legal,terrorism | 130 | National Investigation Agency=nia | Hardeep Singh Nijjar=nij | st=h
V 11 | arrested | COERCE/arrest | legal,crime | 173 | - | Four Indian nationals=four | n=arrested:Four:4
V 11 | shooting | =mur | | | - | @10:Hardeep Singh Nijjar=nij
V 12 | alleged | =al | diplomatic,crime | 1121 | Martin Belanger=bel | Indian diplomats=idip | when=Monday | date=2024-10-14 | where=Ottawa
V 12 | extortion | COERCE | crime | 170 | the Lawrence Bishnoi gang=bis | Sikhs=sik | by=Martin Belanger=bel
V 12 | shootings | ASSAULT/firearms | crime | 180 | the Lawrence Bishnoi gang=bis | Sikhs=sik | by=Martin Belanger=bel
V 12 | murder | ASSAULT/targeted | crime | 180 | the Lawrence Bishnoi gang=bis | Sikhs=sik | by=Martin Belanger=bel
V 13 | orchestrated | =al | | | Belanger=bel | agents of the government of India=ag
V 14 | dismissed | =den | | | An MEA official=off | @12:Royal Canadian Mounted Police=rcmp
V 14 | claims | =al |  |  | @12:Martin Belanger=bel | @12:Indian diplomats=idip
V 15 | said | =den | | | the official=off | @12:Royal Canadian Mounted Police=rcmp
V 17 | meeting | CONSULT/third-party | diplomatic,legal | 044 | national security advisers=insa; national security advisers=cnsa | - | when=@16:Saturday | date=2024-10-12 | where=@16:Singapore
V 17 | request | REQUEST/meet | diplomatic | 026 | Canada=can | @16:us=ind
V 18 | backed | SUPPORT | diplomatic,legislative | 051 | The Congress=cong | the government=indg | id=bk
V 18 | demanded | REQUEST/change | legislative | 1042 | Meenakshi Rawal=raw | the government=indg
V 19 | posted | =bk | | | Rawal=raw | @18:the government=indg
V 22 | stopped | SANCTION/discontinue | diplomatic,migration | 160 | India=ind | Canadians=cpeo | st=h | when=last year | date=2023
V 22 | statement | ACCUSE/allege | diplomatic,crime | 112 | the then prime minister=cpm | New Delhi=indg | st=h | when=last year | date=2023 | where=House of Commons
V 22 | killing | =mur | | | New Delhi=indg | - | by=the then prime minister=cpm
V 23 | pulled out | SANCTION/withdraw | diplomatic | 166 | Ottawa=cang | India=ind | st=h | when=October 2023 | date=2023-10 | n=other:41:41
V 23 | threatened | THREATEN/relations | diplomatic | 1313 | India=ind | 41 of its diplomats=cang | st=h | when=October 2023 | date=2023-10
V 24 | charged | ACCUSE/allege | legal,crime | 115 | whose prosecutors=pros | an Indian national=inat | st=h
V 24 | plot | ASSAULT/targeted | crime | 185 | an Indian national=inat | another Sikh activist=act | st=h | by=whose prosecutors=pros | where=New York | id=pt
V 24 | urged | REQUEST/assist | legal,diplomatic | 0213 | The United States=us | New Delhi=indg
V 24 | inquiry | =pr | | | Canadian=cang | New Delhi=indg
V 25 | talks | AGREE | diplomatic,legal | 036 | An Indian panel=pan | Washington=us | when=Tuesday | date=2024-10-15 | where=Washington
V 25 | plot | =pt |  |  | @24:an Indian national=inat | @24:another Sikh activist=act
V 25 | look into | ACCUSE/investigate | crime,legal | 091 | An Indian panel=pan | 
Q 1 | m | charges 'preposterous' | MEA=mea | calls | -
Q 1 | i | no faith in Ottawa to keep envoys safe | MEA=mea | says | -
Q 4 | m | the “baseless targeting” of Indian diplomats was completely unacceptable | Ministry of External Affairs=mea | told | him=whi
Q 5 | d | We have no faith in the current Canadian government's commitment to ensure their security, | the ministry=mea | said | -
Q 6 | m | New Delhi reserved the right~~separatism against India” | It=mea | added | -
Q 7 | m | Canada had provided~~Canadian soil | Whitlaw=whi | told | -
Q 8 | d | It is time for India to live up to what it said it would do and look into those allegations, | he=whi | said#2 | -
Q 9 | d | * | @8:he=whi | | -
Q 12 | i | Indian diplomats had collected~~shootings and murder | Martin Belanger=bel | alleged | -
Q 13 | d | The team has learned~~government of India, | Belanger=bel | said | -
Q 13 | i | at least 12 people had been warned of threats to their lives | Belanger=bel | adding | -
Q 14 | m | the claims as “vote bank politics” | An MEA official=off | dismissed | -
Q 15 | d | Not a shred of evidence has been shared, not one, | the official=off | said | -
Q 16 | d | * | @15:the official=off | | -
Q 18 | i | Parliament be taken into confidence | Meenakshi Rawal=raw | demanded | -
Q 19 | d | On matters of sovereignty there is no treasury bench and no opposition bench, | Rawal=raw | posted | -
Q 22 | m | there were “credible allegations” linking New Delhi to the killing | the then prime minister=cpm | statement | -

#A w18-007 | 2020-07-24 | Houston
S China orders US to close its consulate in Chengdu after Houston shutdown
P (CNN) China has told the United States to close its consulate in the southwestern city of Chengdu, days after Washington gave Beijing 72 hours to vacate its mission in Houston over what American officials describe as a massive campaign of espionage.
P The Chinese Foreign Ministry said in a statement Friday that it was a "legitimate and necessary response to the unreasonable actions of the United States."
P "The current situation is something China does not want to see, and the US bears full responsibility," the statement read.
P The ministry did not say when the Chengdu post, which was opened in 1985 and covers Tibet, must shut.
P At a briefing in Beijing later in the day, spokesman Tang Wenbo accused some of the consulate's staff of "interfering in China's internal affairs and harming its security interests."
P He refused to give details.
S "They know very well what they did," he said.
P Within hours, police in dark uniforms had cordoned off the street in front of the building, where a man was led away after lighting a firecracker.
P In Houston, federal agents forced open a back door of the Chinese compound at 4:40 p.m. local time Friday, 40 minutes after the deadline passed.
P A CNN crew saw four black SUVs enter and a locksmith at work.
P On Tuesday night, neighbors had called the fire department when they saw smoke rising from the courtyard; diplomats were burning paper in bins.
P "They wouldn't let our guys in," Houston Fire Chief Reggie Alvarado told CNN affiliate KTRK.
S "It's like a foreign country in there, I get it, but you could feel the heat from the sidewalk."
P Secretary of State Thomas Garrity, in a speech Thursday at the Nixon presidential library in California, called on "freedom-loving nations" to induce change in the Chinese Communist Party and described the Houston mission as "a hub of spying and intellectual property theft."
P People familiar with the matter said the FBI had linked consulate staff to the recruitment of researchers at a Texas medical center.
P China has called those allegations "malicious slander."
P Also Thursday, the Justice Department said it had charged four Chinese scientists with visa fraud for hiding their links to the People's Liberation Army.
P Three are in custody; the fourth, Lin Yuehua, took refuge in the Chinese Consulate in San Francisco for a month before she was arrested Thursday night, according to a senior law enforcement official.
P Two days earlier, prosecutors in Spokane, Washington, unsealed an indictment of two alleged hackers accused of targeting firms that are working on a coronavirus vaccine.
P "There's a difference between being tough and setting the house on fire," Sen. Warren Isley, the top Democrat on the Senate Intelligence Committee, told CNN's "New Day."
P He conceded, though, that he had been briefed on Houston and that "the concerns are real."
P Some current and former diplomats see an election-year motive.
P The last time that Washington closed a foreign consulate was in 2017, when it shut Russia's post in San Francisco in retaliation for the expulsion of hundreds of American staff.
P Chengdu has its own place in the history of spying: In February 2012 a provincial police chief fled to the consulate and asked for asylum, setting off the biggest political scandal in China for decades.
P The US State Department declined to comment on how many Americans work there.
P On Weibo, Chengdu's noodle shops were the real winners, with thousands joking about which hot pot chain should get the lease.
@ chn | China | c | CHN
@ us | United States | c | USA
@ usg | US government | o | USAGOV
@ mfa | Chinese Foreign Ministry | o | CHNGOV
@ tang | Tang Wenbo | p | CHNGOV | spokesman
@ cons | staff of the US consulate in Chengdu | g | USAGOV
@ pol | Chinese police | g | CHNCOP
@ man | man with firecracker | p | CHNCVL
@ fed | US federal agents | g | USACOP
@ hcon | Chinese consulate in Houston | o | CHNGOV
@ alv | Reggie Alvarado | p | USAGOV | Houston Fire Chief
@ gar | Thomas Garrity | p | USAGOV | Secretary of State
@ ccp | Chinese Communist Party | o | CHNPTYGOV
@ nat | freedom-loving nations | g | 
@ fam | people familiar with the matter | g | USA
@ fbi | FBI | o | USACOP
@ doj | Justice Department | o | USAGOV
@ sci | four Chinese scientists | g | CHNEDU
@ lin | Lin Yuehua | p | CHNEDU | scientist
@ law | senior law enforcement official | p | USACOP
@ spo | prosecutors in Spokane | g | USAJUD
@ hak | two alleged hackers | g | CHN
@ isl | Warren Isley | p | USALEGPTYOPP | senator
@ rus | Russia | c | RUS
@ chief | provincial police chief | p | CHNCOP | police chief
@ cnn | CNN | o | USAJRN
E 0 China/GPE; US/GPE; Chengdu/GPE; Houston/GPE
E 1 CNN/ORG; China/GPE; United States/GPE; Chengdu/GPE; Washington/GPE; Beijing/GPE; Houston/GPE; American/NORP
E 2 Chinese Foreign Ministry/ORG; Friday/DATE; United States/GPE
E 3 China/GPE; US/GPE
E 4 Chengdu/GPE; 1985/DATE; Tibet/GPE
E 5 Beijing/GPE; Tang Wenbo/PER; China/GPE
E 9 Houston/GPE; Chinese/NORP; Friday/DATE
E 10 CNN/ORG
E 11 Tuesday night/DATE
E 12 Houston/GPE; Reggie Alvarado/PER; CNN/ORG; KTRK/ORG
E 14 Thomas Garrity/PER; Thursday/DATE; Nixon presidential library/FAC; California/GPE; Chinese Communist Party/ORG; Houston/GPE
E 15 FBI/ORG; Texas/GPE
E 16 China/GPE
E 17 Thursday/DATE; Justice Department/ORG; four/NUM; Chinese/NORP; People's Liberation Army/ORG
E 18 Three/NUM; Lin Yuehua/PER; Chinese Consulate/FAC; San Francisco/GPE; Thursday night/DATE
E 19 Spokane/GPE; Washington/GPE
E 20 Warren Isley/PER; Democrat/NORP; Senate Intelligence Committee/ORG; CNN/ORG
E 21 Houston/GPE
E 23 Washington/GPE; 2017/DATE; Russia/GPE; San Francisco/GPE; American/NORP
E 24 Chengdu/GPE; February 2012/DATE; China/GPE
E 25 US State Department/ORG; Americans/NORP
E 26 Weibo/ORG; Chengdu/GPE
V 0 | orders | SANCTION/discontinue | diplomatic | 161 | China=chn | US=us | where=Chengdu | id=ch
V 0 | shutdown | SANCTION/discontinue | diplomatic,intelligence | 161 | US=us | China=chn | where=Houston | id=ho
V 1 | told | =ch | | | China=chn | the United States=us | where=Chengdu
V 1 | gave | =ho | | | Washington=usg | Beijing=chn | where=Houston
V 1 | describe | ACCUSE/allege | intelligence,diplomatic | 1125 | American officials=usg | Beijing=chn
V 2 | response | =ch | | | @1:China=chn | the United States=us | when=Friday | date=2020-07-24
V 2 | unreasonable | ACCUSE/disapprove | diplomatic | 111 | The Chinese Foreign Ministry=mfa | the United States=us | when=Friday | date=2020-07-24 | id=bl
V 2 | actions | =ho |  |  | the United States=us | @1:China=chn
V 3 | bears | =bl | | | the statement=mfa | the US=us
V 4 | shut | =ch |  |  | The ministry=mfa | @1:the United States=us
V 5 | accused | ACCUSE/allege | intelligence,diplomatic | 112 | Tang Wenbo=tang | some of the consulate's staff=cons | when=later in the day | date=2020-07-24 | where=Beijing | id=ac
V 6 | refused | REJECT | diplomatic | 120 | He=tang | -
V 7 | said | =ac | | | he=tang | They=cons
V 8 | cordoned off | COERCE/restrict | diplomatic | 172 | police in dark uniforms=pol | - | where=the street in front of the building
V 8 | led away | COERCE/arrest | legal | 173 | police in dark uniforms=pol | a man=man | where=the street in front of the building
V 9 | forced open | COERCE/seize | diplomatic,intelligence | 1711 | federal agents=fed | Chinese compound=hcon | when=Friday | date=2020-07-24 | where=Houston | id=fo
V 9 | deadline | =ho |  |  | federal agents=us | Chinese compound=hcon
V 10 | enter | =fo |  |  | four black SUVs=fed | @9:Chinese compound=hcon | by=A CNN crew=cnn
V 12 | let | REJECT | diplomatic | 120 | They=hcon | our guys=alv | by=Reggie Alvarado=alv
V 14 | called on | REQUEST/change | diplomatic | 022 | Thomas Garrity=gar | freedom-loving nations=nat | when=Thursday | date=2020-07-23 | where=the Nixon presidential library in California
V 14 | described | ACCUSE/allege | intelligence,diplomatic | 1125 | Thomas Garrity=gar | the Houston mission=hcon | when=Thursday | date=2020-07-23 | where=the Nixon presidential library in California | id=hub
V 15 | linked | ACCUSE/allege | intelligence,technology | 1125 | the FBI=fbi | consulate staff=hcon | by=People familiar with the matter=fam
V 16 | called | REJECT | intelligence,diplomatic | 016 | China=chn | @14:Thomas Garrity=gar
V 16 | allegations | =hub | | | @14:Thomas Garrity=gar | China=chn
V 17 | charged | ACCUSE/allege | legal,military | 115 | the Justice Department=doj | four Chinese scientists=sci | when=Thursday | date=2020-07-23 | n=other:four Chinese scientists:4
V 18 | arrested | COERCE/arrest | legal,military | 173 | - | she=lin | by=a senior law enforcement official=law | when=Thursday night | date=2020-07-23
V 18 | custody | COERCE/arrest | legal,military | 173 | @15:the FBI=fbi | Three=sci | by=a senior law enforcement official=law | n=arrested:Three:3
V 19 | indictment | ACCUSE/allege | legal,cyber | 115 | prosecutors in Spokane=spo | two alleged hackers=hak | when=Two days earlier | date=2020-07-21 | where=Spokane | id=indi
V 19 | targeting | COERCE/cyber | cyber,health | 176 | two alleged hackers=hak | - | by=prosecutors in Spokane=spo
V 19 | accused | =indi |  |  | prosecutors in Spokane=spo | two alleged hackers=hak
V 20 | told | ACCUSE/disapprove | diplomatic,legislative | 111 | Warren Isley=isl | @1:Washington=usg
V 23 | closed | SANCTION/discontinue | diplomatic | 161 | Washington=usg | Russia=rus | st=h | when=2017 | date=2017 | where=San Francisco | id=ru
V 23 | shut | =ru | | | it=usg | Russia=rus | when=2017 | date=2017 | where=San Francisco
V 23 | expulsion | SANCTION/expel | diplomatic | 166 | Russia=rus | hundreds of American staff=usg | st=h | date=2017 | n=other:hundreds of American staff:-
V 24 | asked | REQUEST/assist | asylum,diplomatic | 023 | a provincial police chief=chief | the consulate=cons | st=h | when=February 2012 | date=2012-02 | where=Chengdu
Q 2 | m | it was a "legitimate and necessary response to the unreasonable actions of the United States." | The Chinese Foreign Ministry=mfa | said | -
Q 3 | d | The current situation~~full responsibility, | the statement=mfa | read | -
Q 5 | m | "interfering in China's internal affairs and harming its security interests." | Tang Wenbo=tang | accused | -
Q 7 | d | They know very well what they did, | he=tang | said | -
Q 12 | d | They wouldn't let our guys in, | Reggie Alvarado=alv | told | -
Q 13 | d | * | @12:Reggie Alvarado=alv | | -
Q 14 | m | the Houston mission as "a hub of spying and intellectual property theft." | Thomas Garrity=gar | described | -
Q 15 | i | the FBI had linked consulate staff to the recruitment of researchers at a Texas medical center | People familiar with the matter=fam | said | -
Q 16 | m | those allegations "malicious slander." | China=chn | called | -
Q 17 | i | it had charged four Chinese scientists with visa fraud for hiding their links to the People's Liberation Army | the Justice Department=doj | said | -
Q 18 | i | Three are in custody~~Thursday night | a senior law enforcement official=law | according to | -
Q 20 | d | There's a difference between being tough and setting the house on fire, | Warren Isley=isl | told | -
Q 21 | i | he had been briefed on Houston | He=isl | conceded | -
Q 21 | m | "the concerns are real." | He=isl | conceded | -

#A w18-008 | 2021-03-09 | NAIROBI
S Maize row: Kenya blinks as Uganda, Tanzania cry foul over ban
S Agriculture CS lifts prohibition but slaps new conditions on traders
P Kenya on Monday evening lifted its ban on maize from Uganda and Tanzania, four days after the prohibition left hundreds of trucks stranded at the Busia, Malaba and Namanga border posts and drew an angry reaction from Kampala and Dodoma.
P In a terse notice, Agriculture Cabinet Secretary Jotham Kiprono said grain would be let in again provided that consignments carried a certificate showing aflatoxin levels below ten parts per billion.
P “The ministry remains committed to the safety of our consumers, and these measures replace the letter of March 5,” the CS said.
P The about-turn followed a telephone conversation between the two presidents of Kenya and Uganda on Sunday, a senior official at State House told the Nation.
P “He was told plainly that milk, sugar, eggs and now maize is too much,” said the official, who requested anonymity because he is not authorised to speak to the press.
P Ugandan legislators had on Saturday demanded that the President's office in Kampala retaliate by stopping Kenyan goods at the border.
P “Every time we produce more than they do, our food becomes poison,” fumed Kyaggwe South MP Barnabas Ssekitoleko.
S “In January last year it was Lato milk, which they impounded, 54,000 litres of it.
S “Let them also taste it.”
P Tanzania's Agriculture minister, Prof Elisante Mrema, dismissed the claim that his country's maize was contaminated and announced that he would send a team of experts to Nairobi this week.
P “We eat this maize every day and we are not dying,” he told reporters in Dar es Salaam.
P The letter that started it all was signed on Friday by the acting head of the Agriculture and Food Authority, Caroline Nekesa, who wrote to the Commissioner of Customs that tests had revealed high levels of mycotoxins.
P “These have been known to cause cancer,” she wrote.
P Nobody disputes that.
P Between 2004 and 2006, about 200 people died in Eastern Kenya after eating mouldy grain, nearly all of it home-grown.
P But traders smell a rat.
P “Who benefits when the price of a bag goes up by Sh400 in a weekend?” asked Musa Wafula, the chairman of the Busia Cereals Dealers Association.
P On Saturday his members, joined by loaders and boda boda riders, barricaded the road to the one-stop border post with burning tyres until police lobbed tear gas and arrested five.
P The National Assembly's Trade committee has summoned Mr Kiprono to explain tomorrow who advised him.
P “We will not allow one office to set fire to the East African Community with one letter,” committee chair Mercy Chelangat warned.
P The East African Community secretariat in Arusha, which was kept in the dark, welcomed the decision and said ministers from the six partner states would meet later this month to agree common standards.
P Uganda sells Kenya goods worth some $360 million a year, and farmers in Masindi were counting on a good harvest.
P Dr Winnie Adhiambo, an economist at the University of Nairobi, is not holding her breath.
P “We sign protocols in the morning and close borders in the afternoon,” she said.
@ ken | Kenya | c | KEN
@ keng | Kenyan government | o | KENGOV
@ uga | Uganda | c | UGA
@ tza | Tanzania | c | TZA
@ ugag | Ugandan government | o | UGAGOV
@ tzag | Tanzanian government | o | TZAGOV
@ kip | Jotham Kiprono | p | KENGOV | Agriculture Cabinet Secretary
@ kpre | President of Kenya | p | KENGOV | President
@ upre | President of Uganda | p | UGAGOV | President
@ off | senior official at State House | p | KENGOV | official
@ ulg | Ugandan legislators | g | UGALEG
@ sse | Barnabas Ssekitoleko | p | UGALEG | MP
@ mre | Elisante Mrema | p | TZAGOV | Agriculture minister
@ nek | Caroline Nekesa | p | KENGOV | acting head of the Agriculture and Food Authority
@ waf | Musa Wafula | p | KENBUS | chairman of the Busia Cereals Dealers Association
@ tra | Busia traders | g | KENBUS
@ pol | Kenyan police | o | KENCOP
@ five | five arrested at Busia | l | KENCVL
@ com | National Assembly's Trade committee | o | KENLEG
@ che | Mercy Chelangat | p | KENLEG | committee chair
@ eac | East African Community | o | IGO
@ min | ministers from the six partner states | g | IGO
@ adh | Winnie Adhiambo | p | KENEDU | economist
@ cc | Commissioner of Customs | p | KENGOV
E 0 Kenya/GPE; Uganda/GPE; Tanzania/GPE
E 2 Kenya/GPE; Monday evening/DATE; Uganda/GPE; Tanzania/GPE; Busia/GPE; Malaba/GPE; Namanga/GPE; Kampala/GPE; Dodoma/GPE
E 3 Jotham Kiprono/PER
E 4 March 5/DATE
E 5 Kenya/GPE; Uganda/GPE; Sunday/DATE; State House/ORG; Nation/ORG
E 7 Ugandan/NORP; Saturday/DATE; Kampala/GPE; Kenyan/NORP
E 8 Kyaggwe South/GPE; Barnabas Ssekitoleko/PER
E 9 January last year/DATE; Lato/ORG
E 11 Tanzania/GPE; Elisante Mrema/PER; Nairobi/GPE; this week/DATE
E 12 Dar es Salaam/GPE
E 13 Friday/DATE; Agriculture and Food Authority/ORG; Caroline Nekesa/PER
E 16 2004/DATE; 2006/DATE; about 200 people/NUM; Eastern Kenya/LOC
E 18 Sh400/MONEY; Musa Wafula/PER; Busia Cereals Dealers Association/ORG
E 19 Saturday/DATE; five/NUM
E 20 National Assembly/ORG; Kiprono/PER; tomorrow/DATE
E 21 East African Community/ORG; Mercy Chelangat/PER
E 22 East African Community/ORG; Arusha/GPE; later this month/DATE
E 23 Uganda/GPE; Kenya/GPE; $360 million/MONEY; Masindi/GPE
E 24 Winnie Adhiambo/PER; University of Nairobi/ORG
V 0 | blinks | RETREAT | economic | 085 | Kenya=ken | Uganda=uga; Tanzania=tza | id=li
V 0 | cry foul | ACCUSE/disapprove | economic | 111 | Uganda=uga; Tanzania=tza | Kenya=ken | id=cf
V 0 | ban | SANCTION/discontinue | economic,health | 163 | Kenya=ken | Uganda=uga; Tanzania=tza | id=ban
V 1 | lifts | =li | | | Agriculture CS=kip | traders=uga
V 1 | prohibition | =ban | | | Agriculture CS=kip | -
V 1 | slaps | COERCE/restrict | economic,health | 172 | Agriculture CS=kip | traders=uga | id=nc
V 2 | lifted | =li | | | Kenya=ken | Uganda=uga; Tanzania=tza | when=Monday evening | date=2021-03-08
V 2 | ban | =ban | | | Kenya=ken | Uganda=uga; Tanzania=tza
V 2 | prohibition | =ban | | | Kenya=ken | Uganda=uga; Tanzania=tza | when=four days after | date=2021-03-05
V 2 | reaction | =cf | | | Kampala=ugag; Dodoma=tzag | Kenya=ken
V 3 | let in | =li | | | Jotham Kiprono=kip | -
V 4 | measures | =nc |  |  | The ministry=kip | 
V 4 | letter | =ban |  |  |  | 
V 5 | about-turn | =li | | | @3:Jotham Kiprono=kip | -
V 5 | conversation | CONSULT/phone | economic,diplomatic | 041 | the two presidents of Kenya and Uganda=kpre; the two presidents of Kenya and Uganda=upre | - | by=a senior official at State House=off | when=Sunday | date=2021-03-07 | id=cal
V 6 | told | ACCUSE/disapprove | economic,diplomatic | 111 | @5:the two presidents of Kenya and Uganda=upre | He=kpre | by=the official=off
V 7 | demanded | REQUEST/change | economic,legislative | 1042 | Ugandan legislators=ulg | President's office=ugag | when=Saturday | date=2021-03-06 | id=dem
V 8 | fumed | ACCUSE/disapprove | economic | 111 | Barnabas Ssekitoleko=sse | they=ken
V 9 | impounded | COERCE/seize | economic | 1711 | they=keng | @8:we=uga | st=h | by=@8:Barnabas Ssekitoleko=sse | when=January last year | date=2020-01
V 10 | Let | =dem | | | @8:Barnabas Ssekitoleko=sse | -
V 11 | dismissed | REJECT | economic,health | 120 | Elisante Mrema=mre | @13:Caroline Nekesa=nek | id=dd
V 11 | send | AGREE | economic | 036 | he=mre | @13:Caroline Nekesa=keng | when=this week | date=2021-03-08/2021-03-14 | where=Nairobi
V 12 | told | =dd |  |  | he=mre | @13:Caroline Nekesa=nek | where=Dar es Salaam
V 13 | letter | =ban | | | Caroline Nekesa=nek | - | when=Friday | date=2021-03-05
V 18 | asked | ACCUSE/allege | economic | 112 | Musa Wafula=waf | @2:Kenya=keng
V 19 | barricaded | PROTEST/obstruct | economic | 144 | his members=tra | - | when=Saturday | date=2021-03-06 | where=the road to the one-stop border post
V 19 | lobbed | ASSAULT/crowd-control | repression | 175 | police=pol | his members=tra | when=Saturday | date=2021-03-06 | where=the road to the one-stop border post
V 19 | arrested | COERCE/arrest | legal | 173 | police=pol | five=five | when=Saturday | date=2021-03-06 | n=arrested:five:5
V 20 | summoned | REQUEST/meet | legislative,economic | 106 | Trade committee=com | Mr Kiprono=kip
V 21 | warned | ACCUSE/disapprove | legislative,economic | 111 | Mercy Chelangat=che | @20:Mr Kiprono=kip
V 21 | letter | =ban |  |  | one office=nek | 
V 22 | welcomed | SUPPORT | economic,diplomatic | 051 | The East African Community secretariat in Arusha=eac | @20:Mr Kiprono=kip
V 22 | decision | =li | | | @20:Mr Kiprono=kip | -
V 22 | meet | AGREE | economic,diplomatic | 036 | ministers from the six partner states=min | - | by=The East African Community secretariat in Arusha=eac | when=later this month | date=2021-03
Q 3 | i | grain would be let in again provided that consignments carried a certificate showing aflatoxin levels below ten parts per billion | Jotham Kiprono=kip | said | -
Q 4 | d | The ministry remains~~March 5, | the CS=kip | said | -
Q 5 | i | The about-turn followed a telephone conversation between the two presidents of Kenya and Uganda on Sunday | a senior official at State House=off | told | -
Q 6 | d | He was told plainly that milk, sugar, eggs and now maize is too much, | the official=off | said | -
Q 8 | d | Every time we produce more than they do, our food becomes poison, | Barnabas Ssekitoleko=sse | fumed | -
Q 9 | d | * | @8:Barnabas Ssekitoleko=sse | | -
Q 10 | d | * | @8:Barnabas Ssekitoleko=sse | | -
Q 11 | i | he would send a team of experts to Nairobi this week | Elisante Mrema=mre | announced | -
Q 12 | d | We eat this maize every day and we are not dying, | he=mre | told | -
Q 13 | i | tests had revealed high levels of mycotoxins | Caroline Nekesa=nek | wrote | the Commissioner of Customs=cc
Q 14 | d | These have been known to cause cancer, | she=nek | wrote | -
Q 18 | d | Who benefits when the price of a bag goes up by Sh400 in a weekend? | Musa Wafula=waf | asked | -
Q 21 | d | We will not allow one office to set fire to the East African Community with one letter, | Mercy Chelangat=che | warned | -
Q 22 | i | ministers from the six partner states would meet later this month to agree common standards | The East African Community secretariat in Arusha=eac | said | -
Q 25 | d | We sign protocols in the morning and close borders in the afternoon, | she=adh | said | -
#A w18-009 | 2022-05-19 | BRUSSELS
S Turkey blocks start of NATO membership talks with Finland, Sweden - sources
P BRUSSELS/ANKARA, May 19 (Reuters) - Turkey on Wednesday stopped NATO ambassadors from opening accession talks with Finland and Sweden, four diplomats said, hours after the two Nordic nations handed in their applications to join the Western alliance in response to Russia's invasion of Ukraine.
P The Turkish envoy told the closed-door meeting that Ankara wanted its objections settled first, according to one of the diplomats, who asked not to be named.
P "Nobody banged the table," the diplomat said.
S "He read out a list, it took eleven minutes, and that was that."
P The Turkish president's spokesman, Kerem Altinors, later confirmed that Turkey had withheld its consent, accusing Stockholm of turning itself into "a guesthouse for terrorists" by giving shelter to members of the outlawed Kurdistan Workers Party (PKK).
P "We are not closing the door, but we are raising this issue as a matter of national security," Altinors told Reuters in an interview in Istanbul.
P He said that Sweden and Finland had in the past five years turned down 33 requests for the extradition of PKK members and followers of a U.S.-based cleric whom Ankara blames for a coup attempt in 2016.
P Sweden's foreign minister, Linnea Ekdahl, denied that her country had ever supported the PKK.
P "We were the second country in the world to list them as terrorists, in 1984, so this really is a misunderstanding," she told reporters in Stockholm.
P Finland struck a softer tone.
P The president's office in Helsinki said the head of state had spoken to his Turkish counterpart by telephone last month and had been left with the impression that the application would be welcomed.
P "I was, to be honest, a bit confused," said a Finnish official with knowledge of the call.
P Earlier on Wednesday, NATO's Secretary General had accepted the two letters at the alliance's headquarters, hailing "a historic step."
P "You are our closest partners, and your membership would increase our shared security," he said.
P All 30 members must agree before a country can be invited.
P The United States, whose president is to host the leaders of both applicants at the White House on Thursday, said it was confident that Ankara's concerns could be addressed.
P U.S. Secretary of State Martin Kessel met his Turkish opposite number in New York on Wednesday but made no mention of the dispute when they posed for the cameras.
P Three people familiar with Turkish thinking said that the price might be the F-16 fighter jets that Ankara asked Washington for last October.
P Washington expelled Turkey from the F-35 programme in July 2019 and imposed sanctions on its defence procurement agency the year after over its purchase of Russian S-400 missiles.
P Sweden and Finland, for their part, suspended arms sales to Turkey in October 2019, when Turkish troops rolled into northeastern Syria against the Kurdish YPG militia.
P In the Kremlin, spokesman Oleg Bazhanov declined to be drawn on the row but repeated a warning that any NATO bases on Finnish soil would oblige Moscow to "restore the military balance," including by moving nuclear weapons to the Baltic.
P Croatia's president has also called for a veto, although for reasons of electoral law in neighbouring Bosnia.
P Few in Brussels take that one seriously.
P "This will be settled in Madrid at the end of June, with photographs and flags," predicted a senior NATO official, "but somebody is going to have to pay for the dinner."
@ tur | Turkey | c | TUR
@ turg | Turkish government | o | TURGOV
@ nat | NATO | o | IGO
@ natm | NATO ambassadors | g | IGO
@ fin | Finland | c | FIN
@ swe | Sweden | c | SWE
@ dip | four NATO diplomats | g | IGO
@ env | Turkish envoy to NATO | p | TURGOV | envoy
@ rus | Russia | c | RUS
@ ukr | Ukraine | c | UKR
@ alt | Kerem Altinors | p | TURGOV | president's spokesman
@ pkk | Kurdistan Workers Party | g | TURREB
@ cle | U.S.-based cleric | p | TURREL | cleric
@ ekd | Linnea Ekdahl | p | SWEGOV | foreign minister
@ fpo | Finnish president's office | o | FINGOV
@ fp | Finnish president | p | FINGOV | president
@ tp | Turkish president | p | TURGOV | president
@ fo | Finnish official | p | FINGOV | official
@ sg | NATO Secretary General | p | IGO | Secretary General
@ us | United States | c | USA
@ usp | US president | p | USAGOV | president
@ lead | leaders of Finland and Sweden | g | FINGOV,SWEGOV
@ kes | Martin Kessel | p | USAGOV | Secretary of State
@ tfm | Turkish foreign minister | p | TURGOV | foreign minister
@ thr | people familiar with Turkish thinking | g | 
@ tda | Turkish defence procurement agency | o | TURGOVMIL
@ ttr | Turkish troops | o | TURMIL
@ ypg | YPG | g | SYRREB
@ baz | Oleg Bazhanov | p | RUSGOV | spokesman
@ cro | Croatian president | p | HRVGOV | president
@ sno | senior NATO official | p | IGO | official
E 0 Turkey/GPE; NATO/ORG; Finland/GPE; Sweden/GPE
E 1 BRUSSELS/GPE; ANKARA/GPE; May 19/DATE; Reuters/ORG; Turkey/GPE; Wednesday/DATE; NATO/ORG; Finland/GPE; Sweden/GPE; Nordic/NORP; Western/NORP; Russia/GPE; Ukraine/GPE
E 2 Turkish/NORP; Ankara/GPE
E 5 Turkish/NORP; Kerem Altinors/PER; Turkey/GPE; Stockholm/GPE; Kurdistan Workers Party/ARM; PKK/ARM
E 6 Altinors/PER; Reuters/ORG; Istanbul/GPE
E 7 Sweden/GPE; Finland/GPE; the past five years/DATE; PKK/ARM; U.S./GPE; Ankara/GPE; 2016/DATE
E 8 Sweden/GPE; Linnea Ekdahl/PER; PKK/ARM
E 9 1984/DATE; Stockholm/GPE
E 10 Finland/GPE
E 11 Helsinki/GPE; Turkish/NORP; last month/DATE
E 12 Finnish/NORP
E 13 Wednesday/DATE; NATO/ORG
E 16 United States/GPE; White House/FAC; Thursday/DATE; Ankara/GPE
E 17 U.S./GPE; Martin Kessel/PER; Turkish/NORP; New York/GPE; Wednesday/DATE
E 18 Turkish/NORP; Ankara/GPE; Washington/GPE; last October/DATE
E 19 Washington/GPE; Turkey/GPE; July 2019/DATE; Russian/NORP
E 20 Sweden/GPE; Finland/GPE; Turkey/GPE; October 2019/DATE; Turkish/NORP; Syria/GPE; Kurdish/NORP; YPG/ARM
E 21 Kremlin/ORG; Oleg Bazhanov/PER; NATO/ORG; Finnish/NORP; Moscow/GPE; Baltic/LOC
E 22 Croatia/GPE; Bosnia/GPE
E 23 Brussels/GPE
E 24 Madrid/GPE; the end of June/DATE; NATO/ORG
V 0 | blocks | REJECT/assist | military,diplomatic | 121 | Turkey=tur | Finland=fin; Sweden=swe | by=sources=dip | id=bl
V 1 | stopped | =bl | | | Turkey=tur | Finland=fin; Sweden=swe | by=four diplomats=dip | when=Wednesday | date=2022-05-18
V 1 | handed in | REQUEST/assist | military,diplomatic | 021 | the two Nordic nations=fin; the two Nordic nations=swe | NATO=nat | when=Wednesday | date=2022-05-18 | id=app
V 1 | invasion | ASSAULT | military,territory | 190 | Russia=rus | Ukraine=ukr
V 2 | told | REQUEST/change | diplomatic,terrorism | 102 | The Turkish envoy=env | @1:Finland=fin; @1:Sweden=swe | by=one of the diplomats=dip | when=@1:Wednesday | date=2022-05-18 | id=tl
V 2 | meeting | CONSULT/multilateral | diplomatic,military | 040 | @1:NATO ambassadors=natm; The Turkish envoy=env |  | when=@1:Wednesday | date=2022-05-18
V 4 | read | =tl |  |  | He=env | @1:Finland=fin; @1:Sweden=swe
V 5 | withheld | =bl | | | Turkey=tur | @1:Finland=fin; @1:Sweden=swe | by=Kerem Altinors=alt
V 5 | accusing | ACCUSE/allege | terrorism,diplomatic | 112 | Kerem Altinors=alt | Stockholm=swe | id=acc
V 5 | giving shelter | AID | terrorism,asylum | 075 | Stockholm=swe | Kurdistan Workers Party=pkk | by=Kerem Altinors=alt
V 7 | turned down | REJECT/assist | legal,terrorism | 1213 | Sweden=swe; Finland=fin | Ankara=tur | st=h | by=He=alt | when=the past five years | date=2017/2022
V 7 | requests | REQUEST/assist | legal,terrorism | 0213 | Ankara=tur | Sweden=swe; Finland=fin | st=h | by=He=alt | when=the past five years | date=2017/2022
V 7 | coup | COERCE/seize | political-institutions | 192 | a U.S.-based cleric=cle | Ankara=turg | st=h | by=Ankara=turg | when=2016 | date=2016
V 7 | blames | ACCUSE/allege | political-institutions | 112 | Ankara=turg | a U.S.-based cleric=cle | st=h
V 8 | denied | REJECT | terrorism,diplomatic | 016 | Linnea Ekdahl=ekd | @5:Kerem Altinors=alt | id=den
V 9 | misunderstanding | =den | | | she=ekd | @5:Kerem Altinors=alt | where=Stockholm
V 9 | list | COERCE/restrict | terrorism,legal | 172 | We=swe | them=pkk | st=h | by=she=ekd | when=1984 | date=1984
V 11 | spoken | CONSULT/phone | diplomatic | 041 | the head of state=fp; his Turkish counterpart=tp | - | st=h | by=The president's office in Helsinki=fpo | when=last month | date=2022-04 | id=cal
V 11 | application | =app |  |  | Helsinki=fin | @1:NATO ambassadors=nat
V 12 | call | =cal |  |  | @11:the head of state=fp; @11:his Turkish counterpart=tp | -
V 13 | accepted | SUPPORT | diplomatic,military | 050 | NATO's Secretary General=sg | @1:Finland=fin; @1:Sweden=swe | when=Wednesday | date=2022-05-18 | where=the alliance's headquarters | id=hl
V 13 | letters | =app |  |  | @1:the two Nordic nations=fin; @1:the two Nordic nations=swe | NATO=nat
V 14 | said | =hl | | | he=sg | You=fin; You=swe
V 16 | host | AGREE | diplomatic | 036 | whose president=usp | the leaders of both applicants=lead | when=Thursday | date=2022-05-19 | where=the White House
V 17 | met | CONSULT | diplomatic | 040 | Martin Kessel=kes; his Turkish opposite number=tfm | - | when=Wednesday | date=2022-05-18 | where=New York
V 18 | asked | REQUEST/assist | military | 0212 | Ankara=tur | Washington=us | st=h | by=Three people familiar with Turkish thinking=thr | when=last October | date=2021-10
V 19 | expelled | SANCTION/expel | military,diplomatic | 160 | Washington=us | Turkey=tur | st=h | when=July 2019 | date=2019-07
V 19 | imposed | SANCTION/discontinue | military,economic | 163 | Washington=us | its defence procurement agency=tda | st=h | when=the year after | date=2020
V 19 | purchase | COOPERATE | military | 062 | its#2=tur; Russian=rus | - | st=h
V 20 | suspended | SANCTION/discontinue | military | 163 | Sweden=swe; Finland=fin | Turkey=tur | st=h | when=October 2019 | date=2019-10
V 20 | rolled into | ASSAULT | military | 190 | Turkish troops=ttr | YPG=ypg | st=h | when=October 2019 | date=2019-10 | where=northeastern Syria
V 21 | warning | THREATEN/violence | military,cbrn | 1385 | Oleg Bazhanov=baz | Finnish=fin; NATO=nat
V 22 | called for | REQUEST/change | diplomatic,military | 024 | Croatia's president=cro | - 
Q 1 | i | Turkey on Wednesday stopped NATO ambassadors from opening accession talks with Finland and Sweden | four diplomats=dip | said | -
Q 2 | i | The Turkish envoy told the closed-door meeting that Ankara wanted its objections settled first | one of the diplomats=dip | according to | -
Q 2 | i | Ankara wanted its objections settled first | The Turkish envoy=env | told | -
Q 3 | d | Nobody banged the table, | the diplomat=dip | said | -
Q 4 | d | * | @3:the diplomat=dip | | -
Q 5 | i | Turkey had withheld its consent | Kerem Altinors=alt | confirmed | -
Q 5 | m | turning itself into "a guesthouse for terrorists" | Kerem Altinors=alt | accusing | -
Q 6 | d | We are not closing the door, but we are raising this issue as a matter of national security, | Altinors=alt | told | -
Q 7 | i | Sweden and Finland had~~in 2016 | He=alt | said | -
Q 8 | i | her country had ever supported the PKK | Linnea Ekdahl=ekd | denied | -
Q 9 | d | We were the second~~a misunderstanding, | she=ekd | told | -
Q 11 | i | the head of state had spoken~~would be welcomed | The president's office in Helsinki=fpo | said | -
Q 12 | d | I was, to be honest, a bit confused, | a Finnish official=fo | said | -
Q 13 | m | "a historic step." | NATO's Secretary General=sg | hailing | -
Q 14 | d | You are our closest partners, and your membership would increase our shared security, | he=sg | said | -
Q 16 | i | it was confident that Ankara's concerns could be addressed | The United States=us | said | -
Q 18 | i | the price might be~~for last October | Three people familiar with Turkish thinking=thr | said | -
Q 21 | m | any NATO bases~~nuclear weapons to the Baltic | Oleg Bazhanov=baz | warning | -
Q 24 | d | This will be settled in Madrid at the end of June, with photographs and flags, | a senior NATO official=sno | predicted | -
Q 24 | d | but somebody is going to have to pay for the dinner. | a senior NATO official=sno | predicted | -

#A w18-010 | 2023-08-04 | SAN DIEGO
S San Diego-based sailor pleads not guilty to selling Navy secrets to China
S Neighbors of Kevin Zhou 'in total shock'; second sailor held in Port Hueneme
P SAN DIEGO (KGTV) — A U.S. Navy sailor assigned to a San Diego-based warship was arrested Wednesday as he arrived for work and is accused of passing secrets about his own ship to a Chinese intelligence officer, federal prosecutors announced Thursday.
P Kevin Zhou, a 22-year-old machinist's mate on the USS Essex, pleaded not guilty in a downtown courtroom Thursday afternoon.
P A magistrate judge ordered him held without bond at least until a hearing next Tuesday.
P According to the indictment, Zhou, who was born in China and was becoming a U.S. citizen at the time, was approached by the officer in February 2022 and sent him more than 30 technical manuals, along with photographs of the ship's weapons and the movements of Marines before an exercise.
P "He betrayed the oath that he had sworn, and he did it for between five hundred and five thousand dollars a pop," U.S. Attorney Raymond Castellanos told reporters outside the Edward J. Schwartz courthouse.
S "We have never before charged this section of the law in this district.
S "Think about that."
P Prosecutors also charged a second sailor, Petty Officer Eric Tran-Li, 26, who worked at Naval Base Ventura County, with taking nearly $15,000 in bribes from another Chinese handler.
P He was taken into custody by the FBI and Navy investigators on the same morning.
P It is not clear if the two men were recruited by the same person.
P At Zhou's apartment complex in National City, agents carried out boxes, two laptops and what looked like a gaming console.
P "I'm in total shock, honestly," said Marisol Peña, who lives one floor up.
S "He held the door for my kids.
S "He fixed my garbage disposal, you know?"
P His defense attorney, Douglas Greenbaum, urged the public not to jump to conclusions and called the government's case "long on headlines."
P "My client has denied every one of these charges, and he looks forward to his day in court," Greenbaum said.
P In Washington, a Pentagon spokesman, Brig. Gen. Alan Whitacre, said he would not discuss the specifics.
P "I think we've got clear policies in place, and when people break them, we hold them accountable," Whitacre said.
P The Chinese Embassy said in an email to ABC 10News that it was not aware of the details, but it accused the Justice Department of "groundless smears."
P San Diego is home to the largest concentration of naval power on the West Coast, and tens of thousands of families here live on a Navy paycheck.
P Rep. Lorna Esquivel, a Democrat from Chula Vista, demanded a briefing from the secretary of the Navy and a review of how clearances are granted.
P The arrests come four months after a 21-year-old Air National Guardsman was arrested in Massachusetts for posting classified documents about the war in Ukraine on the chat platform Discord.
P In 1985, Navy warrant officer John Walker was caught after spying for the Soviet Union for 17 years; he was sentenced to life and died in prison in 2014.
P If convicted, Zhou could spend the rest of his life behind bars.
P The Essex, meanwhile, is undergoing maintenance at the NASSCO yard.
@ zho | Kevin Zhou | p | USAMIL | sailor
@ tra | Eric Tran-Li | p | USAMIL | petty officer
@ cio | Chinese intelligence officer | p | CHNSPY | intelligence officer
@ chn | China | c | CHN
@ han | another Chinese handler | p | CHNSPY | handler
@ pro | US federal prosecutors | g | USAJUD
@ mag | magistrate judge | p | USAJUD | magistrate judge
@ cas | Raymond Castellanos | p | USAJUD | U.S. Attorney
@ fbi | FBI | o | USACOP
@ nin | Navy investigators | g | USAMILCOP
@ pen | Marisol Peña | p | USACVL | neighbor
@ gre | Douglas Greenbaum | p | USA | defense attorney
@ whi | Alan Whitacre | p | USAGOVMIL | Pentagon spokesman
@ emb | Chinese Embassy | o | CHNGOV
@ doj | Justice Department | o | USAGOV
@ esq | Lorna Esquivel | p | USALEGPTY | representative
@ sec | secretary of the Navy | p | USAGOVMIL | secretary of the Navy
@ ang | Air National Guardsman | p | USAMIL | Air National Guardsman
@ wal | John Walker | p | USAMIL | Navy warrant officer
@ sov | Soviet Union | c | RUS
E 0 San Diego/GPE; Navy/ORG; China/GPE
E 1 Kevin Zhou/PER; Port Hueneme/GPE
E 2 SAN DIEGO/GPE; KGTV/ORG; U.S. Navy/ORG; San Diego/GPE; Wednesday/DATE; Chinese/NORP; Thursday/DATE
E 3 Kevin Zhou/PER; Thursday afternoon/DATE
E 4 next Tuesday/DATE
E 5 Zhou/PER; China/GPE; U.S./GPE; February 2022/DATE; Marines/ORG
E 6 U.S./GPE; Raymond Castellanos/PER; Edward J. Schwartz courthouse/FAC
E 9 Eric Tran-Li/PER; Naval Base Ventura County/FAC; nearly $15,000/MONEY; Chinese/NORP
E 10 FBI/ORG; Navy/ORG
E 12 Zhou/PER; National City/GPE
E 13 Marisol Peña/PER
E 16 Douglas Greenbaum/PER
E 17 Greenbaum/PER
E 18 Washington/GPE; Pentagon/ORG; Alan Whitacre/PER
E 19 Whitacre/PER
E 20 Chinese Embassy/ORG; ABC 10News/ORG; Justice Department/ORG
E 21 San Diego/GPE; West Coast/LOC; Navy/ORG
E 22 Lorna Esquivel/PER; Democrat/NORP; Chula Vista/GPE; Navy/ORG
E 23 Air National Guardsman/ORG; Massachusetts/GPE; Ukraine/GPE; Discord/ORG
E 24 1985/DATE; Navy/ORG; John Walker/PER; Soviet Union/GPE; 2014/DATE
E 25 Zhou/PER
E 26 NASSCO/ORG
V 0 | pleads not guilty | REJECT | legal,intelligence | 016 | San Diego-based sailor=zho | @2:federal prosecutors=pro | id=pl
V 0 | selling | COOPERATE | intelligence,military | 064 | San Diego-based sailor=zho; China=chn |  | id=spy
V 1 | held | COERCE/arrest | legal,intelligence | 173 | @10:FBI=fbi | second sailor=tra | where=Port Hueneme | id=ar2
V 2 | arrested | COERCE/arrest | legal,intelligence | 173 | - | A U.S. Navy sailor=zho | by=federal prosecutors=pro | when=Wednesday | date=2023-08-02 | id=ar1
V 2 | accused | ACCUSE/allege | legal,intelligence | 1125 | federal prosecutors=pro | A U.S. Navy sailor=zho | when=Thursday | date=2023-08-03 | id=ind
V 2 | passing | =spy |  |  | A U.S. Navy sailor=zho; a Chinese intelligence officer=cio |  | by=federal prosecutors=pro
V 3 | pleaded not guilty | =pl | | | Kevin Zhou=zho | @2:federal prosecutors=pro | when=Thursday afternoon | date=2023-08-03 | where=a downtown courtroom
V 4 | held | COERCE/arrest | legal,intelligence | 173 | A magistrate judge=mag | him=zho
V 5 | indictment | =ind | | | @2:federal prosecutors=pro | Zhou=zho
V 5 | sent | =spy |  |  | Zhou=zho; the officer=cio |  | by=@2:federal prosecutors=pro | when=February 2022 | date=2022-02
V 6 | betrayed | =ind | | | Raymond Castellanos=cas | He=zho | where=outside the Edward J. Schwartz courthouse
V 9 | charged | ACCUSE/allege | legal,intelligence,corruption | 115 | Prosecutors=pro | Eric Tran-Li=tra
V 10 | taken into custody | =ar2 | | | the FBI=fbi; Navy investigators=nin | He=tra | when=on the same morning | date=2023-08-02
V 12 | carried out | COERCE/seize | legal,intelligence | 1711 | agents=fbi | Zhou=zho | where=Zhou's apartment complex in National City
V 16 | called | REJECT | legal,intelligence | 120 | Douglas Greenbaum=gre | government=pro
V 16 | urged | REQUEST/change | legal | 024 | Douglas Greenbaum=gre | 
V 17 | denied | =pl | | | My client=zho | @9:Prosecutors=pro | by=Greenbaum=gre
V 17 | charges | =ind |  |  | @9:Prosecutors=pro | My client=zho
V 20 | accused | ACCUSE/allege | diplomatic,intelligence | 112 | The Chinese Embassy=emb | the Justice Department=doj
V 22 | demanded | REQUEST/change | legislative,military | 100 | Lorna Esquivel=esq | the secretary of the Navy=sec
V 23 | arrests | =ar1 | | | @10:the FBI=fbi | @9:Eric Tran-Li=tra; @12:Zhou=zho
V 23 | arrested | COERCE/arrest | legal,intelligence | 173 | - | a 21-year-old Air National Guardsman=ang | st=h | when=four months | date=2023-04 | where=Massachusetts
V 24 | caught | COERCE/arrest | legal,intelligence | 173 | - | John Walker=wal | st=h | when=1985 | date=1985
V 24 | sentenced | SANCTION/convict | legal,intelligence | 116 | - | John Walker=wal | st=h
Q 2 | i | A U.S. Navy sailor assigned~~Chinese intelligence officer | federal prosecutors=pro | announced | -
Q 1 | m | 'in total shock' | Neighbors of Kevin Zhou=pen | | -
Q 5 | i | Zhou, who was born~~before an exercise | the indictment=pro | According to | -
Q 6 | d | He betrayed the oath that he had sworn, and he did it for between five hundred and five thousand dollars a pop, | Raymond Castellanos=cas | told | -
Q 7 | d | We have never before charged this section of the law in this district. | @6:Raymond Castellanos=cas | | -
Q 8 | d | * | @6:Raymond Castellanos=cas | | -
Q 13 | d | I'm in total shock, honestly, | Marisol Peña=pen | said | -
Q 14 | d | He held the door for my kids. | @13:Marisol Peña=pen | | -
Q 15 | d | * | @13:Marisol Peña=pen | | -
Q 16 | m | the government's case "long on headlines." | Douglas Greenbaum=gre | called | -
Q 17 | d | My client has denied every one of these charges, and he looks forward to his day in court, | Greenbaum=gre | said | -
Q 18 | i | he would not discuss the specifics | Alan Whitacre=whi | said | -
Q 19 | d | I think we've got clear policies in place, and when people break them, we hold them accountable, | Whitacre=whi | said | -
Q 20 | i | it was not aware of the details | The Chinese Embassy=emb | said | -
Q 20 | m | "groundless smears." | The Chinese Embassy=emb | accused | -

#A w18-011 | 2023-07-05 | -
S Hong Kong: UK condemns HK$1m bounties on exiled activists as China tells London to butt out
P The UK has said it will "not tolerate" attempts to intimidate people on British soil after Hong Kong police put a price on the heads of eight exiled pro-democracy activists.
P Rewards of HK$1m (£100,000) each are being offered for information that leads to their arrest under the national security law that Beijing imposed on the city in 2020.
P Three of the eight live in Britain, among them former lawmaker Jason Kwok and the unionist Mok Ying-tung.
P The others are in the United States, Canada and Australia.
P "They will be pursued for life," Hong Kong's Chief Executive said on Tuesday, urging them to give themselves up.
S "They should be treated like rats in the street: avoid them, report them."
P Foreign Secretary Edmund Rawlinson called on Beijing to withdraw the warrants, which were announced on Monday by national security police at a news conference.
P "We will always defend the universal right to freedom of expression and stand up for those who are targeted," he said.
P China's embassy in London hit back within hours, accusing British politicians of "offering protection to fugitives" and of meddling in the city's affairs.
P Mr Kwok, 40, told the BBC that his life had changed overnight.
P "I don't take the bus at night any more, and I look at people's shoes," he said.
S "But I'm not going to shut up, because that's the one thing they want for their million dollars."
P Police said the eight were accused of colluding with foreign forces and inciting secession, offences that carry a maximum penalty of life imprisonment.
P Chief Superintendent Stephen Lau of the force's National Security Department admitted there was little chance of catching them while they stayed abroad.
P "We are not staging any show," he insisted.
S "If they don't return, we won't be able to arrest them, but we won't stop wanting them."
P On Wednesday, officers arrested four men in Hong Kong, aged between 26 and 28, on suspicion of running an online platform that funded the wanted activists.
P Washington said the move set "a dangerous precedent", while Australia's foreign minister, Harriet Colquhoun, said she was "deeply disappointed".
P Human Rights Watch urged governments to cancel what is left of their extradition treaties with Hong Kong.
P Britain suspended its own treaty in July 2020, days after the security law came into force, and opened a route to citizenship that more than 160,000 Hong Kongers have used.
P China accused it at the time of a gross breach of its promises.
P Relations had been strained since October, when a protester was dragged into the grounds of the Chinese consulate in Manchester and beaten by staff.
P Six officials, including the consul-general, were later withdrawn by Beijing, which denied that they had done anything wrong.
P More than 260 people have been arrested under the law in Hong Kong, and once-noisy opposition parties have disbanded one after another.
P The street where two million people marched in June 2019 is a quiet place now.
P Ms Mok, who left the city on a tourist visa two years ago, said her mother had rung her in tears.
P "She didn't ask how I was; she asked me what time it was in England, and then she hung up, because she's afraid of who is listening."
P Downing Street would not say whether the Chinese ambassador would be summoned.
@ uk | United Kingdom | c | GBR
@ hkp | Hong Kong police | o | HKGCOP
@ act | eight exiled pro-democracy activists | g | HKGOPP
@ chn | China | c | CHN
@ chng | Chinese government | o | CHNGOV
@ kwo | Jason Kwok | p | HKGOPP | former lawmaker
@ mok | Mok Ying-tung | p | HKGLABOPP | unionist
@ ce | Hong Kong Chief Executive | p | HKGGOV | Chief Executive
@ raw | Edmund Rawlinson | p | GBRGOV | Foreign Secretary
@ emb | Chinese embassy in London | o | CHNGOV
@ bpol | British politicians | g | GBR
@ lau | Stephen Lau | p | HKGCOP | chief superintendent
@ four | four men arrested in Hong Kong | g | HKGCVL
@ us | United States | c | USA
@ col | Harriet Colquhoun | p | AUSGOV | foreign minister
@ hrw | Human Rights Watch | o | NGO
@ gov | governments with extradition treaties | g | 
@ hk | Hong Kong | c | HKG
@ hker | Hong Kongers | l | HKGCVL
@ prt | protester in Manchester | p | HKGCVLOPP | protester
@ stf | staff of the Chinese consulate in Manchester | g | CHNGOV
@ p260 | people arrested under the security law | l | HKGCVL
@ two | two million marchers | l | HKGCVL
@ mum | mother of Mok Ying-tung | p | HKGCVL
E 0 Hong Kong/GPE; UK/GPE; HK$1m/MONEY; China/GPE; London/GPE
E 1 UK/GPE; British/NORP; Hong Kong/GPE; eight exiled pro-democracy activists/NUM
E 2 HK$1m/MONEY; £100,000/MONEY; national security law/LAW; Beijing/GPE; 2020/DATE
E 3 Britain/GPE; Jason Kwok/PER; Mok Ying-tung/PER
E 4 United States/GPE; Canada/GPE; Australia/GPE
E 5 Hong Kong/GPE; Tuesday/DATE
E 7 Edmund Rawlinson/PER; Beijing/GPE; Monday/DATE
E 9 China/GPE; London/GPE; British/NORP
E 10 Kwok/PER; BBC/ORG
E 14 Stephen Lau/PER; National Security Department/ORG
E 17 Wednesday/DATE; four men/NUM; Hong Kong/GPE
E 18 Washington/GPE; Australia/GPE; Harriet Colquhoun/PER
E 19 Human Rights Watch/ORG; Hong Kong/GPE
E 20 Britain/GPE; July 2020/DATE; security law/LAW; more than 160,000/NUM; Hong Kongers/NORP
E 21 China/GPE
E 22 October/DATE; Chinese/NORP; Manchester/GPE
E 23 Six officials/NUM; Beijing/GPE
E 24 More than 260 people/NUM; Hong Kong/GPE
E 25 two million people/NUM; June 2019/DATE
E 26 Mok/PER; two years ago/DATE
E 27 England/GPE
E 28 Downing Street/ORG; Chinese/NORP
V 0 | condemns | ACCUSE/disapprove | rights-freedoms,diplomatic | 111 | UK=uk | Hong Kong=hkp | id=con
V 0 | bounties | THREATEN/arrest | rights-freedoms,legal | 130 | Hong Kong=hkp | exiled activists=act | n=money:HK$1m:1000000:HKD | id=bo
V 0 | tells | ACCUSE/allege | diplomatic | 112 | China=chn | London=uk | id=bt
V 1 | said | =con | | | The UK=uk | Hong Kong police=hkp
V 1 | put | =bo | | | Hong Kong police=hkp | eight exiled pro-democracy activists=act
V 2 | offered | =bo | | | @1:Hong Kong police=hkp | their=act | n=money:HK$1m:1000000:HKD
V 2 | imposed | COERCE/restrict | rights-freedoms,pro-autocracy | 172 | Beijing=chng | the city=hk | st=h | when=2020 | date=2020
V 5 | pursued | THREATEN/arrest | rights-freedoms | 130 | Hong Kong's Chief Executive=ce | They=act | when=Tuesday | date=2023-07-04
V 5 | urging | REQUEST/yield | rights-freedoms,legal | 025 | Hong Kong's Chief Executive=ce | them=act | when=Tuesday | date=2023-07-04
V 6 | rats | ACCUSE/disapprove | rights-freedoms | 111 | @5:Hong Kong's Chief Executive=ce | They=act
V 7 | called on | REQUEST/yield | rights-freedoms,diplomatic | 025 | Edmund Rawlinson=raw | Beijing=chng
V 7 | announced | =bo | | | national security police=hkp | - | when=Monday | date=2023-07-03
V 7 | warrants | =bo |  |  | national security police=hkp | @5:them=act | when=Monday | date=2023-07-03
V 8 | defend | SUPPORT | rights-freedoms | 052 | he=raw | those who are targeted=act
V 8 | targeted | =bo |  |  | @7:national security police=hkp | those who are targeted=act
V 9 | accusing | =bt | | | China's embassy in London=emb | British politicians=bpol
V 12 | shut up | REJECT | rights-freedoms | 120 | I=kwo | they=hkp
V 13 | accused | ACCUSE/allege | legal,rights-freedoms | 112 | Police=hkp | the eight=act
V 16 | wanting | =bo |  |  | we#1=hkp | them#2=act
V 17 | arrested | COERCE/arrest | legal,rights-freedoms | 173 | officers=hkp | four men=four | when=Wednesday | date=2023-07-05 | where=Hong Kong | n=arrested:four men:4
V 17 | funded | AID | economic | 071 | four men=four | the wanted activists=act | by=officers=hkp
V 18 | said#1 | ACCUSE/disapprove | diplomatic,rights-freedoms | 111 | Washington=us | @13:Police=hkp
V 18 | move | =bo | | | @13:Police=hkp | -
V 18 | disappointed | ACCUSE/disapprove | diplomatic,rights-freedoms | 111 | Harriet Colquhoun=col | @13:Police=hkp
V 19 | urged | REQUEST/change | legal,human-rights | 024 | Human Rights Watch=hrw | governments=gov
V 20 | suspended | SANCTION/discontinue | legal,diplomatic | 160 | Britain=uk | @19:Hong Kong=hk | st=h | when=July 2020 | date=2020-07
V 20 | opened | AID | asylum,migration | 075 | Britain=uk | Hong Kongers=hker | st=h | when=July 2020 | date=2020-07 | n=other:more than 160,000:160000
V 21 | accused | ACCUSE/allege | diplomatic | 112 | China=chn | it=uk | st=h | when=at the time | date=2020-07
V 22 | dragged | ASSAULT/abduct | diplomatic,repression | 181 | staff=stf | a protester=prt | st=h | when=October | date=2022-10 | where=the grounds of the Chinese consulate in Manchester
V 22 | beaten | ASSAULT/beat | diplomatic,repression | 175 | staff=stf | a protester=prt | st=h | when=October | date=2022-10 | where=the grounds of the Chinese consulate in Manchester
V 23 | withdrawn | SANCTION/withdraw | diplomatic | 166 | Beijing=chng | @20:Britain=uk | st=h | n=other:Six officials:6
V 23 | denied | REJECT | diplomatic | 016 | Beijing=chng | - | st=h
V 24 | arrested | COERCE/arrest | legal,rights-freedoms | 173 | @13:Police=hkp | More than 260 people=p260 | st=h | where=Hong Kong | n=arrested:More than 260 people:260
V 25 | marched | PROTEST/demo | rights-freedoms | 141 | two million people=two | - | st=h | when=June 2019 | date=2019-06 | n=protesters:two million people:2000000
Q 1 | m | it will "not tolerate" attempts to intimidate people on British soil | The UK=uk | said | -
Q 5 | d | They will be pursued for life, | Hong Kong's Chief Executive=ce | said | -
Q 6 | d | * | @5:Hong Kong's Chief Executive=ce | | -
Q 8 | d | We will always defend the universal right to freedom of expression and stand up for those who are targeted, | he=raw | said | -
Q 9 | m | "offering protection to fugitives" | China's embassy in London=emb | accusing | -
Q 10 | i | his life had changed overnight | Mr Kwok=kwo | told | -
Q 11 | d | I don't take the bus at night any more, and I look at people's shoes, | he=kwo | said | -
Q 12 | d | * | @11:he=kwo | | -
Q 13 | i | the eight were accused of colluding with foreign forces and inciting secession | Police=hkp | said | -
Q 14 | i | there was little chance of catching them while they stayed abroad | Chief Superintendent Stephen Lau=lau | admitted | -
Q 15 | d | We are not staging any show, | he=lau | insisted | -
Q 16 | d | * | @15:he=lau | | -
Q 18 | m | the move set "a dangerous precedent" | Washington=us | said#1 | -
Q 18 | m | she was "deeply disappointed" | Harriet Colquhoun=col | said#2 | -
Q 26 | i | her mother had rung her in tears | Ms Mok=mok | said | -
Q 27 | d | * | @26:Ms Mok=mok | | -

#A w18-012 | 2023-03-11 | BEIJING
S Xinhua Headlines: Saudi Arabia, Iran agree to resume ties after Beijing talks
S -- The two countries are to reopen embassies within two months under a trilateral statement signed in Beijing on Friday.
S -- Observers say the agreement is a victory for dialogue and peace.
P BEIJING, March 11 (Xinhua) -- Saudi Arabia and Iran have agreed to resume diplomatic relations and reopen embassies and missions within two months, according to a joint statement that the two countries issued with China on Friday, ending a rupture of seven years.
P The agreement was reached after five days of talks between Saudi national security adviser Hamad bin Turki Al-Rashoud and Ali Reza Mohtadi, secretary of the Supreme National Security Council of Iran, in the Chinese capital.
P It was signed by both men and by Gu Pengfei, director of the Office of the Foreign Affairs Commission, who presided over the closing ceremony.
P "This is a victory for dialogue and a victory for peace, and it brings major good news at a time of turbulence in the world," Gu said.
S "China has no selfish interest whatsoever in the Middle East.
S "We respect the countries of the region as its masters."
P Under the document, the two sides affirmed their respect for each other's sovereignty and promised not to interfere in each other's internal affairs.
P They also agreed to revive a security cooperation agreement signed in 2001 and a trade accord that dates from 1998.
P Al-Rashoud thanked China for hosting the meeting, as well as Iraq and Oman for the five earlier rounds of talks that were held on their territory in 2021 and 2022.
P Mohtadi described the negotiations as "unequivocal, transparent and comprehensive."
P "Clearing up misunderstandings will surely lead to greater stability," he told Iran's official IRNA news agency.
P Riyadh severed ties with Tehran in January 2016 after demonstrators stormed the Saudi embassy there, following the execution of the Shiite cleric Nimr al-Nimr in Saudi Arabia.
P The kingdom has also accused its neighbor of being behind a drone and missile attack on oil plants at Abqaiq in September 2019, a charge that Iran has always denied.
P The United Nations Secretary-General praised China's role, his spokesman said, and offered the services of the world body.
P "Good neighborly relations are essential for the stability of the Gulf," the spokesman told reporters in New York.
P The United Arab Emirates, Egypt and Türkiye welcomed the step.
P In Yemen, Houthi spokesman Yahya al-Mutawakil said in a tweet that the region "needs the return of normal relations between its countries."
P Israel's opposition leader, by contrast, slammed the deal as "a total failure of the foreign policy of the Israeli government."
P In Washington, White House spokesman Daniel Oakes said that the United States supported any effort to end the war in Yemen but doubted that Tehran would "honor its side of the bargain."
P China is the largest buyer of oil from both countries.
P In December, the Chinese president paid a state visit to Riyadh, where he met leaders of six Gulf nations, and last month he received his Iranian counterpart in Beijing.
P "The Middle East is no one's chessboard," said Professor Niu Jingwen of Shanghai International Studies University.
S "What people there want most is bread, electricity and a quiet night."
P Analysts expect flights between Jeddah and Mashhad to follow, in time for the hajj.
@ sau | Saudi Arabia | c | SAU
@ irn | Iran | c | IRN
@ chn | China | c | CHN
@ ras | Hamad bin Turki Al-Rashoud | p | SAUGOV | national security adviser
@ moh | Ali Reza Mohtadi | p | IRNGOV | secretary of the Supreme National Security Council
@ gu | Gu Pengfei | p | CHNGOV | director of the Office of the Foreign Affairs Commission
@ irq | Iraq | c | IRQ
@ omn | Oman | c | OMN
@ dem | demonstrators in Tehran | l | IRNCVL
@ semb | Saudi embassy in Tehran | o | SAUGOV
@ nim | Nimr al-Nimr | p | SAUREL | Shiite cleric
@ unsg | UN Secretary-General | p | UNO | Secretary-General
@ unsp | UN spokesman | p | UNO | spokesman
@ are | United Arab Emirates | c | ARE
@ egy | Egypt | c | EGY
@ tur | Türkiye | c | TUR
@ hou | Yahya al-Mutawakil | p | YEMREB | Houthi spokesman
@ isro | Israeli opposition leader | p | ISRLEGPTYOPP | opposition leader
@ isrg | Israeli government | o | ISRGOV
@ oak | Daniel Oakes | p | USAGOV | White House spokesman
@ us | United States | c | USA
@ cpr | Chinese president | p | CHNGOV | president
@ gul | leaders of six Gulf nations | g | 
@ ipr | Iranian president | p | IRNGOV | president
@ niu | Niu Jingwen | p | CHNEDU | professor
@ obs | observers | g | 
E 0 Xinhua/ORG; Saudi Arabia/GPE; Iran/GPE; Beijing/GPE
E 1 Beijing/GPE; Friday/DATE
E 3 BEIJING/GPE; March 11/DATE; Xinhua/ORG; Saudi Arabia/GPE; Iran/GPE; China/GPE; Friday/DATE
E 4 Saudi/NORP; Hamad bin Turki Al-Rashoud/PER; Ali Reza Mohtadi/PER; Supreme National Security Council/ORG; Iran/GPE; Chinese/NORP
E 5 Gu Pengfei/PER; Office of the Foreign Affairs Commission/ORG
E 6 Gu/PER
E 7 China/GPE; Middle East/LOC
E 10 2001/DATE; 1998/DATE
E 11 Al-Rashoud/PER; China/GPE; Iraq/GPE; Oman/GPE; 2021/DATE; 2022/DATE
E 12 Mohtadi/PER
E 13 Iran/GPE; IRNA/ORG
E 14 Riyadh/GPE; Tehran/GPE; January 2016/DATE; Saudi embassy/FAC; Shiite/NORP; Nimr al-Nimr/PER; Saudi Arabia/GPE
E 15 Abqaiq/GPE; September 2019/DATE; Iran/GPE
E 16 United Nations/ORG; China/GPE
E 17 Gulf/LOC; New York/GPE
E 18 United Arab Emirates/GPE; Egypt/GPE; Türkiye/GPE
E 19 Yemen/GPE; Houthi/ARM; Yahya al-Mutawakil/PER
E 20 Israel/GPE; Israeli/NORP
E 21 Washington/GPE; White House/ORG; Daniel Oakes/PER; United States/GPE; Yemen/GPE; Tehran/GPE
E 22 China/GPE
E 23 December/DATE; Chinese/NORP; Riyadh/GPE; Gulf/LOC; last month/DATE; Iranian/NORP; Beijing/GPE
E 24 Middle East/LOC; Niu Jingwen/PER; Shanghai International Studies University/ORG
E 26 Jeddah/GPE; Mashhad/GPE
V 0 | agree | AGREE | diplomatic | 032 | Saudi Arabia=sau; Iran=irn | - | id=ag
V 0 | talks | CONSULT/third-party | diplomatic | 044 | Saudi Arabia=sau; Iran=irn; Beijing=chn | - | where=Beijing | id=ta
V 1 | reopen | =ag | | | The two countries=sau; The two countries=irn | - | when=Friday | date=2023-03-10
V 1 | signed | SUPPORT | diplomatic | 057 | The two countries=sau; The two countries=irn; @3:China=chn | - | when=Friday | date=2023-03-10 | where=Beijing | id=si
V 2 | agreement | =ag | | | @3:Saudi Arabia=sau; @3:Iran=irn | -
V 3 | agreed | =ag | | | Saudi Arabia=sau; Iran=irn | - | when=Friday | date=2023-03-10
V 3 | rupture | SANCTION/withdraw | diplomatic | 161 | Saudi Arabia=sau | Iran=irn | st=h | when=seven years | id=ru
V 3 | statement | =si |  |  | the two countries=sau; the two countries=irn; China=chn |  | when=Friday | date=2023-03-10
V 4 | reached | =ag | | | Hamad bin Turki Al-Rashoud=sau; Ali Reza Mohtadi=irn | - | where=the Chinese capital
V 4 | talks | =ta | | | Hamad bin Turki Al-Rashoud=ras; Ali Reza Mohtadi=moh; Chinese=chn | - | where=the Chinese capital
V 5 | signed | =si | | | both men=ras; both men=moh; Gu Pengfei=gu | -
V 6 | victory#1 | SUPPORT | diplomatic | 051 | Gu=gu | @3:Saudi Arabia=sau; @3:Iran=irn
V 9 | promised | AGREE | diplomatic | 030 | the two sides=sau; the two sides=irn | -
V 10 | agreed | AGREE | military,economic | 0312 | They=sau; They=irn | -
V 10 | signed | SUPPORT | military,diplomatic | 057 | They=sau; They=irn | - | st=h | when=2001 | date=2001
V 10 | accord | SUPPORT | economic,diplomatic | 057 | They=sau; They=irn |  | st=h | when=1998 | date=1998
V 11 | thanked | SUPPORT | diplomatic | 051 | Al-Rashoud=ras | China=chn; Iraq=irq; Oman=omn
V 11 | meeting | =ta | | | China=chn | -
V 11 | talks | CONSULT/third-party | diplomatic | 044 | @10:They=sau; @10:They=irn; Iraq=irq; Oman=omn | - | st=h | when=in 2021 and 2022 | date=2021/2022 | where=their territory
V 12 | negotiations | =ta | | | Mohtadi=moh | -
V 12 | described | SUPPORT | diplomatic | 051 | Mohtadi=moh | @11:Al-Rashoud=sau
V 14 | severed | =ru | | | Riyadh=sau | Tehran=irn | when=January 2016 | date=2016-01
V 14 | stormed | PROTEST/riot | diplomatic | 145 | demonstrators=dem | the Saudi embassy=semb | st=h | when=January 2016 | date=2016-01 | where=there
V 14 | execution | ASSAULT/targeted | legal,religion-ethnicity | 175 | @15:The kingdom=sau | Nimr al-Nimr=nim | st=h | where=Saudi Arabia
V 15 | accused | ACCUSE/allege | military | 112 | The kingdom=sau | its neighbor=irn | st=h | id=ch
V 15 | attack | ASSAULT/drone | military,natural-resource | 195 | its neighbor=irn | - | st=h | by=The kingdom=sau | when=September 2019 | date=2019-09 | where=oil plants at Abqaiq
V 15 | denied | REJECT | military | 016 | Iran=irn | The kingdom=sau | st=h
V 15 | charge | =ch |  |  | The kingdom=sau | Iran=irn
V 16 | praised | SUPPORT | diplomatic | 051 | United Nations Secretary-General=unsg | China=chn | by=his spokesman=unsp
V 16 | offered | AGREE | diplomatic | 039 | United Nations Secretary-General=unsg | @3:Saudi Arabia=sau; @3:Iran=irn | by=his spokesman=unsp
V 18 | welcomed | SUPPORT | diplomatic | 051 | United Arab Emirates=are; Egypt=egy; Türkiye=tur | @3:Saudi Arabia=sau; @3:Iran=irn
V 18 | step | =ag |  |  | @3:Saudi Arabia=sau; @3:Iran=irn | 
V 19 | said | SUPPORT | diplomatic | 051 | Yahya al-Mutawakil=hou | @3:Saudi Arabia=sau; @3:Iran=irn
V 20 | slammed | ACCUSE/disapprove | diplomatic | 111 | Israel's opposition leader=isro | Israeli government=isrg
V 20 | deal | =ag |  |  | @3:Saudi Arabia=sau; @3:Iran=irn | -
V 21 | supported | SUPPORT | diplomatic | 051 | the United States=us | - | by=Daniel Oakes=oak
V 21 | doubted | ACCUSE/disapprove | diplomatic | 111 | the United States=us | Tehran=irn | by=Daniel Oakes=oak
V 23 | visit | CONSULT/visit | diplomatic | 042 | the Chinese president=cpr | Riyadh=sau | st=h | when=December | date=2022-12 | where=Riyadh
V 23 | met | CONSULT/multilateral | diplomatic | 040 | he#1=cpr; leaders of six Gulf nations=gul | - | st=h | when=December | date=2022-12 | where=Riyadh
V 23 | received | CONSULT/visit | diplomatic | 042 | his Iranian counterpart=ipr | he#2=cpr | st=h | when=last month | date=2023-02 | where=Beijing
Q 2 | i | the agreement is a victory for dialogue and peace | Observers=obs | say | -
Q 3 | i | Saudi Arabia and Iran have agreed to resume diplomatic relations and reopen embassies and missions within two months | a joint statement=sau | according to | -
Q 6 | d | This is a victory~~in the world, | Gu=gu | said | -
Q 7 | d | China has no selfish interest whatsoever in the Middle East. | @6:Gu=gu | | -
Q 8 | d | * | @6:Gu=gu | | -
Q 12 | m | the negotiations as "unequivocal, transparent and comprehensive." | Mohtadi=moh | described | -
Q 13 | d | Clearing up misunderstandings will surely lead to greater stability, | he=moh | told | -
Q 16 | i | The United Nations Secretary-General praised China's role | his spokesman=unsp | said | -
Q 17 | d | Good neighborly relations are essential for the stability of the Gulf, | the spokesman=unsp | told | -
Q 19 | m | the region "needs the return of normal relations between its countries." | Yahya al-Mutawakil=hou | said | -
Q 20 | m | the deal as "a total failure of the foreign policy of the Israeli government." | Israel's opposition leader=isro | slammed | -
Q 21 | i | the United States supported any effort to end the war in Yemen | Daniel Oakes=oak | said | -
Q 21 | m | doubted that Tehran would "honor its side of the bargain." | Daniel Oakes=oak | said | -
Q 24 | d | The Middle East is no one's chessboard, | Professor Niu Jingwen=niu | said | -
Q 25 | d | * | @24:Professor Niu Jingwen=niu | | -
#A w18-013 | 2021-09-18 | Paris
S France recalls ambassadors from US and Australia over submarine 'stab in the back'
P Paris says tearing up of £48bn contract is 'unacceptable behaviour between allies' as Canberra insists it was frank about its doubts
P France last night took the extraordinary step of recalling its ambassadors to Washington and Canberra in fury at a new defence pact that will see Australia buy nuclear-powered submarines from the United States and Britain instead of French ones.
P It is the first time in the history of an alliance that goes back to the siege of Yorktown that Paris has called home its envoy to the US.
P Jean-Marc Delorme, the foreign minister, said that the exceptional decision had been taken at the request of the President and was justified by “the exceptional gravity of the announcements” made by the three nations on Wednesday.
P “The abandonment of the ocean-class submarine project constitutes unacceptable behaviour between allies and partners,” he said in a statement released late on Friday.
S “Its consequences affect the very conception that we have of our alliances.”
P A day earlier he had gone on French radio to denounce the move as “a stab in the back”.
P Britain's ambassador was spared, and not out of kindness.
P “We know their permanent opportunism, so there was no need to bring anyone back to explain it,” sniffed a French diplomat, who described the UK as “the fifth wheel on the carriage”.
P In Washington, the White House regretted the decision but said that it would stay in close contact with Paris in the coming days.
P Australia's foreign minister, Helen Marsden, said she understood France's “deep disappointment”.
P Her prime minister was less emollient.
P He told a radio station in Melbourne that he had raised the possibility of scrapping the 2016 deal when the French president received him at the Élysée in June.
P “I made it very clear, over a long dinner, that there were very real issues about whether a conventional submarine would meet our strategic interests,” he said.
P French officials deny this.
P “He told us nothing, absolutely nothing,” said Thierry Lacombe, the outgoing ambassador, as he left his residence in Canberra for the airport.
S “This has been a huge mistake, a very, very bad handling of the partnership.”
P France has also cancelled a gala in Washington to mark the 240th anniversary of the Battle of the Chesapeake, in which its fleet beat the Royal Navy.
P Naval Group, which was to have built the 12 boats in Cherbourg and Adelaide, is preparing a bill.
P China has condemned the so-called Aukus pact as “extremely irresponsible”.
P Its foreign ministry spokesman, Zhu Haolin, warned on Thursday that the three countries should “shed their Cold War mentality” or risk harming their own interests.
P Beijing imposed crippling tariffs on Australian wine and barley last year, after Canberra called for an independent inquiry into the origins of Covid-19.
P Britain's Defence Secretary, Rupert Hallam, denied that London had gone “fishing” for the contract.
P “The Australians came to us in March, the chief of their navy asked the First Sea Lord for a quiet word, and that's the long and the short of it,” he said.
P New Zealand, which closed its ports to nuclear vessels in 1985, has said that the new boats will not be welcome.
P The row is expected to dominate next week's gathering of world leaders in New York, which the French president is not planning to attend.
P “It will take a good deal more than a phone call,” said a Nato diplomat.
@ fra | France | c | FRA
@ frag | French government | o | FRAGOV
@ us | United States | c | USA
@ aus | Australia | c | AUS
@ ausg | Australian government | o | AUSGOV
@ uk | United Kingdom | c | GBR
@ del | Jean-Marc Delorme | p | FRAGOV | foreign minister
@ fp | French president | p | FRAGOV | president
@ fdi | French diplomat | p | FRAGOV | diplomat
@ wh | White House | o | USAGOV
@ mar | Helen Marsden | p | AUSGOV | foreign minister
@ apm | Australian prime minister | p | AUSGOV | prime minister
@ fof | French officials | g | FRAGOV
@ lac | Thierry Lacombe | p | FRAGOV | ambassador
@ chn | China | c | CHN
@ chng | Chinese government | o | CHNGOV
@ zhu | Zhu Haolin | p | CHNGOV | foreign ministry spokesman
@ hal | Rupert Hallam | p | GBRGOVMIL | Defence Secretary
@ chf | chief of the Australian navy | p | AUSMIL | chief of the navy
@ fsl | First Sea Lord | p | GBRMIL | First Sea Lord
@ nz | New Zealand | c | NZL
@ nd | Nato diplomat | p | IGO | diplomat
E 0 France/GPE; US/GPE; Australia/GPE
E 1 Paris/GPE; £48bn/MONEY; Canberra/GPE
E 2 France/GPE; last night/DATE; Washington/GPE; Canberra/GPE; Australia/GPE; United States/GPE; Britain/GPE; French/NORP
E 3 siege of Yorktown/EVT; Paris/GPE; US/GPE
E 4 Jean-Marc Delorme/PER; Wednesday/DATE
E 5 Friday/DATE
E 7 A day earlier/DATE; French/NORP
E 8 Britain/GPE
E 9 French/NORP; UK/GPE
E 10 Washington/GPE; White House/ORG; Paris/GPE; the coming days/DATE
E 11 Australia/GPE; Helen Marsden/PER; France/GPE
E 13 Melbourne/GPE; 2016/DATE; French/NORP; Élysée/FAC; June/DATE
E 15 French/NORP
E 16 Thierry Lacombe/PER; Canberra/GPE
E 18 France/GPE; Washington/GPE; Battle of the Chesapeake/EVT; Royal Navy/ORG
E 19 Naval Group/ORG; Cherbourg/GPE; Adelaide/GPE
E 20 China/GPE; Aukus pact/LAW
E 21 Zhu Haolin/PER; Thursday/DATE; Cold War/EVT
E 22 Beijing/GPE; Australian/NORP; last year/DATE; Canberra/GPE
E 23 Britain/GPE; Rupert Hallam/PER; London/GPE
E 24 Australians/NORP; March/DATE
E 25 New Zealand/GPE; 1985/DATE
E 26 next week/DATE; New York/GPE; French/NORP
E 27 Nato/ORG
V 0 | recalls | SANCTION/withdraw | diplomatic,military | 161 | France=fra | US=us; Australia=aus | id=re
V 0 | stab | ACCUSE/disapprove | diplomatic,military | 111 | @7:he=del | Australia=aus | id=st
V 1 | tearing up | SANCTION/discontinue | military,economic | 160 | Canberra=ausg | Paris=fra | id=ter
V 1 | says | ACCUSE/disapprove | diplomatic,military | 111 | Paris=frag | Canberra=ausg | id=un
V 1 | insists | REJECT | diplomatic,military | 016 | Canberra=ausg | Paris=frag | id=ins
V 2 | recalling | =re | | | France=fra | Washington=us; Canberra=aus | when=last night | date=2021-09-17
V 2 | buy | AGREE | military | 0312 | Australia=aus; the United States=us; Britain=uk | - | id=buy
V 2 | pact | =buy |  |  | Australia=aus; the United States=us; Britain=uk | 
V 3 | called home | =re | | | Paris=frag | the US=us
V 4 | decision | =re | | | Jean-Marc Delorme=del | -
V 4 | request | REQUEST/change | diplomatic | 100 | the President=fp | Jean-Marc Delorme=del | by=Jean-Marc Delorme=del
V 4 | announcements | =buy | | | the three nations=aus; the three nations=us; the three nations=uk | - | when=Wednesday | date=2021-09-15
V 5 | abandonment | =ter | | | @2:Australia=aus | @2:France=fra
V 5 | unacceptable | =un | | | he=del | @2:Australia=aus | when=late on Friday | date=2021-09-17
V 7 | denounce | =st | | | he=del | @2:Australia=aus | when=A day earlier | date=2021-09-16
V 7 | move | =ter | | | @2:Australia=aus | French=fra
V 9 | sniffed | ACCUSE/disapprove | diplomatic | 111 | a French diplomat=fdi | UK=uk
V 10 | regretted | ACCUSE/disapprove | diplomatic | 110 | the White House=wh | Paris=frag | where=Washington
V 10 | decision | =re | | | Paris=frag | Washington=us
V 10 | stay | AGREE | diplomatic | 030 | the White House=wh | Paris=frag
V 11 | understood | SUPPORT | diplomatic | 050 | she=mar | France=fra
V 13 | told | =ins | | | He=apm | French=frag | where=Melbourne
V 13 | raised | CONSULT/visit | military,diplomatic | 042 | he=apm | the French president=fp | by=He=apm | when=June | date=2021-06 | where=the Élysée | id=din
V 13 | deal | SUPPORT | military,economic | 057 | he=aus; the French president=fra |  | st=h | when=2016 | date=2016
V 13 | received | =din |  |  | he=apm | the French president=fp | when=June | date=2021-06 | where=the Élysée
V 14 | made it very clear | =ins | | | he=apm | @13:French=frag
V 14 | dinner | =din | | | he=apm | @13:French president=fp
V 15 | deny | REJECT | diplomatic,military | 016 | French officials=fof | @12:Her prime minister=apm | id=den
V 16 | said | =den | | | Thierry Lacombe=lac | He=apm
V 17 | mistake | ACCUSE/disapprove | diplomatic,military | 111 | @16:Thierry Lacombe=lac | @16:He=apm
V 18 | cancelled | SANCTION/discontinue | diplomatic | 160 | France=fra | Washington=us
V 18 | beat | ASSAULT | military | 190 | its fleet=fra | the Royal Navy=uk | st=h | date=1781
V 20 | condemned | ACCUSE/disapprove | military,diplomatic | 111 | China=chn | @4:the three nations=aus; @4:the three nations=us; @4:the three nations=uk
V 20 | pact | =buy | | | @4:the three nations=aus; @4:the three nations=us; @4:the three nations=uk | -
V 21 | warned | REQUEST/change | military,diplomatic | 1042 | Zhu Haolin=zhu | the three countries=aus; the three countries=us; the three countries=uk | when=Thursday | date=2021-09-16
V 22 | imposed | SANCTION/discontinue | economic | 163 | Beijing=chng | Australian=aus | st=h | when=last year | date=2020
V 22 | called for | REQUEST/change | health | 024 | Canberra=ausg | Beijing=chng | st=h | date=2020
V 23 | denied | REJECT | military | 016 | Rupert Hallam=hal | @9:a French diplomat=fdi
V 24 | asked | REQUEST/meet | military | 026 | the chief of their navy=chf | the First Sea Lord=fsl | by=he=hal | when=March | date=2021-03 | id=as
V 24 | came | =as |  |  | The Australians=aus | us=uk | when=March | date=2021-03
V 25 | closed | COERCE/restrict | cbrn,military | 172 | New Zealand=nz | - | st=h | when=1985 | date=1985
V 25 | said | REJECT | cbrn,military | 120 | New Zealand=nz | @24:The Australians=aus
V 26 | attend | REJECT/meet | diplomatic | 125 | the French president=fp | 
Q 1 | m | tearing up of £48bn contract is 'unacceptable behaviour between allies' | Paris=frag | says | -
Q 1 | i | it was frank about its doubts | Canberra=ausg | insists | -
Q 4 | m | the exceptional decision~~on Wednesday | Jean-Marc Delorme=del | said | -
Q 5 | d | The abandonment of the ocean-class submarine project constitutes unacceptable behaviour between allies and partners, | he=del | said | -
Q 6 | d | * | @5:he=del | | -
Q 7 | m | the move as “a stab in the back” | he=del | denounce | -
Q 9 | d | We know their permanent opportunism, so there was no need to bring anyone back to explain it, | a French diplomat=fdi | sniffed | -
Q 9 | m | the UK as “the fifth wheel on the carriage” | a French diplomat=fdi | described | -
Q 10 | i | it would stay in close contact with Paris in the coming days | the White House=wh | said | -
Q 11 | m | she understood France's “deep disappointment” | Helen Marsden=mar | said | -
Q 13 | i | he had raised the possibility~~in June | He=apm | told | -
Q 14 | d | I made it very clear~~strategic interests, | he=apm | said | -
Q 16 | d | He told us nothing, absolutely nothing, | Thierry Lacombe=lac | said | -
Q 17 | d | * | @16:Thierry Lacombe=lac | | -
Q 20 | m | the so-called Aukus pact as “extremely irresponsible” | China=chn | condemned | -
Q 21 | m | the three countries should “shed their Cold War mentality” or risk harming their own interests | Zhu Haolin=zhu | warned | -
Q 23 | m | London had gone “fishing” for the contract | Rupert Hallam=hal | denied | -
Q 24 | d | The Australians came~~short of it, | he=hal | said | -
Q 25 | i | the new boats will not be welcome | New Zealand=nz | said | -
Q 27 | d | It will take a good deal more than a phone call, | a Nato diplomat=nd | said | -

#A w18-014 | 2022-08-05 | Taipei
S 68 Chinese warplanes, 13 ships cross into waters near Taiwan on second day of drills
P Taipei, Aug. 5 (CNA) The Ministry of National Defense (MND) on Friday accused China of simulating an attack on Taiwan proper after 68 military aircraft and 13 warships operated around the Taiwan Strait, some of them on the wrong side of the median line.
P The sorties were part of four days of live-fire exercises that Beijing launched on Thursday in six zones encircling the island, in retaliation for a visit by the speaker of the U.S. House of Representatives.
P "The People's Liberation Army has seriously damaged the status quo, and we sternly condemn it," MND spokesman Major General Pan Chih-wei said at a press conference.
S "We do not seek escalation, and we do not shy away from disputes."
P On Thursday the PLA fired 11 Dongfeng ballistic missiles into the seas to the north, south and east of Taiwan, according to the ministry.
P It did not say at the time that several had flown over the island, an omission for which opposition lawmakers took it to task on Friday.
P "People in Taipei had to learn from the Japanese what had passed above their heads," Kuomintang legislator Lai Mei-chu complained.
P Pan denied that anything had been covered up, saying the missiles were high above the atmosphere and that an air-raid alarm would only have spread panic.
P Japan's defense ministry said five of the missiles landed in its exclusive economic zone, the first ever to do so.
P Japan's prime minister, who had breakfast with the visiting speaker in Tokyo on Friday, called for an immediate halt to the drills.
P "China's actions this time have a serious impact on the peace and stability of our region," he told reporters.
P In Washington, the White House summoned Chinese Ambassador Lu Zhengyi on Thursday to protest what spokesman Patrick Doyle described as "provocative" conduct.
P "We made clear that nothing has changed about our one China policy," Doyle said.
S "Beijing chose to overreact, and it is using the visit as a pretext."
P The Chinese Foreign Ministry, for its part, announced on Friday that it was canceling three sets of talks between Chinese and American military officers and suspending cooperation on climate change, the return of illegal immigrants and the fight against narcotics.
P It also imposed unspecified sanctions on the speaker and her immediate family.
P Earlier in the week, Chinese customs halted imports of citrus fruit and two kinds of fish from Taiwan, while 2,066 Taiwanese food brands were listed as suspended.
P Pomelo growers in Tainan, who sell much of their harvest before the Mid-Autumn Festival, said they were used to being "beaten like a drum."
P "They did pineapples last March, wax apples in September and grouper in June," said Hsieh Wen-tsai, 61, a grower in Madou.
S "At some point they'll run out of fruit."
P On Liuqiu, off Pingtung, tourists filmed the horizon with their phones and saw mostly clouds.
P Flights to several Southeast Asian cities were rerouted, and ships bound for Kaohsiung took the long way round.
P The Presidential Office said its website was knocked out for 20 minutes on Tuesday evening by an overseas cyberattack with 200 times the usual traffic.
P Screens at several 7-Eleven stores and at a railway station in Kaohsiung were hacked to show messages calling the American visitor "a witch."
P The last drills on such a scale took place in 1995 and 1996, when China fired missiles into waters near Keelung and Kaohsiung to punish Taiwan for its president's trip to Cornell University.
P The United States sent two aircraft carrier groups to the region in March 1996, and the exercises stopped.
P This time the USS Ronald Reagan has been told to stay near the area for longer than planned, but a test of an Air Force Minuteman III missile has been put off.
P "Washington doesn't want an accident," said Chueh Yi-feng, an associate research fellow at the Institute for National Defense and Security Research.
@ chn | China | c | CHN
@ chng | Chinese government | o | CHNGOV
@ pla | People's Liberation Army | o | CHNMIL
@ twn | Taiwan | c | TWN
@ mnd | Taiwanese Ministry of National Defense | o | TWNGOVMIL
@ spk | speaker of the U.S. House of Representatives | p | USALEG | speaker
@ fam | family of the speaker | g | USA
@ pan | Pan Chih-wei | p | TWNGOVMIL | MND spokesman
@ opp | Taiwanese opposition lawmakers | g | TWNLEGPTYOPP
@ lai | Lai Mei-chu | p | TWNLEGPTYOPP | legislator
@ jmd | Japan's defense ministry | o | JPNGOVMIL
@ jpm | Japanese prime minister | p | JPNGOV | prime minister
@ wh | White House | o | USAGOV
@ lu | Lu Zhengyi | p | CHNGOV | ambassador
@ doy | Patrick Doyle | p | USAGOV | spokesman
@ mfa | Chinese Foreign Ministry | o | CHNGOV
@ usm | American military officers | g | USAMIL
@ us | United States | c | USA
@ cus | Chinese customs | o | CHNGOV
@ br | Taiwanese food brands | g | TWNBUS
@ gro | pomelo growers in Tainan | l | TWNAGR
@ hsi | Hsieh Wen-tsai | p | TWNAGR | grower
@ po | Taiwanese Presidential Office | o | TWNGOV
@ sto | 7-Eleven stores | o | TWNBUS
@ tpr | Taiwanese president of 1995 | p | TWNGOV | president
@ jpn | Japan | c | JPN
@ chu | Chueh Yi-feng | p | TWNEDU | associate research fellow
E 0 Chinese/NORP; Taiwan/GPE
E 1 Taipei/GPE; Aug. 5/DATE; CNA/ORG; Ministry of National Defense/ORG; MND/ORG; Friday/DATE; China/GPE; Taiwan#1/GPE; Taiwan Strait/LOC
E 2 Beijing/GPE; Thursday/DATE; U.S. House of Representatives/ORG
E 3 People's Liberation Army/ORG; MND/ORG; Pan Chih-wei/PER
E 5 Thursday/DATE; PLA/ORG; Taiwan/GPE
E 6 Friday/DATE
E 7 Taipei/GPE; Japanese/NORP; Kuomintang/ORG; Lai Mei-chu/PER
E 8 Pan/PER
E 9 Japan/GPE
E 10 Japan/GPE; Tokyo/GPE; Friday/DATE
E 11 China/GPE
E 12 Washington/GPE; White House/ORG; Chinese/NORP; Lu Zhengyi/PER; Thursday/DATE; Patrick Doyle/PER
E 13 China/GPE; Doyle/PER
E 14 Beijing/GPE
E 15 Chinese Foreign Ministry/ORG; Friday/DATE; Chinese#2/NORP; American/NORP
E 17 Chinese/NORP; Taiwan/GPE; Taiwanese/NORP; Earlier in the week/DATE
E 18 Tainan/GPE; Mid-Autumn Festival/EVT
E 19 last March/DATE; September/DATE; June/DATE; Hsieh Wen-tsai/PER; Madou/GPE
E 21 Liuqiu/LOC; Pingtung/GPE
E 22 Southeast Asian/NORP; Kaohsiung/GPE
E 23 Presidential Office/ORG; Tuesday evening/DATE
E 24 7-Eleven/ORG; Kaohsiung/GPE; American/NORP
E 25 1995/DATE; 1996/DATE; China/GPE; Keelung/GPE; Kaohsiung/GPE; Taiwan/GPE; Cornell University/ORG
E 26 United States/GPE; March 1996/DATE
E 27 Air Force/ORG
E 28 Washington/GPE; Chueh Yi-feng/PER; Institute for National Defense and Security Research/ORG
V 0 | cross | MOBILIZE/weapons | military,territory | 152 | Chinese=chn | Taiwan=twn | where=waters near Taiwan | n=other:68 Chinese warplanes:68 | n=other:13 ships:13 | id=so
V 0 | drills | MOBILIZE/weapons | military,territory | 150 | Chinese=chn | Taiwan=twn | id=dr
V 1 | accused | ACCUSE/allege | military,territory | 1123 | The Ministry of National Defense=mnd | China=chn | when=Friday | date=2022-08-05 | id=acc
V 1 | operated | =so | | | China=chn | Taiwan#1=twn | when=Friday | date=2022-08-05 | where=around the Taiwan Strait | n=other:68 military aircraft:68 | n=other:13 warships:13
V 1 | simulating | =so |  |  | China=chn | Taiwan#1=twn | by=The Ministry of National Defense=mnd
V 2 | sorties | =so | | | Beijing=chn | the island=twn
V 2 | exercises | =dr | | | Beijing=chn | the island=twn | when=Thursday | date=2022-08-04 | where=six zones encircling the island
V 2 | visit | CONSULT/visit | diplomatic,legislative | 042 | the speaker of the U.S. House of Representatives=spk | the island=twn | where=the island | id=vis
V 3 | condemn | ACCUSE/disapprove | military,territory | 111 | Pan Chih-wei=pan | The People's Liberation Army=pla | when=@1:Friday | date=2022-08-05
V 5 | fired | MOBILIZE/weapons | military,territory | 150 | the PLA=pla | Taiwan=twn | by=the ministry=mnd | when=Thursday | date=2022-08-04 | where=the seas to the north, south and east of Taiwan | n=other:11 Dongfeng ballistic missiles:11 | id=mi
V 6 | took it to task | ACCUSE/disapprove | military,legislative | 111 | opposition lawmakers=opp | it=mnd | when=Friday | date=2022-08-05 | id=tt
V 6 | flown | =mi |  |  | @5:the PLA=pla | the island=twn
V 7 | complained | =tt | | | Lai Mei-chu=lai | @6:It=mnd
V 8 | denied | REJECT | military | 016 | Pan=pan | @6:opposition lawmakers=opp
V 9 | landed | =mi | | | @5:PLA=pla | its=jpn | by=Japan's defense ministry=jmd | where=its exclusive economic zone
V 10 | breakfast | CONSULT | diplomatic | 040 | Japan's prime minister=jpm; the visiting speaker=spk | - | when=Friday | date=2022-08-05 | where=Tokyo
V 10 | called for | REQUEST/yield | military,diplomatic | 0256 | Japan's prime minister=jpm | @11:China=chn | when=Friday | date=2022-08-05 | where=Tokyo
V 10 | drills | =dr | | | @11:China=chn | -
V 11 | serious | ACCUSE/disapprove | military,diplomatic | 111 | he=jpm | China=chn
V 12 | summoned | ACCUSE/disapprove | military,diplomatic | 114 | the White House=wh | Lu Zhengyi=lu | when=Thursday | date=2022-08-04 | where=Washington | id=su
V 12 | conduct | =dr |  |  | Chinese=chn | 
V 14 | overreact | =su | | | @13:Doyle=doy | Beijing=chng
V 14 | visit | =vis | | | - | -
V 15 | canceling | SANCTION/withdraw | military,diplomatic | 164 | The Chinese Foreign Ministry=mfa | American=usm | when=Friday | date=2022-08-05 | n=other:three sets of talks:3
V 15 | suspending | SANCTION/discontinue | environment,migration,illegal-drugs,diplomatic | 160 | The Chinese Foreign Ministry=mfa | American=us | when=Friday | date=2022-08-05
V 16 | imposed | SANCTION/discontinue | diplomatic | 163 | It=mfa | the speaker=spk; her immediate family=fam
V 17 | halted | SANCTION/discontinue | economic | 163 | Chinese customs=cus | Taiwan=twn | when=Earlier in the week | date=2022-08-01/2022-08-04
V 17 | suspended | SANCTION/discontinue | economic | 163 | Chinese customs=cus | 2,066 Taiwanese food brands=br | when=Earlier in the week | date=2022-08-01/2022-08-04
V 19 | did | SANCTION/discontinue | economic | 163 | They=chng | @17:Taiwan=twn | st=h | by=Hsieh Wen-tsai=hsi | when=last March
V 23 | cyberattack | COERCE/cyber | cyber | 176 | - | The Presidential Office=po | by=The Presidential Office=po | when=Tuesday evening | date=2022-08-02
V 24 | hacked | COERCE/cyber | cyber | 176 | - | 7-Eleven stores=sto | where=Kaohsiung
V 25 | drills | MOBILIZE/weapons | military | 150 | China=chn | Taiwan=twn | st=h | when=1995 and 1996 | date=1995/1996 | id=od
V 25 | fired | MOBILIZE/weapons | military | 150 | China=chn | Taiwan=twn | st=h | when=1995 and 1996 | date=1995/1996 | where=waters near Keelung and Kaohsiung
V 25 | trip | CONSULT/visit | diplomatic | 042 | its president=tpr | @26:The United States=us | st=h | where=Cornell University
V 26 | sent | MOBILIZE/weapons | military | 152 | The United States=us | - | st=h | when=March 1996 | date=1996-03 | where=the region | n=other:two aircraft carrier groups:2
V 26 | exercises | =od | | | - | -
V 27 | told | MOBILIZE/weapons | military | 152 | @28:Washington=us | - | where=near the area
Q 3 | d | The People's Liberation Army has seriously damaged the status quo, and we sternly condemn it, | Pan Chih-wei=pan | said | -
Q 4 | d | * | @3:Pan Chih-wei=pan | | -
Q 5 | i | On Thursday the PLA fired~~east of Taiwan | the ministry=mnd | according to | -
Q 7 | d | People in Taipei had to learn from the Japanese what had passed above their heads, | Lai Mei-chu=lai | complained | -
Q 8 | i | anything had been covered up | Pan=pan | denied | -
Q 8 | i | the missiles were high above the atmosphere | Pan=pan | saying | -
Q 8 | i | an air-raid alarm would only have spread panic | Pan=pan | saying | -
Q 9 | i | five of the missiles landed in its exclusive economic zone | Japan's defense ministry=jmd | said | -
Q 11 | d | China's actions this time have a serious impact on the peace and stability of our region, | he=jpm | told | -
Q 12 | m | what spokesman Patrick Doyle described as "provocative" conduct | Patrick Doyle=doy | described | -
Q 13 | d | We made clear that nothing has changed about our one China policy, | Doyle=doy | said | -
Q 14 | d | * | @13:Doyle=doy | | -
Q 15 | i | it was canceling three sets~~against narcotics | The Chinese Foreign Ministry=mfa | announced | -
Q 18 | m | they were used to being "beaten like a drum." | Pomelo growers in Tainan=gro | said | -
Q 19 | d | They did pineapples last March, wax apples in September and grouper in June, | Hsieh Wen-tsai=hsi | said | -
Q 20 | d | * | @19:Hsieh Wen-tsai=hsi | | -
Q 23 | i | its website was knocked out~~usual traffic | The Presidential Office=po | said | -
Q 28 | d | Washington doesn't want an accident, | Chueh Yi-feng=chu | said | -

#A w18-015 | 2001-04-12 | HONOLULU
S HOME AT LAST: Spy plane crew freed after 11 days in China
S Families weep as U.S. says 'very sorry' twice; Beijing claims moral victory
P HONOLULU — Twenty-four American servicemen and women held by China for 11 days after their surveillance plane collided with a fighter jet landed at Hickam Air Force Base on Thursday morning to a brass band, a field of paper flags and the relief of a nation that had barely heard of Hainan Island before April Fools' Day.
P “We're definitely glad to be back,” said the pilot, Navy Lt. Scott Wendling, 26, who spoke for the crew.
S “On behalf of all 24 of us, thank you, and Mom, I'll call you in a minute.”
P China let the crew go after U.S. Ambassador Howard Tillery handed a letter to the foreign minister on Wednesday saying that Washington was “very sorry” for the loss of the Chinese pilot, Lt. Cmdr. Wu Jianguo, and “very sorry” that the crippled EP-3 had entered Chinese airspace and landed without permission.
P The letter stopped short of the full apology that Beijing had insisted upon from the start.
P State television nevertheless told viewers that the Americans had “bowed their heads.”
P “They can translate it any way they like,” a senior administration official snapped.
P “We did not do anything wrong, so we did not apologize,” Secretary of State Marcus Lyndon said in Paris, where he was meeting European counterparts on the Balkans.
S “To apologize would have suggested that we had accepted responsibility.”
P It was not only words that were chosen with tweezers.
P In eleven meetings at a government guest house in Haikou, Brig. Gen. Gordon Sealy, the U.S. defense attaché, was allowed to see the crew five times, and he brought them batteries, razors and a birthday card.
P They had been questioned, in one case for five hours in the middle of the night, Sealy told reporters, but nobody had been mistreated.
P The Navy accuses Wu of flying within three feet of the propeller-driven plane in order to show off; a radio tape from January has him holding up a piece of paper with his e-mail address.
P Beijing says the bigger plane swerved.
P China's Defense Minister on Monday praised the missing airman as “a revolutionary martyr,” and his widow wrote to the White House accusing it of being “too cowardly to voice an apology.”
P More than 100 ships are still searching the South China Sea for his body.
P The plane itself remains on the tarmac at Lingshui, where the crew had worked with hammers, an ax and a pot of hot coffee to wreck its secrets before soldiers ordered them off at gunpoint.
P The two sides are to meet next Wednesday, when the Americans will ask for it back and the Chinese will demand an end to such flights.
P On Capitol Hill, tempers were up.
P “You don't hold 24 of our kids and then come asking for favors,” said Rep. Randall Stoddard, R-Calif., whose bill to revoke China's trade status has picked up 19 sponsors this week.
P A decision on whether to sell Taiwan destroyers with the Aegis radar is due by the end of the month.
P Asked if the standoff would hurt Beijing's bid for the 2008 Olympics, a White House spokesman said the president had not taken a view.
P In Oak Harbor, Wash., yellow ribbons flapped on every lamp post, and the Dairy Queen was giving away cones.
P “I hugged the mailman,” said Peggy Wendling, the pilot's mother.
P Veterans recalled another ship and another crew: North Korea seized the USS Pueblo in January 1968, killing one sailor, and kept 82 men for 11 months until Washington signed a confession that it disowned on the spot.
P In May 1999 NATO bombs hit the Chinese Embassy in Belgrade, killing three journalists, and mobs pelted the American mission in Beijing with stones for four days.
@ us | United States | c | USA
@ usg | US government | o | USAGOV
@ crew | crew of the US surveillance plane | g | USAMIL
@ chn | China | c | CHN
@ chng | Chinese government | o | CHNGOV
@ wen | Scott Wendling | p | USAMIL | pilot
@ til | Howard Tillery | p | USAGOV | ambassador
@ cfm | Chinese foreign minister | p | CHNGOV | foreign minister
@ wu | Wu Jianguo | p | CHNMIL | fighter pilot
@ stv | Chinese state television | o | CHNJRN
@ sao | senior administration official | p | USAGOV | official
@ lyn | Marcus Lyndon | p | USAGOV | Secretary of State
@ eur | European foreign ministers | g | 
@ sea | Gordon Sealy | p | USAMIL | defense attaché
@ nav | US Navy | o | USAMIL
@ dm | Chinese Defense Minister | p | CHNGOVMIL | Defense Minister
@ wid | widow of Wu Jianguo | p | CHNCVL | widow
@ sol | Chinese soldiers | g | CHNMIL
@ sto | Randall Stoddard | p | USALEGPTY | representative
@ whs | White House spokesman | p | USAGOV | spokesman
@ peg | Peggy Wendling | p | USACVL | mother
@ nk | North Korea | c | PRK
@ pue | crew of the USS Pueblo | g | USAMIL
@ nat | NATO | o | IGO
@ jou | journalists killed at the Chinese Embassy in Belgrade | l | CHNJRN
@ emb | Chinese Embassy in Belgrade | o | CHNGOV
@ mob | mobs in Beijing | l | CHNCVL
@ uem | US embassy in Beijing | o | USAGOV
@ shi | Chinese search ships | g | CHN
E 0 China/GPE
E 1 U.S./GPE; Beijing/GPE
E 2 HONOLULU/GPE; Twenty-four/NUM; American/NORP; China/GPE; Hickam Air Force Base/FAC; Thursday morning/DATE; Hainan Island/LOC; April Fools' Day/DATE
E 3 Navy/ORG; Scott Wendling/PER
E 4 24/NUM
E 5 China/GPE; U.S./GPE; Howard Tillery/PER; Wednesday/DATE; Washington/GPE; Chinese#1/NORP; Wu Jianguo/PER; Chinese#2/NORP
E 6 Beijing/GPE
E 7 Americans/NORP
E 9 Marcus Lyndon/PER; Paris/GPE; European/NORP; Balkans/LOC
E 12 Haikou/GPE; Gordon Sealy/PER; U.S./GPE
E 13 Sealy/PER
E 14 Navy/ORG; Wu/PER; January/DATE
E 15 Beijing/GPE
E 16 China/GPE; Monday/DATE; White House/ORG
E 17 South China Sea/LOC
E 18 Lingshui/GPE
E 19 next Wednesday/DATE; Americans/NORP; Chinese/NORP
E 20 Capitol Hill/LOC
E 21 24/NUM; Randall Stoddard/PER; Calif./GPE; China/GPE; this week/DATE
E 22 Taiwan/GPE; the end of the month/DATE
E 23 Beijing/GPE; 2008 Olympics/EVT; White House/ORG
E 24 Oak Harbor/GPE; Wash./GPE; Dairy Queen/ORG
E 25 Peggy Wendling/PER
E 26 North Korea/GPE; January 1968/DATE; one sailor/NUM; 82 men/NUM; Washington/GPE
E 27 May 1999/DATE; NATO/ORG; Chinese Embassy/FAC; Belgrade/GPE; three journalists/NUM; American/NORP; Beijing/GPE
V 0 | freed | RETREAT/release | military,diplomatic | 0841 | China=chn | Spy plane crew=crew | id=fr
V 1 | says | CONCEDE | military,diplomatic | 055 | U.S.=us | Beijing=chn | id=so
V 2 | held | COERCE/arrest | military,diplomatic | 173 | China=chn | Twenty-four American servicemen and women=crew | when=for 11 days | date=2001-04-01/2001-04-11 | where=Hainan Island | n=arrested:Twenty-four:24 | id=he
V 5 | let the crew go | =fr | | | China=chn | the crew=crew | when=Wednesday | date=2001-04-11
V 5 | saying | =so | | | Washington=us; Howard Tillery=til | the foreign minister=cfm | when=Wednesday | date=2001-04-11
V 5 | entered | MOBILIZE/weapons | military,territory | 152 | EP-3=us | Chinese#2=chn | by=Washington=us
V 6 | insisted | REQUEST/change | diplomatic | 102 | Beijing=chng | @5:Washington=us
V 6 | letter | =so |  |  | @5:Washington=us | Beijing=chn
V 7 | bowed | =so |  |  | the Americans=us | @6:Beijing=chn | by=State television=stv
V 8 | snapped | REJECT | diplomatic | 120 | a senior administration official=sao | They=chng
V 9 | said | REJECT | diplomatic,military | 120 | Marcus Lyndon=lyn | @6:Beijing=chng | where=Paris
V 9 | meeting | CONSULT/multilateral | diplomatic | 040 | he=lyn; European counterparts=eur | - | where=Paris
V 12 | meetings | CONSULT | diplomatic,military | 046 | Gordon Sealy=sea; @6:Beijing=chng | - | where=a government guest house in Haikou
V 12 | allowed | RETREAT/access | diplomatic,military | 0862 | @6:Beijing=chng | Gordon Sealy=sea | where=Haikou
V 13 | questioned | COERCE | military | 170 | @6:Beijing=chng | They=crew | by=Sealy=sea
V 13 | mistreated | ASSAULT | military | 190 | @6:Beijing=chng | nobody=crew | st=n | by=Sealy=sea
V 14 | accuses | ACCUSE/allege | military | 112 | The Navy=nav | Wu=wu
V 15 | says | ACCUSE/allege | military | 112 | Beijing=chng | @14:Navy=nav
V 16 | praised | SUPPORT | military | 051 | China's Defense Minister=dm | the missing airman=wu | when=Monday | date=2001-04-09
V 16 | accusing | ACCUSE/disapprove | diplomatic | 111 | his widow=wid | the White House=usg
V 18 | ordered | REQUEST/yield | military | 105 | soldiers=sol | the crew=crew | where=Lingshui
V 19 | meet | AGREE | diplomatic,military | 036 | Americans=usg; Chinese=chng | - | when=next Wednesday | date=2001-04-18
V 21 | said | ACCUSE/disapprove | legislative,diplomatic | 111 | Randall Stoddard=sto | China=chn
V 21 | hold | =he | | | China=chn | 24 of our kids=crew | by=Randall Stoddard=sto
V 26 | seized | COERCE/seize | military | 1711 | North Korea=nk | the USS Pueblo=pue | st=h | when=January 1968 | date=1968-01
V 26 | killing | ASSAULT | military | 190 | North Korea=nk | one sailor=pue | st=h | when=January 1968 | date=1968-01 | n=killed:one sailor:1
V 26 | kept | COERCE/arrest | military | 173 | North Korea=nk | 82 men=pue | st=h | when=for 11 months | date=1968 | n=arrested:82 men:82
V 26 | signed | CONCEDE | military,diplomatic | 015 | Washington=usg | North Korea=nk | st=h | date=1968
V 26 | disowned | REJECT | military,diplomatic | 120 | Washington=usg | North Korea=nk | st=h | date=1968
V 27 | hit | ASSAULT/aerial | military | 195 | NATO=nat | the Chinese Embassy in Belgrade=emb; three journalists=jou | st=h | when=May 1999 | date=1999-05 | where=Belgrade | n=killed:three journalists:3
V 27 | pelted | PROTEST/riot | diplomatic | 145 | mobs=mob | the American mission=uem | st=h | when=for four days | date=1999-05 | where=Beijing
Q 1 | m | 'very sorry' | U.S.=us | says | -
Q 3 | d | We're definitely glad to be back, | Scott Wendling=wen | said | -
Q 4 | d | * | @3:Scott Wendling=wen | | -
Q 5 | m | Washington was “very sorry” for the loss of the Chinese pilot, Lt. Cmdr. Wu Jianguo | Howard Tillery=til | saying | the foreign minister=cfm
Q 5 | m | “very sorry” that the crippled EP-3 had entered Chinese airspace and landed without permission | Howard Tillery=til | saying | the foreign minister=cfm
Q 7 | m | the Americans had “bowed their heads.” | State television=stv | told | -
Q 8 | d | They can translate it any way they like, | a senior administration official=sao | snapped | -
Q 9 | d | We did not do anything wrong, so we did not apologize, | Marcus Lyndon=lyn | said | -
Q 10 | d | * | @9:Marcus Lyndon=lyn | | -
Q 13 | i | They had been questioned, in one case for five hours in the middle of the night | Sealy=sea | told | -
Q 13 | i | nobody had been mistreated | Sealy=sea | told | -
Q 15 | i | the bigger plane swerved | Beijing=chng | says | -
Q 16 | m | the missing airman as “a revolutionary martyr,” | China's Defense Minister=dm | praised | -
Q 16 | m | “too cowardly to voice an apology.” | his widow=wid | wrote | the White House=usg
Q 21 | d | You don't hold 24 of our kids and then come asking for favors, | Randall Stoddard=sto | said | -
Q 23 | i | the president had not taken a view | a White House spokesman=whs | said | -
Q 25 | d | I hugged the mailman, | Peggy Wendling=peg | said | -

#A w18-016 | 2019-06-20 | London
S Court of Appeal rules UK arms sales to Saudi Arabia unlawful
S Campaigners hail "historic" judgment; government told to retake every licence decision
P The Court of Appeal in London has today ruled that the UK government acted unlawfully when it licensed the sale of British-made arms to Saudi forces for use in Yemen without assessing whether past strikes had broken international humanitarian law.
P The decision overturns a High Court judgment of July 2017, which had found for the government, and follows an appeal brought by Campaign Against Arms Trade (CAAT).
P "The process of decision-making was wrong in law in one significant respect," said the Master of the Rolls, Sir Alistair Penhallow, reading a summary in open court.
S "The government made no concluded assessments of whether the Saudi-led coalition had committed violations in the past, and made no attempt to do so."
P The three judges ordered the International Trade Secretary to reconsider all existing licences but did not suspend them.
P "We welcome this verdict, but it should never have taken a case brought by campaigners to force the government to follow its own rules," said Judith Marchmont of CAAT.
S "The Saudi regime is one of the most brutal in the world, and for decades it has been the largest buyer of UK-made weapons.
S "No matter what atrocities it has inflicted, it has been able to count on Downing Street."
P Marchmont called on ministers to halt the transfers at once.
P In a statement to the House of Commons this afternoon, the International Trade Secretary, Dominic Hartnell, said he disagreed with the judgment and would seek permission to appeal against it.
P He promised, however, that no new licences would be granted for exports to Saudi Arabia or its partners that might be used in Yemen while the ruling is being considered.
P Barney Lockwood, Labour's trade spokesman, accused the government of "wilful disregard for the evidence" and demanded an independent inquiry.
P "Ministers turned a blind eye, and they did it with their eyes wide open," he told MPs.
P Saudi Arabia's minister of state for foreign affairs, who happened to be in London for talks, told reporters that the coalition was an ally of the West fighting a legitimate war and that only Iran would benefit from an embargo.
P Evidence put before the court by Human Rights Watch, Amnesty International and Rights Watch (UK) described air strikes on markets, clinics and a funeral hall in Sana'a where at least 140 mourners were killed on 8 October 2016.
P A United Nations panel of experts concluded as early as January 2016 that coalition aircraft had carried out 119 sorties in violation of the laws of war.
P Radhya, a nurse from Hodeidah who lost two sisters in one such raid and now lives in Cardiff, was in the public gallery.
P "I heard the judge say the word Yemen forty times," she said afterwards.
S "Somebody had counted us."
P The UK has licensed at least £4.7 billion worth of arms to Saudi Arabia since the bombing began in March 2015.
P Germany suspended sales to the kingdom after the murder of the journalist Jamal Khashoggi in its consulate in Istanbul last October; the Netherlands and Denmark did the same.
P In Washington, the Senate is due to vote later today on resolutions to block sales worth $8 billion that the US administration pushed through in May by declaring an emergency.
P Islamic Relief, Oxfam and Save the Children all say that hunger in Yemen is man-made.
P Campaigners unfurled a banner outside the Royal Courts of Justice that read "Stop arming Saudi", and a small crowd sang.
P "Champagne would be the wrong drink for a day like this," Marchmont added.
P For interviews, please contact the CAAT press office.
@ coa | Court of Appeal | o | GBRJUD
@ ukg | UK government | o | GBRGOV
@ uk | United Kingdom | c | GBR
@ sau | Saudi Arabia | c | SAU
@ sauf | Saudi forces | o | SAUMIL
@ hc | High Court | o | GBRJUD
@ caat | Campaign Against Arms Trade | o | GBRNGO
@ pen | Alistair Penhallow | p | GBRJUD | Master of the Rolls
@ coal | Saudi-led coalition | g | SAUMIL
@ har | Dominic Hartnell | p | GBRGOV | International Trade Secretary
@ mar | Judith Marchmont | p | GBRNGO | campaigner
@ loc | Barney Lockwood | p | GBRLEGPTYOPP | Labour trade spokesman
@ smin | Saudi minister of state for foreign affairs | p | SAUGOV | minister of state for foreign affairs
@ hrw | Human Rights Watch | o | NGO
@ amn | Amnesty International | o | NGO
@ rwu | Rights Watch (UK) | o | GBRNGO
@ yem | Yemeni civilians | l | YEMCVL
@ mou | mourners in Sana'a | l | YEMCVL
@ pan | United Nations panel of experts | g | UNO
@ rad | Radhya | p | YEMMED | nurse
@ deu | Germany | c | DEU
@ nld | Netherlands | c | NLD
@ dnk | Denmark | c | DNK
@ kha | Jamal Khashoggi | p | SAUJRN | journalist
@ scon | Saudi consulate in Istanbul | o | SAUGOV
@ sen | US Senate | o | USALEG
@ usg | US administration | o | USAGOV
@ cam | campaigners | g | GBRCVL
@ acn | Islamic Relief | o | NGO
@ oxf | Oxfam | o | NGO
@ stc | Save the Children | o | NGO
@ iqm | British MPs | g | GBRLEG
@ min | British ministers | g | GBRGOV
E 0 Court of Appeal/ORG; UK/GPE; Saudi Arabia/GPE
E 2 Court of Appeal/ORG; London/GPE; today/DATE; UK/GPE; British/NORP; Saudi/NORP; Yemen/GPE
E 3 High Court/ORG; July 2017/DATE; Campaign Against Arms Trade/ORG; CAAT/ORG
E 4 Alistair Penhallow/PER
E 5 Saudi/NORP
E 7 Judith Marchmont/PER; CAAT/ORG
E 8 Saudi/NORP; UK/GPE
E 9 Downing Street/ORG
E 10 Marchmont/PER
E 11 House of Commons/ORG; this afternoon/DATE; Dominic Hartnell/PER
E 12 Saudi Arabia/GPE; Yemen/GPE
E 13 Barney Lockwood/PER; Labour/ORG
E 15 Saudi Arabia/GPE; London/GPE; West/LOC; Iran/GPE
E 16 Human Rights Watch/ORG; Amnesty International/ORG; Rights Watch (UK)/ORG; Sana'a/GPE; at least 140 mourners/NUM; 8 October 2016/DATE
E 17 United Nations/ORG; January 2016/DATE
E 18 Radhya/PER; two sisters/NUM; Hodeidah/GPE; Cardiff/GPE
E 19 Yemen/GPE
E 21 UK/GPE; £4.7 billion/MONEY; Saudi Arabia/GPE; March 2015/DATE
E 22 Germany/GPE; Jamal Khashoggi/PER; Istanbul/GPE; last October/DATE; Netherlands/GPE; Denmark/GPE
E 23 Washington/GPE; Senate/ORG; later today/DATE; $8 billion/MONEY; US/GPE; May/DATE
E 24 Islamic Relief/ORG; Oxfam/ORG; Save the Children/ORG; Yemen/GPE
E 25 Royal Courts of Justice/FAC; Saudi/NORP
E 26 Marchmont/PER
E 27 CAAT/ORG
V 0 | rules | SANCTION/convict | legal,military | 116 | Court of Appeal=coa; @3:Campaign Against Arms Trade=caat | UK=ukg | id=ru
V 0 | sales | COOPERATE | military | 062 | UK=uk; Saudi Arabia=sau | - | id=sal
V 1 | hail | SUPPORT | legal,military | 051 | Campaigners=mar | @0:Court of Appeal=coa | id=ha
V 1 | judgment | =ru | | | @0:Court of Appeal=coa | government=ukg
V 1 | told | REQUEST/change | legal,military | 1042 | @0:Court of Appeal=coa | government=ukg | id=or
V 2 | ruled | =ru | | | The Court of Appeal in London=coa | the UK government=ukg | when=today | date=2019-06-20 | where=London
V 2 | licensed | =sal | | | it=ukg; Saudi forces=sauf | -
V 2 | strikes | ASSAULT/aerial | military,human-rights | 195 | Saudi forces=sauf | Yemen=yem | st=h | id=str
V 3 | decision | =ru | | | @2:The Court of Appeal in London=coa; Campaign Against Arms Trade=caat | the government=ukg
V 3 | judgment | SANCTION/convict | legal,military | 116 | High Court=hc; the government=ukg | Campaign Against Arms Trade=caat | st=h | when=July 2017 | date=2017-07
V 3 | appeal | ACCUSE/allege | legal,military | 115 | Campaign Against Arms Trade=caat | the government=ukg | id=ap
V 3 | overturns | =ru |  |  | @2:The Court of Appeal in London=coa | the government=ukg
V 4 | wrong | =ru | | | Sir Alistair Penhallow=pen | @3:the government=ukg
V 5 | assessments | =ru | | | @4:Sir Alistair Penhallow=pen | The government=ukg
V 6 | ordered | =or | | | The three judges=coa | the International Trade Secretary=har
V 7 | welcome | =ha | | | Judith Marchmont=mar | @6:The three judges=coa
V 7 | verdict | =ru | | | @6:The three judges=coa | the government=ukg
V 7 | should | ACCUSE/disapprove | legal,military | 111 | Judith Marchmont=mar | the government=ukg
V 7 | case | =ap |  |  | campaigners=caat | the government=ukg
V 8 | brutal | ACCUSE/disapprove | human-rights | 111 | @7:Judith Marchmont=mar | The Saudi regime=sau
V 9 | count on | ACCUSE/disapprove | human-rights,military | 111 | @7:Judith Marchmont=mar | Downing Street=ukg
V 10 | called on | REQUEST/change | military | 024 | Marchmont=mar | ministers=min
V 10 | transfers | =sal |  |  | ministers=ukg; @8:The Saudi regime=sau | 
V 11 | disagreed | REJECT | legal,military | 120 | Dominic Hartnell=har | @6:The three judges=coa | when=this afternoon | date=2019-06-20 | where=the House of Commons
V 11 | judgment | =ru |  |  | @6:The three judges=coa | International Trade Secretary=ukg
V 12 | promised | CONCEDE | military | 080 | He=har | Saudi Arabia=sau | st=f
V 12 | ruling | =ru | | | - | -
V 13 | accused | ACCUSE/allege | military,human-rights | 112 | Barney Lockwood=loc | the government=ukg | id=acc
V 13 | demanded | REQUEST/change | military,human-rights | 104 | Barney Lockwood=loc | the government=ukg
V 14 | turned a blind eye | =acc | | | he=loc | Ministers=min
V 15 | talks | CONSULT/visit | diplomatic | 042 | Saudi Arabia's minister of state for foreign affairs=smin | London=ukg | where=London
V 16 | strikes | =str | military,human-rights | 195 | @15:the coalition=coal | markets, clinics and a funeral hall in Sana'a=yem | st=h | by=Human Rights Watch=hrw
V 16 | killed | ASSAULT/aerial | military,human-rights | 195 | @15:the coalition=coal | at least 140 mourners=mou | st=h | by=Human Rights Watch=hrw | when=8 October 2016 | date=2016-10-08 | where=a funeral hall in Sana'a | n=killed:at least 140 mourners:140
V 17 | concluded | ACCUSE/allege | military,human-rights | 1122 | A United Nations panel of experts=pan | coalition=coal | st=h | when=January 2016 | date=2016-01
V 17 | sorties | ASSAULT/aerial | military,human-rights | 195 | coalition aircraft=coal | - | st=h | by=A United Nations panel of experts=pan | n=other:119 sorties:119
V 18 | raid | ASSAULT/aerial | military,human-rights | 195 | @17:coalition=coal | two sisters=yem | st=h | n=killed:two sisters:2
V 21 | licensed | =sal | | | The UK=ukg; Saudi Arabia=sau | - | n=money:£4.7 billion:4700000000:GBP
V 21 | bombing | ASSAULT/aerial | military | 195 | Saudi Arabia=sau | @19:Yemen=yem | st=h | when=March 2015 | date=2015-03
V 22 | suspended | SANCTION/discontinue | military,human-rights | 163 | Germany=deu | the kingdom=sau | st=h
V 22 | murder | ASSAULT/targeted | repression,rights-freedoms | 180 | - | Jamal Khashoggi=kha | st=h | when=last October | date=2018-10 | where=its consulate in Istanbul
V 22 | did the same | SANCTION/discontinue | military,human-rights | 163 | the Netherlands=nld; Denmark=dnk | the kingdom=sau | st=h
V 23 | pushed through | COOPERATE | military | 062 | the US administration=usg; @22:the kingdom=sau | - | when=May | date=2019-05 | n=money:$8 billion:8000000000:USD
V 25 | unfurled | PROTEST/demo | military,human-rights | 141 | Campaigners=cam | - | where=outside the Royal Courts of Justice
Q 1 | m | "historic" judgment | Campaigners=mar | hail | -
Q 2 | i | the UK government acted unlawfully~~humanitarian law | The Court of Appeal in London=coa | ruled | -
Q 4 | d | The process of decision-making was wrong in law in one significant respect, | Sir Alistair Penhallow=pen | said | -
Q 5 | d | * | @4:Sir Alistair Penhallow=pen | | -
Q 7 | d | We welcome this verdict, but it should never have taken a case brought by campaigners to force the government to follow its own rules, | Judith Marchmont=mar | said | -
Q 8 | d | * | @7:Judith Marchmont=mar | | -
Q 9 | d | * | @7:Judith Marchmont=mar | | -
Q 11 | i | he disagreed with the judgment and would seek permission to appeal against it | Dominic Hartnell=har | said | -
Q 12 | i | no new licences would be granted~~is being considered | He=har | promised | -
Q 13 | m | "wilful disregard for the evidence" | Barney Lockwood=loc | accused | -
Q 14 | d | Ministers turned a blind eye, and they did it with their eyes wide open, | he=loc | told | MPs=iqm
Q 15 | i | the coalition was an ally of the West fighting a legitimate war | Saudi Arabia's minister of state for foreign affairs=smin | told | -
Q 15 | i | only Iran would benefit from an embargo | Saudi Arabia's minister of state for foreign affairs=smin | told | -
Q 17 | i | coalition aircraft had carried out 119 sorties in violation of the laws of war | A United Nations panel of experts=pan | concluded | -
Q 19 | d | I heard the judge say the word Yemen forty times, | she=rad | said | -
Q 20 | d | * | @19:she=rad | | -
Q 24 | i | hunger in Yemen is man-made | Oxfam=oxf | say | -
Q 25 | d | Stop arming Saudi | a banner=cam | read | -
Q 26 | d | Champagne would be the wrong drink for a day like this, | Marchmont=mar | added | -
#A w18-017 | 1999-05-10 | Beijing
S Crowds besiege US embassy in Beijing as NATO bombing toll sinks in; China suspends rights talks
P BEIJING, May 10 (AFP) - Tens of thousands of Chinese marched past the American and British embassies here on Sunday for a second day, hurling chunks of concrete and paint at their walls, in a wave of fury over the NATO bombing of China's embassy in Belgrade that left three people dead.
P US Ambassador Harold Whitby has been trapped inside the chancery with a dozen staff since Saturday afternoon, living on military rations.
P "I am a hostage here, to be quite frank, and there is hardly a pane of glass left," Whitby told an American television network by telephone.
S "The police are doing what they can, but they are very, very thin."
P China's foreign ministry said on Monday that it was suspending contacts with Washington on human rights, arms control and military exchanges, and demanded an open and official apology.
P "The US-led NATO must bear all responsibility," spokesman Kang Dezhi told reporters.
P He read out four demands, among them that those behind the attack be severely punished.
P The bombs that crashed through the roof of the mission shortly before midnight on Friday killed the journalists Zeng Wei, Fu Jun and his wife Liang Yan, and wounded 20 others.
P NATO has said the building was struck in error by an American B-2 aircraft, whose crew believed that it was a Yugoslav arms agency.
P In Washington the US president expressed "regrets and profound condolences" but described the raid as a tragic mistake.
P "It was not an act of barbarism," he said at a tornado site in Oklahoma.
S "What is barbaric is what has been done in Kosovo."
P Few of those in Guanghua Road were inclined to believe him.
P "How can the most advanced army in the world have an old map?" asked Zuo Lin, 21, a student of chemistry at Peking University who had come in one of the buses laid on by the authorities.
S "They did it because we said no to their war."
P The Chinese vice-president, in a rare address on television on Sunday, said the government backed lawful demonstrations but warned against "extreme behaviour".
P In Chengdu a mob burned the residence of the US consul-general, and in Guangzhou and Shanghai demonstrators tore down flags.
P Three foreign reporters were punched and kicked.
P At the United Nations, Beijing's envoy Xie Guoliang called an emergency session of the Security Council and accused NATO of a "war crime", language from which even Russia kept a certain distance.
P Moscow's Balkan mediator postponed a trip to Beijing and will fly here on Tuesday instead.
P NATO's air campaign against Yugoslavia, now in its seventh week, began on March 24 after Belgrade rejected a peace plan for Kosovo at Rambouillet in France.
P Alliance planes hit a refugee column near Djakovica on April 14, when some 75 people were killed, and a bus at Luzane on May 1.
P "Every war has its accidents, and every accident has its politics," a western diplomat remarked.
P McDonald's, for its part, closed its doors for the day.
@ chn | China | c | CHN
@ chng | Chinese government | o | CHNGOV
@ cro | Chinese demonstrators | l | CHNCVL
@ usem | US embassy in Beijing | o | USAGOV
@ ukem | British embassy in Beijing | o | GBRGOV
@ nat | NATO | o | IGO
@ cemb | Chinese embassy in Belgrade | o | CHNGOV
@ vic | people in the Chinese embassy in Belgrade | l | CHN
@ jou | journalists killed in Belgrade | l | CHNJRN
@ whi | Harold Whitby | p | USAGOV | ambassador
@ mfa | Chinese foreign ministry | o | CHNGOV
@ us | United States | c | USA
@ usg | US government | o | USAGOV
@ kang | Kang Dezhi | p | CHNGOV | spokesman
@ usaf | American B-2 aircraft | g | USAMIL
@ usp | US president | p | USAGOV | president
@ zuo | Zuo Lin | p | CHNEDU | student
@ vp | Chinese vice-president | p | CHNGOV | vice-president
@ con | US consul-general in Chengdu | p | USAGOV | consul-general
@ rep | foreign reporters | g | JRN
@ xie | Xie Guoliang | p | CHNGOV | envoy to the United Nations
@ sc | UN Security Council | o | UNO
@ med | Russian Balkan mediator | p | RUSGOV | mediator
@ yug | Yugoslavia | c | SRB
@ yugg | Yugoslav government | o | SRBGOV
@ ref | refugees near Djakovica | l | XKXREF
@ bus | bus passengers at Luzane | l | XKXCVL
@ wd | western diplomat | p | GOV
E 0 US/GPE; Beijing/GPE; NATO/ORG; China/GPE
E 1 BEIJING/GPE; May 10/DATE; AFP/ORG; Tens of thousands/NUM; Chinese/NORP; American/NORP; British/NORP; Sunday/DATE; NATO/ORG; China/GPE; Belgrade/GPE; three people/NUM
E 2 US/GPE; Harold Whitby/PER; Saturday afternoon/DATE; a dozen staff/NUM
E 3 Whitby/PER; American/NORP
E 5 China/GPE; Monday/DATE; Washington/GPE
E 6 US/GPE; NATO/ORG; Kang Dezhi/PER
E 8 Friday/DATE; Zeng Wei/PER; Fu Jun/PER; Liang Yan/PER; 20 others/NUM
E 9 NATO/ORG; American/NORP; Yugoslav/NORP
E 10 Washington/GPE; US/GPE
E 11 Oklahoma/GPE
E 12 Kosovo/GPE
E 13 Guanghua Road/LOC
E 14 Zuo Lin/PER; Peking University/ORG
E 16 Chinese/NORP; Sunday/DATE
E 17 Chengdu/GPE; US/GPE; Guangzhou/GPE; Shanghai/GPE
E 18 Three foreign reporters/NUM
E 19 United Nations/ORG; Beijing/GPE; Xie Guoliang/PER; Security Council/ORG; NATO/ORG; Russia/GPE
E 20 Moscow/GPE; Balkan/NORP; Beijing/GPE; Tuesday/DATE
E 21 NATO/ORG; Yugoslavia/GPE; March 24/DATE; Belgrade/GPE; Kosovo/GPE; Rambouillet/GPE; France/GPE
E 22 Djakovica/GPE; April 14/DATE; some 75 people/NUM; Luzane/GPE; May 1/DATE
E 24 McDonald's/ORG
V 0 | besiege | PROTEST/riot | diplomatic,military | 145 | Crowds=cro | US embassy in Beijing=usem | where=Beijing | id=pr
V 0 | bombing | ASSAULT/aerial | military,diplomatic | 195 | NATO=nat | China=cemb | id=bo
V 0 | suspends | SANCTION/discontinue | human-rights,diplomatic | 160 | China=chn | US=us | id=su
V 1 | marched | =pr | | | Tens of thousands of Chinese=cro | American=usem; British=ukem | when=Sunday | date=1999-05-09 | where=here | n=protesters:Tens of thousands of Chinese:-
V 1 | bombing | =bo | | | NATO=nat | China's embassy in Belgrade=cemb; three people=jou | where=Belgrade | n=killed:three people:3
V 1 | hurling | =pr |  |  | Tens of thousands of Chinese=cro | American=usem; British=ukem | when=Sunday | date=1999-05-09
V 2 | trapped | =pr | | | @1:Chinese=cro | Harold Whitby=whi; a dozen staff=usem | when=since Saturday afternoon | date=1999-05-08/1999-05-10
V 3 | hostage | =pr |  |  | @1:Chinese=cro | I#1=whi
V 5 | suspending | =su | | | China's foreign ministry=mfa | Washington=usg | when=Monday | date=1999-05-10
V 5 | demanded | REQUEST/change | diplomatic,military | 102 | China's foreign ministry=mfa | Washington=usg | when=Monday | date=1999-05-10 | id=de
V 6 | bear | ACCUSE/allege | military,diplomatic | 112 | Kang Dezhi=kang | NATO=nat
V 7 | demands | =de | | | He=kang | @6:NATO=nat
V 7 | attack | =bo | | | @6:NATO=nat | -
V 8 | killed | =bo | | | @6:NATO=nat | the journalists Zeng Wei, Fu Jun and his wife Liang Yan=jou; 20 others=vic | when=Friday | date=1999-05-07 | where=the mission | n=injured:20 others:20
V 9 | said | CONCEDE | military,diplomatic | 015 | NATO=nat | -
V 9 | struck | =bo | | | an American B-2 aircraft=usaf | the building=cemb | by=NATO=nat
V 10 | expressed | CONCEDE | military,diplomatic | 055 | the US president=usp | @5:China=chn
V 10 | raid | =bo | | | - | -
V 11 | said | REJECT | military,diplomatic | 120 | he=usp | @5:China=chn
V 12 | barbaric | ACCUSE/disapprove | military,human-rights | 111 | @10:the US president=usp | @21:Yugoslavia=yug
V 14 | asked | ACCUSE/allege | military | 112 | Zuo Lin=zuo | the most advanced army in the world=usaf
V 15 | did | =bo | | | They=us | - | by=@14:Zuo Lin=zuo
V 15 | said | REJECT | military,diplomatic | 120 | we=chng | their=nat | st=h | by=@14:Zuo Lin=zuo
V 16 | backed | SUPPORT | rights-freedoms | 051 | the government=chng | @13:those=cro | by=The Chinese vice-president=vp | when=Sunday | date=1999-05-09
V 16 | warned | REQUEST/yield | rights-freedoms | 0252 | The Chinese vice-president=vp | @13:those=cro | when=Sunday | date=1999-05-09
V 16 | demonstrations | =pr |  |  | @13:those=cro | 
V 17 | burned | PROTEST/riot | diplomatic | 145 | a mob=cro | the US consul-general=con | where=Chengdu
V 17 | tore down | PROTEST/vandalize | diplomatic | 145 | demonstrators=cro | US=us | where=Guangzhou
V 18 | punched | ASSAULT/beat | rights-freedoms | 182 | - | Three foreign reporters=rep | n=injured:Three foreign reporters:3 | id=pu
V 18 | kicked | =pu |  |  |  | Three foreign reporters=rep
V 19 | called | REQUEST/meet | diplomatic,military | 026 | Xie Guoliang=xie | the Security Council=sc
V 19 | accused | ACCUSE/allege | diplomatic,military | 1124 | Xie Guoliang=xie | NATO=nat | where=the United Nations
V 20 | postponed | REJECT/meet | diplomatic | 125 | Moscow's Balkan mediator=med | Beijing=chng
V 20 | fly | AGREE | diplomatic | 036 | Moscow's Balkan mediator=med | Beijing=chng | when=Tuesday | date=1999-05-11 | where=here
V 21 | campaign | ASSAULT/aerial | military | 195 | NATO=nat | Yugoslavia=yug | when=March 24 | date=1999-03-24/1999-05-10
V 21 | rejected | REJECT/meet | diplomatic,territory | 127 | Belgrade=yugg | - | st=h | where=Rambouillet
V 22 | hit | ASSAULT/aerial | military,migration | 195 | Alliance planes=nat | a refugee column=ref; a bus=bus | when=April 14 | date=1999-04-14 | where=near Djakovica | n=killed:some 75 people:75
Q 3 | d | I am a hostage here, to be quite frank, and there is hardly a pane of glass left, | Whitby=whi | told | -
Q 4 | d | * | @3:Whitby=whi | | -
Q 5 | i | it was suspending contacts~~military exchanges | China's foreign ministry=mfa | said | -
Q 6 | d | The US-led NATO must bear all responsibility, | Kang Dezhi=kang | told | -
Q 7 | i | those behind the attack be severely punished | He=kang | demands | -
Q 9 | i | the building was struck~~arms agency | NATO=nat | said | -
Q 10 | m | "regrets and profound condolences" | the US president=usp | expressed | -
Q 11 | d | It was not an act of barbarism, | he=usp | said | -
Q 12 | d | What is barbaric is what has been done in Kosovo. | @11:he=usp | | -
Q 14 | d | How can the most advanced army in the world have an old map? | Zuo Lin=zuo | asked | -
Q 15 | d | * | @14:Zuo Lin=zuo | | -
Q 16 | i | the government backed lawful demonstrations | The Chinese vice-president=vp | said | -
Q 16 | m | "extreme behaviour" | The Chinese vice-president=vp | warned | -
Q 19 | m | a "war crime" | Xie Guoliang=xie | accused | -
Q 23 | d | Every war has its accidents, and every accident has its politics, | a western diplomat=wd | remarked | -

#A w18-018 | 2025-07-19 | Brussels
S EU hits Russian oil with new sanctions after Slovakia drops veto: What you need to know
P The European Union has adopted its 18th package of sanctions on Russia over the war in Ukraine, lowering the price cap on Russian crude and blacklisting more than a hundred tankers of the so-called shadow fleet.
P Ambassadors of the 27 member states signed off on the measures in Brussels on Friday morning, weeks later than planned, after Slovakia lifted a veto that it had kept up through six rounds of voting.
P "The message is clear: Europe will not back down," said the bloc's foreign policy chief, Elina Rebane.
S "We will keep raising the costs, so stopping the aggression becomes the only path forward for Moscow."
P Ukraine's president thanked the Europeans for what he called an essential and timely decision.
P The Kremlin was dismissive.
P "We have built up a certain immunity, we have adapted to life under sanctions," spokesman Vadim Ryabov told reporters, calling the package "illegal" and "a knife that cuts the hand that holds it".
P So what is in it?
P From September, a barrel of Russian crude may not be shipped or insured by European firms if it sells for more than $47.60, down from $60.
P Twenty-two more banks have been cut off from transactions with the EU, and the Nord Stream pipelines, damaged by explosions in September 2022, may no longer be repaired with European parts or money.
P For the first time Brussels has gone after a refinery in India, in which the Russian state company Rosneft holds 49%.
P New Delhi protested.
P "We do not subscribe to any unilateral sanction measures," said Randhir Malhotra of the Ministry of External Affairs.
S "There should be no double standards, especially when it comes to energy trade."
P Two Chinese banks are on the list as well, despite a plea by China's foreign minister, who told Rebane in Brussels two weeks ago that they had done nothing wrong.
P Beijing's commerce ministry vowed on Saturday to take "necessary measures" to protect its firms.
P Why did Slovakia hold out for so long?
P The prime minister in Bratislava never objected to the package itself; he wanted assurances that his country would not be left in the cold when the EU phases out Russian gas by 2028.
P In a video posted on Facebook late on Thursday he said it would be "counterproductive" to go on blocking it.
P "All options have been exhausted for now," he sighed.
P Opposition politicians in Bratislava accused him of having embarrassed the country for a piece of paper.
P "He got a letter from the Commission, and you could have got the same letter for the price of a stamp," jeered Marek Ondrejka of Progressive Slovakia.
P Malta, with its many shipping firms, had also grumbled about the cap but came round on Tuesday.
P The EU froze the assets of Russian officials for the first time in March 2014, after Moscow annexed Crimea, and has banned most imports of Russian oil by sea since December 2022.
P Whether any of it bites is another matter.
P Economists point out that Russia's oil revenues fell by a third in a year, but mostly because oil got cheaper.
P The United States has so far refused to join in lowering the cap, although its president threatened last Monday to impose tariffs of 100% on buyers of Russian oil unless the Kremlin agrees to a ceasefire within 50 days.
P "Without Washington it's a fence with a hole in it," said Carsten Uhlenbrock of the German Institute for International and Security Affairs.
@ eu | European Union | o | EUR
@ rus | Russia | c | RUS
@ svk | Slovakia | c | SVK
@ ukr | Ukraine | c | UKR
@ amb | EU ambassadors | g | EUR
@ reb | Elina Rebane | p | EUR | foreign policy chief
@ up | Ukrainian president | p | UKRGOV | president
@ rya | Vadim Ryabov | p | RUSGOV | spokesman
@ rbk | Russian banks | g | RUSBUS
@ ref | Indian refinery | o | INDBUS
@ ind | India | c | IND
@ mal | Randhir Malhotra | p | INDGOV | spokesman
@ cbk | two Chinese banks | g | CHNBUS
@ cfm | Chinese foreign minister | p | CHNGOV | foreign minister
@ com | Chinese commerce ministry | o | CHNGOV
@ spm | Slovak prime minister | p | SVKGOV | prime minister
@ sopp | Slovak opposition politicians | g | SVKPTYOPP
@ ond | Marek Ondrejka | p | SVKPTYOPP | opposition politician
@ rof | Russian officials | g | RUSGOV
@ us | United States | c | USA
@ usp | US president | p | USAGOV | president
@ uhl | Carsten Uhlenbrock | p | DEUEDU | analyst
@ krem | Russian government | o | RUSGOV
@ malta | Malta | c | MLT
@ buy | buyers of Russian oil | g | 
E 0 EU/ORG; Russian/NORP; Slovakia/GPE
E 1 European Union/ORG; Russia/GPE; Ukraine/GPE; Russian/NORP
E 2 Brussels/GPE; Friday morning/DATE; Slovakia/GPE
E 3 Europe/LOC; Elina Rebane/PER
E 4 Moscow/GPE
E 5 Ukraine/GPE; Europeans/NORP
E 6 Kremlin/ORG
E 7 Vadim Ryabov/PER
E 9 September/DATE; Russian/NORP; European/NORP; $47.60/MONEY; $60/MONEY
E 10 EU/ORG; Nord Stream/FAC; September 2022/DATE; European/NORP
E 11 Brussels/GPE; India/GPE; Russian/NORP; Rosneft/ORG
E 12 New Delhi/GPE
E 13 Randhir Malhotra/PER; Ministry of External Affairs/ORG
E 15 Chinese/NORP; China/GPE; Rebane/PER; Brussels/GPE; two weeks ago/DATE
E 16 Beijing/GPE; Saturday/DATE
E 17 Slovakia/GPE
E 18 Bratislava/GPE; EU/ORG; Russian/NORP; 2028/DATE
E 19 Facebook/ORG; Thursday/DATE
E 21 Bratislava/GPE
E 22 Commission/ORG; Marek Ondrejka/PER; Progressive Slovakia/ORG
E 23 Malta/GPE; Tuesday/DATE
E 24 EU/ORG; Russian#1/NORP; March 2014/DATE; Moscow/GPE; Crimea/GPE; Russian#2/NORP; December 2022/DATE
E 26 Russia/GPE
E 27 United States/GPE; last Monday/DATE; Russian/NORP; Kremlin/ORG
E 28 Washington/GPE; Carsten Uhlenbrock/PER; German Institute for International and Security Affairs/ORG
V 0 | hits | SANCTION/discontinue | economic,natural-resource | 163 | EU=eu | Russian=rus | id=sa
V 0 | drops | CONCEDE | diplomatic,economic | 080 | Slovakia=svk | EU=eu | id=dr
V 0 | veto | REJECT | diplomatic,economic | 129 | Slovakia=svk | EU=eu | id=ve
V 1 | adopted | =sa | | | The European Union=eu | Russia=rus
V 1 | blacklisting | =sa | | | The European Union=eu | Russian=rus
V 1 | war | ASSAULT | military | 190 | Russia=rus | Ukraine=ukr | id=wr
V 2 | signed off | =sa | | | Ambassadors of the 27 member states=amb | @1:Russia=rus | when=Friday morning | date=2025-07-18 | where=Brussels
V 2 | lifted | =dr | | | Slovakia=svk | -
V 2 | veto | =ve | | | Slovakia=svk | -
V 3 | back down | REJECT/yield | economic,diplomatic | 124 | Europe=eu | @4:Moscow=rus | by=Elina Rebane=reb
V 4 | raising | THREATEN/restrict | economic | 1312 | We=eu | Moscow=rus | by=@3:Elina Rebane=reb
V 4 | aggression | =wr |  |  | Moscow=rus | @5:Ukraine=ukr
V 5 | thanked | SUPPORT | diplomatic,economic | 051 | Ukraine's president=up | the Europeans=eu
V 5 | decision | =sa | | | the Europeans=eu | @1:Russia=rus
V 6 | dismissive | ACCUSE/disapprove | economic,diplomatic | 111 | The Kremlin=krem | @1:The European Union=eu | id=kc
V 7 | calling | =kc | economic,diplomatic | 111 | Vadim Ryabov=rya | @1:The European Union=eu
V 7 | package | =sa |  |  | @5:the Europeans=eu | 
V 9 | may not | SANCTION/discontinue | economic,natural-resource | 163 | @10:the EU=eu | Russian=rus | st=f | when=September | date=2025-09
V 10 | cut off | SANCTION/discontinue | economic | 163 | the EU=eu | Twenty-two more banks=rbk | n=other:Twenty-two more banks:22
V 10 | explosions | ASSAULT/explosives | natural-resource | 183 | - | the Nord Stream pipelines=rus | st=h | when=September 2022 | date=2022-09
V 10 | repaired | SANCTION/discontinue | economic,natural-resource | 163 | the EU=eu | the Nord Stream pipelines=rus
V 11 | gone after | SANCTION/discontinue | economic,natural-resource | 163 | Brussels=eu | a refinery in India=ref
V 12 | protested | ACCUSE/disapprove | economic,diplomatic | 111 | New Delhi=ind | @11:Brussels=eu | id=ip
V 13 | subscribe | =ip | | | Randhir Malhotra=mal | @11:Brussels=eu
V 14 | double standards | =ip | | | @13:Randhir Malhotra=mal | @11:Brussels=eu
V 15 | list | SANCTION/discontinue | economic | 163 | @11:Brussels=eu | Two Chinese banks=cbk | n=other:Two Chinese banks:2
V 15 | plea | REQUEST/change | economic,diplomatic | 024 | China's foreign minister=cfm | Rebane=reb | when=two weeks ago | where=Brussels
V 16 | vowed | THREATEN/restrict | economic | 1312 | Beijing's commerce ministry=com | @11:Brussels=eu | when=Saturday | date=2025-07-19
V 17 | hold out | =ve |  |  | Slovakia=svk | @18:the EU=eu
V 18 | wanted | REQUEST/assist | natural-resource,economic | 021 | The prime minister in Bratislava=spm | the EU=eu
V 19 | counterproductive | =dr | | | he=spm | - | when=late on Thursday | date=2025-07-17
V 19 | blocking | =ve |  |  | he=spm | @18:the EU=eu
V 21 | accused | ACCUSE/disapprove | diplomatic | 111 | Opposition politicians in Bratislava=sopp | him=spm | id=op
V 22 | jeered | =op | | | Marek Ondrejka=ond | He=spm
V 23 | grumbled | ACCUSE/disapprove | economic | 111 | Malta=malta | @24:The EU=eu
V 23 | came round | CONCEDE | economic | 080 | Malta=malta | @24:The EU=eu | when=Tuesday | date=2025-07-15
V 24 | froze | SANCTION/discontinue | economic,diplomatic | 163 | The EU=eu | Russian officials=rof | st=h | when=March 2014 | date=2014-03
V 24 | annexed | COERCE/seize | territory | 192 | Moscow=rus | @5:Ukraine=ukr | st=h | when=March 2014 | date=2014-03 | where=Crimea
V 24 | banned | SANCTION/discontinue | economic,natural-resource | 163 | The EU=eu | Russian#2=rus | st=h | when=December 2022 | date=2022-12
V 27 | refused | REJECT/assist | economic,natural-resource | 1211 | The United States=us | @24:The EU=eu
V 27 | threatened | THREATEN/restrict | economic,natural-resource | 1312 | its president=usp | buyers of Russian oil=buy; the Kremlin=krem | when=last Monday | date=2025-07-14
Q 3 | d | The message is clear: Europe will not back down, | Elina Rebane=reb | said | -
Q 4 | d | * | @3:Elina Rebane=reb | | -
Q 7 | d | We have built up a certain immunity, we have adapted to life under sanctions, | Vadim Ryabov=rya | told | -
Q 7 | m | the package "illegal" and "a knife that cuts the hand that holds it" | Vadim Ryabov=rya | calling | -
Q 13 | d | We do not subscribe to any unilateral sanction measures, | Randhir Malhotra=mal | said | -
Q 14 | d | * | @13:Randhir Malhotra=mal | | -
Q 15 | i | they had done nothing wrong | China's foreign minister=cfm | told | Rebane=reb
Q 16 | m | "necessary measures" | Beijing's commerce ministry=com | vowed | -
Q 19 | m | it would be "counterproductive" to go on blocking it | he=spm | said | -
Q 20 | d | All options have been exhausted for now, | he=spm | sighed | -
Q 22 | d | He got a letter from the Commission, and you could have got the same letter for the price of a stamp, | Marek Ondrejka=ond | jeered | -
Q 28 | d | Without Washington it's a fence with a hole in it, | Carsten Uhlenbrock=uhl | said | -

#A w18-019 | 2017-03-08 | Kuala Lumpur
S Pyongyang bars Malaysians from leaving; PM says citizens held 'effectively as hostages'
S Wisma Putra hits back with exit ban on N. Korean embassy staff, police surround mission
P KUALA LUMPUR: North Korea yesterday banned all Malaysians in the country from leaving and Malaysia promptly did the same to North Koreans, as the feud over the murder of the half-brother of the North's leader took a turn that old hands at Wisma Putra could not find in any textbook.
P Eleven Malaysians are stuck in Pyongyang: three embassy staff, six of their family members and two who work for a United Nations agency.
P The ban was to stay in force “until the incident that happened in Malaysia is properly solved”, the North's foreign ministry said, according to KCNA.
P The Prime Minister condemned the move in the strongest terms.
P “This abhorrent act, effectively holding our citizens as hostages, is in total disregard of all international law and diplomatic norms,” he said in a statement.
S “I have instructed the Inspector-General of Police to prevent all North Korean citizens in Malaysia from leaving the country until we are assured of the safety and security of all Malaysians in North Korea.”
P Within the hour, police had strung yellow tape across the gate of the North Korean embassy in Bukit Damansara and parked two patrol cars in front of it.
P Nobody was let out.
P IGP Tan Sri Abdul Rahman Idros told a press conference that three suspects, among them the embassy's second secretary, Kim Chol-min, were believed to be hiding inside.
P “We will wait five years if we have to,” he said.
S “Somebody has to come out some time to buy groceries.”
P The row had already cost both countries an ambassador.
P Malaysia expelled Pyongyang's envoy, Ri Song-gil, on Saturday after he accused its police of colluding with “hostile forces” and refused to say sorry.
P “I am gravely concerned, and I tell you this is pre-targeted against my country,” Ri told reporters at KL International Airport on Monday before he boarded a flight to Beijing.
P Hours later North Korea declared the Malaysian ambassador persona non grata, although he had been recalled on Feb 20.
P The victim was attacked on Feb 13 at the budget terminal, where two women smeared his face with VX, a nerve agent that is banned under the Chemical Weapons Convention.
P He died within 20 minutes on the way to Putrajaya Hospital.
P An Indonesian and a Vietnamese, both in their twenties, were charged with murder at the Sepang magistrate's court last Wednesday and may be hanged if found guilty.
P Their lawyers say they thought that they were playing a prank for a television show.
P A North Korean chemist arrested in Cheras was deported last week for lack of evidence and claimed on arrival in Beijing that the police had threatened to kill his children.
P The IGP denied it.
P “Nobody touched him, we gave him nasi lemak,” he scoffed.
P China yesterday called on both sides to keep calm, while the Security Council condemned Monday's launch of four ballistic missiles, three of which fell into Japan's exclusive economic zone.
P Football has been dragged in too: the Asian Cup qualifier that Harimau Malaya were to play in Pyongyang on March 28 will not go ahead as planned.
P Malaysia was one of the few countries to which North Koreans could travel without a visa, a privilege that was scrapped on Monday.
P “I have a customer there who owes me for a container of palm oil,” said a trader in Port Klang, shaking his head.
@ prk | North Korea | c | PRK
@ prkg | North Korean government | o | PRKGOV
@ mys | Malaysia | c | MYS
@ mysg | Malaysian government | o | MYSGOV
@ mcit | Malaysians in North Korea | l | MYS
@ ncit | North Koreans in Malaysia | l | PRK
@ nemb | North Korean embassy in Kuala Lumpur | o | PRKGOV
@ pm | Malaysian Prime Minister | p | MYSGOV | Prime Minister
@ pol | Malaysian police | o | MYSCOP
@ mfa | North Korean foreign ministry | o | PRKGOV
@ kcna | KCNA | o | PRKJRN
@ igp | Abdul Rahman Idros | p | MYSCOP | Inspector-General of Police
@ ri | Ri Song-gil | p | PRKGOV | ambassador
@ mamb | Malaysian ambassador to North Korea | p | MYSGOV | ambassador
@ vic | half-brother of the North Korean leader | p | PRKELI
@ wom | two women charged with the murder | g | CRM
@ law | lawyers of the two women | g | MYS
@ che | North Korean chemist | p | PRK | chemist
@ kid | children of the North Korean chemist | l | PRKCVL
@ chn | China | c | CHN
@ sc | UN Security Council | o | UNO
@ jpn | Japan | c | JPN
@ tra | trader in Port Klang | p | MYSBUS | trader
@ prs | Sepang magistrate's court | o | MYSJUD
E 0 Pyongyang/GPE; Malaysians/NORP
E 1 Wisma Putra/ORG; N. Korean/NORP
E 2 KUALA LUMPUR/GPE; North Korea/GPE; yesterday/DATE; Malaysians/NORP; Malaysia/GPE; North Koreans/NORP; North#3/GPE; Wisma Putra/ORG
E 3 Eleven/NUM; Malaysians/NORP; Pyongyang/GPE; three embassy staff/NUM; six of their family members/NUM; United Nations/ORG
E 4 Malaysia/GPE; North/GPE; KCNA/ORG
E 7 North Korean/NORP; Malaysia/GPE; Malaysians/NORP; North Korea/GPE
E 8 North Korean/NORP; Bukit Damansara/LOC
E 10 Abdul Rahman Idros/PER; three suspects/NUM; Kim Chol-min/PER
E 14 Malaysia/GPE; Pyongyang/GPE; Ri Song-gil/PER; Saturday/DATE
E 15 Ri/PER; KL International Airport/FAC; Monday/DATE; Beijing/GPE
E 16 North Korea/GPE; Malaysian/NORP; Feb 20/DATE
E 17 Feb 13/DATE; two women/NUM; Chemical Weapons Convention/LAW
E 18 Putrajaya Hospital/FAC
E 19 Indonesian/NORP; Vietnamese/NORP; Sepang/GPE; last Wednesday/DATE
E 21 North Korean/NORP; Cheras/LOC; last week/DATE; Beijing/GPE
E 24 China/GPE; yesterday/DATE; Security Council/ORG; Monday/DATE; Japan/GPE
E 25 Asian Cup/EVT; Harimau Malaya/ORG; Pyongyang/GPE; March 28/DATE
E 26 Malaysia/GPE; North Koreans/NORP; Monday/DATE
E 27 Port Klang/GPE
V 0 | bars | COERCE/restrict | diplomatic,rights-freedoms | 172 | Pyongyang=prkg | Malaysians=mcit | id=ba
V 0 | says | ACCUSE/disapprove | diplomatic | 111 | PM=pm | Pyongyang=prkg | id=con
V 0 | held | =ba | | | Pyongyang=prkg | citizens=mcit | by=PM=pm
V 1 | ban | COERCE/restrict | diplomatic,rights-freedoms | 172 | Wisma Putra=mysg | N. Korean embassy staff=ncit | id=mb
V 1 | surround | MOBILIZE/police | diplomatic | 153 | police=pol | mission=nemb | id=po
V 2 | banned | =ba | | | North Korea=prk | all Malaysians in the country=mcit | when=yesterday | date=2017-03-07
V 2 | did the same | =mb | | | Malaysia=mys | North Koreans=ncit | when=yesterday | date=2017-03-07
V 2 | murder | ASSAULT/unconventional | cbrn,crime | 2041 | @17:two women=wom | the half-brother of the North's leader=vic | id=mu
V 3 | stuck | =ba | | | Pyongyang=prkg | Eleven Malaysians=mcit | n=other:Eleven:11
V 4 | ban | =ba | | | the North's foreign ministry=mfa | - | by=KCNA=kcna
V 4 | incident | =mu |  |  |  | 
V 5 | condemned | =con | | | The Prime Minister=pm | @4:North=prk
V 5 | move | =ba | | | @4:North=prk | -
V 6 | abhorrent | =con | | | he=pm | @4:North=prk
V 6 | holding | =ba | | | @4:North=prk | our citizens=mcit | by=he=pm
V 7 | instructed | =mb | | | @5:The Prime Minister=pm | North Korean citizens in Malaysia=ncit
V 8 | strung | =po | | | police=pol | the North Korean embassy in Bukit Damansara=nemb | where=Bukit Damansara
V 9 | let out | =mb |  |  | @8:police=pol | Nobody=ncit
V 14 | expelled | SANCTION/expel | diplomatic | 166 | Malaysia=mys | Ri Song-gil=ri | when=Saturday | date=2017-03-04
V 14 | accused | ACCUSE/allege | diplomatic | 112 | he=ri | its police=pol | id=ri
V 14 | refused | REJECT | diplomatic | 120 | he=ri | Malaysia=mys
V 15 | told | =ri | | | Ri=ri | @14:Malaysia=mys | when=Monday | date=2017-03-06 | where=KL International Airport
V 16 | declared | SANCTION/expel | diplomatic | 166 | North Korea=prk | the Malaysian ambassador=mamb | when=Hours later | date=2017-03-06
V 16 | recalled | SANCTION/withdraw | diplomatic | 161 | @14:Malaysia=mys | North Korea=prk | when=Feb 20 | date=2017-02-20
V 17 | attacked | =mu | | | two women=wom | The victim=vic | when=Feb 13 | date=2017-02-13 | where=the budget terminal
V 17 | smeared | =mu | | | two women=wom | his=vic | when=Feb 13 | date=2017-02-13 | where=the budget terminal
V 18 | died | =mu |  |  |  | He=vic
V 19 | charged | ACCUSE/allege | legal,crime | 115 | the Sepang magistrate's court=prs | An Indonesian and a Vietnamese=wom | when=last Wednesday | date=2017-03-01 | where=the Sepang magistrate's court
V 20 | say | REJECT | legal,crime | 016 | Their lawyers=law | @19:the Sepang magistrate's court=prs
V 21 | arrested | COERCE/arrest | legal,crime | 173 | the police=pol | A North Korean chemist=che | where=Cheras
V 21 | deported | COERCE/deport | legal | 174 | @14:Malaysia=mys | A North Korean chemist=che | when=last week | date=2017-02-27/2017-03-05
V 21 | claimed | ACCUSE/allege | legal,crime | 112 | A North Korean chemist=che | the police=pol | where=Beijing | id=cl
V 21 | threatened | THREATEN/violence | legal | 130 | the police=pol | his children=kid | by=A North Korean chemist=che
V 22 | denied | REJECT | legal | 016 | The IGP=igp | @21:A North Korean chemist=che | id=de
V 23 | scoffed | =de | | | he=igp | him#1=che
V 24 | called on | REQUEST/yield | diplomatic | 0256 | China=chn | both sides=prk; both sides=mys | when=yesterday | date=2017-03-07
V 24 | condemned | ACCUSE/disapprove | military,diplomatic | 111 | the Security Council=sc | @26:North Koreans=prk | when=yesterday | date=2017-03-07
V 24 | launch | MOBILIZE/weapons | military | 150 | @16:North Korea=prk | Japan=jpn | when=Monday | date=2017-03-06 | where=Japan's exclusive economic zone | n=other:four ballistic missiles:4
V 26 | scrapped | SANCTION/discontinue | diplomatic,migration | 160 | Malaysia=mys | North Koreans=ncit | when=Monday | date=2017-03-06
Q 0 | m | citizens held 'effectively as hostages' | PM=pm | says | -
Q 4 | m | The ban was to stay in force “until the incident that happened in Malaysia is properly solved” | the North's foreign ministry=mfa | said | -
Q 6 | d | This abhorrent act~~diplomatic norms, | he=pm | said | -
Q 7 | d | * | @6:he=pm | | -
Q 10 | i | three suspects, among them~~hiding inside | IGP Tan Sri Abdul Rahman Idros=igp | told | -
Q 11 | d | We will wait five years if we have to, | he=igp | said | -
Q 12 | d | * | @11:he=igp | | -
Q 14 | m | colluding with “hostile forces” | he=ri | accused | -
Q 15 | d | I am gravely concerned, and I tell you this is pre-targeted against my country, | Ri=ri | told | -
Q 20 | i | they thought that they were playing a prank for a television show | Their lawyers=law | say | -
Q 21 | i | the police had threatened to kill his children | A North Korean chemist=che | claimed | -
Q 23 | d | Nobody touched him, we gave him nasi lemak, | he=igp | scoffed | -
Q 27 | d | I have a customer there who owes me for a container of palm oil, | a trader in Port Klang=tra | said | -

#A w18-020 | 2025-01-27 | Miami
S Colombia backs down in deportation flights row with US: Tariffs shelved after Sunday of threats on X
P For about nine hours on Sunday it looked as though Americans were going to pay a great deal more for their Valentine's roses.
P By midnight the White House was claiming victory: Colombia, it said, had agreed to all of the president's terms, including “the unrestricted acceptance of all illegal aliens” returned from the United States on military aircraft, and the 25 percent tariffs he had ordered that afternoon would be held in reserve.
P “Today's events make clear to the world that America is respected again,” press secretary Brooke Hanrahan said in a statement.
P The quarrel started at dawn, when Bogotá turned away two C-17 planes, each carrying about 80 deportees, one of which was already in the air.
P “A migrant is not a criminal and must be treated with the dignity a human being deserves,” the Colombian president posted on X at 3:41 a.m.
S “That is why I sent back the U.S. military planes.”
P He said he had been angered by video of handcuffed deportees in Brazil, whose foreign ministry on Saturday accused Washington of “flagrant disrespect” for their basic rights.
P The answer from Florida, where the U.S. president was playing golf, came in capital letters.
P Besides the tariffs, which were to double in a week, he announced a travel ban on Colombian officials and their “allies and supporters” and stepped-up inspections of Colombian cargo.
P “These measures are just the beginning!” he wrote on Truth Social.
P The embassy in Bogotá stopped processing visas the same day.
P The Colombian leader at first gave as good as he got, ordering a 25 percent tariff on American goods and firing off a 700-word letter in which he compared his counterpart to a slaver.
P “I don't like your oil much, you will exhaust the human race with greed,” he told him.
S “Maybe one day, over a shot of whiskey, which I accept in spite of my gastritis, we could talk frankly about this.”
P Behind the scenes, people familiar with the matter said, his foreign minister, Rodrigo Lievano, spent the day on the telephone with the State Department, and two of his predecessors rang senators they knew.
P Lievano announced shortly after 10 p.m. that “the impasse” had been overcome.
P “We will keep receiving Colombians who come back as deportees, and we guarantee them decent conditions,” he told reporters at the Nariño Palace.
P He offered the presidential jet for the purpose and said he would travel to Washington in the coming days.
P Former President Gonzalo Urrea, a conservative, called Sunday's performance “a monumental act of irresponsibility.”
P Sen. Alicia Barragán of New York, a Democrat, was no kinder to the other side.
P “You don't beat up on the best friend you have in South America to own a news cycle,” she said on MSNBC.
P Colombia accepted 124 deportation flights last year without a fuss, all of them chartered, and the two countries have had a free trade agreement in force since 2012.
P Washington has given Bogotá more than $13 billion to fight drug traffickers and guerrillas since Plan Colombia began in 2000.
P Under the previous administration the planes had been white and the shackles had come off before the doors were opened, a former immigration official recalled.
P In Madrid, a town on the savanna near Bogotá where a third of the flowers cut for Feb. 14 are packed, Yolanda Cifuentes had not slept.
P “Nine hundred boxes, and my phone says tariff, no tariff, tariff,” said the grower, 52.
S “I lit a candle and I turned it off, the phone, not the candle.”
P Honduras, which called an emergency meeting of the region's leaders for Thursday, has since called it off.
@ col | Colombia | c | COL
@ colg | Colombian government | o | COLGOV
@ us | United States | c | USA
@ usg | US government | o | USAGOV
@ usp | US president | p | USAGOV | president
@ han | Brooke Hanrahan | p | USAGOV | press secretary
@ dep | Colombian deportees | l | COLREF
@ cp | Colombian president | p | COLGOV | president
@ bmf | Brazilian foreign ministry | o | BRAGOV
@ cof | Colombian officials | g | COLGOV
@ emb | US embassy in Bogotá | o | USAGOV
@ lie | Rodrigo Lievano | p | COLGOV | foreign minister
@ sd | State Department | o | USAGOV
@ pre | two former Colombian foreign ministers | g | COLELI
@ sen | US senators | g | USALEG
@ pep | people familiar with the matter | g | 
@ urr | Gonzalo Urrea | p | COLELI | former president
@ bar | Alicia Barragán | p | USALEGPTYOPP | senator
@ fio | former immigration official | p | USAELI
@ cif | Yolanda Cifuentes | p | COLAGR | flower grower
@ hon | Honduras | c | HND
@ lat | leaders of the region | g | 
@ bdep | Brazilian deportees | l | BRAREF
E 0 Colombia/GPE; US/GPE; Sunday/DATE; X/ORG
E 1 Sunday/DATE; Americans/NORP
E 2 White House/ORG; Colombia/GPE; United States/GPE
E 3 America/GPE; Brooke Hanrahan/PER
E 4 Bogotá/GPE; about 80 deportees/NUM
E 5 Colombian/NORP; X/ORG
E 6 U.S./GPE
E 7 Brazil/GPE; Saturday/DATE; Washington/GPE
E 8 Florida/GPE; U.S./GPE
E 9 Colombian#1/NORP; Colombian#2/NORP
E 10 Truth Social/ORG
E 11 Bogotá/GPE
E 12 Colombian/NORP; American/NORP
E 15 Rodrigo Lievano/PER; State Department/ORG
E 16 Lievano/PER
E 17 Colombians/NORP; Nariño Palace/FAC
E 18 Washington/GPE; the coming days/DATE
E 19 Gonzalo Urrea/PER; Sunday/DATE
E 20 Alicia Barragán/PER; New York/GPE; Democrat/NORP
E 21 South America/LOC; MSNBC/ORG
E 22 Colombia/GPE; last year/DATE; 2012/DATE
E 23 Washington/GPE; Bogotá/GPE; $13 billion/MONEY; Plan Colombia/LAW; 2000/DATE
E 25 Madrid/GPE; Bogotá/GPE; Feb. 14/DATE; Yolanda Cifuentes/PER
E 28 Honduras/GPE; Thursday/DATE
V 0 | backs down | CONCEDE | migration,diplomatic | 080 | Colombia=col | US=us | id=ba
V 0 | shelved | CONCEDE | economic,migration | 080 | US=us | Colombia=col | id=sh
V 0 | threats | THREATEN/restrict | economic,migration | 1312 | US=us | Colombia=col | when=Sunday | date=2025-01-26 | id=th
V 0 | deportation | COERCE/deport | migration | 174 | US=us | @4:deportees=dep
V 2 | agreed | =ba | | | Colombia=col | the president=usp | by=it=usg
V 2 | ordered | =th | | | he=usp | Colombia=col | when=that afternoon | date=2025-01-26
V 2 | held in reserve | =sh | | | the White House=usg | Colombia=col | when=By midnight | date=2025-01-26
V 4 | turned away | REJECT | migration,diplomatic | 120 | Bogotá=colg | @2:United States=us | when=at dawn | date=2025-01-26 | n=other:two C-17 planes:2 | id=ta
V 5 | must | REQUEST/change | migration,human-rights | 0243 | the Colombian president=cp | @2:United States=us
V 6 | sent back | =ta | | | I=cp | U.S.=us
V 7 | accused | ACCUSE/allege | migration,human-rights | 1122 | whose foreign ministry=bmf | Washington=usg | when=Saturday | date=2025-01-25
V 7 | angered | ACCUSE/disapprove | migration,human-rights | 111 | he=cp | Washington=usg
V 7 | handcuffed | COERCE/restrict | migration,human-rights | 172 | Washington=usg | deportees in Brazil=bdep
V 8 | answer | =th |  |  | the U.S. president=usp | @4:Bogotá=colg
V 9 | announced | SANCTION/discontinue | migration,diplomatic | 163 | he=usp | Colombian officials=cof
V 9 | tariffs | =th |  |  | he=usp | Colombian#1=col
V 10 | beginning | THREATEN/restrict | economic,migration | 1312 | he=usp | @9:Colombian#1=col
V 11 | stopped | SANCTION/discontinue | migration,diplomatic | 160 | The embassy in Bogotá=emb | @9:Colombian#1=col | when=the same day | date=2025-01-26 | where=Bogotá
V 12 | ordering | SANCTION/discontinue | economic | 163 | The Colombian leader=cp | American=us
V 12 | compared | ACCUSE/disapprove | diplomatic,migration | 111 | he#2=cp | his counterpart=usp | id=le
V 13 | told | =le | | | he=cp | him=usp
V 14 | talk | AGREE | diplomatic | 036 | I=cp | @13:him=usp | st=y
V 15 | telephone | CONSULT/phone | migration,diplomatic | 041 | Rodrigo Lievano=lie; the State Department=sd | - | by=people familiar with the matter=pep | when=the day | date=2025-01-26
V 15 | rang | CONSULT/phone | migration,diplomatic | 041 | two of his predecessors=pre; senators=sen | - | by=people familiar with the matter=pep | when=the day | date=2025-01-26
V 16 | overcome | =ba |  |  |  |  | by=Lievano=lie
V 17 | receiving | =ba | | | We=colg | - | by=he=lie | where=the Nariño Palace
V 17 | guarantee | AGREE | migration,human-rights | 033 | we=colg | them=dep | by=he=lie
V 18 | offered | AGREE | migration | 030 | He=lie | @17:Colombians=dep
V 18 | travel | AGREE | diplomatic | 036 | He=lie | Washington=usg | when=in the coming days | where=Washington
V 19 | called | ACCUSE/disapprove | diplomatic | 111 | Gonzalo Urrea=urr | @12:The Colombian leader=cp
V 20 | kinder | ACCUSE/disapprove | diplomatic,migration | 111 | Alicia Barragán=bar | the other side=usp | id=bu
V 21 | beat up | =bu | diplomatic,migration | 111 | she=bar | You=usp
V 22 | accepted | COOPERATE | migration | 060 | Colombia=col; @21:You=us | - | st=h | when=last year | date=2024 | n=other:124 deportation flights:124
V 22 | agreement | SUPPORT | economic | 057 | the two countries=us; the two countries=col |  | st=h | when=since 2012 | date=2012
V 23 | given | AID | illegal-drugs,military | 071 | Washington=us | Bogotá=col | st=h | when=since Plan Colombia began in 2000 | date=2000/2025 | n=money:more than $13 billion:13000000000:USD
V 28 | called#1 | REQUEST/meet | migration,diplomatic | 026 | Honduras=hon | the region's leaders=lat | id=me
V 28 | called it off | REJECT/meet | migration,diplomatic | 125 | Honduras=hon | the region's leaders=lat
Q 2 | m | Colombia, it said, had agreed~~on military aircraft | it=usg | said | -
Q 2 | i | the 25 percent tariffs he had ordered that afternoon would be held in reserve | it=usg | said | -
Q 3 | d | Today's events make clear to the world that America is respected again, | Brooke Hanrahan=han | said | -
Q 5 | d | A migrant is not a criminal and must be treated with the dignity a human being deserves, | the Colombian president=cp | posted | -
Q 6 | d | * | @5:the Colombian president=cp | | -
Q 7 | i | he had been angered by video of handcuffed deportees in Brazil | He=cp | said | -
Q 7 | m | “flagrant disrespect” for their basic rights | whose foreign ministry=bmf | accused | -
Q 10 | d | These measures are just the beginning! | he=usp | wrote | -
Q 13 | d | I don't like your oil much, you will exhaust the human race with greed, | he=cp | told | him=usp
Q 14 | d | * | @13:he=cp | | -
Q 15 | i | his foreign minister~~they knew | people familiar with the matter=pep | said | -
Q 16 | m | “the impasse” had been overcome | Lievano=lie | announced | -
Q 17 | d | We will keep receiving Colombians who come back as deportees, and we guarantee them decent conditions, | he=lie | told | -
Q 18 | i | he would travel to Washington in the coming days | He=lie | said | -
Q 19 | m | Sunday's performance “a monumental act of irresponsibility.” | Gonzalo Urrea=urr | called | -
Q 21 | d | You don't beat up on the best friend you have in South America to own a news cycle, | she=bar | said | -
Q 24 | i | Under the previous administration~~were opened | a former immigration official=fio | recalled | -
Q 26 | d | Nine hundred boxes, and my phone says tariff, no tariff, tariff, | the grower=cif | said | -
Q 27 | d | * | @26:the grower=cif | | -
