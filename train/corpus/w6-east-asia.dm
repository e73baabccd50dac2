#A w6-001 | 2019-10-02 | HONG KONG
S Hong Kong students boycott class after police shoot teenager in chest
P HONG KONG — Several hundred pupils and alumni staged a sit-in outside a school in Tsuen Wan on Wednesday, chanting slogans and folding paper cranes for an 18-year-old classmate whom a police officer had shot at close range a day earlier, on the 70th anniversary of Communist rule in China.
P Students at four universities stayed away from lectures in protest, and office workers in Central held a lunchtime march that blocked no road and was over by two o'clock.
P The pupil, Lam Tsz-hin, is in stable condition after surgery, the Hospital Authority said.
P Police commander Raymond Cheuk defended the shot, saying that the officer's life was in danger and that he had reacted "in the best manner he could under the circumstances".
S Video that spread within minutes showed a group in black striking a fallen constable with metal pipes before the officer drew his revolver.
P Officers fired about 1,400 rounds of tear gas on Tuesday and arrested 269 people, the youngest of them aged 12, the force said.
P Civil Human Rights Front convener Anson Yip called for an independent inquiry and accused the force of treating children as enemies.
P "If a boy with a swimming board is a deadly threat, then who among us is safe?" she asked.
P Rights lawyers in the city say that the law on the use of firearms has not been tested in court since the 1990s.
P Britain called the use of live ammunition disproportionate, and China's embassy in London told it to keep its hands off the city.
P Mooncakes left over from the holiday were being sold at half price along Castle Peak Road, where the pavement still smelled of burnt plastic.
P The protests began in June against a bill, since withdrawn, that would have allowed suspects to be sent to the mainland for trial.
@ stu | Hong Kong students | l | HKGEDU,HKGCVL
@ pup | Tsuen Wan pupils and alumni | l | HKGEDU
@ off | Hong Kong officer who shot Lam | p | HKGCOP | police officer
@ lam | Lam Tsz-hin | p | HKGCVLOPP | pupil
@ work | Central office workers | l | HKGCVLOPP
@ ha | Hospital Authority | o | HKGMED
@ ray | Raymond Cheuk | p | HKGCOP | police commander
@ grp | Hong Kong protesters in black | g | HKGCVLOPP
@ pol | Hong Kong police | o | HKGCOP
@ con | fallen constable | p | HKGCOP | constable
@ ans | Anson Yip | p | HKGCVLOPP | convener of the Civil Human Rights Front
@ law | rights lawyers in Hong Kong | g | HKGSOC
@ gbr | Britain | c | GBR
@ emb | Chinese embassy in London | o | CHNGOV
@ arr | people arrested on Tuesday | l | HKGCVLOPP
@ prot | Hong Kong protesters | l | HKGCVLOPP
E 0 Hong Kong/GPE
E 1 HONG KONG/GPE; Several hundred pupils and alumni/NUM; Tsuen Wan/GPE; Wednesday/DATE; Communist/NORP; China/GPE
E 2 Central/LOC
E 3 Lam Tsz-hin/PER; Hospital Authority/ORG
E 4 Raymond Cheuk/PER
E 6 Tuesday/DATE; 269 people/NUM
E 7 Civil Human Rights Front/ORG; Anson Yip/PER
E 9 1990s/DATE
E 10 Britain/GPE; China/GPE; London/GPE
E 11 Castle Peak Road/LOC
E 12 June/DATE
V 0 | boycott | PROTEST/boycott | repression, rights-freedoms | 143 | students=stu | @6:the force=pol | where=Hong Kong | id=boy
V 0 | shoot | ASSAULT/firearms | repression | 175 | police=off | teenager=lam | id=shot
V 1 | sit-in | PROTEST/demo | repression, rights-freedoms | 141 | pupils and alumni=pup | | when=Wednesday | date=2019-10-02 | where=a school in Tsuen Wan | n=protesters:Several hundred:-
V 1 | shot | =shot | | | police officer=off | classmate=lam | when=a day earlier | date=2019-10-01
V 2 | stayed away | =boy | | | Students=stu |
V 2 | march | PROTEST/demo | repression | 141 | office workers=work | | where=Central
V 4 | defended | SUPPORT | repression | 052 | Raymond Cheuk=ray | officer=off
V 4 | shot | =shot | | | the officer=off | @3:The pupil=lam
V 4 | reacted | =shot | | | he#1=off | @3:The pupil=lam | by=Raymond Cheuk=ray
V 5 | striking | ASSAULT/beat | | 182 | a group in black=grp | constable=con
V 6 | tear gas | ASSAULT/crowd-control | repression | 175 | Officers=pol | | by=the force=pol | when=Tuesday | date=2019-10-01
V 6 | arrested | COERCE/arrest | repression, legal | 173 | Officers=pol | 269 people=arr | by=the force=pol | when=Tuesday | date=2019-10-01 | n=arrested:269 people:269
V 7 | called for | REQUEST/change | repression | 024 | Anson Yip=ans |
V 7 | accused | ACCUSE/allege | repression | 1122 | Anson Yip=ans | the force=pol
V 10 | called | ACCUSE/disapprove | diplomatic, repression | 111 | Britain=gbr | @7:the force=pol
V 10 | told | REQUEST/change | diplomatic | 1042 | China's embassy in London=emb | it=gbr
V 10 | use | =shot | | | @4:the officer=off | | by=Britain=gbr
V 12 | protests | PROTEST/demo | legal, rights-freedoms | 1412 | @2:Students=prot | | when=June | date=2019-06 | st=h
V 12 | withdrawn | CONCEDE | legislative, legal | 0832 | | | st=h
Q 3 | i | The pupil~~after surgery | Hospital Authority=ha | said | -
Q 4 | i | the officer's life was in danger | Raymond Cheuk=ray | saying | -
Q 4 | m | he had reacted~~circumstances" | Raymond Cheuk=ray | saying | -
Q 6 | i | Officers fired~~aged 12 | the force=pol | said | -
Q 8 | d | If a boy~~is safe? | she=ans | asked | -
Q 9 | i | the law on the use~~since the 1990s | Rights lawyers in the city=law | say | -

#A w6-002 | 2017-09-16 | SEOUL
S North Korea says missile test aimed at "equilibrium" with United States
P SEOUL, Sept 16 - North Korea said on Saturday that the intermediate-range missile it launched over northern Japan a day earlier was meant to match the military power of the United States, hours after the U.N. Security Council condemned the firing as "highly provocative".
P The rocket flew 3,700 km from an airfield near Pyongyang and fell into the Pacific, according to South Korea's Joint Chiefs of Staff, which answered within six minutes by firing two ballistic missiles of its own into the East Sea.
P One of the two failed.
P Sirens and loudspeaker messages woke people in Hokkaido shortly before seven in the morning, and trains on the Tohoku line stood still for a quarter of an hour.
P "We will never tolerate such a dangerous act," Japan's chief cabinet secretary, Noboru Hatakeyama, told reporters in Tokyo, adding that his government had lodged a protest through its embassy in Beijing.
P The 15-member Council, meeting behind closed doors at the request of Tokyo and Washington, demanded that Pyongyang halt all launches at once, but did not threaten further sanctions.
P It had voted unanimously on Monday to cap oil supplies to the North and to ban its textile exports in response to a nuclear test on Sept 3.
P China and Russia, which backed those measures, want the United States to talk to the North.
P "There is no military way out of this that does not go through the ruins of Seoul," said Kim Do-hyun, a professor at Yonsei University.
P The South's president, who took office in May promising dialogue, told his cabinet that talks were impossible in such a situation, his spokesman said.
P Shares in Seoul closed higher, as they have after five of the last six launches.
P Soju is cheaper than bottled water in the shops around the station, and on Friday night nobody there was looking at the sky.
@ prk | North Korea | c | PRK
@ usa | United States | c | USA
@ unsc | U.N. Security Council | o | UNO
@ jcs | South Korea's Joint Chiefs of Staff | o | KORMIL
@ hat | Noboru Hatakeyama | p | JPNGOV | chief cabinet secretary
@ jpn | Government of Japan | o | JPNGOV
@ chn | China | c | CHN
@ rus | Russia | c | RUS
@ kim | Kim Do-hyun | p | KOREDU | professor
@ pre | President of South Korea | p | KORGOV | president
@ spo | Spokesman of the South Korean president | p | KORGOV | spokesman
@ wash | Government of the United States | o | USAGOV
E 0 North Korea/GPE; United States/GPE
E 1 SEOUL/GPE; Sept 16/DATE; North Korea/GPE; Saturday/DATE; Japan/GPE; United States/GPE; U.N. Security Council/ORG
E 2 Pyongyang/GPE; Pacific/LOC; South Korea/GPE; Joint Chiefs of Staff/ORG; East Sea/LOC
E 4 Hokkaido/LOC; Tohoku/LOC
E 5 Japan/GPE; Noboru Hatakeyama/PER; Tokyo/GPE; Beijing/GPE
E 6 Council/ORG; Tokyo/GPE; Washington/GPE; Pyongyang/GPE
E 7 Monday/DATE; North/GPE; Sept 3/DATE
E 8 China/GPE; Russia/GPE; United States/GPE; North/GPE
E 9 Seoul/GPE; Kim Do-hyun/PER; Yonsei University/ORG
E 10 South/GPE; May/DATE
E 11 Seoul/GPE
E 12 Friday/DATE
V 0 | test | MOBILIZE/weapons | military, cbrn | 154 | North Korea=prk | United States=usa | id=mis
V 1 | launched | =mis | | | it=prk | | when=a day earlier | date=2017-09-15 | where=northern Japan
V 1 | condemned | ACCUSE/disapprove | military, diplomatic | 111 | U.N. Security Council=unsc | North Korea=prk
V 1 | firing | =mis | | | North Korea=prk |
V 2 | flew | =mis | | | @1:North Korea=prk | | by=Joint Chiefs of Staff=jcs | where=the Pacific
V 2 | firing | MOBILIZE/weapons | military | 154 | Joint Chiefs of Staff=jcs | @1:North Korea=prk | where=East Sea
V 5 | never tolerate | ACCUSE/disapprove | military, diplomatic | 111 | Noboru Hatakeyama=hat | @1:North Korea=prk | where=Tokyo
V 5 | protest | ACCUSE/disapprove | military, diplomatic | 114 | his government=jpn | @1:North Korea=prk | by=Noboru Hatakeyama=hat | where=Beijing
V 5 | act | =mis | | | @1:North Korea=prk | | by=Noboru Hatakeyama=hat
V 6 | meeting | CONSULT/multilateral | diplomatic, military | 040 | Council=unsc |
V 6 | request | REQUEST/meet | diplomatic | 026 | Tokyo=jpn; Washington=wash | Council=unsc
V 6 | demanded | REQUEST/yield | military, cbrn, diplomatic | 1056 | Council=unsc | Pyongyang=prk
V 6 | threaten | THREATEN/restrict | economic, diplomatic | 1312 | Council=unsc | Pyongyang=prk | st=n
V 7 | voted | SANCTION/discontinue | economic, cbrn, natural-resource | 163 | It=unsc | the North=prk | when=Monday | date=2017-09-11 | st=h | id=san
V 7 | test | MOBILIZE/weapons | military, cbrn | 154 | the North=prk | | when=Sept 3 | date=2017-09-03 | st=h
V 8 | backed | SUPPORT | diplomatic, cbrn | 051 | China=chn; Russia=rus | @6:Council=unsc | st=h
V 8 | want | REQUEST/meet | diplomatic | 026 | China=chn; Russia=rus | United States=usa
V 8 | measures | =san | | | @6:Council=unsc | the North=prk
V 10 | promising | AGREE | diplomatic | 036 | president=pre | @8:the North=prk | when=May | date=2017-05 | st=h
V 10 | told | REJECT/meet | diplomatic | 125 | president=pre | @8:the North=prk | by=his spokesman=spo
V 11 | launches | MOBILIZE/weapons | military, cbrn | 154 | @7:the North=prk | | st=h
Q 0 | m | missile test aimed at "equilibrium" with United States | North Korea=prk | says | -
Q 1 | i | the intermediate-range missile~~United States | North Korea=prk | said | -
Q 1 | m | the firing as "highly provocative" | U.N. Security Council=unsc | condemned | -
Q 2 | i | The rocket flew~~into the Pacific | Joint Chiefs of Staff=jcs | according to | -
Q 5 | d | We will never~~dangerous act | Noboru Hatakeyama=hat | told | -
Q 5 | i | his government had lodged a protest through its embassy in Beijing | Noboru Hatakeyama=hat | adding | -
Q 9 | d | There is no~~of Seoul | Kim Do-hyun=kim | said | -
Q 10 | i | talks were impossible in such a situation | president=pre | told | -

#A w6-003 | 2018-07-07 | BEIJING
S China hits back at US tariffs, takes case to WTO
P China imposed duties of 25 percent on $34 billion worth of American soybeans, pork, cars and whiskey on Friday, one minute after Washington's own tariffs on Chinese machinery took effect, and accused the United States of starting "the largest trade war in economic history".
P The Ministry of Commerce said in a statement that it had been "forced to fight back" and that it had lodged a complaint with the World Trade Organization.
P In a container yard at the port of Dalian, the bulk carrier Peak Pegasus, loaded with 70,000 tonnes of soybeans from Seattle, missed the deadline by about six hours.
P The US president, speaking aboard Air Force One, warned that he could put levies on goods worth a further $500 billion if Beijing retaliated.
P Administration officials accuse China of stealing American technology, a charge that Chinese diplomats have dismissed for years as groundless.
P The two governments held three rounds of talks in Beijing and Washington in May and June without result.
P No further round has been scheduled, a Western diplomat in Beijing said, "and nobody is picking up the phone".
P Premier Wan Lixin, on a visit to Bulgaria, told a meeting of central and eastern European leaders that China would cut import tariffs for anyone who traded fairly.
P Nobody wins a trade war, he said.
P Farmers in Iowa were less philosophical.
S "I've been told to be patient by people who have never had a loan against next year's crop," said Dale Hutchens, who grows soybeans near Ames and voted for the president.
P The yuan has lost more than three percent against the dollar since the middle of June, and stocks in Shanghai are near a two-year low.
@ chn | China | c | CHN
@ usa | United States | c | USA
@ wash | Government of the United States | o | USAGOV
@ mof | Ministry of Commerce of China | o | CHNGOV
@ pres | President of the United States | p | USAGOV | president
@ adm | US administration officials | g | USAGOV
@ dip | Chinese diplomats | g | CHNGOV
@ wes | Western diplomat in Beijing | p | UNK | diplomat
@ wan | Wan Lixin | p | CHNGOV | premier
@ bul | Bulgaria | c | BGR
@ cee | central and eastern European leaders | g | GOV
@ dale | Dale Hutchens | p | USAAGR | farmer
@ beij | Government of China | o | CHNGOV
E 0 China/GPE; US/GPE; WTO/ORG
E 1 China/GPE; $34 billion/MONEY; American/NORP; Friday/DATE; Washington/GPE; Chinese/NORP; United States/GPE
E 2 Ministry of Commerce/ORG; World Trade Organization/ORG
E 3 port of Dalian/FAC; Seattle/GPE
E 4 US/GPE; $500 billion/MONEY; Beijing/GPE
E 5 China/GPE; American/NORP; Chinese/NORP
E 6 Beijing/GPE; Washington/GPE; May/DATE; June/DATE
E 7 Western/NORP; Beijing/GPE
E 8 Wan Lixin/PER; Bulgaria/GPE; European/NORP; China/GPE
E 10 Iowa/GPE
E 11 Dale Hutchens/PER; Ames/GPE
E 12 the middle of June/DATE; Shanghai/GPE
V 0 | hits back | SANCTION/discontinue | economic | 163 | China=chn | US=usa | id=chi
V 0 | tariffs | SANCTION/discontinue | economic | 163 | US=usa | China=chn | id=ust
V 0 | takes | ACCUSE/allege | economic, legal | 115 | China=chn | US=usa | id=wto
V 1 | imposed | =chi | | | China=chn | American=usa | when=Friday | date=2018-07-06 | n=money:$34 billion:34000000000:USD
V 1 | tariffs | =ust | | | Washington=wash | Chinese=chn | when=Friday | date=2018-07-06
V 1 | accused | ACCUSE/allege | economic | 112 | China=chn | United States=usa | id=acc
V 1 | starting | =ust | | | United States=usa | China#1=chn | by=China#1=chn
V 2 | fight back | =chi | | | it#1=mof | @1:United States=usa
V 2 | complaint | =wto | | | it#2=mof | @1:United States=usa | by=Ministry of Commerce=mof
V 4 | warned | THREATEN/restrict | economic | 1312 | he=pres | Beijing=beij | where=aboard Air Force One | n=money:$500 billion:500000000000:USD
V 5 | accuse | ACCUSE/allege | technology, economic | 1121 | Administration officials=adm | China=chn | id=steal
V 5 | dismissed | REJECT | technology, economic | 016 | Chinese diplomats=dip | Administration officials=adm | st=h
V 5 | charge | =steal | | | Administration officials=adm | China=chn
V 6 | talks | CONSULT | economic, diplomatic | 046 | The two governments=wash; The two governments=beij | | when=May and June | date=2018-05/2018-06 | where=Beijing and Washington | st=h
V 8 | visit | CONSULT/visit | diplomatic, economic | 042 | Wan Lixin=wan | Bulgaria=bul | where=Bulgaria
V 8 | meeting | CONSULT/multilateral | economic | 040 | Wan Lixin=wan; central and eastern European leaders=cee |
V 8 | told | AGREE | economic | 0311 | Wan Lixin=wan | central and eastern European leaders=cee
V 11 | voted | SUPPORT | election | 051 | Dale Hutchens=dale | the president=pres | st=h
Q 1 | m | starting "the largest trade war in economic history" | China=chn | accused | -
Q 2 | m | it had been "forced to fight back" | Ministry of Commerce=mof | said | -
Q 2 | i | it had lodged a complaint with the World Trade Organization | Ministry of Commerce=mof | said | -
Q 4 | i | he could put~~Beijing retaliated | president=pres | warned | -
Q 7 | i | No further round has been scheduled | a Western diplomat in Beijing=wes | said | -
Q 7 | d | and nobody is picking up the phone | a Western diplomat in Beijing=wes | said | -
Q 8 | i | China would cut~~traded fairly | Wan Lixin=wan | told | central and eastern European leaders=cee
Q 9 | i | Nobody wins a trade war | he=wan | said | -
Q 11 | d | I've been told~~next year's crop | Dale Hutchens=dale | said | -

#A w6-004 | 2022-08-05 | TAIPEI
S China fires missiles around Taiwan in drills after US speaker's visit
P Chinese rocket forces fired eleven ballistic missiles into waters north, south and east of Taiwan on Thursday, and 22 fighter jets crossed the median line of the strait, in the largest exercises Beijing has ever mounted around the island it claims as its own.
P The Ministry of National Defense in Taipei condemned the launches as irrational and said it was "preparing for war without seeking war".
P Five of the missiles landed in Japan's exclusive economic zone, according to Tokyo, where the foreign minister, Shigeru Amano, called for the drills to stop immediately.
P The four days of firing began a day after the Speaker of the U.S. House of Representatives left Taipei, having met the island's president and toured its parliament.
P China summoned the American ambassador, suspended imports of Taiwanese citrus and two kinds of fish, and halted exports of sand.
P "Those who play with fire will perish by it," its foreign ministry spokeswoman, Qiu Wen, said of what she called a manic provocation.
P Hackers put pictures of the Chinese flag on screens in convenience stores and knocked the website of the presidential office offline for twenty minutes.
P The White House said that it would not be drawn into a crisis and that the carrier USS Ronald Reagan had been ordered to remain in the region.
P Ferries to the Matsu islands sailed on time, and in the night markets of Keelung the talk was of pork prices.
P "My grandmother lived through the shelling of Kinmen in 1958, and she told us to finish our noodles," said Hsu Mei-ling, a hairdresser.
P Two airlines rerouted flights, the civil aviation authority said.
P Analysts differ on whether the People's Liberation Army could in fact enforce a blockade.
P Chip makers in Hsinchu, whose output the whole world would miss, said production was normal.
@ chip | chip makers in Hsinchu | o | TWNBUS
@ rkt | Chinese rocket forces | o | CHNMIL
@ chn | China | c | CHN
@ jet | Chinese fighter jets | g | CHNMIL
@ twn | Taiwan | c | TWN
@ mnd | Ministry of National Defense of Taiwan | o | TWNGOVMIL
@ tok | Government of Japan | o | JPNGOV
@ ama | Shigeru Amano | p | JPNGOV | foreign minister
@ spk | Speaker of the U.S. House of Representatives | p | USALEG | Speaker
@ tp | President of Taiwan | p | TWNGOV | president
@ amb | American ambassador to China | p | USAGOV | ambassador
@ qiu | Qiu Wen | p | CHNGOV | foreign ministry spokeswoman
@ hack | hackers | g | UNK
@ sto | convenience stores in Taiwan | o | TWNBUS
@ tpo | Taiwan's presidential office | o | TWNGOV
@ wh | White House | o | USAGOV
@ hsu | Hsu Mei-ling | p | TWNCVL | hairdresser
@ caa | Taiwan civil aviation authority | o | TWNGOV
E 0 China/GPE; Taiwan/GPE; US/GPE
E 1 Chinese/NORP; Taiwan/GPE; Thursday/DATE; Beijing/GPE
E 2 Ministry of National Defense/ORG; Taipei/GPE
E 3 Japan/GPE; Tokyo/GPE; Shigeru Amano/PER
E 4 U.S. House of Representatives/ORG; Taipei/GPE
E 5 China/GPE; American/NORP; Taiwanese/NORP
E 6 Qiu Wen/PER
E 7 Chinese/NORP
E 8 White House/ORG
E 9 Matsu islands/LOC; Keelung/GPE
E 10 Kinmen/LOC; 1958/DATE; Hsu Mei-ling/PER
E 12 People's Liberation Army/ORG
E 13 Hsinchu/GPE
V 0 | fires | MOBILIZE/weapons | military, territory | 154 | China=chn | Taiwan=twn | where=Taiwan | id=fire
V 0 | drills | MOBILIZE/weapons | military, territory | 150 | China=chn | Taiwan=twn | id=dri
V 0 | visit | CONSULT/visit | diplomatic, legislative | 042 | US speaker=spk | Taiwan=twn | where=Taiwan | id=vis
V 1 | fired | =fire | | | Chinese rocket forces=rkt | Taiwan=twn | when=Thursday | date=2022-08-04 | where=waters north, south and east of Taiwan
V 1 | crossed | MOBILIZE/weapons | military, territory | 154 | 22 fighter jets=jet | Taiwan=twn | when=Thursday | date=2022-08-04 | where=the strait
V 1 | exercises | =dri | | | Beijing=chn | the island=twn | when=Thursday | date=2022-08-04
V 2 | condemned | ACCUSE/disapprove | military | 111 | Ministry of National Defense=mnd | @1:Beijing=chn
V 2 | launches | =fire | | | @1:Chinese rocket forces=rkt |
V 3 | landed | =fire | | | @1:Chinese rocket forces=rkt | | by=Tokyo=tok | where=Japan's exclusive economic zone
V 3 | called for | REQUEST/yield | military | 0256 | Shigeru Amano=ama | @1:Beijing=chn | where=Tokyo
V 3 | drills | =dri | | | @1:Beijing=chn |
V 4 | firing | =dri | | | @1:Beijing=chn |
V 4 | met | =vis | | | Speaker=spk | president=tp | where=Taipei
V 4 | toured | =vis | | | Speaker=spk | its parliament=twn | where=its parliament
V 5 | summoned | ACCUSE/disapprove | diplomatic | 114 | China=chn | American ambassador=amb
V 5 | suspended | SANCTION/discontinue | economic | 163 | China=chn | Taiwanese=twn | id=imp
V 5 | halted | SANCTION/discontinue | economic, natural-resource | 163 | China=chn | Taiwanese=twn
V 6 | said | THREATEN/violence | diplomatic, territory | 130 | Qiu Wen=qiu |
V 6 | called | ACCUSE/disapprove | diplomatic | 111 | she=qiu | @4:Speaker=spk
V 6 | provocation | =vis | | | @4:Speaker=spk | | by=she=qiu
V 7 | put | COERCE/cyber | cyber | 176 | Hackers=hack | convenience stores=sto
V 7 | knocked | COERCE/cyber | cyber, executive | 176 | Hackers=hack | presidential office=tpo
V 8 | ordered | MOBILIZE/weapons | military | 154 | White House=wh | | by=White House=wh
V 10 | shelling | ASSAULT/heavy-weapons | military | 194 | @5:China=chn | | by=Hsu Mei-ling=hsu | when=1958 | date=1958 | where=Kinmen | st=h
Q 2 | m | it was "preparing for war without seeking war" | Ministry of National Defense=mnd | said | -
Q 3 | i | Five of the missiles~~zone | Tokyo=tok | according to | -
Q 6 | d | Those who play with fire will perish by it | Qiu Wen=qiu | said | -
Q 8 | i | it would not be drawn into a crisis | White House=wh | said | -
Q 8 | i | the carrier USS Ronald Reagan~~in the region | White House=wh | said | -
Q 10 | d | My grandmother~~noodles | Hsu Mei-ling=hsu | said | -
Q 11 | i | Two airlines rerouted flights | the civil aviation authority=caa | said | -
Q 13 | i | production was normal | Chip makers in Hsinchu=chip | said | -

#A w6-005 | 2017-09-13 | COX'S BAZAR, Bangladesh
S ‘They burned it while we watched’: Rohingya tell of village razed by soldiers
P Soldiers and Buddhist villagers carrying machetes came to Tula Toli on the morning of Aug 30, three survivors said, herded families on to a sandbank in the river and shot the men in rows.
P The women were taken to the huts in groups of five.
P “When they had finished with us they locked the door and set light to the thatch,” said Rashida Khatun, 25, who showed burns that ran from her scalp to her elbow.
P More than 370,000 Rohingya have been driven across the border from Myanmar's Rakhine state in under three weeks, according to the United Nations, whose human rights chief on Monday denounced the army's campaign as “a textbook example of ethnic cleansing”.
P Myanmar's government denies that civilians have been targeted and blames militants of the Arakan Rohingya Salvation Army, who attacked thirty police posts and an army base on Aug 25, killing twelve members of the security forces.
P On the Bangladeshi side, where the monsoon has turned the hills of Kutupalong to red soup, there is neither enough plastic sheeting nor enough rice.
P Bangladesh's prime minister visited a camp in Ukhiya on Tuesday and urged Myanmar to take its people back.
P “We can feed 160 million of our own and we will share our food with these people,” she told a crowd, promising shelter for as long as it was needed.
P The militants declared a one-month truce on Sunday; a spokesman for Myanmar's leader replied that the government does not negotiate with terrorists.
P Her own silence has cost her the sympathy of many who once marched for her release.
P Turkey sent a ship with 1,000 tonnes of aid, and Morocco four planes.
P The British ambassador to the UN, together with his Swedish colleague, asked the Security Council to take up the matter in closed session on Wednesday.
P The Rohingya, a Muslim minority, have been without citizenship since a law of 1982.
P Nobody in the camp knows how long the bamboo will last.
@ sol | Myanmar soldiers | g | MMRMIL
@ vil | Buddhist villagers | l | MMRCVL
@ sur | Tula Toli survivors | l | MMRREF
@ fam | Rohingya villagers of Tula Toli | l | MMRCVL
@ ras | Rashida Khatun | p | MMRREF | survivor
@ roh | Rohingya | l | MMRREF
@ un | United Nations | o | UNO
@ hc | UN human rights chief | p | UNO | human rights chief
@ army | Myanmar army | o | MMRMIL
@ gov | Government of Myanmar | o | MMRGOV
@ arsa | Arakan Rohingya Salvation Army | g | MMRREB
@ sec | Myanmar security forces | o | MMRCOP,MMRMIL
@ pm | Prime minister of Bangladesh | p | BGDGOV | prime minister
@ mmr | Myanmar | c | MMR
@ spo | Spokesman for Myanmar's leader | p | MMRGOV | spokesman
@ tur | Turkey | c | TUR
@ mar | Morocco | c | MAR
@ bra | British ambassador to the UN | p | GBRGOV | ambassador
@ swe | Swedish ambassador to the UN | p | SWEGOV | ambassador
@ unsc | UN Security Council | o | UNO
@ wom | Rohingya women of Tula Toli | l | MMRCVL
E 0 Rohingya/NORP
E 1 Buddhist/NORP; Tula Toli/GPE; Aug 30/DATE; three survivors/NUM
E 3 Rashida Khatun/PER
E 4 More than 370,000/NUM; Rohingya/NORP; Myanmar/GPE; Rakhine/GPE; United Nations/ORG; Monday/DATE
E 5 Myanmar/GPE; Arakan Rohingya Salvation Army/ARM; Aug 25/DATE; twelve members/NUM
E 6 Bangladeshi/NORP; Kutupalong/FAC
E 7 Bangladesh/GPE; Ukhiya/GPE; Tuesday/DATE; Myanmar/GPE
E 9 Sunday/DATE; Myanmar/GPE
E 11 Turkey/GPE; Morocco/GPE
E 12 British/NORP; UN/ORG; Swedish/NORP; Security Council/ORG; Wednesday/DATE
E 13 Rohingya/NORP; Muslim/NORP; 1982/DATE
E 8 160 million/NUM
V 0 | burned | ASSAULT/destroy | religion-ethnicity, military | 1712 | They=sol | | id=burn
V 0 | razed | =burn | | | soldiers=sol | Rohingya=fam
V 1 | herded | COERCE/arrest | religion-ethnicity, military | 173 | Soldiers=sol; Buddhist villagers=vil | families=fam | by=three survivors=sur | when=Aug 30 | date=2017-08-30 | where=Tula Toli
V 1 | shot | ASSAULT/targeted | religion-ethnicity, military | 202 | Soldiers=sol; Buddhist villagers=vil | the men=fam | by=three survivors=sur | when=Aug 30 | date=2017-08-30 | where=Tula Toli
V 2 | taken | ASSAULT/abduct | religion-ethnicity, military | 181 | @1:Soldiers=sol; @1:Buddhist villagers=vil | The women=wom | when=@1:Aug 30 | date=2017-08-30 | where=the huts
V 3 | set light | ASSAULT/primitive | religion-ethnicity, military | 202 | they#2=sol | us=wom | by=Rashida Khatun=ras | when=@1:Aug 30 | date=2017-08-30 | id=fire
V 3 | burns | =fire | | | they#2=sol | Rashida Khatun=ras
V 4 | driven | SANCTION/expel | religion-ethnicity, migration | 201 | @1:Soldiers=sol | Rohingya=roh | by=United Nations=un | where=Rakhine state | n=displaced:More than 370,000:370000 | id=driv
V 4 | denounced | ACCUSE/allege | human-rights, religion-ethnicity | 1122 | human rights chief=hc | the army=army | when=Monday | date=2017-09-11
V 4 | campaign | =driv | | | the army=army | Rohingya=roh
V 4 | cleansing | =driv | | | the army=army | | by=human rights chief=hc
V 5 | denies | REJECT | military, human-rights | 016 | Myanmar's government=gov | @4:United Nations=un
V 5 | blames | ACCUSE/allege | terrorism | 112 | Myanmar's government=gov | Arakan Rohingya Salvation Army=arsa
V 5 | attacked | ASSAULT | military, terrorism | 180 | militants of the Arakan Rohingya Salvation Army=arsa | security forces=sec | when=Aug 25 | date=2017-08-25 | n=killed:twelve members:12 | id=aug
V 5 | killing | =aug | | | militants of the Arakan Rohingya Salvation Army=arsa | security forces=sec | n=killed:twelve members:12
V 7 | visited | CONSULT/visit | migration | 042 | Bangladesh's prime minister=pm | @4:Rohingya=roh | when=Tuesday | date=2017-09-12 | where=Ukhiya
V 7 | urged | REQUEST/change | migration, diplomatic | 0242 | Bangladesh's prime minister=pm | Myanmar=mmr | when=Tuesday | date=2017-09-12
V 8 | promising | AGREE | human-security, migration | 0333 | she=pm | these people=roh | id=prom
V 8 | share | =prom | | | she=pm | these people=roh
V 9 | declared | CONCEDE | military | 0871 | militants=arsa | @7:Myanmar=mmr | when=Sunday | date=2017-09-10
V 9 | replied | REJECT/meet | terrorism | 125 | spokesman=spo | militants=arsa
V 11 | sent | AID | human-security, migration | 073 | Turkey=tur; Morocco=mar | @4:Rohingya=roh
V 12 | asked | REQUEST/meet | diplomatic, human-rights | 026 | The British ambassador to the UN=bra; his Swedish colleague=swe | Security Council=unsc
Q 0 | d | They burned it while we watched | Rohingya=roh | tell | -
Q 1 | i | Soldiers and Buddhist~~Aug 30 | three survivors=sur | said | -
Q 3 | d | When they had~~the thatch | Rashida Khatun=ras | said | -
Q 4 | i | More than 370,000~~three weeks | United Nations=un | according to | -
Q 4 | m | the army's campaign~~cleansing” | human rights chief=hc | denounced | -
Q 5 | i | civilians have been targeted | Myanmar's government=gov | denies | -
Q 8 | d | We can feed~~with these people | she=pm | told | -
Q 9 | i | the government does not negotiate with terrorists | spokesman=spo | replied | militants=arsa

#A w6-006 | 2021-03-29 | -
S Myanmar mourns its bloodiest day as jets strike Karen villages
P Funerals were held across Myanmar on Sunday for some of the 114 people killed a day earlier when security forces opened fire on crowds that had turned out in defiance of Armed Forces Day, and in the town of Bago troops shot at mourners who had gathered to bury a student of 20.
P No one was hurt at the graveside, a resident said by phone, “because we all know how to run by now”.
P Among the dead of Saturday, according to the Assistance Association for Political Prisoners, were six children between ten and sixteen.
P In the south-east, military aircraft bombed five areas of Mutraw district held by the Karen National Union, killing at least three people and sending some 3,000 villagers over the Salween river into Thailand, said a relief group, the Free Burma Rangers.
P The raids came hours after KNU fighters overran an army post near the border and killed ten soldiers, among them a lieutenant-colonel.
P Thailand's army denied that it had pushed the refugees back at gunpoint.
P The defence chiefs of twelve countries, including the United States, Japan and Australia, condemned the use of lethal force against unarmed people.
P “A professional military protects those it serves,” their joint statement read.
P Eight nations, China and Russia among them, had sent attachés to the parade in Naypyitaw at which General Thet Naing, head of the junta, promised elections without giving a date.
P The generals say the vote won last November by the party of the detained civilian leader was rigged; the election commission found no evidence of it.
P Banks are shut and cash is rationed.
P Garbage collectors, nurses and railwaymen remain on strike, and housewives in Yangon hang skirts over the lanes, because soldiers hold it unlucky to walk beneath them.
P Whether the ethnic armies will join hands with the city protesters is the question on which the next months may turn.
@ sec | Myanmar security forces | o | MMRMIL,MMRCOP
@ crowd | Myanmar protesters | l | MMRCVLOPP
@ trp | Myanmar troops in Bago | g | MMRMIL
@ mou | mourners in Bago | l | MMRCVL
@ res | resident of Bago | p | MMRCVL | resident
@ aapp | Assistance Association for Political Prisoners | o | MMRSOC
@ air | Myanmar military aircraft | g | MMRMIL
@ knu | Karen National Union | g | MMRREB
@ vil | Karen villagers | l | MMRREF
@ fbr | Free Burma Rangers | o | NGO
@ post | soldiers at the army post | g | MMRMIL
@ thai | Thailand's army | o | THAMIL
@ def | defence chiefs of twelve countries | g | MIL
@ thet | Thet Naing | p | MMRMIL | head of the junta
@ gen | Myanmar generals | g | MMRMIL
@ par | party of the detained civilian leader | o | MMRPTYOPP
@ lead | detained civilian leader of Myanmar | p | MMRPTYOPP
@ wrk | striking workers in Myanmar | l | MMRLAB
@ junta | Myanmar junta | o | MMRMIL
@ ec | Myanmar election commission | o | MMRGOV
@ hw | housewives in Yangon | l | MMRCVLOPP
E 0 Myanmar/GPE; Karen/NORP
E 1 Myanmar/GPE; Sunday/DATE; 114 people/NUM; Armed Forces Day/EVT; Bago/GPE
E 3 Saturday/DATE; Assistance Association for Political Prisoners/ORG; six children/NUM
E 4 Mutraw district/GPE; Karen National Union/ARM; at least three people/NUM; some 3,000 villagers/NUM; Salween river/LOC; Thailand/GPE; Free Burma Rangers/ORG
E 5 KNU/ARM; ten soldiers/NUM
E 6 Thailand/GPE
E 7 United States/GPE; Japan/GPE; Australia/GPE
E 9 China/GPE; Russia/GPE; Naypyitaw/GPE; Thet Naing/PER
E 10 last November/DATE
E 12 Yangon/GPE
V 0 | strike | ASSAULT/aerial | military | 195 | jets=air | Karen=vil | id=air
V 1 | opened fire | ASSAULT/firearms | repression, military | 175 | security forces=sec | crowds=crowd | when=a day earlier | date=2021-03-27 | where=Myanmar | n=killed:114 people:114 | id=kill
V 0 | bloodiest | =kill | | | | | where=Myanmar
V 1 | turned out | PROTEST/demo | pro-democracy | 141 | crowds=crowd | security forces=sec | when=a day earlier | date=2021-03-27
V 1 | shot | ASSAULT/firearms | repression, military | 175 | troops=trp | mourners=mou | when=Sunday | date=2021-03-28 | where=Bago
V 1 | killed | =kill | | | security forces=sec | 114 people=crowd | n=killed:114 people:114
V 3 | dead | =kill | | | @1:security forces=sec | six children=crowd | by=Assistance Association for Political Prisoners=aapp | when=Saturday | date=2021-03-27 | n=killed:six children:6
V 4 | bombed | =air | | | military aircraft=air | villagers=vil | by=a relief group=fbr | where=Mutraw district | n=killed:at least three people:3 | n=displaced:some 3,000 villagers:3000
V 4 | killing | =air | | | military aircraft=air | at least three people=vil | by=a relief group=fbr
V 5 | raids | =air | | | @4:military aircraft=air |
V 5 | overran | ASSAULT | military | 190 | KNU fighters=knu | ten soldiers=post | where=an army post near the border | n=killed:ten soldiers:10 | id=post
V 5 | killed | =post | | | KNU fighters=knu | ten soldiers=post
V 6 | denied | REJECT | migration, military | 016 | Thailand's army=thai |
V 7 | condemned | ACCUSE/disapprove | military, repression | 111 | The defence chiefs of twelve countries=def | @1:security forces=sec | id=cond
V 7 | use | =kill | | | @1:security forces=sec | unarmed people=crowd
V 8 | statement | =cond | | | their=def | @1:security forces=sec
V 9 | promised | AGREE | election | 034 | Thet Naing=thet | | where=Naypyitaw
V 10 | say | ACCUSE/allege | election | 1121 | The generals=gen | party=par
V 10 | detained | COERCE/arrest | pro-autocracy | 173 | The generals=gen | the detained civilian leader=lead
V 10 | found | REJECT | election | 016 | the election commission=ec | The generals=gen
V 12 | strike | PROTEST/strike | rights-freedoms | 143 | Garbage collectors, nurses and railwaymen=wrk | @9:junta=junta
V 12 | hang | PROTEST/demo | pro-democracy | 140 | housewives=hw | soldiers=sec | where=Yangon
Q 2 | i | No one was hurt at the graveside | a resident=res | said | -
Q 2 | d | because we all know how to run by now | a resident=res | said | -
Q 3 | i | were six children between ten and sixteen | Assistance Association for Political Prisoners=aapp | according to | -
Q 4 | i | In the south-east~~into Thailand | a relief group=fbr | said | -
Q 6 | i | it had pushed the refugees back at gunpoint | Thailand's army=thai | denied | -
Q 8 | d | A professional military protects those it serves | their joint statement=def | read | -
Q 10 | i | the vote won~~was rigged | The generals=gen | say | -

#A w6-007 | 2023-12-11 | MANILA
S Manila summons Chinese envoy over water cannon on supply boats
P The Philippines summoned China's ambassador on Monday and said it was considering his expulsion after Chinese coast guard vessels rammed one Filipino supply boat and blasted others with water cannon in two weekend incidents in the South China Sea.
P A coast guard cutter, the M/L Kalayaan, lost its engines in the shower on Sunday near Second Thomas Shoal, where a handful of marines live aboard a rusting wartime ship, and had to be towed back to Ulugan Bay.
P The armed forces chief, General Efren Macaraeg, was on board one of the boats and got drenched.
P "It is pure aggression," he told a Manila radio station.
P Beijing said the Philippine boats had ignored repeated warnings and collided deliberately with one of its ships, a version that Jonas Abrenica, spokesman for the Philippine coast guard, rejected as a lie.
P On Saturday, by Manila's account, Chinese crews used a long-range acoustic device against fisheries bureau vessels carrying Christmas groceries for fishermen at Scarborough Shoal, leaving several of the crew with dizziness and pain.
P The United States, Japan and Germany voiced support for Manila, with the State Department repeating that the 1951 Mutual Defense Treaty covers coast guard ships anywhere in the South China Sea.
P An arbitral tribunal in The Hague ruled in 2016 that China's claims to most of that sea have no basis in law, a ruling that Beijing does not recognise.
P A convoy of forty civilian boats with carols, gifts and journalists turned back at the weekend when two Chinese ships began to shadow it.
P If the old ship at the shoal falls apart before the quarrel does, officers in Palawan concede, the outpost will simply vanish.
P Fish landings in Zambales have halved in ten years.
P The winter monsoon, which charges down from Taiwan in the second half of December, will close the shallow lagoons to small craft for weeks whatever the two capitals decide.
@ phl | Philippines | c | PHL
@ amb | Chinese ambassador to the Philippines | p | CHNGOV | ambassador
@ ccg | Chinese coast guard | o | CHNCOP
@ sup | Filipino supply boats | g | PHLGOV
@ mac | Efren Macaraeg | p | PHLMIL | armed forces chief
@ bei | Government of China | o | CHNGOV
@ jon | Jonas Abrenica | p | PHLCOP | spokesman for the Philippine coast guard
@ man | Government of the Philippines | o | PHLGOV
@ fish | Philippine fisheries bureau vessels | g | PHLGOV
@ usa | United States | c | USA
@ jpn | Japan | c | JPN
@ deu | Germany | c | DEU
@ sd | State Department | o | USAGOV
@ tri | arbitral tribunal in The Hague | o | IGOJUD
@ chn | China | c | CHN
@ offi | officers in Palawan | g | PHLMIL
E 0 Manila/GPE; Chinese/NORP
E 1 Philippines/GPE; China#1/GPE; Monday/DATE; Chinese/NORP; Filipino/NORP; South China Sea/LOC
E 2 Sunday/DATE; Second Thomas Shoal/LOC; Ulugan Bay/LOC
E 3 Efren Macaraeg/PER
E 4 Manila/GPE
E 5 Beijing/GPE; Philippine#1/NORP; Jonas Abrenica/PER; Philippine#2/NORP
E 6 Saturday/DATE; Manila/GPE; Chinese/NORP; Scarborough Shoal/LOC
E 7 United States/GPE; Japan/GPE; Germany/GPE; Manila/GPE; State Department/ORG; 1951 Mutual Defense Treaty/LAW; South China Sea/LOC
E 8 The Hague/GPE; 2016/DATE; China/GPE; Beijing/GPE
E 9 Chinese/NORP
E 10 Palawan/GPE
E 11 Zambales/GPE
E 12 Taiwan/GPE; December/DATE
V 0 | summons | ACCUSE/disapprove | diplomatic, territory | 114 | Manila=man | Chinese envoy=amb | id=sum
V 0 | water cannon | ASSAULT/crowd-control | territory | 190 | Chinese=ccg | supply boats=sup | id=wat
V 1 | summoned | =sum | | | The Philippines=phl | China's ambassador=amb | when=Monday | date=2023-12-11
V 1 | considering | THREATEN/expel | diplomatic | 130 | The Philippines=phl | his=amb
V 1 | rammed | ASSAULT/destroy | territory | 190 | Chinese coast guard vessels=ccg | one Filipino supply boat=sup | when=weekend | date=2023-12-09/2023-12-10 | where=South China Sea | id=ram
V 1 | blasted | =wat | | | Chinese coast guard vessels=ccg | others=sup | when=weekend | date=2023-12-09/2023-12-10 | where=South China Sea
V 2 | shower | =wat | | | @1:Chinese coast guard vessels=ccg | A coast guard cutter=sup | when=Sunday | date=2023-12-10 | where=Second Thomas Shoal
V 3 | drenched | =wat | | | @1:Chinese coast guard vessels=ccg | Efren Macaraeg=mac | when=@2:Sunday | date=2023-12-10
V 4 | told | ACCUSE/allege | territory, military | 1123 | he=mac | @1:Chinese coast guard vessels=ccg
V 4 | aggression | =ram | | | @1:Chinese coast guard vessels=ccg | | by=he=mac
V 5 | said | ACCUSE/allege | territory | 112 | Beijing=bei | Philippine boats=sup | id=ver
V 5 | rejected | REJECT | territory | 016 | Jonas Abrenica=jon | Beijing=bei
V 5 | collided | ASSAULT/destroy | territory | 190 | Philippine boats=sup | one of its ships=ccg | by=Beijing=bei
V 5 | version | =ver | | | Beijing=bei | Philippine boats=sup
V 6 | used | ASSAULT | territory | 190 | Chinese crews=ccg | fisheries bureau vessels=fish | by=Manila=man | when=Saturday | date=2023-12-09 | where=Scarborough Shoal | n=injured:several of the crew:-
V 7 | support | SUPPORT | diplomatic, territory | 050 | United States=usa; Japan=jpn; Germany=deu | Manila=man | id=sup
V 7 | repeating | =sup | | | State Department=sd | Manila=man
V 8 | ruled | SANCTION/convict | legal, territory | 116 | An arbitral tribunal in The Hague=tri | China=chn | when=2016 | date=2016 | where=The Hague | st=h | id=rul
V 8 | ruling | =rul | | | An arbitral tribunal in The Hague=tri | China=chn
V 8 | recognise | REJECT | legal, territory | 120 | Beijing=bei | An arbitral tribunal in The Hague=tri
V 9 | shadow | MOBILIZE/weapons | territory | 154 | two Chinese ships=ccg | A convoy of forty civilian boats=phl | when=weekend | date=2023-12-09/2023-12-10
Q 4 | d | It is pure aggression | he=mac | told | -
Q 5 | i | the Philippine boats~~its ships | Beijing=bei | said | -
Q 6 | i | Chinese crews used~~dizziness and pain | Manila=man | account | -
Q 7 | i | the 1951 Mutual Defense Treaty~~South China Sea | State Department=sd | repeating | -
Q 10 | i | If the old ship~~quarrel does | officers in Palawan=offi | concede | -
Q 1 | i | it was considering his expulsion | The Philippines=phl | said | -

#A w6-008 | 2010-05-15 | BANGKOK
S Bangkok streets turn into 'live firing zone' as army squeezes Red Shirts
P Thai troops fired rubber bullets and live rounds at anti-government demonstrators on Friday and Saturday in a push to seal off the three-square-kilometre encampment that has paralysed Bangkok's shopping district for six weeks, and hospitals counted at least 22 dead and 172 wounded.
P Protesters answered with petrol bombs, slingshots and home-made rockets, burned an army truck on Rama IV Road and rolled tyres into the approaches to the camp at Ratchaprasong.
P Notices in Thai, English and Chinese marked one street a "Live Firing Zone".
P A rogue general who had advised the Red Shirts on security, Seri Kanchanawat, is in a coma after a sniper shot him in the head on Thursday evening while he was talking to foreign reporters.
P The government extended a state of emergency to fifteen more provinces, cut electricity and water to the site and asked mobile operators to stop service there.
P Prime Minister Krit Vejjajarn said in a televised address that there was no turning back, and withdrew an offer to hold elections on Nov 14.
P "We cannot retreat, because we are doing things that will benefit the entire country," he said.
P Weng Saelim, a protest leader, asked the king to step in and demanded that the prime minister resign and leave the country at once.
P UN Secretary-General's spokesman urged both sides "to do all within their power to avoid further violence".
P The Red Shirts, many of them from the rice-growing north-east, draw their loyalty from a billionaire whom the army removed in 2006.
P Skytrain stations stood dark, the big hotels had moved their last guests to the airport, and a lone vendor on Silom sold grilled bananas to soldiers.
P Economists say tourism will shoot back up once the smoke clears.
P A settlement, if one is ever found, would have to give both halves of a tired country something to lose.
@ trp | Thai troops | g | THAMIL
@ red | Red Shirts | g | THACVLOPP
@ ser | Seri Kanchanawat | p | THAMIL | general
@ snip | sniper | p | UNK | sniper
@ gov | Government of Thailand | o | THAGOV
@ mob | Thai mobile operators | g | THABUS
@ krit | Krit Vejjajarn | p | THAGOV | prime minister
@ weng | Weng Saelim | p | THACVLOPP | protest leader
@ king | King of Thailand | p | THAGOV | king
@ ban | Spokesman of the UN Secretary-General | p | UNO | spokesman
@ bil | ousted Thai billionaire | p | THAGOV
@ hosp | Bangkok hospitals | o | THAMED
@ eco | economists | g | EDU
E 0 Bangkok/GPE; Red Shirts/NORP
E 1 Thai/NORP; Friday/DATE; Saturday/DATE; Bangkok/GPE; at least 22 dead/NUM; 172 wounded/NUM
E 2 Rama IV Road/LOC; Ratchaprasong/LOC
E 4 Red Shirts/NORP; Seri Kanchanawat/PER; Thursday/DATE
E 6 Krit Vejjajarn/PER; Nov 14/DATE
E 8 Weng Saelim/PER
E 9 UN/ORG
E 10 Red Shirts/NORP; 2006/DATE
E 11 Silom/LOC
V 0 | squeezes | COERCE/restrict | repression, military | 191 | army=trp | Red Shirts=red | where=Bangkok | id=seal
V 1 | fired | ASSAULT/firearms | repression, military | 175 | Thai troops=trp | anti-government demonstrators=red | when=Friday and Saturday | date=2010-05-14/2010-05-15 | where=Bangkok | n=killed:at least 22 dead:22 | n=injured:172 wounded:172 | by=hospitals=hosp | id=fire
V 0 | firing | =fire | | | army=trp | Red Shirts=red
V 1 | seal off | =seal | | | Thai troops=trp | anti-government demonstrators=red | where=Bangkok's shopping district
V 1 | paralysed | PROTEST/obstruct | political-institutions | 144 | anti-government demonstrators=red | @5:The government=gov | where=Bangkok's shopping district | id=camp
V 1 | encampment | =camp | | | anti-government demonstrators=red |
V 1 | dead | =fire | | | Thai troops=trp | anti-government demonstrators=red | by=hospitals=hosp | n=killed:at least 22 dead:22
V 2 | answered | PROTEST/riot | repression | 145 | Protesters=red | @1:Thai troops=trp | id=riot
V 2 | burned | =riot | | | Protesters=red | @1:Thai troops=trp | where=Rama IV Road
V 2 | rolled | =riot | | | Protesters=red | @1:Thai troops=trp | where=Ratchaprasong
V 3 | Firing | =fire | | | @1:Thai troops=trp |
V 4 | shot | ASSAULT/targeted | political-institutions | 185 | a sniper=snip | him=ser | when=Thursday | date=2010-05-13
V 5 | extended | COERCE/martial-law | pro-autocracy, repression | 1724 | The government=gov | | where=fifteen more provinces
V 5 | cut | COERCE/withhold | repression | 172 | The government=gov | @4:Red Shirts=red | where=the site
V 5 | asked | REQUEST/change | repression | 020 | The government=gov | mobile operators=mob
V 6 | said | REJECT/yield | repression, executive | 124 | Krit Vejjajarn=krit | @4:Red Shirts=red | id=nor
V 6 | withdrew | REJECT/change | election | 123 | Krit Vejjajarn=krit | @4:Red Shirts=red
V 6 | offer | AGREE | election | 034 | Krit Vejjajarn=krit | @4:Red Shirts=red | st=h
V 7 | cannot retreat | =nor | | | We=krit | @4:Red Shirts=red
V 8 | asked | REQUEST/meet | executive | 028 | Weng Saelim=weng | the king=king
V 8 | demanded | REQUEST/change | executive | 1041 | Weng Saelim=weng | the prime minister=krit
V 9 | urged | REQUEST/yield | repression | 0256 | UN Secretary-General's spokesman=ban | @2:Protesters=red; @5:The government=gov
V 10 | removed | COERCE/seize | political-institutions, pro-autocracy | 192 | the army=trp | a billionaire=bil | when=2006 | date=2006 | st=h
Q 6 | i | there was no turning back | Krit Vejjajarn=krit | said | -
Q 7 | d | We cannot retreat~~entire country | he=krit | said | -
Q 9 | m | to do all~~violence" | UN Secretary-General's spokesman=ban | urged | -
Q 12 | i | tourism will shoot back up once the smoke clears | Economists=eco | say | -

#A w6-009 | 2020-03-12 | KABUL
S Afghan president orders release of 1,500 Taliban prisoners; insurgents say no
P Afghanistan's president signed a decree late on Tuesday freeing 1,500 Taliban captives as a "gesture of goodwill" before direct negotiations, but the insurgents turned the offer down within a day, insisting on the 5,000 names that they say Washington promised them in Doha.
P Under the decree, one hundred men a day will walk out of Bagram and Pul-e-Charkhi from Saturday, each of them after signing a pledge not to return to the battlefield, and the remaining 3,500 will follow once talks have begun and violence has fallen.
P Suhail Zarmati, spokesman for the Taliban's political office in Qatar, told Reuters by telephone that the movement had never agreed to any conditional exchange.
P "Somebody in Kabul is trying to sell us our own sons in instalments," he said.
P The agreement that the United States and the Taliban signed on Feb 29 provided for the exchange of up to 5,000 insurgents for as many as 1,000 members of the Afghan security forces by March 10, the day on which the intra-Afghan talks ought to have opened.
P They did not open.
P Taliban fighters killed eleven policemen at a checkpoint in Balkh on Wednesday night, the provincial council said, while in Helmand an American drone hit men who had been attacking a government outpost.
P The US special envoy, Farid Nuristani, spoke to both camps by video and urged them to sit down "without preconditions" in Oslo.
P At least 30,000 people are held on security charges in Afghan jails, most of them in cells built for half the number.
P Women who lost their husbands in the war gathered outside the palace gate on Thursday with framed photographs and shouted that murderers were being let go.
P The capital is preparing for Nowruz with less money than usual and with two rival presidents, both of whom took the oath on Monday in the same compound.
@ pres | President of Afghanistan | p | AFGGOV | president
@ pri | Taliban prisoners | g | AFGREB
@ tal | Taliban | g | AFGREB
@ was | Government of the United States | o | USAGOV
@ zar | Suhail Zarmati | p | AFGREB | spokesman for the Taliban's political office
@ usa | United States | c | USA
@ pol | policemen in Balkh | g | AFGCOP
@ prov | Balkh provincial council | o | AFGGOV
@ nur | Farid Nuristani | p | USAGOV | special envoy
@ afg | Afghan government | o | AFGGOV
@ wid | Afghan war widows | l | AFGCVL
@ men | men attacking an outpost in Helmand | g | AFGREB
@ out | government outpost in Helmand | g | AFGMIL
@ drone | US forces in Afghanistan | g | USAMIL
@ inm | people held on security charges in Afghan jails | l | AFG
E 0 Afghan/NORP; 1,500/NUM; Taliban/ARM
E 1 Afghanistan/GPE; Tuesday/DATE; 1,500/NUM; Taliban/ARM; Washington/GPE; Doha/GPE
E 2 Bagram/FAC; Pul-e-Charkhi/FAC; Saturday/DATE; 3,500/NUM
E 3 Suhail Zarmati/PER; Taliban/ARM; Qatar/GPE; Reuters/ORG
E 4 Kabul/GPE
E 5 United States/GPE; Taliban/ARM; Feb 29/DATE; up to 5,000 insurgents/NUM; as many as 1,000 members/NUM; Afghan#1/NORP; March 10/DATE
E 7 Taliban/ARM; eleven policemen/NUM; Balkh/GPE; Wednesday/DATE; Helmand/GPE; American/NORP
E 8 US/GPE; Farid Nuristani/PER; Oslo/GPE
E 9 At least 30,000 people/NUM; Afghan/NORP
E 10 Thursday/DATE
E 11 Nowruz/EVT; Monday/DATE
V 0 | release | CONCEDE | legal, diplomatic | 0353 | Afghan president=pres | 1,500 Taliban prisoners=pri | st=f | n=other:1,500:1500 | id=rel
V 0 | say no | REJECT | diplomatic | 120 | insurgents=tal | Afghan president=pres | id=no
V 1 | freeing | =rel | | | Afghanistan's president=pres | Taliban captives=pri | when=Tuesday | date=2020-03-10 | n=other:1,500:1500
V 1 | turned | =no | | | the insurgents=tal | Afghanistan's president=pres
V 1 | insisting on | REQUEST/yield | diplomatic, legal | 1053 | the insurgents=tal | Afghanistan's president=pres
V 1 | promised | AGREE | diplomatic, legal | 0353 | Washington=was | them=tal | by=they=tal | where=Doha | st=h
V 1 | gesture | =rel | | | Afghanistan's president=pres | Taliban captives=pri
V 1 | offer | =rel | | | Afghanistan's president=pres | Taliban captives=pri
V 2 | decree | =rel | | | @1:Afghanistan's president=pres | one hundred men a day=pri
V 2 | walk | =rel | | | @1:Afghanistan's president=pres | one hundred men a day=pri | where=Bagram
V 3 | told | =no | | | Suhail Zarmati=zar | @1:Afghanistan's president=pres
V 4 | said | ACCUSE/disapprove | diplomatic | 111 | he=zar | Somebody in Kabul=pres
V 5 | signed | SUPPORT | diplomatic | 057 | United States=usa; Taliban=tal | | when=Feb 29 | date=2020-02-29 | st=h | id=deal
V 5 | agreement | =deal | | | United States=usa; Taliban=tal |
V 5 | talks | CONSULT | diplomatic | 046 | Taliban=tal; @1:Afghanistan's president=afg | | when=March 10 | date=2020-03-10 | st=n | id=tlk
V 6 | open | =tlk | | | @5:Taliban=tal; @1:Afghanistan's president=afg | | st=n
V 7 | killed | ASSAULT | | 190 | Taliban fighters=tal | eleven policemen=pol | by=provincial council=prov | when=Wednesday | date=2020-03-11 | where=a checkpoint in Balkh | n=killed:eleven policemen:11
V 7 | hit | ASSAULT/drone | military | 195 | American=drone | men=men | where=Helmand
V 7 | attacking | ASSAULT | military | 190 | men=men | government outpost=out | where=Helmand
V 8 | spoke | CONSULT/phone | diplomatic | 041 | Farid Nuristani=nur; @1:Afghanistan's president=afg; @7:Taliban=tal |
V 8 | urged | REQUEST/meet | diplomatic | 026 | Farid Nuristani=nur | @1:Afghanistan's president=afg; @7:Taliban=tal
V 9 | held | COERCE/arrest | legal | 173 | Afghan=afg | At least 30,000 people=inm | where=Afghan jails | n=arrested:At least 30,000 people:30000
V 10 | gathered | PROTEST/demo | legal | 141 | Women who lost their husbands in the war=wid | @1:Afghanistan's president=pres | when=Thursday | date=2020-03-12 | where=outside the palace gate
V 10 | let go | =rel | | | @1:Afghanistan's president=pres | murderers=pri
Q 1 | m | as a "gesture of goodwill" before direct negotiations | Afghanistan's president=pres | | -
Q 1 | i | Washington promised them in Doha | they=tal | say | -
Q 3 | i | the movement had never agreed to any conditional exchange | Suhail Zarmati=zar | told | -
Q 4 | d | Somebody in Kabul~~instalments | he=zar | said | -
Q 7 | i | Taliban fighters~~Wednesday night | provincial council=prov | said | -
Q 8 | m | to sit down "without preconditions" in Oslo | Farid Nuristani=nur | urged | both camps=tal
Q 10 | i | murderers were being let go | Women who lost their husbands in the war=wid | shouted | -

#A w6-010 | 2012-09-20 | BEIJING
S Anti-Japan rage ebbs in China as patrol ships ring disputed isles
P Police in Beijing reopened the avenue in front of the Japanese embassy to traffic on Wednesday, a day after thousands of demonstrators pelted the compound with eggs and water bottles on the anniversary of the 1931 Mukden Incident.
P A text message from the municipal security bureau told residents to stay away.
P Since Tokyo bought three of the uninhabited islets known as Senkaku in Japan and Diaoyu in China from their private owner last week, crowds in some eighty Chinese cities have looted Japanese department stores, set fire to a Panasonic plant in Qingdao and overturned Toyotas, in one case beating the driver until his skull was fractured.
P Fourteen Chinese surveillance vessels were inside or just outside the waters claimed by Japan on Wednesday, its coast guard said, and the Japanese destroyers nearby had been put on alert.
P "The so-called purchase is a farce," Vice President Zhao Guangming told the visiting U.S. defense secretary, according to the Xinhua news agency.
P The American, on the last stop of an Asian tour, appealed to both governments for calm and said that Washington took no side on sovereignty.
P Japan's prime minister promised that he would seek compensation for damaged shops and demanded better protection for his nationals.
P Honda, Nissan and Canon halted work at several plants, and travel agents report that two in three autumn bookings have been cancelled.
P Many ordinary Chinese were plainly embarrassed.
P A Beijing noodle shop owner, who gave his name only as Mr Liu, had hung a national flag over the word Japanese on his signboard; "I'm from Harbin, I just like the sauce," he explained.
P How the quarrel ends may depend less on the rocks than on the party congress due in the autumn, at which a new set of leaders has to show that it will not be pushed around.
@ dem | anti-Japan demonstrators in Beijing | l | CHNCVL
@ jem | Japanese embassy in Beijing | o | JPNGOV
@ tok | Government of Japan | o | JPNGOV
@ cro | anti-Japan crowds in China | l | CHNCVL
@ jst | Japanese companies in China | o | JPNBUS
@ drv | driver of a Toyota | p | CHNCVL | driver
@ ves | Chinese surveillance vessels | g | CHNGOV
@ jcg | Japanese coast guard | o | JPNCOP
@ jde | Japanese destroyers | g | JPNMIL
@ zhao | Zhao Guangming | p | CHNGOV | Vice President
@ xin | Xinhua | o | CHNJRN
@ def | U.S. defense secretary | p | USAGOVMIL | defense secretary
@ chn | Government of China | o | CHNGOV
@ jpm | Prime minister of Japan | p | JPNGOV | prime minister
@ liu | Mr Liu | p | CHNBUS | noodle shop owner
@ own | private owner of the islets | p | JPNBUS
@ pol | Beijing police | o | CHNCOP
@ rsd | residents of Beijing | l | CHNCVL
E 0 Japan/GPE; China/GPE
E 1 Beijing/GPE; Japanese/NORP; Wednesday/DATE; thousands of demonstrators/NUM; 1931 Mukden Incident/EVT
E 3 Tokyo/GPE
E 3 Senkaku/LOC; Japan#1/GPE; Diaoyu/LOC; China/GPE; last week/DATE; Chinese/NORP; Japanese/NORP; Panasonic/ORG; Qingdao/GPE
E 4 Chinese/NORP; Japan/GPE; Wednesday/DATE; Japanese/NORP
E 5 Zhao Guangming/PER; U.S./GPE; Xinhua/ORG
E 6 American/NORP; Asian/NORP; Washington/GPE
E 7 Japan/GPE
E 8 Honda/ORG; Nissan/ORG; Canon/ORG
E 9 Chinese/NORP
E 10 Beijing/GPE; Liu/PER; Japanese/NORP; Harbin/GPE
V 0 | ring | MOBILIZE/weapons | territory | 154 | patrol ships=ves | Japan=tok | where=disputed isles | id=ring
V 1 | pelted | PROTEST/riot | territory, diplomatic | 145 | thousands of demonstrators=dem | the compound=jem | when=a day after | date=2012-09-18 | where=the Japanese embassy | n=protesters:thousands of demonstrators:-
V 3 | bought | COERCE/seize | territory | 170 | Tokyo=tok | their private owner=own | when=last week | date=2012-09-10/2012-09-16 | id=buy
V 3 | looted | PROTEST/riot | territory | 145 | crowds=cro | Japanese department stores=jst | id=riot | where=some eighty Chinese cities
V 0 | rage | =riot | | | @3:crowds=cro | Japan=jst | where=China
V 1 | reopened | CONCEDE | rights-freedoms | 081 | Police in Beijing=pol | | when=Wednesday | date=2012-09-19 | where=the avenue in front of the Japanese embassy
V 2 | told | REQUEST/change | rights-freedoms | 100 | municipal security bureau=pol | residents=rsd
V 3 | set fire | =riot | | | crowds=cro | Panasonic=jst | where=Qingdao
V 3 | overturned | =riot | | | crowds=cro |
V 3 | beating | ASSAULT/beat | territory | 182 | crowds=cro | the driver=drv
V 4 | inside | =ring | | | Chinese surveillance vessels=ves | Japan=tok | by=coast guard=jcg | when=Wednesday | date=2012-09-19 | where=the waters claimed by Japan
V 4 | alert | MOBILIZE/weapons | military, territory | 152 | Japanese destroyers=jde | Chinese surveillance vessels=ves | by=coast guard=jcg
V 5 | told | ACCUSE/disapprove | territory, diplomatic | 111 | Zhao Guangming=zhao | @3:Tokyo=tok | by=Xinhua=xin
V 5 | visiting | CONSULT/visit | diplomatic, military | 042 | U.S. defense secretary=def | Zhao Guangming=zhao | id=vis
V 5 | purchase | =buy | | | @3:Tokyo=tok | | by=Zhao Guangming=zhao
V 6 | appealed | REQUEST/yield | territory, diplomatic | 0256 | The American=def | both governments=tok; both governments=chn
V 6 | stop | =vis | | | The American=def | @5:Zhao Guangming=zhao
V 7 | promised | REQUEST/assist | reparations | 023 | Japan's prime minister=jpm | @6:both governments=chn
V 7 | demanded | REQUEST/assist | diplomatic | 101 | Japan's prime minister=jpm | @6:both governments=chn
V 7 | damaged | =riot | | | @3:crowds=cro | shops=jst
Q 4 | i | Fourteen Chinese~~Wednesday | coast guard=jcg | said | -
Q 5 | d | The so-called purchase is a farce | Zhao Guangming=zhao | told | U.S. defense secretary=def
Q 6 | i | Washington took no side on sovereignty | The American=def | said | -
Q 7 | i | he would seek compensation for damaged shops | Japan's prime minister=jpm | promised | -
Q 10 | d | I'm from Harbin, I just like the sauce | he=liu | explained | -

#A w6-011 | 2021-03-24 | BRUSSELS
S China bans ten Europeans after EU blacklists Xinjiang officials
P The European Union, Britain, the United States and Canada imposed sanctions on Monday on four Chinese officials and a police body over the mass internment of Uyghurs in Xinjiang, the first such step by the Europeans against Beijing since the arms embargo that followed the Tiananmen Square crackdown of 1989.
P China retaliated within the hour: it barred five members of the European Parliament, three national lawmakers, two scholars and their families from entering the mainland, Hong Kong or Macau.
P Foreign ministry spokeswoman Hu Lianying said in Beijing that the EU should "stop lecturing others and correct its mistakes", and summoned its ambassador, Pieter Vandamme, at midnight to lodge a solemn protest.
P France, Germany, Italy and Denmark called in the Chinese envoys in their capitals.
P "It is a badge of honour," one of the blacklisted lawmakers, the Dutch member Joris van Wessel, wrote on Twitter.
P Rights groups believe that at least one million Uyghurs and other Muslims have passed through the camps, which Beijing describes as centres for vocational training.
P Former inmates have told of electric batons, forced pills and songs in praise of the Party sung before every meal.
P The Greens in Strasbourg announced that they would not vote for the investment treaty with China, concluded in December, as long as colleagues were under sanctions.
P Uyghur exiles rallied in front of the Chinese consulate in Istanbul with the pale blue flag of East Turkestan.
P Xinjiang grows a fifth of the world's cotton.
P Calls in Chinese social media for a boycott of H&M, which had voiced concern last year over forced labour in the fields, brought in more than 100 million views by nightfall, and its shops vanished from several map services.
P Diplomats in Brussels doubt that either side wants the ladder to climb any higher.
@ eu | European Union | o | EUR
@ gbr | Britain | c | GBR
@ usa | United States | c | USA
@ can | Canada | c | CAN
@ offi | sanctioned Chinese officials | g | CHNGOV
@ uyg | Uyghurs | l | CHNCVL
@ chn | China | c | CHN
@ mep | members of the European Parliament | g | EURLEG
@ law | European national lawmakers | g | LEG
@ sch | European scholars | g | EDU
@ hu | Hu Lianying | p | CHNGOV | foreign ministry spokeswoman
@ pie | Pieter Vandamme | p | EURGOV | ambassador
@ fra | France | c | FRA
@ deu | Germany | c | DEU
@ ita | Italy | c | ITA
@ dnk | Denmark | c | DNK
@ env | Chinese envoys in Europe | g | CHNGOV
@ jor | Joris van Wessel | p | EURLEG | member of the European Parliament
@ rg | rights groups | o | NGO
@ grn | Greens in the European Parliament | o | EURPTY
@ exi | Uyghur exiles in Istanbul | l | CHNREF
@ chc | Chinese consulate in Istanbul | o | CHNGOV
@ soc | Chinese social media users | l | CHNCVL
@ hm | H&M | o | SWEBUS
@ cau | Chinese authorities | o | CHNGOV
E 0 China/GPE; ten Europeans/NUM; EU/ORG; Xinjiang/GPE
E 1 European Union/ORG; Britain/GPE; United States/GPE; Canada/GPE; Monday/DATE; Chinese/NORP; Uyghurs/NORP; Xinjiang/GPE; Europeans/NORP; Beijing/GPE; Tiananmen Square crackdown of 1989/EVT; four/NUM
E 2 China/GPE; European Parliament/ORG; five members/NUM; three national lawmakers/NUM; two scholars/NUM; Hong Kong/GPE; Macau/GPE
E 3 Hu Lianying/PER; Beijing/GPE; EU/ORG; Pieter Vandamme/PER
E 4 France/GPE; Germany/GPE; Italy/GPE; Denmark/GPE; Chinese/NORP
E 5 Dutch/NORP; Joris van Wessel/PER; Twitter/ORG
E 6 at least one million/NUM; Uyghurs/NORP; Muslims/NORP; Beijing/GPE
E 7 Party/ORG
E 8 Greens/ORG; Strasbourg/GPE; China/GPE; December/DATE
E 9 Uyghur/NORP; Chinese/NORP; Istanbul/GPE; East Turkestan/LOC
E 10 Xinjiang/GPE
E 11 Chinese/NORP; H&M/ORG; last year/DATE
E 12 Brussels/GPE
V 0 | bans | SANCTION/discontinue | diplomatic, human-rights | 163 | China=chn | ten Europeans=mep | id=ban
V 0 | blacklists | SANCTION/discontinue | human-rights, diplomatic | 163 | EU=eu | Xinjiang officials=offi | id=bla
V 1 | imposed | =bla | | | European Union=eu; Britain=gbr; United States=usa; Canada=can | four Chinese officials and a police body=offi | when=Monday | date=2021-03-22
V 1 | internment | COERCE/arrest | human-rights, religion-ethnicity | 173 | Beijing=cau | Uyghurs=uyg | where=Xinjiang | id=camp
V 1 | embargo | SANCTION/discontinue | military, human-rights | 163 | Europeans=eu | Beijing=chn | st=h
V 1 | crackdown | ASSAULT | repression, pro-democracy | 175 | Beijing=cau | | when=1989 | date=1989 | where=Tiananmen Square | st=h
V 1 | step | =bla | | | Europeans=eu | Beijing=chn
V 2 | retaliated | =ban | | | China=chn | @1:European Union=mep
V 2 | barred | =ban | | | it=chn | five members of the European Parliament=mep; three national lawmakers=law; two scholars=sch | n=other:five members:5 | n=other:three national lawmakers:3 | n=other:two scholars:2
V 3 | said | REQUEST/change | diplomatic | 1042 | Hu Lianying=hu | the EU=eu | where=Beijing
V 3 | summoned | ACCUSE/disapprove | diplomatic | 114 | Hu Lianying=hu | its ambassador=pie | where=Beijing | id=sum
V 3 | protest | =sum | | | Hu Lianying=hu | Pieter Vandamme=pie | when=midnight
V 4 | called in | ACCUSE/disapprove | diplomatic | 114 | France=fra; Germany=deu; Italy=ita; Denmark=dnk | the Chinese envoys=env
V 5 | blacklisted | =ban | | | @2:China=chn | Joris van Wessel=jor
V 6 | passed | =camp | | | Beijing=cau | Uyghurs=uyg | by=Rights groups=rg | where=the camps | n=arrested:at least one million:1000000
V 7 | batons | ASSAULT/torture | human-rights, repression | 1822 | @6:Beijing=cau | Former inmates=uyg | by=Former inmates=uyg | st=h
V 8 | announced | REJECT | economic, legislative | 120 | The Greens=grn | China=chn
V 8 | concluded | SUPPORT | economic, diplomatic | 057 | @1:European Union=eu; China=chn | | when=December | date=2020-12 | st=h
V 8 | sanctions | =ban | | | @2:China=chn | colleagues=mep
V 9 | rallied | PROTEST/demo | religion-ethnicity, human-rights | 141 | Uyghur exiles=exi | the Chinese consulate=chc | where=in front of the Chinese consulate in Istanbul
V 11 | Calls | REQUEST/change | economic | 020 | Chinese social media=soc | H&M=hm
V 11 | concern | ACCUSE/disapprove | rights-freedoms | 111 | H&M=hm | @2:China=chn | when=last year | date=2020 | st=h
Q 3 | m | the EU should "stop~~mistakes" | Hu Lianying=hu | said | -
Q 5 | d | It is a badge of honour | Joris van Wessel=jor | wrote | -
Q 6 | i | at least one million Uyghurs and other Muslims have passed through the camps | Rights groups=rg | believe | -
Q 8 | i | they would not vote~~under sanctions | The Greens=grn | announced | -

#A w6-012 | 2008-03-18 | CHENGDU, China
S Troops fan out in Tibetan towns; premier blames 'Dalai clique'
P Paramilitary police in green trucks poured into the Tibetan prefectures of Sichuan and Gansu on Monday as monks and herders in at least nine towns came out in support of the uprising in Lhasa, where the official deadline for rioters to give themselves up passed at midnight.
P In Aba county police shot dead between three and fifteen protesters who had stoned their station, according to residents reached by telephone and to the exile group Free Tibet Campaign.
P China put the toll of last Friday's riot in Lhasa at thirteen, all of them innocent civilians burned or stabbed by the mob.
P The Tibetan government-in-exile in Dharamsala says that eighty people were killed, most of them by gunfire.
P "There is ample fact to prove that this incident was organised and premeditated by the Dalai clique," Premier Song Jiachang told a news conference at the close of parliament, adding that it was designed to sabotage the Olympic Games.
P The Dalai Lama, who invited journalists to search his files, threatened to resign as political leader if the violence went on, an aide said.
P Foreign reporters were turned back at roadblocks in Xiahe and had their memory cards wiped.
P YouTube has been unreachable in China since Saturday, when footage of burning shops began to appear.
P Kathmandu police, swinging bamboo canes, broke up a march of Tibetan refugees to the United Nations compound and detained about forty of them.
P The International Olympic Committee opposed a boycott of the Beijing Games, and so did the European Union's sports ministers, meeting in Slovenia.
P Yak butter and barley flour had run short in the Chengdu market streets where Tibetans do their shopping.
P Most stalls were open, though, and a patrol of four policemen stood eating noodles beside a shop that sells prayer wheels.
P For a generation that grew up on mobile phones and new roads, the old quarrel had seemed to belong to its grandparents.
@ pap | Chinese paramilitary police | o | CHNCOP
@ tib | Tibetan monks and herders | l | CHNCVLOPP
@ aba | Aba county police | o | CHNCOP
@ abp | Tibetan protesters in Aba | l | CHNCVLOPP
@ res | residents of Aba | l | CHNCVL
@ chn | Government of China | o | CHNGOV
@ mob | Lhasa rioters | l | CHNCVLOPP
@ civ | civilians in Lhasa | l | CHNCVL
@ gie | Tibetan government-in-exile | o | CHNOPP
@ song | Song Jiachang | p | CHNGOV | premier
@ dal | Dalai Lama | p | CHNRELOPP | Dalai Lama
@ aid | aide to the Dalai Lama | p | CHNOPP | aide
@ jou | foreign reporters | g | JRN
@ yt | YouTube | o | USABUS
@ kat | Kathmandu police | o | NPLCOP
@ ref | Tibetan refugees in Kathmandu | l | CHNREF
@ ioc | International Olympic Committee | o | NGO
@ eum | European Union sports ministers | g | EURGOV
E 0 Tibetan/NORP; Dalai clique/NORP
E 1 Tibetan/NORP; Sichuan/GPE; Gansu/GPE; Monday/DATE; Lhasa/GPE
E 2 Aba county/GPE; between three and fifteen protesters/NUM; Free Tibet Campaign/ORG
E 3 China/GPE; last Friday/DATE; Lhasa/GPE; thirteen/NUM
E 4 Tibetan government-in-exile/ORG; Dharamsala/GPE; eighty people/NUM
E 5 Dalai clique/NORP; Song Jiachang/PER; Olympic Games/EVT
E 6 Dalai Lama/PER
E 7 Xiahe/GPE
E 8 YouTube/ORG; China/GPE; Saturday/DATE
E 9 Kathmandu/GPE; Tibetan/NORP; United Nations/ORG; about forty/NUM
E 10 International Olympic Committee/ORG; Beijing Games/EVT; European Union/ORG; Slovenia/GPE
E 11 Chengdu/GPE; Tibetans/NORP
E 12 four policemen/NUM
V 0 | fan out | MOBILIZE/police | religion-ethnicity, repression | 153 | Troops=pap | | where=Tibetan towns | id=mob
V 0 | blames | ACCUSE/allege | religion-ethnicity | 112 | premier=song | Dalai clique=gie | id=bla
V 1 | poured | =mob | | | Paramilitary police=pap | | when=Monday | date=2008-03-17 | where=the Tibetan prefectures of Sichuan and Gansu
V 1 | came out | PROTEST/demo | religion-ethnicity | 140 | monks and herders=tib | @3:China=chn | when=Monday | date=2008-03-17 | where=at least nine towns
V 1 | uprising | PROTEST/riot | religion-ethnicity | 145 | @3:the mob=mob | @3:China=chn | where=Lhasa | id=lha
V 1 | deadline | REQUEST/yield | legal, religion-ethnicity | 105 | @3:China=chn | rioters=mob | where=Lhasa
V 2 | shot dead | ASSAULT/firearms | repression | 175 | police=aba | protesters=abp | by=residents=res | where=Aba county | n=killed:between three and fifteen protesters:3
V 2 | stoned | PROTEST/riot | religion-ethnicity | 145 | protesters=abp | police=aba | by=residents=res | where=Aba county
V 3 | riot | =lha | | | the mob=mob | innocent civilians=civ | by=China=chn | when=last Friday | date=2008-03-14 | where=Lhasa | n=killed:thirteen:13
V 3 | burned | ASSAULT/primitive | religion-ethnicity | 182 | the mob=mob | innocent civilians=civ | by=China=chn | when=last Friday | date=2008-03-14 | where=Lhasa | n=killed:thirteen:13 | id=bst
V 3 | stabbed | =bst | | | the mob=mob | innocent civilians=civ | by=China=chn
V 4 | killed | ASSAULT/firearms | repression | 175 | | eighty people=mob | by=The Tibetan government-in-exile=gie | n=killed:eighty people:80 | where=@3:Lhasa
V 5 | told | =bla | | | Song Jiachang=song | Dalai clique=gie
V 5 | incident | =lha | | | Dalai clique=gie | | by=Song Jiachang=song
V 6 | threatened | THREATEN/relations | political-institutions | 130 | The Dalai Lama=dal | | by=an aide=aid
V 6 | violence | =lha | | | @3:the mob=mob |
V 7 | turned back | COERCE/restrict | rights-freedoms | 172 | | Foreign reporters=jou | where=roadblocks in Xiahe
V 7 | wiped | COERCE/censor | rights-freedoms | 1721 | | Foreign reporters=jou | where=Xiahe
V 8 | unreachable | COERCE/censor | rights-freedoms | 1721 | @3:China=chn | YouTube=yt | when=Saturday | date=2008-03-15 | where=China
V 8 | burning | =lha | | | @3:the mob=mob |
V 9 | broke up | ASSAULT/crowd-control | repression | 175 | Kathmandu police=kat | Tibetan refugees=ref | where=Kathmandu
V 9 | march | PROTEST/demo | religion-ethnicity | 141 | Tibetan refugees=ref | @3:China=chn | where=United Nations compound
V 9 | detained | COERCE/arrest | repression | 173 | Kathmandu police=kat | them=ref | n=arrested:about forty:40
V 10 | opposed | REJECT | diplomatic | 120 | International Olympic Committee=ioc; European Union's sports ministers=eum |
V 10 | meeting | CONSULT/multilateral | | 040 | European Union's sports ministers=eum | | where=Slovenia
Q 0 | m | 'Dalai clique' | premier=song | blames | -
Q 2 | i | In Aba county police~~station | residents=res | according to | -
Q 4 | i | eighty people were killed, most of them by gunfire | The Tibetan government-in-exile=gie | says | -
Q 5 | d | There is ample~~clique | Song Jiachang=song | told | -
Q 5 | i | it was designed to sabotage the Olympic Games | Song Jiachang=song | adding | -
Q 6 | i | The Dalai Lama~~went on | an aide=aid | said | -

#A w6-013 | 2005-08-15 | HELSINKI
S Indonesia and Aceh rebels sign accord to end three decades of war
P The Indonesian government and the Free Aceh Movement signed a peace agreement in Helsinki on Monday, eight months after a tsunami that killed more than 130,000 people in the province and swept away much of the appetite for fighting.
P Justice Minister Hendra Wiryawan and the rebels' exiled foreign minister, Teuku Zulfikar, exchanged the leather folders and then, after a moment's hesitation, a handshake.
P Under the memorandum, the guerrillas drop their demand for independence and will hand over 840 weapons to European Union and ASEAN monitors by the end of the year, while Jakarta withdraws non-local soldiers in four stages, frees political prisoners and lets the Acehnese found parties of their own.
P The former Finnish president who mediated five rounds of talks since January called the document “the beginning of peace, not peace itself”.
P Loudspeakers relayed the ceremony to thousands who had crowded on to the lawn of the Baiturrahman mosque in Banda Aceh, where many wept.
P In Jakarta, the leader of the opposition PDI-P in parliament denounced it as a step toward the break-up of the republic.
P The United States and the European Union welcomed the accord, and Malaysia offered to send observers.
P Fighting has cost about 15,000 lives since 1976, most of them civilian.
P Two earlier deals collapsed, the last of them in May 2003, when Jakarta declared martial law in Aceh and sent in 40,000 troops.
P As recently as July rebels shot a soldier near Lhokseumawe, and the army killed three men whom it called bandits.
P “I will believe it when the checkpoint at the bridge is gone and my boy can ride to school with his headlights off,” said Cut Nurhayati, a widow in Bireuen.
P Fishing boats need sixteen litres of diesel for a night at sea, and on the coast that is what people chiefly talk about.
P Coffee prices, the other subject, are at their best in years.
@ indo | Government of Indonesia | o | IDNGOV
@ gam | Free Aceh Movement | g | IDNREB
@ hen | Hendra Wiryawan | p | IDNGOV | justice minister
@ zul | Teuku Zulfikar | p | IDNREB | foreign minister of the rebels
@ eu | European Union | o | EUR
@ asean | ASEAN | o | IGO
@ fin | former Finnish president | p | FINELI | former president
@ pdi | leader of PDI-P in parliament | p | IDNLEGOPP | leader of PDI-P
@ usa | United States | c | USA
@ mys | Malaysia | c | MYS
@ trp | Indonesian troops | g | IDNMIL
@ sold | soldier near Lhokseumawe | p | IDNMIL | soldier
@ men | men killed in July | l | UNK
@ cut | Cut Nurhayati | p | IDNCVL | widow
@ pp | Acehnese political prisoners | l | IDNREB
@ ace | Acehnese | l | IDNCVL
E 0 Indonesia/GPE; Aceh/GPE
E 1 Indonesian/NORP; Free Aceh Movement/ARM; Helsinki/GPE; Monday/DATE; more than 130,000 people/NUM
E 2 Hendra Wiryawan/PER; Teuku Zulfikar/PER
E 3 European Union/ORG; ASEAN/ORG; the end of the year/DATE; Jakarta/GPE; Acehnese/NORP
E 4 Finnish/NORP; January/DATE
E 5 thousands/NUM; Baiturrahman mosque/FAC; Banda Aceh/GPE
E 6 Jakarta/GPE; PDI-P/ORG
E 7 United States/GPE; European Union/ORG; Malaysia/GPE
E 8 about 15,000 lives/NUM; 1976/DATE
E 9 May 2003/DATE; Jakarta/GPE; Aceh/GPE; 40,000 troops/NUM
E 10 July/DATE; Lhokseumawe/GPE; three men/NUM
E 11 Cut Nurhayati/PER; Bireuen/GPE
V 0 | sign | SUPPORT | diplomatic, territory | 057 | Indonesia=indo; Aceh rebels=gam | | id=sig
V 0 | war | ASSAULT | military, territory | 190 | Indonesia=indo; Aceh rebels=gam | | st=h | id=war
V 1 | signed | =sig | | | The Indonesian government=indo; Free Aceh Movement=gam | | when=Monday | date=2005-08-15 | where=Helsinki
V 1 | fighting | =war | | | The Indonesian government=indo; Free Aceh Movement=gam |
V 2 | exchanged | =sig | | | Hendra Wiryawan=hen; Teuku Zulfikar=zul |
V 2 | handshake | =sig | | | Hendra Wiryawan=hen; Teuku Zulfikar=zul |
V 3 | drop | CONCEDE | territory | 080 | the guerrillas=gam | Jakarta=indo
V 3 | hand over | CONCEDE | | 0356 | the guerrillas=gam | European Union=eu; ASEAN=asean | when=by the end of the year | date=2005 | st=f
V 3 | withdraws | CONCEDE | military | 0356 | Jakarta=indo | @1:Free Aceh Movement=gam | st=f
V 3 | frees | CONCEDE | legal | 0353 | Jakarta=indo | political prisoners=pp | st=f
V 3 | lets | CONCEDE | political-institutions, pro-democracy | 0354 | Jakarta=indo | Acehnese=ace | st=f
V 3 | memorandum | =sig | | | Jakarta=indo; the guerrillas=gam |
V 4 | mediated | CONSULT/third-party | diplomatic | 045 | The former Finnish president=fin; @1:The Indonesian government=indo; @1:Free Aceh Movement=gam | | when=since January | date=2005-01/2005-08 | id=med
V 4 | talks | =med | | | The former Finnish president=fin; @1:The Indonesian government=indo; @1:Free Aceh Movement=gam |
V 4 | called | SUPPORT | diplomatic | 051 | The former Finnish president=fin | @1:The Indonesian government=indo; @1:Free Aceh Movement=gam
V 4 | document | =sig | | | @1:The Indonesian government=indo; @1:Free Aceh Movement=gam |
V 5 | ceremony | =sig | | | @2:Hendra Wiryawan=hen; @2:Teuku Zulfikar=zul |
V 6 | denounced | ACCUSE/disapprove | legislative, territory | 111 | the leader of the opposition PDI-P in parliament=pdi | @1:The Indonesian government=indo | where=Jakarta
V 7 | welcomed | SUPPORT | diplomatic | 051 | United States=usa; European Union=eu | @1:The Indonesian government=indo; @1:Free Aceh Movement=gam
V 7 | offered | AGREE | peacekeeping | 0334 | Malaysia=mys | @1:The Indonesian government=indo
V 7 | accord | =sig | | | @1:The Indonesian government=indo; @1:Free Aceh Movement=gam |
V 8 | Fighting | =war | | | @1:The Indonesian government=indo; @1:Free Aceh Movement=gam | | when=since 1976 | date=1976/2005 | n=killed:about 15,000 lives:15000
V 9 | declared | COERCE/martial-law | military, territory | 1724 | Jakarta=indo | | when=May 2003 | date=2003-05 | where=Aceh | st=h
V 9 | sent | MOBILIZE/troops | military, territory | 154 | Jakarta=indo | | when=May 2003 | date=2003-05 | where=Aceh | st=h | n=troops:40,000 troops:40000
V 9 | deals | SUPPORT | diplomatic, territory | 057 | Jakarta=indo; @1:Free Aceh Movement=gam | | st=h
V 10 | shot | ASSAULT/firearms | | 180 | rebels=gam | a soldier=sold | when=July | date=2005-07 | where=Lhokseumawe | st=h
V 10 | killed | ASSAULT | military | 190 | the army=trp | three men=men | when=July | date=2005-07 | st=h | n=killed:three men:3
Q 4 | m | the document “the beginning of peace, not peace itself” | The former Finnish president=fin | called | -
Q 11 | d | I will believe it~~headlights off | Cut Nurhayati=cut | said | -

#A w6-014 | 2017-11-17 | PHNOM PENH
S Cambodia's top court dissolves main opposition party
P Cambodia's Supreme Court dissolved the Cambodia National Rescue Party on Thursday and banned 118 of its members from politics for five years, clearing the way for the prime minister, in office for 32 years, to run all but unopposed next July.
P The government had sued the CNRP for plotting with American help to topple it, a charge that the party and Washington reject as absurd.
P "The court found that the defendant had committed a serious mistake," said the presiding judge, Dith Samnang, who sits on the standing committee of the ruling Cambodian People's Party.
P Party president Kem Vuthy has been in a remote border prison since September, when a hundred policemen took him from his home after midnight, and half of his fellow lawmakers have fled abroad.
P His daughter, speaking from Manila, appealed to the donors who paid for the peace of 1991 not to look away.
P The United States said it would end its support for the national election committee, and Sweden stopped new aid except for education and research.
P China, which lends Phnom Penh more than any other country, backed its neighbour's choice of "a road suited to its conditions".
P Barricades had gone up around the court before dawn; no demonstrators came.
P In September the Cambodia Daily printed its last number under the headline "Descent into Outright Dictatorship" after it was handed a tax bill of $6.3 million, and nineteen radio stations have been ordered off the air.
P Garment exports to the European Union, duty-free under a scheme that obliges the beneficiary to respect civil rights, reached $5 billion last year.
P The European Parliament would like to see the scheme reviewed.
P "If they cut it, they will kill the opposition that is still alive, namely the factory girls," the prime minister told graduates.
P The Mekong is falling, and in the lanes behind the riverside the water festival's bunting has been left to fade.
@ sc | Supreme Court of Cambodia | o | KHMJUD
@ cnrp | Cambodia National Rescue Party | o | KHMPTYOPP
@ pm | Prime minister of Cambodia | p | KHMGOV | prime minister
@ gov | Government of Cambodia | o | KHMGOV
@ was | Government of the United States | o | USAGOV
@ dith | Dith Samnang | p | KHMJUD | presiding judge
@ kem | Kem Vuthy | p | KHMPTYOPP | party president
@ pol | Cambodian police | g | KHMCOP
@ dau | daughter of Kem Vuthy | p | KHMPTYOPP | daughter
@ don | donors to Cambodia | g | 
@ usa | United States | c | USA
@ nec | National election committee of Cambodia | o | KHMGOV
@ swe | Sweden | c | SWE
@ khm | Cambodia | c | KHM
@ chn | China | c | CHN
@ rad | Cambodian radio stations | o | KHMJRN
@ mem | members of the CNRP | g | KHMPTYOPP
E 0 Cambodia/GPE
E 1 Cambodia#1/GPE; Supreme Court/ORG; Cambodia National Rescue Party/ORG; Thursday/DATE; 118 of its members/NUM; next July/DATE
E 2 CNRP/ORG; American/NORP; Washington/GPE
E 3 Dith Samnang/PER; Cambodian People's Party/ORG
E 4 Kem Vuthy/PER; September/DATE; a hundred policemen/NUM
E 5 Manila/GPE; 1991/DATE
E 6 United States/GPE; Sweden/GPE
E 7 China/GPE; Phnom Penh/GPE
E 9 September/DATE; Cambodia Daily/ORG; $6.3 million/MONEY
E 10 European Union/ORG; $5 billion/MONEY; last year/DATE
E 11 European Parliament/ORG
E 13 Mekong/LOC
V 0 | dissolves | COERCE/restrict | pro-autocracy, legal, political-institutions | 1722 | Cambodia's top court=sc | main opposition party=cnrp | id=dis
V 1 | dissolved | =dis | | | Supreme Court=sc | Cambodia National Rescue Party=cnrp | when=Thursday | date=2017-11-16
V 1 | banned | COERCE/restrict | pro-autocracy, legal | 1722 | Supreme Court=sc | 118 of its members=mem | when=Thursday | date=2017-11-16 | n=other:118 of its members:118
V 2 | sued | ACCUSE/allege | legal, pro-autocracy | 115 | The government=gov | CNRP=cnrp | st=h | id=sued
V 2 | reject | REJECT | legal | 016 | the party=cnrp; Washington=was | The government=gov
V 2 | charge | =sued | | | The government=gov | the party=cnrp
V 3 | found | =dis | | | The court=sc | the defendant=cnrp
V 4 | in a remote border prison | COERCE/arrest | pro-autocracy | 173 | @2:The government=gov | Kem Vuthy=kem | id=kem | where=a remote border prison
V 4 | took | =kem | | | policemen=pol | him=kem | when=September | date=2017-09 | where=his home
V 5 | appealed | REQUEST/change | pro-democracy | 024 | His daughter=dau | the donors=don | where=Manila
V 5 | paid | AID | economic | 071 | the donors=don | @0:Cambodia=khm | when=1991 | date=1991 | st=h
V 6 | end | SANCTION/discontinue | election, pro-democracy | 162 | The United States=usa | national election committee=nec | st=f
V 6 | stopped | SANCTION/discontinue | economic, pro-democracy | 1621 | Sweden=swe | @0:Cambodia=khm
V 7 | lends | AID | economic | 071 | China=chn | Phnom Penh=gov
V 7 | backed | SUPPORT | diplomatic | 051 | China=chn | its neighbour=khm
V 8 | came | PROTEST/demo | pro-democracy | 141 | | | st=n | where=the court
V 8 | Barricades | COERCE/restrict | repression | 172 | | | where=around the court
V 9 | ordered | COERCE/censor | rights-freedoms | 1721 | @2:The government=gov | nineteen radio stations=rad
Q 3 | d | The court found~~serious mistake | Dith Samnang=dith | said | -
Q 6 | i | it would end its support for the national election committee | The United States=usa | said | -
Q 7 | m | its neighbour's choice of "a road suited to its conditions" | China=chn | backed | -
Q 12 | d | If they cut it~~factory girls | the prime minister=pm | told | -

#A w6-015 | 2014-05-15 | HO CHI MINH CITY
S Vietnam mobs torch foreign factories in fury over Chinese oil rig
P Rioters set fire to at least fifteen factories in two industrial parks north of Ho Chi Minh City on Tuesday night, mistaking many Taiwanese and South Korean owners for Chinese, after Beijing towed a deep-sea drilling rig into waters that Hanoi regards as its own.
P By Thursday morning a doctor at a hospital in Ha Tinh province, where a Taiwanese steel mill was stormed overnight, had counted twenty-one dead, sixteen of them described to her as Chinese.
P Police in Binh Duong said they had arrested 440 people.
P Prime Minister Tran Duc Long ordered the ministries of security and labour to restore calm "by every necessary measure" and told mobile subscribers in a text message to love their country within the law.
P China accused Vietnam of conniving at the violence and advised its citizens to stay away.
P Hua Ruilan, a spokeswoman for its foreign ministry, demanded that Hanoi punish the culprits and compensate the victims.
P Taiwan's flag carrier put on two extra flights, both of which filled within an hour, and its representative in the city begged the police by phone to send more men.
P At sea, Vietnamese coast guard officers say, their boats have been rammed and hosed almost every day since May 2 by the ships that ring the platform.
P The rig belongs to CNOOC, is as tall as a forty-storey building and cost a billion dollars.
P The United States last week called the Chinese move provocative, and its secretary of state telephoned his Chinese counterpart on Monday.
P “We make bicycle seats; what have bicycle seats got to do with oil?” asked Lin Chih-hao, picking through the ashes of a warehouse with a golf club.
P Small protests outside the Chinese embassy, rarely tolerated in Hanoi, were allowed on Sunday and even shown on state television.
P Whether this is policy or a pot that boiled over is a question that diplomats answer according to temperament.
@ mob | Vietnamese rioters | l | VNMCVL
@ own | Taiwanese and South Korean factory owners | g | TWNBUS,KORBUS
@ bei | Government of China | o | CHNGOV
@ han | Government of Vietnam | o | VNMGOV
@ doc | doctor in Ha Tinh | p | VNMMED | doctor
@ mill | Taiwanese steel mill in Ha Tinh | o | TWNBUS
@ pol | Binh Duong police | o | VNMCOP
@ arr | people arrested in Binh Duong | l | VNMCVL
@ tran | Tran Duc Long | p | VNMGOV | prime minister
@ min | Vietnamese ministries of security and labour | o | VNMGOV
@ chn | China | c | CHN
@ vnm | Vietnam | c | VNM
@ hua | Hua Ruilan | p | CHNGOV | foreign ministry spokeswoman
@ rep | Taiwan's representative in Ho Chi Minh City | p | TWNGOV | representative
@ vcg | Vietnamese coast guard officers | g | VNMCOP
@ ring | Chinese ships around the rig | g | CHNCOP,CHNMIL
@ usa | United States | c | USA
@ sec | US secretary of state | p | USAGOV | secretary of state
@ wang | Chinese foreign minister | p | CHNGOV | foreign minister
@ lin | Lin Chih-hao | p | TWNBUS | factory manager
@ hp | Hanoi protesters | l | VNMCVL
@ emb | Chinese embassy in Hanoi | o | CHNGOV
@ sub | Vietnamese mobile subscribers | l | VNMCVL
@ vp | police in Ho Chi Minh City | o | VNMCOP
E 0 Vietnam/GPE; Chinese/NORP
E 1 Ho Chi Minh City/GPE; Tuesday/DATE; Taiwanese/NORP; South Korean/NORP; Chinese/NORP; Beijing/GPE; Hanoi/GPE
E 2 Thursday/DATE; Ha Tinh province/GPE; Taiwanese/NORP; twenty-one dead/NUM; sixteen/NUM; Chinese/NORP
E 3 Binh Duong/GPE; 440 people/NUM
E 4 Tran Duc Long/PER
E 5 China/GPE; Vietnam/GPE
E 6 Hua Ruilan/PER; Hanoi/GPE
E 7 Taiwan/GPE
E 8 Vietnamese/NORP; May 2/DATE
E 9 CNOOC/ORG; a billion dollars/MONEY
E 10 United States/GPE; last week/DATE; Chinese#1/NORP; Chinese#2/NORP; Monday/DATE
E 11 Lin Chih-hao/PER
E 12 Chinese/NORP; Hanoi/GPE; Sunday/DATE
V 0 | torch | PROTEST/riot | territory, natural-resource | 145 | Vietnam mobs=mob | foreign=own | id=torch
V 1 | set fire | =torch | | | Rioters=mob | Taiwanese and South Korean owners=own | when=Tuesday | date=2014-05-13 | where=two industrial parks north of Ho Chi Minh City
V 1 | towed | MOBILIZE/weapons | territory, natural-resource | 154 | Beijing=bei | Hanoi=han | where=waters that Hanoi regards as its own | id=rig
V 2 | stormed | PROTEST/riot | territory | 145 | @1:Rioters=mob | a Taiwanese steel mill=mill | when=overnight | date=2014-05-14/2014-05-15 | where=Ha Tinh province | n=killed:twenty-one dead:21 | by=a doctor=doc | id=storm
V 2 | dead | =storm | | | @1:Rioters=mob | Chinese=mill | by=a doctor=doc | n=killed:twenty-one dead:21
V 3 | arrested | COERCE/arrest | legal | 173 | Police=pol | 440 people=arr | by=Police in Binh Duong=pol | where=Binh Duong | n=arrested:440 people:440
V 4 | ordered | REQUEST/change | executive | 104 | Tran Duc Long=tran | the ministries of security and labour=min
V 4 | told | REQUEST/yield | executive | 105 | Tran Duc Long=tran | mobile subscribers=sub
V 5 | accused | ACCUSE/allege | diplomatic | 112 | China=chn | Vietnam=vnm
V 5 | violence | =torch | | | Vietnam=mob | | by=China=chn
V 6 | demanded | REQUEST/change | diplomatic, reparations | 104 | Hua Ruilan=hua | Hanoi=han
V 7 | begged | REQUEST/assist | diplomatic | 023 | its representative in the city=rep | the police=vp
V 8 | rammed | ASSAULT/destroy | territory, natural-resource | 190 | the ships=ring | their boats=vcg | by=Vietnamese coast guard officers=vcg | when=since May 2 | date=2014-05-02/2014-05-15 | where=At sea
V 8 | hosed | ASSAULT/crowd-control | territory, natural-resource | 190 | the ships=ring | their boats=vcg | by=Vietnamese coast guard officers=vcg | when=since May 2 | date=2014-05-02/2014-05-15 | where=At sea
V 8 | ring | MOBILIZE/weapons | territory, natural-resource | 154 | the ships=ring | @5:Vietnam=vnm | by=Vietnamese coast guard officers=vcg
V 10 | called | ACCUSE/disapprove | territory, diplomatic | 111 | The United States=usa | Chinese#1=bei | when=last week | date=2014-05-05/2014-05-11
V 10 | move | =rig | | | Chinese#1=bei |
V 10 | telephoned | CONSULT/phone | diplomatic | 041 | its secretary of state=sec; his Chinese counterpart=wang | | when=Monday | date=2014-05-12
V 12 | protests | PROTEST/demo | territory, natural-resource | 141 | @0:mobs=hp | Chinese embassy=emb | when=Sunday | date=2014-05-11 | where=outside the Chinese embassy
Q 2 | i | sixteen of them described to her as Chinese | a doctor=doc | | -
Q 3 | i | they had arrested 440 people | Police in Binh Duong=pol | said | -
Q 4 | m | to restore calm "by every necessary measure" | Tran Duc Long=tran | ordered | the ministries of security and labour=min
Q 8 | i | their boats have been rammed~~platform | Vietnamese coast guard officers=vcg | say | -
Q 11 | d | We make bicycle~~with oil? | Lin Chih-hao=lin | asked | -

#A w6-016 | 2012-04-29 | KUALA LUMPUR
S Tear gas ends Malaysian march for clean polls
P Riot police in Kuala Lumpur fired tear gas and chemical-laced water at tens of thousands of yellow-shirted marchers on Saturday when a few of them pulled aside the barriers around Independence Square, and by nightfall 471 people had been arrested.
P Organisers of the Bersih movement, whose name is the Malay word for clean, had asked for an overhaul of the electoral roll, three weeks of campaigning instead of one and votes by post for Malaysians overseas.
P City hall refused them the square and a magistrate on Thursday closed it to the public until Tuesday.
P "We told everybody to sit down at the barricade and then go home, and 99 in a hundred did," said Datin Shanta Ramanathan, the lawyer who co-chairs the movement.
P The home minister, Zulkifli Harun, praised his officers for their restraint and said that a patrol car had been overturned with two constables inside.
P The prime minister repealed the Internal Security Act this year and promised what he called the best democracy in the world.
P Elections need not be held until early 2013 but are widely expected sooner.
P The National Union of Journalists condemned the beating of at least four reporters, one of whom, a photographer for the Malay Mail, had his memory card taken and three stitches put in his brow.
P Solidarity rallies took place in Melbourne, London, Taipei and, under black umbrellas, Osaka.
P Opposition leader Azlan Ibrahim, who stood on the roof of a van to address the crowd, has been accused by the ruling coalition of inciting the breach; he says that a microphone is not a bulldozer.
P The ringgit was unmoved.
P A satay seller near the Masjid Jamek station reported his best afternoon since Chinese New Year, at least until the wind changed.
@ riot | Malaysian riot police | o | MYSCOP
@ mar | Bersih marchers | l | MYSCVL
@ org | Bersih movement | o | MYSSOC
@ arr | people arrested in Kuala Lumpur | l | MYSCVL
@ ch | Kuala Lumpur city hall | o | MYSGOV
@ mag | Malaysian magistrate | p | MYSJUD | magistrate
@ sha | Shanta Ramanathan | p | MYSSOC | co-chair of Bersih
@ zul | Zulkifli Harun | p | MYSGOV | home minister
@ con | Malaysian constables | g | MYSCOP
@ pm | Prime minister of Malaysia | p | MYSGOV | prime minister
@ nuj | National Union of Journalists of Malaysia | o | MYSJRN
@ rep | reporters in Kuala Lumpur | g | MYSJRN
@ azl | Azlan Ibrahim | p | MYSPTYOPP | opposition leader
@ coa | Malaysia's ruling coalition | o | MYSPTYGOV
@ gov | Government of Malaysia | o | MYSGOV
@ pub | Malaysian public | l | MYSCVL
E 0 Malaysian/NORP
E 1 Kuala Lumpur/GPE; tens of thousands of yellow-shirted marchers/NUM; Saturday/DATE; Independence Square/LOC; 471 people/NUM
E 2 Bersih/ORG; Malay/NORP; Malaysians/NORP
E 3 Thursday/DATE; Tuesday/DATE
E 4 Shanta Ramanathan/PER
E 5 Zulkifli Harun/PER; two constables/NUM
E 6 Internal Security Act/LAW; this year/DATE
E 7 early 2013/DATE
E 8 National Union of Journalists/ORG; at least four reporters/NUM; Malay Mail/ORG
E 9 Melbourne/GPE; London/GPE; Taipei/GPE; Osaka/GPE
E 10 Azlan Ibrahim/PER
E 12 Masjid Jamek station/FAC; Chinese New Year/EVT
V 0 | Tear gas | ASSAULT/crowd-control | repression, election | 175 | @1:Riot police=riot | @1:marchers=mar | id=gas
V 0 | march | PROTEST/demo | election, pro-democracy | 1414 | @1:marchers=mar | | id=mar
V 1 | fired | =gas | | | Riot police=riot | tens of thousands of yellow-shirted marchers=mar | when=Saturday | date=2012-04-28 | where=Kuala Lumpur
V 1 | marchers | =mar | | | tens of thousands of yellow-shirted marchers=mar | | when=Saturday | date=2012-04-28 | where=Kuala Lumpur | n=protesters:tens of thousands:-
V 1 | arrested | COERCE/arrest | repression, election | 173 | Riot police=riot | 471 people=arr | when=Saturday | date=2012-04-28 | n=arrested:471 people:471
V 1 | pulled | PROTEST/obstruct | election | 144 | a few of them=mar | Riot police=riot | where=Independence Square | id=bre
V 2 | asked for | REQUEST/change | election | 0244 | Organisers of the Bersih movement=org | @6:The prime minister=gov
V 3 | refused | REJECT | rights-freedoms | 120 | City hall=ch | them=org
V 3 | closed | COERCE/restrict | rights-freedoms, legal | 172 | a magistrate=mag | the public=pub | when=Thursday | date=2012-04-26
V 5 | praised | SUPPORT | repression | 051 | Zulkifli Harun=zul | his officers=riot
V 5 | overturned | PROTEST/riot | election | 145 | @1:marchers=mar | two constables=con | by=Zulkifli Harun=zul
V 6 | repealed | CONCEDE | rights-freedoms, legal | 081 | The prime minister=pm | | when=this year | date=2012
V 6 | promised | AGREE | pro-democracy | 0344 | The prime minister=pm |
V 8 | condemned | ACCUSE/disapprove | rights-freedoms | 111 | National Union of Journalists=nuj | @1:Riot police=riot
V 8 | beating | ASSAULT/beat | rights-freedoms, repression | 175 | @1:Riot police=riot | at least four reporters=rep | by=National Union of Journalists=nuj | n=injured:at least four reporters:4
V 8 | taken | COERCE/seize | rights-freedoms | 1711 | @1:Riot police=riot | a photographer=rep
V 9 | rallies | PROTEST/demo | election, pro-democracy | 141 | | | where=Melbourne, London, Taipei and, under black umbrellas, Osaka
V 10 | accused | ACCUSE/allege | election | 112 | the ruling coalition=coa | Azlan Ibrahim=azl
V 10 | says | REJECT | election | 016 | he=azl | the ruling coalition=coa
V 10 | breach | =bre | | | @1:marchers=mar | | by=the ruling coalition=coa
Q 4 | d | We told everybody~~hundred did | Shanta Ramanathan=sha | said | -
Q 5 | i | a patrol car had been overturned with two constables inside | Zulkifli Harun=zul | said | -
Q 10 | i | a microphone is not a bulldozer | he=azl | says | -

#A w6-017 | 2001-08-30 | CANBERRA
S Elite troops board Tampa as standoff over boat people hardens
P Australian SAS commandos boarded the Norwegian freighter Tampa off Christmas Island on Wednesday and took control of its bridge, after the captain sailed into territorial waters in defiance of Canberra with 438 rescued asylum seekers lying on the deck.
P "It remains our very strong determination not to allow this vessel or its occupants to land in Australia," the prime minister told parliament.
P Norway's foreign minister, Ingrid Halvorsrud, called the boarding a breach of international law and reported it to the International Maritime Organization.
P An army doctor who examined the passengers, most of them Afghans, found four unconscious and one woman pregnant with a broken ankle.
P Jakarta will not take them either, although it was toward an Indonesian port that the ship was first heading when the men aboard, by the captain's account, threatened to jump.
P A bill rushed into the House of Representatives overnight, which would have let officers tow any vessel out to sea whatever its condition, was voted down in the Senate with the help of Labor.
P The UN High Commissioner for Refugees appealed to Australia to let the people ashore on humanitarian grounds, and East Timor, itself still under United Nations rule, has been sounded out as a place to process their claims.
P In talkback radio, nine callers in ten were for the government.
P "They queue-jumped a queue that doesn't exist," said Father Brendan Loughnane, who runs a refugee house in Dandenong.
P Five thousand people have reached Australian shores by boat since the beginning of last year, a trickle beside the numbers that arrive each month in Pakistan.
P The election is due by Christmas.
P A lawyer in Melbourne, Gareth Oakley, said his council for civil liberties would seek an order from the Federal Court today to have the passengers brought to the mainland.
@ sas | Australian SAS | o | AUSMIL
@ cap | captain of the Tampa | p | NORBUS | captain
@ can | Government of Australia | o | AUSGOV
@ asy | Tampa asylum seekers | l | AFGREF
@ pm | Prime minister of Australia | p | AUSGOV | prime minister
@ ing | Ingrid Halvorsrud | p | NORGOV | foreign minister
@ jak | Government of Indonesia | o | IDNGOV
@ sen | Australian Senate | o | AUSLEG
@ lab | Labor | o | AUSPTYOPP
@ unhcr | UN High Commissioner for Refugees | p | UNO | High Commissioner for Refugees
@ aus | Australia | c | AUS
@ lou | Brendan Loughnane | p | AUSREL | priest
@ oak | Gareth Oakley | p | AUSSOC | lawyer
@ nor | Norwegian freighter Tampa | o | NORBUS
@ tls | East Timor | c | TLS
@ doc | Australian army doctor | p | AUSMIL | doctor
@ ccl | civil liberties council in Melbourne | o | AUSSOC
E 1 Australian/NORP; SAS/ORG; Norwegian/NORP; Christmas Island/LOC; Wednesday/DATE; Canberra/GPE; 438 rescued asylum seekers/NUM
E 2 Australia/GPE
E 3 Norway/GPE; Ingrid Halvorsrud/PER; International Maritime Organization/ORG
E 4 Afghans/NORP; four/NUM
E 5 Jakarta/GPE; Indonesian/NORP
E 6 House of Representatives/ORG; Senate/ORG; Labor/ORG
E 7 UN/ORG; Australia/GPE; East Timor/GPE; United Nations/ORG
E 9 Brendan Loughnane/PER; Dandenong/GPE
E 10 Five thousand people/NUM; Australian/NORP; the beginning of last year/DATE; Pakistan/GPE
E 11 Christmas/EVT
E 12 Melbourne/GPE; Gareth Oakley/PER; Federal Court/ORG; today/DATE
V 0 | board | COERCE/seize | military, asylum | 1711 | Elite troops=sas | Tampa=nor | id=board
V 1 | boarded | =board | | | Australian SAS commandos=sas | the Norwegian freighter Tampa=nor | when=Wednesday | date=2001-08-29 | where=off Christmas Island
V 1 | took control | =board | | | Australian SAS commandos=sas | its=nor
V 1 | defiance | REJECT | asylum | 128 | the captain=cap | Canberra=can
V 1 | rescued | AID | asylum, human-security | 073 | Norwegian freighter Tampa=nor | asylum seekers=asy
V 2 | determination | REJECT/assist | asylum, migration | 120 | the prime minister=pm | its occupants=asy
V 3 | called | ACCUSE/allege | legal, diplomatic | 112 | Ingrid Halvorsrud=ing | @1:Canberra=can | id=acc
V 3 | boarding | =board | | | @1:Australian SAS commandos=sas | @1:Norwegian freighter Tampa=nor
V 3 | reported | ACCUSE/disapprove | legal, diplomatic | 114 | Ingrid Halvorsrud=ing | @1:Canberra=can
V 4 | examined | AID | health, asylum | 073 | An army doctor=doc | the passengers=asy
V 5 | will not take | REJECT/assist | asylum, migration | 120 | Jakarta=jak | them=asy
V 5 | threatened | THREATEN | asylum | 130 | the men aboard=asy | @1:the captain=cap | by=the captain=cap
V 6 | voted down | REJECT | legislative, asylum | 120 | Senate=sen; Labor=lab | @1:Canberra=can
V 7 | appealed | REQUEST/assist | asylum, human-security | 023 | The UN High Commissioner for Refugees=unhcr | Australia=aus
V 7 | sounded out | REQUEST/assist | asylum | 021 | @1:Canberra=can | East Timor=tls
V 12 | seek | ACCUSE/allege | legal, asylum | 115 | his council for civil liberties=ccl | @7:Australia=aus | by=Gareth Oakley=oak | when=today | date=2001-08-30 | st=f
Q 2 | d | It remains~~in Australia | the prime minister=pm | told | -
Q 9 | d | They queue-jumped a queue that doesn't exist | Father Brendan Loughnane=lou | said | -
Q 12 | i | his council~~the mainland | Gareth Oakley=oak | said | -

#A w6-018 | 2021-11-26 | HONIARA
S Curfew in Solomon capital after mobs burn Chinatown; Australian police fly in
P Prime Minister Moses Kwalanga of the Solomon Islands blamed foreign powers on Friday for stirring up the crowds that have looted and burned much of Honiara's Chinatown since Wednesday, as the first 23 Australian federal police officers took up positions at the port and the power station.
P "I feel sorry for my people from Malaita because they are fed with false and deliberate lies about the switch," he told the ABC, referring to his decision in 2019 to drop Taiwan and recognise Beijing.
P The unrest broke out when demonstrators from the island, the most populous of the country, marched to parliament to demand that he stand down and then set alight a leaf hut beside the chamber and a police station.
P Officers fired tear gas and rubber bullets.
P Three bodies were found in the ashes of a hardware store on Thursday night, a security guard told reporters; police could not confirm that.
P The governor-general imposed a curfew from 7 p.m. to 6 a.m. until further notice.
P Matthias Ramoana, the opposition leader, called on the prime minister to resign and announced that he would move a vote of no confidence on December 6.
P Papua New Guinea sent 34 peacekeepers, and Fiji said that 50 of its soldiers were on the way.
P China expressed grave concern and asked the government to take all necessary measures for the safety of its nationals.
P "Everything in the shop was on credit, even the shelves," said Mary Leong, whose grandfather came from Guangdong in 1921.
P Canberra, which led a regional mission here from 2003 to 2017 after five years of ethnic fighting, insists that it is not taking sides.
P Malaita's provincial government still takes its aid from Taipei, and its premier keeps a picture of Sun Yat-sen on his desk.
P Rice is scarce, and what there is costs double.
P Business leaders hope that the rainy season, due in the next fortnight, will empty the streets more thoroughly than any order.
@ kwa | Moses Kwalanga | p | SLBGOV | prime minister
@ mob | Honiara rioters | l | SLBCVL
@ shop | Chinatown shopkeepers | l | SLBBUS
@ afp | Australian federal police officers | g | AUSCOP
@ twn | Taiwan | c | TWN
@ bei | Government of China | o | CHNGOV
@ slb | Government of the Solomon Islands | o | SLBGOV
@ dem | demonstrators from Malaita | l | SLBCVLOPP
@ off | Solomon Islands police | o | SLBCOP
@ guard | security guard in Honiara | p | SLBCVL | security guard
@ gg | governor-general of the Solomon Islands | p | SLBGOV | governor-general
@ ram | Matthias Ramoana | p | SLBPTYOPP | opposition leader
@ png | Papua New Guinea | c | PNG
@ fij | Fiji | c | FJI
@ chn | China | c | CHN
@ leo | Mary Leong | p | SLBBUS | shop owner
@ can | Government of Australia | o | AUSGOV
@ mal | Malaita provincial government | o | SLBGOV
@ tai | Government of Taiwan | o | TWNGOV
E 0 Solomon/GPE; Chinatown/LOC; Australian/NORP
E 1 Moses Kwalanga/PER; Solomon Islands/GPE; Friday/DATE; Honiara/GPE; Chinatown/LOC; Wednesday/DATE; 23/NUM; Australian/NORP
E 2 Malaita/GPE; ABC/ORG; 2019/DATE; Taiwan/GPE; Beijing/GPE
E 5 Three bodies/NUM; Thursday/DATE
E 7 Matthias Ramoana/PER; December 6/DATE
E 8 Papua New Guinea/GPE; 34 peacekeepers/NUM; Fiji/GPE; 50 of its soldiers/NUM
E 9 China/GPE
E 10 Mary Leong/PER; Guangdong/GPE; 1921/DATE
E 11 Canberra/GPE; 2003/DATE; 2017/DATE
E 12 Malaita/GPE; Taipei/GPE; Sun Yat-sen/PER
V 0 | Curfew | COERCE/curfew | | 1723 | | | where=Solomon capital | id=cur
V 0 | burn | PROTEST/riot | religion-ethnicity | 145 | mobs=mob | Chinatown=shop | where=Chinatown | id=burn
V 0 | fly in | AID | | 074 | Australian police=afp | Solomon=slb | id=afp
V 1 | blamed | ACCUSE/allege | diplomatic | 112 | Moses Kwalanga=kwa | | when=Friday | date=2021-11-26 | id=bl
V 1 | looted | PROTEST/riot | religion-ethnicity | 145 | the crowds=mob | Honiara's Chinatown=shop | when=since Wednesday | date=2021-11-24/2021-11-26 | where=Chinatown
V 1 | burned | =burn | | | the crowds=mob | Honiara's Chinatown=shop | when=since Wednesday | date=2021-11-24/2021-11-26 | where=Chinatown
V 1 | took up positions | =afp | | | Australian federal police officers=afp | Solomon Islands=slb | when=Friday | date=2021-11-26 | where=the port and the power station | n=other:23:23
V 2 | drop | SANCTION/withdraw | diplomatic | 161 | his=kwa | Taiwan=twn | when=2019 | date=2019 | st=h | id=sw
V 2 | recognise | SUPPORT | diplomatic | 054 | his=kwa | Beijing=bei | when=2019 | date=2019 | st=h
V 2 | told | =bl | | | he=kwa |
V 2 | switch | =sw | | | his=kwa | Taiwan=twn
V 2 | decision | =sw | | | his=kwa | Taiwan=twn | when=2019 | date=2019
V 3 | marched | PROTEST/demo | political-institutions, executive | 1411 | demonstrators from the island=dem | he=kwa | where=parliament
V 3 | set alight | PROTEST/riot | political-institutions | 145 | demonstrators from the island=dem | @4:Officers=slb | where=a leaf hut beside the chamber and a police station
V 3 | unrest | =burn | | | @1:the crowds=mob |
V 4 | fired | ASSAULT/crowd-control | repression | 175 | Officers=off | @3:demonstrators=dem
V 6 | imposed | =cur | | | The governor-general=gg | @1:the crowds=mob
V 7 | called on | REQUEST/change | political-institutions, executive | 0241 | Matthias Ramoana=ram | the prime minister=kwa
V 8 | sent | AID | peacekeeping | 074 | Papua New Guinea=png | @1:Solomon Islands=slb | n=other:34 peacekeepers:34
V 8 | said | AGREE | peacekeeping, military | 0334 | Fiji=fij | @1:Solomon Islands=slb | n=troops:50 of its soldiers:50
V 9 | asked | REQUEST/assist | diplomatic | 023 | China=chn | the government=slb
V 11 | led | AID | peacekeeping | 074 | Canberra=can | @1:Solomon Islands=slb | when=from 2003 to 2017 | date=2003/2017 | st=h
V 12 | takes | AID | economic | 071 | Taipei=tai | Malaita's provincial government=mal
Q 2 | d | I feel sorry~~the switch | he=kwa | told | -
Q 5 | i | Three bodies~~Thursday night | a security guard=guard | told | -
Q 7 | i | he would move a vote of no confidence on December 6 | Matthias Ramoana=ram | announced | -
Q 8 | i | 50 of its soldiers were on the way | Fiji=fij | said | -
Q 10 | d | Everything in the shop was on credit, even the shelves | Mary Leong=leo | said | -
Q 11 | i | it is not taking sides | Canberra=can | insists | -

#A w6-019 | 2022-09-18 | BATKEN, Kyrgyzstan
S Kyrgyz and Tajik guns fall silent; evacuees find villages in ruins
P A ceasefire between Kyrgyzstan and Tajikistan was largely holding on Sunday after four days of fighting with tanks, mortars and a Turkish-made drone along their unmarked border that killed at least 94 people and drove some 137,000 Kyrgyz villagers from Batken province.
P In Ak-Sai, where the school and the petrol station are heaps of brick, Nurgul Asanbaeva found her cow alive and her house burnt to the sills.
P Bishkek accuses Tajik forces of an unprovoked invasion; Dushanbe says that Kyrgyz soldiers opened up first with heavy weapons on a frontier post and then shelled a mosque in Ovchi Kalacha, killing twelve worshippers.
P The heads of the two security services, meeting at the Guliston crossing late on Friday, agreed to pull back men and armour.
P It was the second such accord in a day; the earlier one lasted until teatime.
P Russia's president, in separate telephone conversations with his counterparts, urged them to settle the matter by peaceful means alone and offered to help with Soviet maps.
P The two leaders shook hands at a summit in Samarkand while their armies were trading fire.
P Kyrgyzstan declared Monday a day of mourning and cancelled a military drill, “Indestructible Brotherhood”, that members of a Moscow-led alliance were to hold on its soil in October.
P “We never did anything to provoke them, and we will not give up a palm's width of our land,” President Almaz Toktorov told the nation.
P Almost half of the 970 kilometres of frontier is in dispute, most of it orchards and canals drawn by Soviet surveyors who never thought it would matter.
P UN Secretary-General's deputy spokesman Idris Falloun told reporters in New York that the organisation was following the situation and stood ready to assist.
P Lorries with flour and blankets from Bishkek residents lined the road to Osh all weekend.
P Apricots from both banks of the Isfara are sold in Moscow under one label.
@ kgz | Kyrgyzstan | c | KGZ
@ tjk | Tajikistan | c | TJK
@ vil | Kyrgyz villagers | l | KGZREF
@ bis | Government of Kyrgyzstan | o | KGZGOV
@ dus | Government of Tajikistan | o | TJKGOV
@ tf | Tajik forces | g | TJKMIL
@ kf | Kyrgyz soldiers | g | KGZMIL
@ post | Tajik frontier post | g | TJKCOP
@ wor | worshippers in Ovchi Kalacha | l | TJKCVL
@ ks | head of the Kyrgyz security service | p | KGZSPY
@ ts | head of the Tajik security service | p | TJKSPY
@ rp | President of Russia | p | RUSGOV | president
@ kp | Almaz Toktorov | p | KGZGOV | president
@ tp | President of Tajikistan | p | TJKGOV | president
@ csto | Moscow-led alliance | o | IGO
@ idr | Idris Falloun | p | UNO | deputy spokesman of the Secretary-General
@ nur | Nurgul Asanbaeva | p | KGZCVL | villager
@ bres | Bishkek residents | l | KGZCVL
E 0 Kyrgyz/NORP; Tajik/NORP
E 1 Kyrgyzstan/GPE; Tajikistan/GPE; Sunday/DATE; Turkish/NORP; at least 94 people/NUM; some 137,000/NUM; Kyrgyz/NORP; Batken province/GPE
E 2 Ak-Sai/GPE; Nurgul Asanbaeva/PER
E 3 Bishkek/GPE; Tajik/NORP; Dushanbe/GPE; Kyrgyz/NORP; Ovchi Kalacha/GPE; twelve worshippers/NUM
E 4 Guliston crossing/FAC; Friday/DATE
E 6 Russia/GPE; Soviet/NORP
E 7 Samarkand/GPE
E 8 Kyrgyzstan/GPE; Monday/DATE; Indestructible Brotherhood/EVT; Moscow/GPE; October/DATE
E 9 Almaz Toktorov/PER
E 10 Soviet/NORP
E 11 UN/ORG; Idris Falloun/PER; New York/GPE
E 12 Bishkek/GPE; Osh/GPE
E 13 Isfara/LOC; Moscow/GPE
V 0 | fall silent | RETREAT/ceasefire | military, territory | 0871 | Kyrgyz=kgz; Tajik=tjk | | id=cease
V 1 | ceasefire | =cease | | | Kyrgyzstan=kgz; Tajikistan=tjk | | when=Sunday | date=2022-09-18
V 1 | fighting | ASSAULT/heavy-weapons | military, territory | 194 | Kyrgyzstan=kgz; Tajikistan=tjk | | when=four days | date=2022-09-14/2022-09-17 | where=along their unmarked border | n=killed:at least 94 people:94 | n=displaced:some 137,000:137000 | id=fig
V 1 | drove | SANCTION/expel | military, migration | 201 | Tajikistan=tjk | Kyrgyz villagers=vil | where=Batken province | n=displaced:some 137,000:137000
V 1 | killed | =fig | | | Kyrgyzstan=kgz; Tajikistan=tjk | | n=killed:at least 94 people:94
V 2 | burnt | ASSAULT/destroy | military | 1712 | @3:Tajik forces=tf | her#2=nur | where=Ak-Sai
V 3 | accuses | ACCUSE/allege | military, territory | 1123 | Bishkek=bis | Tajik forces=tf
V 3 | invasion | ASSAULT | military, territory | 190 | Tajik forces=tf | Bishkek=kgz | by=Bishkek=bis
V 3 | opened up | ASSAULT/heavy-weapons | military, territory | 194 | Kyrgyz soldiers=kf | a frontier post=post | by=Dushanbe=dus
V 3 | shelled | ASSAULT/heavy-weapons | military, religion-ethnicity | 194 | Kyrgyz soldiers=kf | twelve worshippers=wor | by=Dushanbe=dus | where=a mosque in Ovchi Kalacha | n=killed:twelve worshippers:12 | id=shel
V 3 | killing | =shel | | | Kyrgyz soldiers=kf | twelve worshippers=wor | by=Dushanbe=dus | n=killed:twelve worshippers:12
V 4 | meeting | CONSULT | diplomatic, intelligence | 040 | The heads of the two security services=ks; The heads of the two security services=ts | | when=Friday | date=2022-09-16 | where=Guliston crossing
V 4 | agreed | CONCEDE | military, territory | 0356 | The heads of the two security services=ks; The heads of the two security services=ts | | when=Friday | date=2022-09-16 | st=f | where=Guliston crossing | id=ac
V 5 | accord | =ac | | | @4:The heads of the two security services=ks; @4:The heads of the two security services=ts |
V 6 | conversations | CONSULT/phone | diplomatic | 041 | Russia's president=rp; his counterparts=kp; his counterparts=tp |
V 6 | urged | REQUEST/meet | diplomatic, territory | 027 | Russia's president=rp | them=kp; them=tp
V 6 | offered | AGREE | diplomatic, territory | 030 | Russia's president=rp | them=kp; them=tp
V 7 | shook hands | CONSULT/multilateral | diplomatic | 040 | The two leaders=kp; The two leaders=tp | | where=a summit in Samarkand
V 7 | trading fire | =fig | | | their armies=kf; their armies=tf |
V 8 | cancelled | REJECT | military | 1212 | Kyrgyzstan=kgz | members of a Moscow-led alliance=csto
V 9 | told | REJECT/yield | territory | 124 | Almaz Toktorov=kp | @3:Dushanbe=dus
V 11 | ready | AGREE | diplomatic | 033 | Idris Falloun=idr | @3:Bishkek=bis; @3:Dushanbe=dus | where=New York
V 12 | Lorries | AID | human-security, migration | 073 | Bishkek residents=bres | @1:Kyrgyz villagers=vil | where=the road to Osh
Q 3 | i | Kyrgyz soldiers opened~~worshippers | Dushanbe=dus | says | -
Q 9 | d | We never~~our land | Almaz Toktorov=kp | told | -
Q 11 | i | the organisation was following the situation and stood ready to assist | Idris Falloun=idr | told | -

#A w6-020 | - | DOHA
S Taliban and US envoys end ninth round of talks, say draft is ready
P American and Taliban negotiators closed their ninth round of talks in the Qatari capital before dawn on Sunday with both sides claiming that a text which would take thousands of US soldiers out of Afghanistan was all but finished.
P "We are at the threshold of an agreement that will reduce violence," the US envoy, Yusuf Karimzada, wrote before boarding a plane for Kabul, where he is to show the draft to the Afghan president.
P Hours earlier Taliban fighters had stormed Kunduz from three sides, killing at least sixteen people, and a bomber blew himself up beside police officers in the main square as their spokesman was speaking to the press.
P In exchange for the withdrawal, the insurgents would undertake that al-Qaeda and the Islamic State branch in the region find no shelter with them.
P Mullah Sadiq Turabkhel, who sat at the table in a freshly ironed turban, said that only two commas remained.
P Kabul, which the movement calls a puppet and which had no chair in the room, has asked for clarifications about what happens after the foreigners go.
P Nine former US ambassadors warned in an open letter that a hasty exit could tip the country back into civil war.
P If the deal is signed, talks among Afghans would start in Oslo within a fortnight.
P Women in Herat who learnt to read in the past eighteen years wonder on whose behalf the commas are being moved.
P Qatar's emir gave a dinner for the delegations on Saturday, and German diplomats carried messages between the floors of the hotel.
P The United States has spent more than $800 billion on the war and lost some 2,400 of its soldiers in it.
P Pomegranates, the pride of Kandahar, have fetched poor prices this season.
@ usn | US negotiators | g | USAGOV
@ tal | Taliban | g | AFGREB
@ yus | Yusuf Karimzada | p | USAGOV | envoy
@ tf | Taliban fighters | g | AFGREB
@ kun | people killed in Kunduz | l | AFGCVL
@ bom | bomber in Kunduz | p | AFGREB | bomber
@ pol | Kunduz police officers | g | AFGCOP
@ tur | Sadiq Turabkhel | p | AFGREB | Mullah
@ kab | Afghan government | o | AFGGOV
@ amb | former US ambassadors | g | USAELI
@ emir | Emir of Qatar | p | QATGOV | emir
@ ger | German diplomats | g | DEUGOV
@ usa | United States | c | USA
@ pres | President of Afghanistan | p | AFGGOV | president
E 0 Taliban/ARM; US/GPE
E 1 American/NORP; Taliban/ARM; Qatari/NORP; Sunday/DATE; thousands of US soldiers/NUM; US/GPE; Afghanistan/GPE
E 2 US/GPE; Yusuf Karimzada/PER; Kabul/GPE; Afghan/NORP
E 3 Taliban/ARM; Kunduz/GPE; at least sixteen people/NUM
E 4 al-Qaeda/ARM; Islamic State/ARM
E 5 Sadiq Turabkhel/PER
E 6 Kabul/GPE
E 7 Nine former US ambassadors/NUM; US/GPE
E 8 Afghans/NORP; Oslo/GPE
E 9 Herat/GPE
E 10 Qatar/GPE; Saturday/DATE; German/NORP
E 11 United States/GPE; more than $800 billion/MONEY; some 2,400 of its soldiers/NUM
E 12 Kandahar/GPE
V 0 | talks | CONSULT | diplomatic | 046 | Taliban=tal; US envoys=usn | | id=talk
V 1 | talks | =talk | | | American and Taliban negotiators=usn; Taliban=tal | | when=Sunday | where=the Qatari capital
V 2 | show | AGREE | diplomatic | 036 | he=yus | the Afghan president=pres | where=Kabul
V 3 | stormed | ASSAULT | military | 190 | Taliban fighters=tf | at least sixteen people=kun | where=Kunduz | n=killed:at least sixteen people:16 | id=st
V 3 | blew | ASSAULT/suicide-attack | terrorism | 1831 | a bomber=bom | police officers=pol | where=the main square
V 3 | killing | =st | | | Taliban fighters=tf | at least sixteen people=kun | n=killed:at least sixteen people:16
V 5 | sat | =talk | | | Sadiq Turabkhel=tur; @1:American=usn |
V 6 | calls | ACCUSE/disapprove | diplomatic | 111 | the movement=tal | Kabul=kab
V 6 | asked for | REQUEST | diplomatic | 020 | Kabul=kab | @1:American=usn
V 10 | gave | CONSULT/third-party | diplomatic | 044 | Qatar's emir=emir; @1:American=usn; @1:Taliban=tal | | when=Saturday
V 10 | carried | CONSULT/third-party | diplomatic | 045 | German diplomats=ger; @1:American=usn; @1:Taliban=tal | | where=the hotel
V 11 | war | ASSAULT | military | 190 | The United States=usa; @3:Taliban=tal | | st=h | n=killed:some 2,400 of its soldiers:2400 | n=money:more than $800 billion:800000000000:USD | id=war
V 11 | lost | =war | | | The United States=usa; @3:Taliban=tal | | n=killed:some 2,400 of its soldiers:2400
Q 2 | d | We are at~~violence | Yusuf Karimzada=yus | wrote | -
Q 5 | i | only two commas remained | Mullah Sadiq Turabkhel=tur | said | -
Q 7 | i | a hasty exit could tip the country back into civil war | Nine former US ambassadors=amb | warned | -
Q 0 | i | draft is ready | Taliban=tal | say | -
Q 1 | i | a text which~~finished | both sides=tal | claiming | -

#A w6-021 | 2018-04-28 | PANMUNJOM
S Kims hold hands: leaders of two Koreas pledge end to war, no more bombs
P The leaders of North and South Korea stepped together over the concrete strip that has divided their peninsula for 65 years on Friday and, after a day of talks, signed a declaration in which they undertook to seek a peace treaty by the end of the year and to rid the peninsula of nuclear weapons.
P It was the first time that a ruler from Pyongyang had set foot in the South.
P "I came here determined to put an end to the history of confrontation," the northern leader said as he and his host, President Moon Sung-ho, sat down on either side of a table exactly 2,018 millimetres wide.
P The two sides agreed to reunite families parted by the war on Aug 15, to open a liaison office in the northern town of Kaesong and to turn off the loudspeakers along the front from May 1.
P Moon accepted an invitation to visit Pyongyang in the autumn.
P Japan's foreign minister welcomed the summit but called for concrete steps on missiles and on the citizens abducted by northern agents in the 1970s.
P China praised the courage of both men.
P The US president, who expects to meet the northern leader by June, tweeted that only time would tell.
P Two earlier summits, in 2000 and 2007, produced papers that came to nothing, and a North Korean torpedo sank the corvette Cheonan in 2010, killing 46 sailors.
P Outside the press centre at Goyang some three hundred conservatives burned northern flags and scuffled with police who tried to take a lighter from them.
P Nothing in the text says how, when or under whose eyes a single warhead would be taken apart.
P Restaurants in Seoul that serve cold buckwheat noodles, a dish of the North, had queues round the block, and the South's central bank was asked what unification would cost and said it did not know.
P Opinion in the South is split by age rather than by party, with the young least inclined to pay for their cousins.
@ nl | Leader of North Korea | p | PRKGOV | leader
@ moon | Moon Sung-ho | p | KORGOV | president
@ prk | North Korea | c | PRK
@ kor | South Korea | c | KOR
@ jfm | Japanese foreign minister | p | JPNGOV | foreign minister
@ abd | abducted Japanese citizens | l | JPNCVL
@ age | North Korean agents | g | PRKSPY
@ chn | China | c | CHN
@ usp | President of the United States | p | USAGOV | president
@ sail | sailors of the Cheonan | g | KORMIL
@ cons | South Korean conservatives | l | KORCVLOPP
@ pol | South Korean police | o | KORCOP
@ bok | South Korea's central bank | o | KORGOV
@ nkn | North Korean navy | o | PRKMIL
E 0 Kims/PER; Koreas/GPE
E 1 North and South Korea/GPE; Friday/DATE; the end of the year/DATE
E 2 Pyongyang/GPE; South/GPE
E 3 Moon Sung-ho/PER
E 4 Aug 15/DATE; Kaesong/GPE; May 1/DATE
E 5 Moon/PER; Pyongyang/GPE; the autumn/DATE
E 6 Japan/GPE; 1970s/DATE
E 7 China/GPE
E 8 US/GPE; June/DATE
E 9 2000/DATE; 2007/DATE; North Korean/NORP; 2010/DATE; 46 sailors/NUM
E 10 Goyang/GPE; some three hundred conservatives/NUM
E 12 Seoul/GPE; North/GPE; South/GPE
E 13 South/GPE
V 0 | pledge | AGREE | diplomatic, cbrn | 037 | leaders of two Koreas=nl; leaders of two Koreas=moon | | id=dec
V 1 | talks | CONSULT/visit | diplomatic | 042 | The leaders of North and South Korea=nl | The leaders of North and South Korea=moon | when=Friday | date=2018-04-27 | id=sum
V 0 | hold hands | =sum | | | leaders of two Koreas=nl | leaders of two Koreas=moon
V 1 | signed | SUPPORT | diplomatic, cbrn | 057 | The leaders of North and South Korea=nl; The leaders of North and South Korea=moon | | when=Friday | date=2018-04-27
V 1 | undertook | =dec | | | they=nl; they=moon | | when=Friday | date=2018-04-27
V 1 | stepped | =sum | | | The leaders of North and South Korea=nl | The leaders of North and South Korea=moon | when=Friday | date=2018-04-27
V 2 | set foot | =sum | | | a ruler from Pyongyang=nl | the South=kor | where=the South
V 3 | sat down | =sum | | | he=nl | his host=moon
V 3 | came | =sum | | | the northern leader=nl | his host=moon
V 4 | agreed | AGREE | diplomatic, human-security | 030 | The two sides=prk; The two sides=kor |
V 5 | accepted | AGREE | diplomatic | 036 | Moon=moon | Pyongyang=nl
V 5 | invitation | AGREE | diplomatic | 036 | Pyongyang=nl | Moon=moon
V 6 | welcomed | SUPPORT | diplomatic | 051 | Japan's foreign minister=jfm | @4:The two sides=prk; @4:The two sides=kor
V 6 | summit | =sum | | | @1:The leaders of North and South Korea=nl | @1:The leaders of North and South Korea=moon
V 6 | called for | REQUEST/change | military, diplomatic | 0242 | Japan's foreign minister=jfm | @3:the northern leader=prk
V 6 | abducted | ASSAULT/abduct | intelligence | 181 | northern agents=age | the citizens=abd | when=in the 1970s | date=1970/1979 | st=h
V 7 | praised | SUPPORT | diplomatic | 051 | China=chn | both men=nl; both men=moon
V 8 | expects | AGREE | diplomatic | 036 | The US president=usp | the northern leader=nl
V 9 | summits | CONSULT | diplomatic | 040 | @4:The two sides=prk; @4:The two sides=kor | | when=2000 and 2007 | date=2000/2007 | st=h
V 9 | sank | ASSAULT/heavy-weapons | military | 190 | North Korean=nkn | 46 sailors=sail | when=2010 | date=2010 | st=h | n=killed:46 sailors:46 | id=che
V 9 | killing | =che | | | North Korean=nkn | 46 sailors=sail | n=killed:46 sailors:46
V 10 | burned | PROTEST/vandalize | diplomatic | 145 | some three hundred conservatives=cons | northern=prk | where=Outside the press centre at Goyang | n=protesters:some three hundred conservatives:300
V 10 | scuffled | PROTEST/riot | | 145 | conservatives=cons | police=pol | where=Outside the press centre at Goyang
Q 3 | d | I came here~~confrontation | the northern leader=nl | said | -
Q 8 | i | only time would tell | The US president=usp | tweeted | -
Q 12 | i | it did not know | the South's central bank=bok | said | -

#A w6-022 | 2024-12-04 | SEOUL
S South Korea's president lifts martial law hours after imposing it; opposition moves to impeach
P South Korean President Baek Seung-jun rescinded martial law before daybreak on Wednesday, six hours after he had proclaimed it on live television to "eradicate pro-North forces", when lawmakers climbed fences and fire hoses to reach their chamber and struck the decree down by 190 votes to none.
P Special forces had landed on the grounds of the National Assembly by helicopter and smashed windows in a side wing, where parliamentary aides drove them back with fire extinguishers.
P No shot was fired.
P Six opposition parties filed a motion of impeachment in the afternoon, accusing Baek of insurrection, and said they would put it to the vote by Saturday.
P "He pointed rifles at the people who pay for them," said Chung Hae-won, floor leader of the Democratic Party.
P The Korean Confederation of Trade Unions called its 1.2 million members out on an indefinite strike until the president goes.
P His defence minister, who had recommended the measure, apologised to the public and tendered his resignation, as did ten senior secretaries.
P The decree had banned all political activity, put newsrooms under military control and ordered striking junior doctors back to their wards within 48 hours.
P Washington, which had no advance notice, voiced "grave concern" on Tuesday and relief on Wednesday, and put off a meeting of the two countries' nuclear consultative group.
P Thousands with candles and light sticks sang in Gwanghwamun Square after dark, some of them old enough to remember the last time soldiers governed them, in 1980.
P The won fell to its lowest in two years before recovering.
P Convenience stores reported a brief run on instant noodles, canned tuna and batteries.
P If the court, should the matter ever reach it, followed the precedent of 2017, it would need about three months.
@ baek | Baek Seung-jun | p | KORGOV | president
@ opp | South Korean opposition parties | o | KORPTYOPP
@ law | South Korean lawmakers | g | KORLEG
@ sf | South Korean special forces | g | KORMIL
@ aides | parliamentary aides | g | KORLEG
@ na | National Assembly | o | KORLEG
@ chung | Chung Hae-won | p | KORPTYOPP | floor leader of the Democratic Party
@ kctu | Korean Confederation of Trade Unions | o | KORLAB
@ dm | South Korean defence minister | p | KORGOVMIL | defence minister
@ secs | senior presidential secretaries | g | KORGOV
@ was | Government of the United States | o | USAGOV
@ doc | striking junior doctors | g | KORMED
@ cit | demonstrators in Gwanghwamun Square | l | KORCVLOPP
@ pub | South Korean public | l | KORCVL
@ jrn | South Korean newsrooms | o | KORJRN
@ kor | Government of South Korea | o | KORGOV
E 0 South Korea/GPE
E 1 South Korean/NORP; Baek Seung-jun/PER; Wednesday/DATE; North/GPE
E 2 National Assembly/ORG
E 4 Baek/PER; Saturday/DATE
E 5 Chung Hae-won/PER; Democratic Party/ORG
E 6 Korean Confederation of Trade Unions/ORG; 1.2 million members/NUM
E 7 ten senior secretaries/NUM
E 9 Washington/GPE; Tuesday/DATE; Wednesday/DATE
E 10 Thousands/NUM; Gwanghwamun Square/LOC; 1980/DATE
E 13 2017/DATE
V 0 | lifts | CONCEDE | pro-democracy, executive | 0814 | South Korea's president=baek | opposition=opp | id=lift
V 0 | imposing | COERCE/martial-law | pro-autocracy, executive, military | 1724 | South Korea's president=baek | opposition=opp | id=ml
V 0 | impeach | ACCUSE/allege | legislative, political-institutions | 112 | opposition=opp | South Korea's president=baek | id=imp
V 1 | rescinded | =lift | | | Baek Seung-jun=baek | lawmakers=law | when=Wednesday | date=2024-12-04
V 1 | proclaimed | =ml | | | he=baek | | when=six hours after | date=2024-12-03
V 1 | struck | REJECT | legislative, political-institutions, pro-democracy | 120 | lawmakers=law | Baek Seung-jun=baek | when=Wednesday | date=2024-12-04 | where=their chamber
V 1 | decree | =ml | | | he=baek |
V 2 | landed | MOBILIZE/troops | military, pro-autocracy | 154 | Special forces=sf | National Assembly=na | where=the grounds of the National Assembly
V 2 | smashed | ASSAULT/destroy | military, pro-autocracy | 1712 | Special forces=sf | parliamentary aides=na | where=a side wing
V 2 | drove | ASSAULT | pro-democracy | 180 | parliamentary aides=aides | them=sf | where=a side wing
V 3 | fired | ASSAULT/firearms | military | 190 | @2:Special forces=sf | | st=n
V 4 | filed | =imp | | | Six opposition parties=opp | Baek=baek | when=@1:Wednesday | date=2024-12-04
V 4 | insurrection | =ml | | | Baek=baek | | by=Six opposition parties=opp
V 5 | said | ACCUSE/disapprove | repression, military | 111 | Chung Hae-won=chung | He=baek
V 6 | called | PROTEST/strike | political-institutions, executive | 1431 | Korean Confederation of Trade Unions=kctu | the president=baek
V 7 | recommended | SUPPORT | executive, military | 050 | His defence minister=dm | His=baek
V 7 | apologised | CONCEDE | executive, military | 055 | His defence minister=dm | the public=pub
V 7 | resignation | RETREAT/resign | executive | 0831 | His defence minister=dm; ten senior secretaries=secs |
V 7 | measure | =ml | | | His=baek |
V 8 | banned | COERCE/restrict | pro-autocracy, rights-freedoms | 1722 | @7:His=baek | @4:opposition parties=opp
V 8 | put | COERCE/censor | pro-autocracy, rights-freedoms | 1721 | @7:His=baek | newsrooms=jrn
V 8 | ordered | REQUEST/change | health, pro-autocracy | 104 | @7:His=baek | striking junior doctors=doc
V 8 | striking | PROTEST/strike | health | 143 | junior doctors=doc |
V 8 | decree | =ml | | | @7:His=baek |
V 9 | voiced | ACCUSE/disapprove | diplomatic | 111 | Washington=was | @4:Baek=baek | when=Tuesday | date=2024-12-03
V 9 | put off | REJECT/meet | diplomatic, cbrn | 125 | Washington=was | @0:South Korea=kor
V 10 | sang | PROTEST/demo | pro-democracy | 1411 | Thousands=cit | @6:the president=baek | where=Gwanghwamun Square | n=protesters:Thousands:-
Q 1 | m | to "eradicate pro-North forces" | he=baek | proclaimed | -
Q 4 | i | they would put it to the vote by Saturday | Six opposition parties=opp | said | -
Q 5 | d | He pointed rifles at the people who pay for them | Chung Hae-won=chung | said | -
Q 9 | m | "grave concern" | Washington=was | voiced | -

#A w6-023 | 2006-12-06 | -
S Fiji military takes over; Commonwealth to weigh suspension
P Fiji's military commander declared on Tuesday that he had assumed the powers of president, dismissed the elected government and put its prime minister under guard in his bungalow, completing the Pacific country's fourth coup in nineteen years without a shot.
P Soldiers had spent the day before disarming the police tactical unit and taking ministers' cars.
P By evening checkpoints stood on every road into Suva, and the editor of the Fiji Times closed his paper rather than let a captain read the proofs.
P Commodore Ratu Sefanaia Tuilagi told reporters at the Queen Elizabeth Barracks that the army would stay only until the roll had been cleansed of graft and “a path paved” to fresh elections.
P New Zealand and Australia condemned the takeover, cut military ties and barred officers and their families from entry.
P Ousted Prime Minister Apenisa Kaitani said by mobile phone that he had refused to resign and asked Fijians to resist peacefully.
P “They can have the house, they cannot have my signature.”
P He had earlier appealed to Canberra for troops, a request that Australia's prime minister turned down, saying it was not in anyone's interest for soldiers of the two nations to be firing at each other in the streets of Suva.
P Commonwealth foreign ministers will meet in London on Friday to consider suspending Fiji, as they did after the uprising of 2000.
P The Methodist Church, to which most indigenous Fijians belong, called the coup a dark day and the Great Council of Chiefs said it recognised nobody but the old president.
P Rugby fans in Suva were chiefly anxious about the Dubai Sevens, in which Fiji had reached the semi-finals at the weekend.
P Sugar, tourism and the pay packets of peacekeepers abroad keep the islands going, and each coup has sent away some of those who run the first two.
P A pastor in Nausori compared the country to a canoe with too many captains.
@ tui | Ratu Sefanaia Tuilagi | p | FJIMIL | military commander
@ gov | Government of Fiji | o | FJIGOV
@ kai | Apenisa Kaitani | p | FJIGOV | ousted prime minister
@ sol | Fijian soldiers | g | FJIMIL
@ ptu | police tactical unit | o | FJICOP
@ min | Fijian ministers | g | FJIGOV
@ nz | New Zealand | c | NZL
@ aus | Australia | c | AUS
@ fiji | Fiji | c | FJI
@ can | Government of Australia | o | AUSGOV
@ apm | Prime minister of Australia | p | AUSGOV | prime minister
@ cfm | Commonwealth foreign ministers | g | IGOGOV
@ met | Methodist Church of Fiji | o | FJIREL
@ gcc | Great Council of Chiefs | o | FJISOC
@ op | old president of Fiji | p | FJIGOV | president
@ fij | Fijians | l | FJICVL
@ reb | Fijian army | o | FJIMIL
E 0 Fiji/GPE; Commonwealth/ORG
E 1 Fiji/GPE; Tuesday/DATE; Pacific/LOC
E 3 Suva/GPE; Fiji Times/ORG
E 4 Ratu Sefanaia Tuilagi/PER; Queen Elizabeth Barracks/FAC
E 5 New Zealand/GPE; Australia/GPE
E 6 Apenisa Kaitani/PER; Fijians/NORP
E 8 Canberra/GPE; Australia/GPE; Suva/GPE
E 9 Commonwealth/ORG; London/GPE; Friday/DATE; Fiji/GPE; uprising of 2000/EVT
E 10 Methodist Church/ORG; Fijians/NORP; Great Council of Chiefs/ORG
E 11 Suva/GPE; Dubai Sevens/EVT; Fiji/GPE; the weekend/DATE
E 13 Nausori/GPE
V 0 | takes over | COERCE/seize | political-institutions, pro-autocracy, military | 192 | Fiji military=reb | @1:the elected government=gov | id=coup | where=Fiji
V 0 | suspension | SANCTION/expel | political-institutions, diplomatic | 160 | Commonwealth=cfm | Fiji=fiji | st=y | id=sus
V 1 | assumed | =coup | | | he=tui | the elected government=gov | when=Tuesday | date=2006-12-05
V 1 | dismissed | COERCE/restrict | political-institutions, pro-autocracy | 1722 | Fiji's military commander=tui | the elected government=gov | when=Tuesday | date=2006-12-05 | id=dis
V 1 | put | COERCE/restrict | pro-autocracy, executive | 172 | Fiji's military commander=tui | prime minister=kai | when=Tuesday | date=2006-12-05 | where=his bungalow
V 1 | coup | =coup | | | Fiji's military commander=tui |
V 2 | disarming | COERCE/seize | military, pro-autocracy | 1711 | Soldiers=sol | police tactical unit=ptu | when=the day before | date=2006-12-04
V 2 | taking | COERCE/seize | military, pro-autocracy | 1711 | Soldiers=sol | ministers=min | when=the day before | date=2006-12-04
V 3 | checkpoints | COERCE/restrict | military | 172 | @2:Soldiers=sol | | where=every road into Suva
V 4 | told | AGREE | election, pro-democracy | 034 | Ratu Sefanaia Tuilagi=tui | | where=Queen Elizabeth Barracks
V 5 | condemned | ACCUSE/disapprove | pro-autocracy, diplomatic | 111 | New Zealand=nz; Australia=aus | @4:Ratu Sefanaia Tuilagi=tui
V 5 | takeover | =coup | | | @4:Ratu Sefanaia Tuilagi=tui |
V 5 | cut | SANCTION/discontinue | military, diplomatic | 1622 | New Zealand=nz; Australia=aus | @1:Fiji=fiji
V 5 | barred | SANCTION/discontinue | military, diplomatic | 163 | New Zealand=nz; Australia=aus | officers=reb
V 6 | refused | REJECT/change | executive, political-institutions | 1231 | he=kai | @4:Ratu Sefanaia Tuilagi=tui | id=ref
V 6 | asked | REQUEST/change | pro-democracy | 020 | Apenisa Kaitani=kai | Fijians=fij
V 6 | Ousted | =dis | | | @4:Ratu Sefanaia Tuilagi=tui | Apenisa Kaitani=kai
V 7 | cannot | =ref | | | @6:Apenisa Kaitani=kai | @4:Ratu Sefanaia Tuilagi=tui
V 8 | appealed | REQUEST/assist | military | 023 | He=kai | Canberra=can | st=h | id=app
V 8 | turned down | REJECT/assist | military | 1222 | Australia's prime minister=apm | He=kai | st=h
V 8 | request | =app | | | He=kai | Canberra=can
V 9 | meet | AGREE | diplomatic | 036 | Commonwealth foreign ministers=cfm | | when=Friday | date=2006-12-08 | where=London
V 9 | suspending | =sus | | | they=cfm | Fiji=fiji
V 9 | did | SANCTION/expel | political-institutions, diplomatic | 160 | they=cfm | Fiji=fiji | when=2000 | date=2000 | st=h
V 9 | uprising | COERCE/seize | political-institutions | 192 | | Fiji=fiji | when=2000 | date=2000 | st=h
V 10 | called | ACCUSE/disapprove | pro-autocracy | 111 | Methodist Church=met | @4:Ratu Sefanaia Tuilagi=tui
V 10 | coup | =coup | | | @4:Ratu Sefanaia Tuilagi=tui |
V 10 | recognised | SUPPORT | political-institutions | 052 | it=gcc | the old president=op
Q 1 | i | he had assumed the powers of president | Fiji's military commander=tui | declared | -
Q 4 | m | the army would stay~~fresh elections | Ratu Sefanaia Tuilagi=tui | told | -
Q 6 | i | he had refused to resign | Apenisa Kaitani=kai | said | -
Q 7 | d | They can have the house, they cannot have my signature. | @6:Apenisa Kaitani=kai | | -
Q 8 | i | it was not~~of Suva | Australia's prime minister=apm | saying | -
Q 10 | i | it recognised nobody but the old president | Great Council of Chiefs=gcc | said | -

#A w6-024 | 1999-09-07 | DILI, East Timor
S Militias rule the streets of Dili as thousands are herded west
P Men in black T-shirts with home-made rifles drove families at gunpoint from the compound of the International Committee of the Red Cross on Monday and burned the house of Bishop Domingos Araújo, who had taken in some 2,000 people, two days after East Timor was told that it had voted for independence from Indonesia by nearly four to one.
P At least 25 people died at the bishop's house, a Western relief worker said, “hacked where they knelt”.
P Lorries of the Indonesian army stood by to take survivors to the port and across the border to West Timor.
P Jakarta put the territory under martial law at midnight, and its military chief, General Sudirman Hartawan, said he needed no foreigners to help him keep order.
P In the walled yard of the United Nations mission, about 1,500 refugees threw their children over the razor wire when gunfire came close.
P The mission's head, Colin Baring, pulled most of his staff out of the districts after a local employee was shot in Liquiçá.
P Portugal, the former colonial power, pleaded for an international force, and Australia said that it had two thousand soldiers ready but would go only with a mandate from the Security Council and the consent of Indonesia.
P The Council decided to send five ambassadors to Jakarta.
P Independence leader Rui Alexandre Soares walked free from house arrest in the Indonesian capital this morning and took refuge in the British embassy.
P He appealed to his guerrillas to stay in their camps and not to be drawn.
P In Lisbon drivers stopped their cars for three minutes at three o'clock, and people dressed in white linked hands between the embassies of the five permanent members.
P Coffee from the hills of Ermera, which ought to be drying at this time of the year, lies on the ground.
P Nobody here expects the next dawn to be better than the last.
@ mil | pro-Jakarta militias | g | IDNPRM
@ fam | families in the Red Cross compound | l | IDNREF
@ bis | Domingos Araújo | p | IDNREL | bishop
@ ppl | people sheltering at the bishop's house | l | IDNREF
@ rel | Western relief worker | p | NGO | relief worker
@ jak | Government of Indonesia | o | IDNGOV
@ har | Sudirman Hartawan | p | IDNMIL | military chief
@ bar | Colin Baring | p | UNO | head of the UN mission
@ emp | local UN employee in Liquiçá | p | UNO | local employee
@ por | Portugal | c | PRT
@ aus | Australia | c | AUS
@ unsc | UN Security Council | o | UNO
@ rui | Rui Alexandre Soares | p | IDNREB | independence leader
@ gue | East Timorese guerrillas | g | IDNREB
@ lis | demonstrators in Lisbon | l | PRTCVL
@ perm | permanent members of the Security Council | g | GOV
@ tim | East Timorese | l | IDNCVL
@ sta | UN mission staff in East Timor | g | UNO
@ bre | British embassy in Jakarta | o | GBRGOV
E 0 Dili/GPE; thousands/NUM
E 1 International Committee of the Red Cross/ORG; Monday/DATE; Domingos Araújo/PER; some 2,000 people/NUM; East Timor/GPE; Indonesia/GPE
E 2 At least 25 people/NUM; Western/NORP
E 3 Indonesian/NORP; West Timor/LOC
E 4 Jakarta/GPE; Sudirman Hartawan/PER
E 5 United Nations/ORG; about 1,500 refugees/NUM
E 6 Colin Baring/PER; Liquiçá/GPE
E 7 Portugal/GPE; Australia/GPE; two thousand soldiers/NUM; Security Council/ORG; Indonesia/GPE
E 8 Council/ORG; five ambassadors/NUM; Jakarta/GPE
E 9 Rui Alexandre Soares/PER; Indonesian/NORP; this morning/DATE; British/NORP
E 11 Lisbon/GPE
E 12 Ermera/GPE
V 0 | herded | SANCTION/expel | territory, migration | 201 | Militias=mil | thousands=tim | where=Dili | n=displaced:thousands:- | id=exp
V 1 | drove | =exp | | | Men in black T-shirts=mil | families=fam | when=Monday | date=1999-09-06 | where=compound of the International Committee of the Red Cross
V 1 | burned | ASSAULT/destroy | territory, religion-ethnicity | 1712 | Men in black T-shirts=mil | Bishop Domingos Araújo=bis | when=Monday | date=1999-09-06 | where=the house of Bishop Domingos Araújo
V 1 | taken in | AID | human-security | 073 | Bishop Domingos Araújo=bis | some 2,000 people=ppl | n=displaced:some 2,000 people:2000
V 2 | hacked | ASSAULT/targeted | territory | 182 | @1:Men in black T-shirts=mil | At least 25 people=ppl | by=a Western relief worker=rel | where=the bishop's house | n=killed:At least 25 people:25 | id=hack
V 2 | died | =hack | | | @1:Men in black T-shirts=mil | At least 25 people=ppl | by=a Western relief worker=rel | where=the bishop's house | n=killed:At least 25 people:25
V 4 | put | COERCE/martial-law | territory, military | 1724 | Jakarta=jak | the territory=tim | when=at midnight
V 4 | needed no | REJECT/assist | peacekeeping, military | 120 | Sudirman Hartawan=har | foreigners=unsc
V 6 | pulled | SANCTION/withdraw | peacekeeping | 1661 | The mission's head=bar | his staff=sta
V 6 | shot | ASSAULT/firearms | territory | 180 | | a local employee=emp | where=Liquiçá
V 7 | pleaded for | REQUEST/assist | peacekeeping | 023 | Portugal=por | Security Council=unsc
V 7 | said | AGREE | peacekeeping, military | 0334 | Australia=aus | @1:East Timor=tim | st=y | n=troops:two thousand soldiers:2000
V 8 | decided | AGREE | diplomatic | 036 | The Council=unsc | Jakarta=jak
V 9 | free | RETREAT/release | territory, legal | 0841 | @8:Jakarta=jak | Rui Alexandre Soares=rui | when=this morning | date=1999-09-07 | where=the Indonesian capital
V 9 | house arrest | COERCE/restrict | legal, territory | 172 | @8:Jakarta=jak | Rui Alexandre Soares=rui | where=the Indonesian capital | st=h
V 9 | refuge | AID | asylum | 075 | the British embassy=bre | Rui Alexandre Soares=rui | when=this morning | date=1999-09-07
V 10 | appealed | REQUEST/yield | territory | 0256 | He=rui | his guerrillas=gue
V 11 | stopped | PROTEST/demo | territory | 141 | drivers=lis | | where=Lisbon | id=lis
V 11 | linked | PROTEST/demo | territory | 141 | people dressed in white=lis | five permanent members=perm | where=Lisbon
Q 2 | m | At least 25 people died at the bishop's house | a Western relief worker=rel | said | -
Q 2 | d | hacked where they knelt | a Western relief worker=rel | said | -
Q 4 | i | he needed no foreigners to help him keep order | Sudirman Hartawan=har | said | -
Q 7 | i | it had two thousand~~of Indonesia | Australia=aus | said | -

#A w6-025 | 2022-01-07 | ALMATY
S Kazakh leader vows to shoot without warning; Russian paratroopers hold Almaty airport
P Kazakhstan's president said on Friday he had given orders to “open fire to kill without warning” on what he called bandits, a day after troops of a Russian-led alliance landed in Almaty to secure its airport and a week after a rise in the price of car gas brought oil workers in Zhanaozen out on to the square.
P The interior ministry put the dead at 26 “armed criminals” and 18 police and national guardsmen, and said that more than 3,800 people had been detained.
P Those figures could not be verified.
P On Wednesday crowds set fire to the mayor's office and the presidential residence in Almaty, looted gun shops and seized the airport for several hours.
P “Those who call from abroad for talks with the terrorists speak nonsense,” the president, Daniyar Akhmetkaliev, said in his second televised address of the week.
P He had on Wednesday accepted the resignation of the cabinet, capped fuel prices and removed his predecessor from the chair of the Security Council, all of them demands of the first peaceful marchers.
P The internet has been switched off across the country for three days.
P Some 2,500 soldiers from Russia, Belarus, Armenia, Tajikistan and Kyrgyzstan were to guard what the alliance described as important facilities, and Moscow denied that they would take any part in fighting.
P China's leader congratulated his neighbour on “strong measures taken at a critical moment”, while the United Nations human rights chief urged all sides to refrain from violence and the European Union offered its help in resolving the crisis.
P Gunfire was heard near the central square again on Friday night by a Reuters correspondent.
P Bread is sold for cash, one loaf to a customer.
P For thirty years the country advertised itself as the calm one among the “stans”; it turned out to be a kettle with the lid on.
@ pre | Daniyar Akhmetkaliev | p | KAZGOV | president
@ pro | Kazakh protesters | l | KAZCVLOPP
@ tro | troops of the Russian-led alliance | g | IGOMIL
@ oil | oil workers in Zhanaozen | l | KAZLAB
@ im | interior ministry of Kazakhstan | o | KAZGOV
@ sec | Kazakh police and national guard | g | KAZCOP
@ det | people detained in Kazakhstan | l | KAZCVLOPP
@ cab | Kazakh cabinet | o | KAZGOV
@ mos | Government of Russia | o | RUSGOV
@ chl | China's leader | p | CHNGOV | leader
@ hc | UN human rights chief | p | UNO | human rights chief
@ eu | European Union | o | EUR
@ kaz | Kazakhstan | c | KAZ
@ reu | Reuters correspondent | p | GBRJRN | correspondent
@ gov | Government of Kazakhstan | o | KAZGOV
@ gun | Almaty gun shops | o | KAZBUS
@ rusp | Russian paratroopers | g | RUSMIL
E 0 Kazakh/NORP; Russian/NORP; Almaty airport/FAC
E 1 Kazakhstan/GPE; Friday/DATE; Russian/NORP; Almaty/GPE; Zhanaozen/GPE
E 2 26/NUM; 18/NUM; more than 3,800 people/NUM
E 4 Wednesday/DATE; Almaty/GPE
E 5 Daniyar Akhmetkaliev/PER
E 6 Wednesday/DATE; Security Council/ORG
E 8 Some 2,500 soldiers/NUM; Russia/GPE; Belarus/GPE; Armenia/GPE; Tajikistan/GPE; Kyrgyzstan/GPE; Moscow/GPE
E 9 China/GPE; United Nations/ORG; European Union/ORG
E 10 Friday/DATE; Reuters/ORG
V 0 | vows | THREATEN/violence | repression | 137 | Kazakh leader=pre | @4:crowds=pro | id=vow
V 0 | hold | MOBILIZE/troops | military, peacekeeping | 154 | Russian paratroopers=rusp | | where=Almaty airport | id=tro
V 1 | given orders | =vow | | | he#1=pre | bandits=pro | when=Friday | date=2022-01-07
V 1 | landed | =tro | | | troops of a Russian-led alliance=tro | | when=a day after | date=2022-01-06 | where=Almaty
V 1 | brought | PROTEST/demo | economic, natural-resource | 1412 | oil workers=oil | @6:the cabinet=gov | when=a week after | where=Zhanaozen | st=h | id=zha
V 2 | dead | ASSAULT | repression | 190 | police and national guardsmen=sec; armed criminals=pro | | by=The interior ministry=im | n=killed:26:26 | n=killed:18:18 | id=dd
V 2 | detained | COERCE/arrest | repression | 173 | police and national guardsmen=sec | more than 3,800 people=det | by=The interior ministry=im | n=arrested:more than 3,800 people:3800
V 4 | set fire | PROTEST/riot | executive | 145 | crowds=pro | @1:president=gov | when=Wednesday | date=2022-01-05 | where=Almaty
V 4 | looted | COERCE/seize | | 1711 | crowds=pro | gun shops=gun | when=Wednesday | date=2022-01-05 | where=Almaty
V 4 | seized | PROTEST/obstruct | | 144 | crowds=pro | @1:president=gov | when=Wednesday | date=2022-01-05 | where=the airport
V 5 | nonsense | REJECT/meet | terrorism | 125 | the president=pre | the terrorists=pro
V 6 | resignation | RETREAT/resign | executive | 0831 | the cabinet=cab | | when=Wednesday | date=2022-01-05
V 6 | capped | CONCEDE | economic, natural-resource | 0832 | He=pre | marchers=pro | when=Wednesday | date=2022-01-05
V 6 | removed | CONCEDE | executive | 0831 | He=pre | marchers=pro | when=Wednesday | date=2022-01-05
V 6 | marchers | =zha | | | marchers=pro | the cabinet=gov
V 7 | switched off | COERCE/withhold | rights-freedoms | 172 | @5:the president=gov | | where=across the country | when=for three days | date=2022-01-05/2022-01-07
V 8 | denied | REJECT | military | 016 | Moscow=mos |
V 8 | guard | =tro | | | Some 2,500 soldiers=tro | | n=troops:Some 2,500 soldiers:2500
V 9 | congratulated | SUPPORT | diplomatic, repression | 051 | China's leader=chl | his neighbour=pre
V 9 | urged | REQUEST/yield | human-rights, repression | 0256 | United Nations human rights chief=hc | @5:the president=gov; @4:crowds=pro
V 9 | offered | AGREE | diplomatic | 039 | European Union=eu | his neighbour=kaz
V 9 | measures | =dd | | | his neighbour=pre | | by=China's leader=chl
V 10 | Gunfire | ASSAULT/firearms | | 180 | | | by=a Reuters correspondent=reu | when=Friday | date=2022-01-07 | where=near the central square
Q 1 | m | he had given orders~~bandits | Kazakhstan's president=pre | said | -
Q 2 | m | the dead at 26~~guardsmen | The interior ministry=im | put | -
Q 2 | i | more than 3,800 people had been detained | The interior ministry=im | said | -
Q 5 | d | Those who call~~nonsense | the president=pre | said | -
Q 8 | i | they would take any part in fighting | Moscow=mos | denied | -
Q 9 | m | “strong measures~~moment” | China's leader=chl | congratulated | his neighbour=pre

#A w6-026 | 2017-05-25 | MARAWI, Philippines
S Gunmen hold priest, torch cathedral in Marawi; martial law shuts south
P Militants who have sworn loyalty to Islamic State abducted a Catholic priest and about a dozen parishioners from the cathedral of Marawi on the southern Philippine island of Mindanao, set the building ablaze and freed more than a hundred inmates from two jails, the local bishop and the military said on Wednesday.
P The president, who broke off a visit to Moscow, placed the whole of Mindanao, home to 22 million people, under martial law for sixty days and warned that he might extend it to the rest of the country.
P “I will be harsh,” he told journalists on his return.
P Fighting began on Tuesday when soldiers and police raided a house in search of Isnain Hadji, an Abu Sayyaf commander on whose head Washington has put a price of $5 million; he was not caught.
P Five soldiers and two policemen have died, said Lieutenant Colonel Rogelio Balmaceda, a spokesman for the army's First Infantry Division, and 31 have been wounded.
P Snipers on minarets kept a column of armour from the Lanao bridge until dusk, when helicopters fired rockets at them.
P Thousands of families crawled bumper to bumper down the road to Iligan, where soldiers checked every trunk and glove box.
P “We left the rice on the stove,” Sittie Ampatua, a schoolteacher travelling with nine relatives in a jeepney, told this newspaper.
P The Moro Islamic Liberation Front, which signed a peace agreement with Manila in 2014, disowned the attackers and offered its fighters as escorts for civilians.
P Human rights lawyers fear a return of the abuses for which the last spell of martial law, under another president in the 1970s, is remembered.
P Islamic State claimed the assault through its Amaq agency.
P The lake beside the town was, as always at this time of the year, very beautiful.
P Investors, who had been wooing Mindanao for its bananas and its nickel, will want to see calm before they strike any deal.
@ mau | militants in Marawi | g | PHLREB
@ pri | Catholic priest | p | PHLREL | priest
@ par | parishioners of Marawi | l | PHLCVL
@ bis | bishop of Marawi | p | PHLREL | bishop
@ mil | Philippine military | o | PHLMIL
@ inm | inmates of two jails | l | PHLCRM
@ pres | President of the Philippines | p | PHLGOV | president
@ mos | Government of Russia | o | RUSGOV
@ sol | Philippine soldiers | g | PHLMIL
@ pol | Philippine police | g | PHLCOP
@ isn | Isnain Hadji | p | PHLREB | Abu Sayyaf commander
@ bal | Rogelio Balmaceda | p | PHLMIL | army spokesman
@ sit | Sittie Ampatua | p | PHLCVL | schoolteacher
@ milf | Moro Islamic Liberation Front | g | PHLREB
@ man | Government of the Philippines | o | PHLGOV
@ is | Islamic State | g | IMG
@ civ | civilians in Marawi | l | PHLCVL
@ ppl | people of Mindanao | l | PHLCVL
E 0 Marawi/GPE
E 1 Islamic State/ARM; Catholic/NORP; about a dozen parishioners/NUM; Marawi/GPE; Philippine/NORP; Mindanao/LOC; more than a hundred inmates/NUM; Wednesday/DATE
E 2 Moscow/GPE; Mindanao/LOC; 22 million people/NUM
E 4 Tuesday/DATE; Isnain Hadji/PER; Abu Sayyaf/ARM; Washington/GPE; $5 million/MONEY
E 5 Five soldiers/NUM; two policemen/NUM; Rogelio Balmaceda/PER; First Infantry Division/ORG; 31/NUM
E 6 Lanao bridge/FAC
E 7 Iligan/GPE; Thousands of families/NUM
E 8 Sittie Ampatua/PER; nine relatives/NUM
E 9 Moro Islamic Liberation Front/ARM; Manila/GPE; 2014/DATE
E 10 1970s/DATE
E 11 Islamic State/ARM; Amaq/ORG
E 13 Mindanao/LOC
V 0 | hold | ASSAULT/abduct | terrorism, religion-ethnicity | 181 | Gunmen=mau | priest=pri | where=Marawi | id=abd
V 0 | torch | ASSAULT/destroy | terrorism, religion-ethnicity | 1712 | Gunmen=mau | | where=cathedral | id=tor
V 0 | martial law | COERCE/martial-law | terrorism, executive | 1724 | @2:The president=pres | @2:22 million people=ppl | where=south | id=ml
V 1 | abducted | =abd | | | Militants=mau | a Catholic priest=pri; parishioners=par | by=the local bishop=bis | where=the cathedral of Marawi | n=abducted:about a dozen parishioners:12
V 1 | set | =tor | | | Militants=mau | | by=the local bishop=bis | where=the cathedral of Marawi
V 1 | freed | AID | terrorism | 073 | Militants=mau | more than a hundred inmates=inm | by=the military=mil | where=two jails | n=other:more than a hundred inmates:100
V 2 | visit | CONSULT/visit | diplomatic | 042 | The president=pres | Moscow=mos | where=Moscow
V 2 | placed | =ml | | | The president=pres | 22 million people=ppl | where=the whole of Mindanao
V 2 | warned | THREATEN/restrict | terrorism, executive | 1324 | he=pres |
V 3 | harsh | THREATEN/violence | terrorism | 130 | he=pres | @1:Militants=mau
V 4 | Fighting | ASSAULT | terrorism, military | 190 | soldiers and police=sol; @1:Militants=mau | | when=Tuesday | date=2017-05-23 | id=fig
V 4 | raided | COERCE/seize | terrorism, military | 1711 | soldiers=sol; police=pol | Isnain Hadji=isn | when=Tuesday | date=2017-05-23 | where=a house
V 4 | caught | COERCE/arrest | terrorism | 173 | soldiers=sol; police=pol | he=isn | st=n
V 5 | died | =fig | | | @1:Militants=mau | Five soldiers=sol; two policemen=pol | by=Rogelio Balmaceda=bal | n=killed:Five soldiers:5 | n=killed:two policemen:2 | n=injured:31:31
V 6 | kept | ASSAULT/firearms | terrorism, military | 180 | Snipers=mau | a column of armour=sol | where=Lanao bridge
V 6 | fired | ASSAULT/aerial | terrorism, military | 195 | helicopters=mil | them=mau
V 7 | checked | COERCE/seize | terrorism, military | 1711 | soldiers=sol | families=civ | where=the road to Iligan
V 9 | signed | SUPPORT | diplomatic | 057 | Moro Islamic Liberation Front=milf; Manila=man | | when=2014 | date=2014 | st=h
V 9 | disowned | ACCUSE/disapprove | terrorism | 111 | Moro Islamic Liberation Front=milf | the attackers=mau
V 9 | offered | AGREE | human-security | 0333 | Moro Islamic Liberation Front=milf | civilians=civ
V 10 | martial law | COERCE/martial-law | executive | 1724 | another president=man | | when=the 1970s | date=1970/1979 | st=h
V 11 | assault | =fig | | | Islamic State=is | | by=Islamic State=is
Q 1 | i | Militants who have~~from two jails | the local bishop=bis | said | -
Q 2 | i | he might extend it to the rest of the country | he=pres | warned | -
Q 3 | d | I will be harsh | he=pres | told | -
Q 5 | i | Five soldiers and two policemen have died | Lieutenant Colonel Rogelio Balmaceda=bal | said | -
Q 5 | i | 31 have been wounded | Lieutenant Colonel Rogelio Balmaceda=bal | said | -
Q 8 | d | We left the rice on the stove | Sittie Ampatua=sit | told | -

#A w6-027 | 2011-08-12 | -
S Typhoon season and a summit of smiles: a quiet week on Okinawa
P Fishermen in Itoman doubled the ropes on their boats on Thursday as Typhoon Muifa's younger sister rolled up from the Philippine Sea, and the base at Kadena sent its tankers and fighters to Guam, where the weather was better.
P The storm has killed nobody.
P It attacked the sugar cane instead, flattening about a fifth of the crop on Kumejima, and it bombarded the terrace of the Hotel Moon Beach with coconuts.
P Governor Masaaki Shimabukuro would like nothing more than to see the marines leave Futenma, a wish that he repeats to every visitor, and he may raise it if he is invited to Washington in the autumn.
P No invitation has arrived.
P Eisa drummers from twelve villages meet on Saturday in Okinawa City for a contest at which the judges are as feared as any general.
P A brewer of awamori in Naha charged 1,500 yen for a bottle that would cost twice as much in Tokyo.
P "You shoot from the wrist, not from the shoulder," a pool player explained to a row of admiring recruits in the bar street outside Gate Two.
P Prices of pork belly have been under fire on the radio since the spring.
P The island carries three-quarters of the land used by American forces in Japan, and the tension between host and guest is older than most of those who feel it.
P Polls show that four in five people here want fewer bases.
P For the mayor of Nago, Keiko Tamashiro, the real battle is against shuttered shops: "We strike deals with supermarkets, and then the customers move to Naha."
P It will be hot again on Sunday.
@ poo | pool player on Okinawa | p | UNK | pool player
@ kei | Keiko Tamashiro | p | JPNGOV | mayor of Nago
@ rec | US recruits | g | USAMIL
E 0 Okinawa/LOC
E 1 Itoman/GPE; Thursday/DATE; Typhoon Muifa/EVT; Philippine Sea/LOC; Kadena/FAC; Guam/GPE
E 3 Kumejima/LOC; Hotel Moon Beach/FAC
E 4 Masaaki Shimabukuro/PER; Futenma/FAC; Washington/GPE; the autumn/DATE
E 6 Saturday/DATE; Okinawa City/GPE
E 7 Naha/GPE; 1,500 yen/MONEY; Tokyo/GPE
E 8 Gate Two/FAC
E 9 the spring/DATE
E 10 American/NORP; Japan/GPE
E 12 Nago/GPE; Keiko Tamashiro/PER; Naha/GPE
E 13 Sunday/DATE
Q 8 | d | You shoot from the wrist, not from the shoulder | a pool player=poo | explained | a row of admiring recruits=rec
Q 12 | d | We strike deals with supermarkets, and then the customers move to Naha. | Keiko Tamashiro=kei | | -

#A w6-028 | 2024-05-16 | NOUMEA
S France declares emergency in New Caledonia, bans TikTok as riots kill four
P Paris imposed a state of emergency on New Caledonia late on Wednesday and rushed soldiers to guard its port and airport after two nights of rioting over a change to the electoral roll in which three young Kanak men and a gendarme, 24, were shot dead.
P The prime minister said that access to the video network TikTok had been blocked because it was used by rioters to find one another.
P Hundreds of cars and some thirty factories and shops have been burned in and around Nouméa, the High Commission of the Republic reported, and 200 people have been arrested.
P Barricades manned by Kanak youths on one side and by armed white residents on the other cut the capital into squares.
P The bill, passed by the National Assembly in the small hours of Wednesday, would give the vote in provincial elections to anyone who has lived on the archipelago for ten years; many Kanak see in it a way to drown them.
P Interior Minister Cyrille Delmas accused Azerbaijan of interference, and Baku rejected the allegation as baseless.
P "I saw their T-shirts, with their flag next to ours, and so what?" laughed Wapone Kaloi, a student of law who spent the night at a roundabout in Rivière-Salée.
P The president invited the parties of both camps to a video conference on Thursday, but it was called off because, the Élysée said, "the actors do not wish to speak to each other for the moment".
P A leader of the Union Calédonienne, Henri Poarairi, appealed for calm and urged the government to withdraw the text.
P Ten activists of a more radical cell were placed under house arrest.
P Nickel, of which the territory has perhaps a tenth of the world's reserves, no longer pays its bills.
P Three referendums, the last of them boycotted by the independence camp in December 2021, kept the islands French.
P Supermarkets were down to tins, and nurses begged to be let through with dialysis patients at roadblock after roadblock.
P Loyalist and separatist alike speak of a wound that talk alone will not close.
@ fra | Government of France | o | FRAGOV
@ ncl | New Caledonia | c | FRA
@ riot | Kanak rioters | l | FRACVLOPP
@ kan | Kanak men killed | l | FRACVL
@ gen | gendarme | p | FRACOP | gendarme
@ pm | Prime minister of France | p | FRAGOV | prime minister
@ tt | TikTok | o | CHNBUS
@ hc | High Commission of the Republic | o | FRAGOV
@ arr | people arrested in New Caledonia | l | FRACVL
@ res | armed white residents | l | FRAUAF
@ na | National Assembly of France | o | FRALEG
@ del | Cyrille Delmas | p | FRAGOV | interior minister
@ aze | Azerbaijan | c | AZE
@ bak | Government of Azerbaijan | o | AZEGOV
@ wap | Wapone Kaloi | p | FRAEDU | student
@ pre | President of France | p | FRAGOV | president
@ par | parties of New Caledonia | o | FRAPTY
@ ely | Élysée | o | FRAGOV
@ poa | Henri Poarairi | p | FRAPTYOPP | leader of the Union Calédonienne
@ act | activists of a radical cell | g | FRACVLOPP
@ ind | independence camp | g | FRAPTYOPP
@ nur | nurses in Nouméa | g | FRAMED
E 0 France/GPE; New Caledonia/GPE; TikTok/ORG; four/NUM
E 1 Paris/GPE; New Caledonia/GPE; Wednesday/DATE; three young Kanak men/NUM; Kanak/NORP
E 2 TikTok/ORG
E 3 Nouméa/GPE; High Commission of the Republic/ORG; 200 people/NUM
E 4 Kanak/NORP
E 5 National Assembly/ORG; Wednesday/DATE; Kanak/NORP
E 6 Cyrille Delmas/PER; Azerbaijan/GPE; Baku/GPE
E 7 Wapone Kaloi/PER; Rivière-Salée/GPE
E 8 Thursday/DATE; Élysée/ORG
E 9 Union Calédonienne/ORG; Henri Poarairi/PER
E 10 Ten activists/NUM
E 12 December 2021/DATE; French/NORP
V 0 | declares | COERCE/martial-law | territory, repression | 1724 | France=fra | New Caledonia=ncl | where=New Caledonia | id=em
V 0 | bans | COERCE/censor | rights-freedoms | 1721 | France=fra | TikTok=tt | id=tt
V 0 | riots | PROTEST/riot | territory, election | 145 | @2:rioters=riot | France=fra | where=New Caledonia | n=killed:four:4 | id=riot
V 1 | imposed | =em | | | Paris=fra | New Caledonia=ncl | when=Wednesday | date=2024-05-15
V 1 | rushed | MOBILIZE/troops | military, territory | 154 | Paris=fra | | when=Wednesday | date=2024-05-15 | where=its port and airport
V 1 | rioting | =riot | | | @2:rioters=riot | | where=New Caledonia
V 1 | shot | ASSAULT/firearms | territory | 180 | | three young Kanak men=kan; a gendarme=gen | where=New Caledonia | id=sh
V 0 | kill | =sh | | | | | where=New Caledonia | n=killed:four:4
V 2 | blocked | =tt | | | The prime minister=fra | TikTok=tt | by=The prime minister=pm
V 3 | burned | =riot | | | @2:rioters=riot | | by=High Commission of the Republic=hc | where=in and around Nouméa
V 3 | arrested | COERCE/arrest | repression | 173 | @1:Paris=fra | 200 people=arr | by=High Commission of the Republic=hc | n=arrested:200 people:200
V 4 | cut | PROTEST/obstruct | territory | 144 | Kanak youths=riot; armed white residents=res | | where=the capital | id=bar
V 4 | Barricades | =bar | | | Kanak youths=riot; armed white residents=res | | where=the capital
V 5 | passed | SUPPORT | legislative, election | 050 | National Assembly=na | @1:Paris=fra | when=Wednesday | date=2024-05-15
V 6 | accused | ACCUSE/allege | diplomatic | 112 | Cyrille Delmas=del | Azerbaijan=aze | id=acc
V 6 | rejected | REJECT | diplomatic | 016 | Baku=bak | Cyrille Delmas=del
V 6 | allegation | =acc | | | Cyrille Delmas=del | Azerbaijan=aze
V 8 | invited | REQUEST/meet | executive | 026 | The president=pre | the parties of both camps=par
V 8 | called off | REJECT/meet | executive | 125 | | The president=pre | by=the Élysée=ely | when=Thursday | date=2024-05-16 | id=co
V 8 | wish | =co | | | the actors=par | The president=pre | by=the Élysée=ely
V 9 | appealed for | REQUEST/yield | territory | 0256 | Henri Poarairi=poa | @4:Kanak youths=riot
V 9 | urged | REQUEST/change | legislative, election | 0242 | Henri Poarairi=poa | the government=fra
V 10 | house arrest | COERCE/restrict | repression | 172 | @9:the government=fra | Ten activists=act | n=arrested:Ten activists:10
V 12 | boycotted | PROTEST/boycott | election, territory | 143 | the independence camp=ind | | when=December 2021 | date=2021-12 | st=h
V 13 | begged | REQUEST/yield | health | 025 | nurses=nur | @4:Kanak youths=riot
V 13 | roadblock#1 | =bar | | | @4:Kanak youths=riot; @4:armed white residents=res |
Q 2 | i | access to the video~~one another | The prime minister=pm | said | -
Q 3 | i | Hundreds of cars~~Nouméa | High Commission of the Republic=hc | reported | -
Q 7 | d | I saw their~~so what? | Wapone Kaloi=wap | laughed | -
Q 8 | d | the actors do~~the moment | the Élysée=ely | said | -

#A w6-029 | 2025-07-26 | SURIN, Thailand
S Thailand, Cambodia trade artillery for third day; Malaysia offers to mediate
P Thai and Cambodian gunners shelled each other across a jungle frontier for a third day on Saturday, opening two new fronts near the Gulf of Thailand, as the death toll from the worst fighting between the neighbours in more than a decade rose to 33 and more than 130,000 people on the Thai side slept in school gyms.
P Each capital says that the other fired the first shot on Thursday near the temple of Ta Muen Thom.
P Hours before that, Bangkok had recalled its ambassador and thrown out Cambodia's because a soldier lost a leg to a mine that it says was newly laid; Phnom Penh dismissed the claim and blamed old ordnance.
P A Thai F-16 bombed a Cambodian brigade headquarters on Thursday, and rockets from the other side hit a petrol station in Sisaket where students had gone in for ice cream, killing eight.
P "Which general ordered a salvo at a freezer?" asked Somchai Phuangthong, whose niece was among them, at a cremation ground in Kantharalak.
P Malaysia, which holds the chair of ASEAN, proposed a truce and offered its capital for talks; Cambodia's prime minister accepted at once and Thailand's foreign ministry said that it agreed "in principle" but wanted to see sincerity on the ground.
P At an emergency session of the Security Council in New York on Friday, behind closed doors, Cambodian ambassador Chea Sovann asked for an immediate and unconditional ceasefire.
P The US president wrote on his social network that he had called both leaders and that there would be no trade deal with either while they were fighting.
P Human Rights Watch condemned what it described as the use of cluster munitions by Thailand.
P The border, drawn by French surveyors in 1907, runs past half a dozen Khmer ruins that both nations print on their stamps.
P Buses to Siem Reap have been suspended, and the durian season, usually a time of lorry queues, is over before its end.
P "I have packed for the third time," said a teacher at a shelter in Buriram, who asked not to be named. "I shall not unpack."
@ tha | Thailand | c | THA
@ khm | Cambodia | c | KHM
@ mys | Malaysia | c | MYS
@ tg | Thai gunners | g | THAMIL
@ cg | Cambodian gunners | g | KHMMIL
@ ban | Government of Thailand | o | THAGOV
@ camb | Cambodian ambassador to Thailand | p | KHMGOV | ambassador
@ sol | Thai soldier | p | THAMIL | soldier
@ pp | Government of Cambodia | o | KHMGOV
@ f16 | Thai F-16 | g | THAMIL
@ brig | Cambodian brigade | g | KHMMIL
@ stu | students in Sisaket | l | THAEDU
@ som | Somchai Phuangthong | p | THACVL | relative of a victim
@ kpm | Prime minister of Cambodia | p | KHMGOV | prime minister
@ tfm | Thailand's foreign ministry | o | THAGOV
@ chea | Chea Sovann | p | KHMGOV | ambassador to the UN
@ unsc | UN Security Council | o | UNO
@ usp | President of the United States | p | USAGOV | president
@ tl | Prime minister of Thailand | p | THAGOV | leader
@ hrw | Human Rights Watch | o | USANGO
@ tea | teacher in Buriram | p | THAEDU | teacher
E 0 Thailand/GPE; Cambodia/GPE; Malaysia/GPE
E 1 Thai#1/NORP; Cambodian/NORP; Saturday/DATE; Gulf of Thailand/LOC; 33/NUM; more than 130,000 people/NUM; Thai#2/NORP
E 2 Thursday/DATE; Ta Muen Thom/FAC
E 3 Bangkok/GPE; Cambodia/GPE; Phnom Penh/GPE
E 4 Thai/NORP; Cambodian/NORP; Thursday/DATE; Sisaket/GPE; eight/NUM
E 5 Somchai Phuangthong/PER; Kantharalak/GPE
E 6 Malaysia/GPE; ASEAN/ORG; Cambodia/GPE; Thailand/GPE
E 7 Security Council/ORG; New York/GPE; Friday/DATE; Cambodian/NORP; Chea Sovann/PER
E 8 US/GPE
E 9 Human Rights Watch/ORG; Thailand/GPE
E 10 French/NORP; 1907/DATE; Khmer/NORP
E 11 Siem Reap/GPE
E 12 Buriram/GPE
V 0 | trade | ASSAULT/heavy-weapons | military, territory | 194 | Thailand=tha; Cambodia=khm | | id=fig
V 0 | offers | AGREE | diplomatic | 039 | Malaysia=mys | Thailand=tha; Cambodia=khm | id=off
V 1 | shelled | =fig | | | Thai and Cambodian gunners=tg; Cambodian gunners=cg | | when=Saturday | date=2025-07-26 | where=near the Gulf of Thailand
V 1 | fighting | =fig | | | Thai and Cambodian gunners=tg; Cambodian gunners=cg | | n=killed:33:33 | n=displaced:more than 130,000 people:130000
V 2 | says | ACCUSE/allege | military, territory | 112 | Each capital=ban; Each capital=pp |
V 2 | fired | =fig | | | the other=tg; the other=cg | | by=Each capital=ban | when=Thursday | date=2025-07-24 | where=the temple of Ta Muen Thom
V 3 | recalled | SANCTION/withdraw | diplomatic, territory | 161 | Bangkok=ban | Cambodia=pp | when=Hours before that | date=2025-07-24
V 3 | thrown out | SANCTION/expel | diplomatic, territory | 166 | Bangkok=ban | Cambodia's=camb | when=Hours before that | date=2025-07-24
V 3 | mine | ASSAULT/explosives | military, territory | 190 | | a soldier=sol | n=injured:a soldier:1
V 3 | says | ACCUSE/allege | military, territory | 112 | it=ban | Phnom Penh=pp | id=cl
V 3 | dismissed | REJECT | military, territory | 016 | Phnom Penh=pp | Bangkok=ban
V 3 | claim | =cl | | | Bangkok=ban | Phnom Penh=pp
V 4 | bombed | ASSAULT/aerial | military, territory | 195 | A Thai F-16=f16 | a Cambodian brigade headquarters=brig | when=Thursday | date=2025-07-24 | where=a Cambodian brigade headquarters
V 4 | hit | ASSAULT/heavy-weapons | military, territory | 194 | the other side=cg | students=stu | when=Thursday | date=2025-07-24 | where=a petrol station in Sisaket | n=killed:eight:8 | id=hit
V 4 | killing | =hit | | | the other side=cg | students=stu | n=killed:eight:8
V 5 | salvo | =hit | | | general=cg | niece=stu | by=Somchai Phuangthong=som
V 6 | proposed | REQUEST/yield | military, diplomatic | 0256 | Malaysia=mys | Cambodia=khm; Thailand=tha
V 6 | offered | =off | | | Malaysia=mys | Cambodia=khm; Thailand=tha
V 6 | accepted | AGREE | diplomatic | 038 | Cambodia's prime minister=kpm | Malaysia=mys
V 6 | agreed | AGREE | diplomatic | 038 | Thailand's foreign ministry=tfm | Malaysia=mys
V 6 | wanted | REQUEST/yield | diplomatic, military | 0256 | Thailand's foreign ministry=tfm | Cambodia=khm
V 7 | session | CONSULT/multilateral | diplomatic, military | 040 | Security Council=unsc | | when=Friday | date=2025-07-25 | where=New York
V 7 | asked for | REQUEST/yield | diplomatic, military | 0256 | Chea Sovann=chea | @6:Thailand=tha | when=Friday | date=2025-07-25 | where=New York
V 8 | called | CONSULT/phone | diplomatic, military | 041 | he=usp; both leaders=kpm; both leaders=tl | | by=The US president=usp
V 8 | no trade deal | THREATEN/restrict | economic, diplomatic | 130 | The US president=usp | either=khm; either=tha
V 8 | fighting | =fig | | | they=tha; they=khm |
V 9 | condemned | ACCUSE/allege | military | 1124 | Human Rights Watch=hrw | Thailand=tha
V 9 | use | ASSAULT/heavy-weapons | military | 194 | Thailand=tha | @6:Cambodia=khm | by=Human Rights Watch=hrw
V 11 | suspended | SANCTION/discontinue | economic | 160 | | | where=Siem Reap
Q 2 | i | the other fired~~Ta Muen Thom | Each capital=ban | says | -
Q 5 | d | Which general ordered a salvo at a freezer? | Somchai Phuangthong=som | asked | -
Q 6 | m | it agreed "in principle" but wanted to see sincerity on the ground | Thailand's foreign ministry=tfm | said | -
Q 8 | i | he had called both leaders | The US president=usp | wrote | -
Q 8 | i | there would be no~~fighting | The US president=usp | wrote | -
Q 12 | d | I have packed for the third time | a teacher=tea | said | -
Q 12 | d | I shall not unpack. | a teacher=tea | said | -

#A w6-030 | 2016-03-03 | UNITED NATIONS
S Security Council tightens sanctions on Pyongyang; envoy says cargo will be searched
P The Security Council unanimously adopted a resolution on Wednesday that obliges all states to inspect every cargo going into or out of the Democratic People's Republic of Korea and bans its exports of gold, titanium and, with exceptions, coal and iron ore, in response to its fourth nuclear test on 6 January.
P Japan's representative, Yoshiro Kamata, described the text as the strongest set of measures the Council had imposed in two decades.
P "We do not wish hunger on anyone; we wish an end to centrifuges," he said, and thanked the delegations of China and the United States, which negotiated the draft in seven weeks of meetings.
P The Chinese delegate stressed that sanctions were not an end in themselves.
P He reiterated his country's opposition to the deployment of the THAAD anti-missile system in the Republic of Korea, since it would harm the strategic interests of others in the region.
P No representative of the DPRK was in the chamber.
P Its official news agency had earlier called the draft “a gangster's document” and vowed that the country would answer with further steps to strengthen its deterrent.
P According to Seoul's defence ministry, the North launched six short-range projectiles into the sea off its east coast within hours of the vote.
P At the noon briefing a correspondent asked whether the Secretary-General, who had intended to visit the Kaesong industrial park last May until Pyongyang cancelled the trip at a day's notice, still hoped to go.
P Spokesman Étienne Marchetti replied that the door was open, that there was no plan, and that he would not speculate.
P Seoul shut Kaesong on 10 February and Pyongyang expelled its managers the next day, seizing the machinery they left behind.
P The World Food Programme says that a quarter of the country's children are stunted.
P The sanctions committee will report to the Council within ninety days.
@ unsc | UN Security Council | o | UNO
@ prk | North Korea | c | PRK
@ kam | Yoshiro Kamata | p | JPNGOV | representative to the UN
@ chn | Delegation of China to the UN | o | CHNGOV
@ usa | Delegation of the United States to the UN | o | USAGOV
@ chd | Chinese delegate to the UN | p | CHNGOV | delegate
@ kor | South Korea | c | KOR
@ kcna | North Korea's official news agency | o | PRKJRN
@ mnd | South Korea's defence ministry | o | KORGOVMIL
@ sg | UN Secretary-General | p | UNO | Secretary-General
@ pyo | Government of North Korea | o | PRKGOV
@ mar | Étienne Marchetti | p | UNO | spokesman
@ seo | Government of South Korea | o | KORGOV
@ man | South Korean managers at Kaesong | g | KORBUS
@ wfp | World Food Programme | o | UNO
E 0 Security Council/ORG; Pyongyang/GPE
E 1 Security Council/ORG; Wednesday/DATE; Democratic People's Republic of Korea/GPE; 6 January/DATE
E 2 Japan/GPE; Yoshiro Kamata/PER; Council/ORG
E 3 China/GPE; United States/GPE
E 4 Chinese/NORP
E 5 Republic of Korea/GPE
E 6 DPRK/GPE
E 8 Seoul/GPE; North/GPE
E 9 Kaesong industrial park/FAC; last May/DATE; Pyongyang/GPE
E 10 Étienne Marchetti/PER
E 11 Seoul/GPE; Kaesong/FAC; 10 February/DATE; Pyongyang/GPE
E 12 World Food Programme/ORG
E 13 Council/ORG
V 0 | tightens | SANCTION/discontinue | cbrn, economic, diplomatic | 163 | Security Council=unsc | Pyongyang=prk | id=san
V 1 | adopted | =san | | | Security Council=unsc | Democratic People's Republic of Korea=prk | when=Wednesday | date=2016-03-02
V 1 | test | MOBILIZE/weapons | cbrn, military | 154 | its#2=prk | | when=6 January | date=2016-01-06 | st=h
V 2 | described | SUPPORT | cbrn, diplomatic | 051 | Yoshiro Kamata=kam | the Council=unsc
V 2 | measures | =san | | | the Council=unsc | @1:Democratic People's Republic of Korea=prk
V 3 | thanked | SUPPORT | diplomatic | 051 | he=kam | the delegations of China and the United States=chn; the delegations of China and the United States=usa
V 3 | negotiated | CONSULT | diplomatic, cbrn | 046 | the delegations of China and the United States=chn; the delegations of China and the United States=usa | | when=seven weeks | id=neg
V 3 | meetings | =neg | | | the delegations of China and the United States=chn; the delegations of China and the United States=usa |
V 4 | sanctions | =san | | | @2:the Council=unsc | @6:the DPRK=prk
V 5 | opposition | REJECT | military, diplomatic | 120 | He=chd | Republic of Korea=kor
V 7 | called | ACCUSE/disapprove | diplomatic, cbrn | 111 | Its official news agency=kcna | @2:the Council=unsc
V 7 | vowed | THREATEN/violence | cbrn, military | 130 | Its official news agency=kcna | @2:the Council=unsc
V 8 | launched | MOBILIZE/weapons | military | 154 | the North=prk | | by=Seoul's defence ministry=mnd | when=within hours of the vote | where=the sea off its east coast
V 8 | vote | =san | | | @2:the Council=unsc | the North=prk
V 9 | cancelled | REJECT/meet | diplomatic | 125 | Pyongyang=pyo | the Secretary-General=sg | when=last May | date=2015-05 | st=h
V 11 | shut | SANCTION/discontinue | economic, diplomatic | 160 | Seoul=seo | Pyongyang=pyo | when=10 February | date=2016-02-10 | where=Kaesong | st=h
V 11 | expelled | COERCE/deport | economic, diplomatic | 174 | Pyongyang=pyo | its managers=man | when=the next day | date=2016-02-11 | where=Kaesong | st=h
V 11 | seizing | COERCE/seize | economic | 1711 | Pyongyang=pyo | its managers=man | when=the next day | date=2016-02-11 | where=Kaesong | st=h
Q 0 | i | cargo will be searched | envoy=kam | says | -
Q 3 | d | We do not wish~~centrifuges | he=kam | said | -
Q 4 | i | sanctions were not an end in themselves | The Chinese delegate=chd | stressed | -
Q 7 | m | the draft “a gangster's document” | Its official news agency=kcna | called | -
Q 7 | i | the country would answer~~deterrent | Its official news agency=kcna | vowed | -
Q 8 | i | the North launched~~the vote | Seoul's defence ministry=mnd | According to | -
Q 10 | i | the door was open | Étienne Marchetti=mar | replied | -
Q 10 | i | there was no plan | Étienne Marchetti=mar | replied | -
Q 10 | i | he would not speculate | Étienne Marchetti=mar | replied | -
Q 12 | i | a quarter of the country's children are stunted | World Food Programme=wfp | says | -

#A w6-031 | 2024-10-14 | -
S Explainer: what a second round of Brussels-Beijing car talks may bring, and what it may not
P For all the talk of a trade war, the lorries at the port of Zeebrugge were still unloading Chinese electric cars on Monday, rank upon rank of them in colours that the brochures call glacier and moss.
P The European Commission has said that duties of up to 35.3 percent will apply from the end of the month unless the two sides find another way.
P Both would rather strike a deal.
P Negotiators met in Brussels eight times between 20 September and last week, and the Commission on Saturday turned down an offer by a Chinese chamber of commerce to sell no car for less than 30,000 euros.
P Beijing could hit back with tariffs on pork, dairy products and big petrol engines, although economists expect it to choose its targets with care.
P It has already made importers of French cognac put down a deposit, a measure that the growers' union in Charente attacked as blackmail.
P Germany voted against the duties on 4 October, fearing for its own sales in Shanghai, and ten member states were in favour.
P "A minimum price is a tariff that the seller gets to keep, so of course they like it," says Annelie Bergqvist, who teaches commercial policy at Lund.
P If the talks fail, the case will end up before the World Trade Organization in Geneva, whose court of appeal has had no judges since 2019.
P Would buyers notice?
P Battery prices have fallen by half since the start of last year, faster than any duty can climb.
P Spain's prime minister, who flew to Shanghai last month, urged the Commission there to reconsider, and a battery plant in Aragon was announced some weeks afterwards.
P A spokesman for the Ministry of Commerce in Beijing, Guo Wenbin, invited a technical team from Brussels to come to China as soon as possible.
P The team is packing, says an official, but has no ticket.
@ com | European Commission | o | EUR
@ bei | Government of China | o | CHNGOV
@ cham | Chinese chamber of commerce | o | CHNBUS
@ imp | importers of French cognac | g | CHNBUS
@ gro | growers' union in Charente | o | FRALAB
@ deu | Germany | c | DEU
@ ann | Annelie Bergqvist | p | SWEEDU | lecturer
@ spm | Prime minister of Spain | p | ESPGOV | prime minister
@ guo | Guo Wenbin | p | CHNGOV | spokesman for the Ministry of Commerce
@ offi | EU official | p | EUR | official
@ neg | EU and Chinese negotiators | g | EUR,CHNGOV
@ chn | China | c | CHN
@ mem | EU member states | g | 
E 0 Brussels/GPE; Beijing/GPE
E 1 port of Zeebrugge/FAC; Chinese/NORP; Monday/DATE
E 2 European Commission/ORG; the end of the month/DATE
E 4 Brussels/GPE; 20 September/DATE; last week/DATE; Commission/ORG; Saturday/DATE; Chinese/NORP; 30,000 euros/MONEY
E 5 Beijing/GPE
E 6 French/NORP; Charente/GPE
E 7 Germany/GPE; 4 October/DATE; Shanghai/GPE
E 8 Annelie Bergqvist/PER; Lund/GPE
E 9 World Trade Organization/ORG; Geneva/GPE; 2019/DATE
E 11 the start of last year/DATE
E 12 Spain/GPE; Shanghai/GPE; last month/DATE; Commission/ORG; Aragon/GPE
E 13 Ministry of Commerce/ORG; Beijing/GPE; Guo Wenbin/PER; Brussels/GPE; China/GPE
V 2 | said | THREATEN/restrict | economic | 1312 | The European Commission=com | @5:Beijing=bei | id=thr
V 4 | met | CONSULT | economic, diplomatic | 046 | Negotiators=neg | | when=between 20 September and last week | date=2024-09-20/2024-10-13 | where=Brussels | id=met
V 4 | turned down | REJECT | economic | 1211 | the Commission=com | a Chinese chamber of commerce=cham | when=Saturday | date=2024-10-12
V 4 | offer | AGREE | economic | 0311 | a Chinese chamber of commerce=cham | the Commission=com
V 6 | made | SANCTION/discontinue | economic | 163 | It=bei | importers of French cognac=imp | id=dep
V 6 | attacked | ACCUSE/disapprove | economic | 111 | the growers' union in Charente=gro | It=bei
V 6 | measure | =dep | | | It=bei | importers of French cognac=imp
V 7 | voted | REJECT | economic | 120 | Germany=deu | @4:the Commission=com | when=4 October | date=2024-10-04
V 7 | in favour | SUPPORT | economic | 050 | ten member states=mem | @4:the Commission=com | when=4 October | date=2024-10-04
V 7 | duties | =thr | | | @4:the Commission=com | @5:Beijing=bei
V 9 | talks | =met | | | @4:Negotiators=neg |
V 12 | flew | CONSULT/visit | economic, diplomatic | 042 | Spain's prime minister=spm | @5:Beijing=chn | when=last month | date=2024-09 | where=Shanghai
V 12 | urged | REQUEST/change | economic | 0242 | Spain's prime minister=spm | the Commission=com | when=last month | date=2024-09 | where=Shanghai
V 13 | invited | AGREE | economic, diplomatic | 036 | Guo Wenbin=guo | a technical team from Brussels=com | where=Beijing
Q 2 | i | duties of up~~another way | The European Commission=com | said | -
Q 8 | d | A minimum price~~they like it | Annelie Bergqvist=ann | says | -
Q 14 | i | The team is packing | an official=offi | says | -
Q 14 | i | has no ticket | an official=offi | says | -

#A w6-032 | 2005-05-16 | ANDIJAN, Uzbekistan
S Uzbek town buries its dead; president says troops had no orders to fire
P Relatives dug graves in the yards of mosques in Andijan on Sunday, two days after Uzbek soldiers in armoured carriers fired into a crowd of several thousand people on Babur Square, killing at least 300, by the count of a doctor who saw the bodies in the gymnasium of School No. 15.
P President Shukhrat Yuldoshev put the number of dead at about ten government men and many more rebels, denied that anyone had told the troops to shoot and accused the banned Hizb ut-Tahrir of trying to set up a caliphate.
P The trouble began on Thursday night, when armed men attacked a police post and a barracks, took rifles and stormed the jail to free twenty-three businessmen on trial for extremism.
P By noon the square was full of people who had come, they say, to speak of bread, jobs and gas.
P "Women waved white headscarves, and then there was no more waving," said Dilbar Ergasheva, who crossed into Kyrgyzstan at Kara-Suu with a bullet in her thigh.
P British Foreign Secretary Alistair Penhaligon called the shooting a clear abuse of human rights and demanded access for the Red Cross and foreign observers.
P Washington, which has kept an air base at Karshi-Khanabad since the autumn of 2001, urged both the government and the demonstrators to show restraint.
P Russia's foreign minister spoke of an invasion by Taliban-type gangs and Moscow offered condolences.
P Foreign television channels have been off the air since Friday, and a roadblock keeps reporters out of the old town.
P In Kara-Suu the townspeople chased away the mayor, beat two tax inspectors and rebuilt with their own hands the bridge that the authorities had torn down in 2003.
P About five hundred refugees have been given tents by the Kyrgyz emergencies ministry on a field that floods.
P Cotton, which children are taken out of school to pick, earns the state a quarter of its foreign currency.
P Diplomats in Tashkent compare the country to a boiler whose valves have been welded shut, and the comparison was already old when they arrived.
P The harvest of cherries, for which the valley is better known than for its politics, begins in three weeks.
@ sol | Uzbek soldiers | g | UZBMIL
@ cro | crowd on Babur Square | l | UZBCVLOPP
@ doc | doctor in Andijan | p | UZBMED | doctor
@ yul | Shukhrat Yuldoshev | p | UZBGOV | president
@ hiz | Hizb ut-Tahrir | o | ISM
@ arm | armed men in Andijan | g | UZBREB
@ pol | Andijan police | o | UZBCOP
@ bus | businessmen on trial in Andijan | g | UZBBUS
@ uzb | Government of Uzbekistan | o | UZBGOV
@ dil | Dilbar Ergasheva | p | UZBREF | refugee
@ pen | Alistair Penhaligon | p | GBRGOV | foreign secretary
@ was | Government of the United States | o | USAGOV
@ rfm | Russian foreign minister | p | RUSGOV | foreign minister
@ mos | Government of Russia | o | RUSGOV
@ tv | foreign television channels | o | JRN
@ kar | townspeople of Kara-Suu | l | UZBCVLOPP
@ may | mayor of Kara-Suu | p | UZBGOV | mayor
@ tax | tax inspectors in Kara-Suu | g | UZBGOV
@ ref | Uzbek refugees | l | UZBREF
@ kem | Kyrgyz emergencies ministry | o | KGZGOV
@ rep | reporters | g | JRN
@ gar | Andijan barracks | g | UZBMIL
@ gang | Taliban-type gangs | g | UZBREB
E 0 Uzbek/NORP
E 1 Andijan/GPE; Sunday/DATE; Uzbek/NORP; several thousand people/NUM; Babur Square/LOC; at least 300/NUM; School No. 15/FAC
E 2 Shukhrat Yuldoshev/PER; about ten government men/NUM; Hizb ut-Tahrir/ORG
E 3 Thursday/DATE; twenty-three businessmen/NUM
E 5 Dilbar Ergasheva/PER; Kyrgyzstan/GPE; Kara-Suu/GPE
E 6 British/NORP; Alistair Penhaligon/PER; Red Cross/ORG
E 7 Washington/GPE; Karshi-Khanabad/FAC; the autumn of 2001/DATE
E 8 Russia/GPE; Taliban/ARM; Moscow/GPE
E 9 Friday/DATE
E 10 Kara-Suu/GPE; two tax inspectors/NUM; 2003/DATE
E 11 About five hundred refugees/NUM; Kyrgyz/NORP
E 13 Tashkent/GPE
V 0 | says | REJECT | repression, military | 016 | president=yul | | id=den
V 1 | fired | ASSAULT/firearms | repression, military | 175 | Uzbek soldiers=sol | a crowd of several thousand people=cro | by=a doctor=doc | when=two days after | date=2005-05-13 | where=Babur Square | n=killed:at least 300:300 | n=protesters:several thousand people:- | id=shoot
V 0 | dead | =shoot | | | troops=sol |
V 1 | killing | =shoot | | | Uzbek soldiers=sol | a crowd of several thousand people=cro | by=a doctor=doc | n=killed:at least 300:300
V 2 | dead | =shoot | | | @1:Uzbek soldiers=sol | rebels=cro | by=President Shukhrat Yuldoshev=yul
V 2 | denied | =den | | | President Shukhrat Yuldoshev=yul |
V 2 | accused | ACCUSE/allege | terrorism, religion-ethnicity | 112 | President Shukhrat Yuldoshev=yul | Hizb ut-Tahrir=hiz
V 3 | attacked | ASSAULT | terrorism, military | 180 | armed men=arm | a police post=pol; a barracks=gar | when=Thursday | date=2005-05-12 | where=a police post and a barracks | id=att
V 3 | took | COERCE/seize | terrorism | 1711 | armed men=arm | a barracks=gar | when=Thursday | date=2005-05-12
V 3 | stormed | ASSAULT | terrorism, legal | 180 | armed men=arm | the jail=pol | when=Thursday | date=2005-05-12 | where=the jail
V 3 | on trial | ACCUSE/allege | legal, religion-ethnicity | 115 | @7:the government=uzb | twenty-three businessmen=bus
V 4 | come | PROTEST/demo | economic, human-security | 1412 | people=cro | @7:the government=uzb | where=the square
V 5 | bullet | =shoot | | | @1:Uzbek soldiers=sol | Dilbar Ergasheva=dil
V 6 | called | ACCUSE/disapprove | human-rights, repression | 1122 | Alistair Penhaligon=pen | @7:the government=uzb
V 6 | shooting | =shoot | | | @1:Uzbek soldiers=sol | @1:a crowd=cro
V 6 | demanded | REQUEST/yield | human-rights, human-security | 1055 | Alistair Penhaligon=pen | @7:the government=uzb
V 7 | urged | REQUEST/yield | repression | 0256 | Washington=was | the government=uzb; the demonstrators=cro
V 8 | spoke | ACCUSE/allege | terrorism | 112 | Russia's foreign minister=rfm | Taliban-type gangs=gang
V 8 | condolences | SUPPORT | diplomatic | 018 | Moscow=mos | @7:the government=uzb
V 8 | invasion | =att | | | Taliban-type gangs=gang | | by=Russia's foreign minister=rfm
V 9 | off the air | COERCE/censor | rights-freedoms | 1721 | @7:the government=uzb | Foreign television channels=tv | when=since Friday | date=2005-05-13/2005-05-16
V 9 | keeps | COERCE/restrict | rights-freedoms | 172 | @7:the government=uzb | reporters=rep | where=the old town
V 10 | chased | PROTEST/riot | political-institutions | 145 | the townspeople=kar | the mayor=may | where=Kara-Suu
V 10 | beat | PROTEST/riot | political-institutions | 145 | the townspeople=kar | two tax inspectors=tax | where=Kara-Suu | n=injured:two tax inspectors:2
V 10 | torn down | ASSAULT/destroy | territory | 1712 | the authorities=uzb | | when=in 2003 | date=2003 | st=h | where=the bridge
V 11 | given | AID | human-security, migration | 073 | Kyrgyz emergencies ministry=kem | About five hundred refugees=ref | where=a field that floods
Q 0 | i | troops had no orders to fire | president=yul | says | -
Q 2 | i | anyone had told the troops to shoot | President Shukhrat Yuldoshev=yul | denied | -
Q 5 | d | Women waved white headscarves, and then there was no more waving | Dilbar Ergasheva=dil | said | -
