#A w21-001 | 2017-07-05 | RANCHI
S Lynching rocks House: Opposition walks out as minister calls killing 'an isolated case'
P RANCHI: The Opposition staged a walk-out from the Jharkhand Assembly on Wednesday after Home Minister Ranvir Oraon described the lynching of a cattle trader in Ramgarh as "an isolated case" and refused to order a judicial inquiry into it.
P Mohammad Salim Ansari, 42, was dragged out of his van and beaten to death by a mob at Bazaar Tand on Saturday evening over rumours that he was carrying beef.
P Police said they had arrested nine men, among them a local office-bearer of the ruling Bharatiya Janata Party (BJP), and that three more were still being looked for.
P Proceedings began calmly enough.
P Members of the Jharkhand Mukti Morcha (JMM) and the Congress had given notice of an adjournment motion, and Speaker Dinanath Mahto took it up after question hour.
P "A man was murdered in broad daylight, the killers filmed themselves, and your government needed four days to send a junior officer to his widow," Leader of the Opposition Hemlal Soren told the treasury benches.
S "Is that what you call the rule of law?
S "I hold the Chief Minister personally responsible for Ansari's death."
P Replying, Oraon accused the Opposition of "doing politics over a dead body" and rejected the charge that the culprits were being shielded.
P "No one will be spared, be he from my own party," the minister said, adding that the State would pay the bereaved family Rs 2 lakh.
P He ruled out a judicial probe, saying that the Special Investigation Team (SIT) set up on Sunday was "fully competent".
P That was too much for the JMM members, who tore up copies of the reply and trooped out of the House shouting slogans; the Congress followed a minute later.
P Outside, Soren told reporters that his party would call a State-wide bandh on Friday.
P "They want us to believe that nine people woke up one morning and happened to hate one trader," he said.
P In Ramgarh, shutters were down for the fourth day and policemen with canes sat under the neem trees near the bus stand.
P Ansari's widow, Rukhsana, said she did not want anybody's cheque.
P "My son is nine and he asks me what his father did wrong," she said.
P A police constable who was present at the spot had told the SIT that he called for reinforcements at 6.10 pm, people familiar with the investigation said.
P The killing is the third of its kind in the State in little over a year: in March 2016 a cattle trader and a boy of 12 were hanged from a tree in Latehar, and in May this year seven men were beaten to death by villagers in Seraikela-Kharsawan and East Singhbhum.
P Last week the Prime Minister condemned murders in the name of cow protection, saying that they would have been unacceptable to Mahatma Gandhi.
P The monsoon session ends on July 14.
@ opp | Jharkhand opposition | g | INDPTYOPP
@ jmm | Jharkhand Mukti Morcha | o | INDPTYOPP
@ inc | Congress | o | INDPTYOPP
@ ora | Ranvir Oraon | p | INDGOV | Home Minister of Jharkhand
@ ans | Mohammad Salim Ansari | p | INDCVL | cattle trader
@ mob | mob in Ramgarh | l | INDCVL
@ pol | Jharkhand police | o | INDCOP
@ nin | nine men arrested in Ramgarh | l | INDCVL
@ sor | Hemlal Soren | p | INDLEGPTYOPP | Leader of the Opposition
@ cm | Chief Minister of Jharkhand | p | INDGOV | Chief Minister
@ gov | Jharkhand government | o | INDGOV
@ fam | Ansari family | l | INDCVL
@ ruk | Rukhsana Ansari | p | INDCVL | widow
@ sit | Special Investigation Team | o | INDCOP
@ con | police constable | p | INDCOP | constable
@ src | people familiar with the investigation | l | INDCOP
@ lat | victims in Latehar | l | INDCVL
@ sev | seven men killed in Seraikela-Kharsawan and East Singhbhum | l | INDCVL
@ vil | villagers of Seraikela-Kharsawan and East Singhbhum | l | INDCVL
@ pm | Prime Minister of India | p | INDGOV | Prime Minister
@ cow | cow vigilantes | l | INDCVL
E 0 House/ORG
E 1 RANCHI/GPE; Jharkhand Assembly/ORG; Wednesday/DATE; Ranvir Oraon/PER; Ramgarh/GPE
E 2 Mohammad Salim Ansari/PER; Bazaar Tand/LOC; Saturday/DATE
E 3 nine men/NUM; Bharatiya Janata Party/ORG; BJP/ORG; three/NUM
E 5 Jharkhand Mukti Morcha/ORG; JMM/ORG; Congress/ORG; Dinanath Mahto/PER
E 6 Hemlal Soren/PER
E 8 Ansari/PER
E 9 Oraon/PER
E 10 Rs 2 lakh/MONEY
E 11 Special Investigation Team/ORG; SIT/ORG; Sunday/DATE
E 12 JMM/ORG; House/ORG; Congress/ORG
E 13 Soren/PER; Friday/DATE
E 14 nine people/NUM
E 15 Ramgarh/GPE
E 16 Ansari/PER; Rukhsana/PER
E 18 SIT/ORG
E 19 March 2016/DATE; Latehar/GPE; May this year/DATE; seven men/NUM; Seraikela-Kharsawan/GPE; East Singhbhum/GPE
E 20 Last week/DATE; Mahatma Gandhi/PER
E 21 July 14/DATE
V 0 | Lynching | ASSAULT/beat | religion-ethnicity | 182 | @2:a mob=mob | @1:a cattle trader=ans | id=l
V 0 | walks out | PROTEST/demo | legislative,religion-ethnicity | 140 | Opposition=opp | minister=ora | id=w
V 0 | killing | =l |  |  | @2:a mob=mob | @1:a cattle trader=ans
V 1 | walk-out | =w |  |  | The Opposition=opp | Home Minister Ranvir Oraon=ora | when=Wednesday | date=2017-07-05 | where=Jharkhand Assembly
V 1 | lynching | =l |  |  | @2:a mob=mob | a cattle trader=ans | where=Ramgarh
V 1 | refused | REJECT | legal,religion-ethnicity | 120 | Home Minister Ranvir Oraon=ora | The Opposition=opp | when=Wednesday | date=2017-07-05 | id=r
V 2 | beaten | =l |  |  | a mob=mob | Mohammad Salim Ansari=ans | when=Saturday evening | date=2017-07-01 | where=Bazaar Tand
V 3 | arrested | COERCE/arrest | legal,religion-ethnicity | 173 | they=pol | nine men=nin | by=Police=pol | n=arrested:nine men:9 | id=a
V 6 | murdered | =l |  |  |  | A man=ans
V 6 | told | ACCUSE/disapprove | legislative | 111 | Hemlal Soren=sor | the treasury benches=gov
V 8 | responsible | ACCUSE/allege | legislative,religion-ethnicity | 112 | I=sor | the Chief Minister=cm | id=c
V 8 | death | =l |  |  |  | Ansari=ans
V 9 | accused | ACCUSE/disapprove | legislative | 111 | Oraon=ora | the Opposition=opp
V 9 | rejected | REJECT | legislative,legal | 016 | Oraon=ora | the Opposition=opp
V 9 | charge | ACCUSE/allege | legislative,legal | 112 | the Opposition=opp | @10:the State=gov
V 10 | spared | THREATEN/arrest | legal,religion-ethnicity | 130 | the minister=ora | @9:the culprits=nin
V 10 | adding | AGREE | reparations | 033 | the State=gov | the bereaved family=fam | n=money:Rs 2 lakh:200000:INR
V 11 | ruled out | =r |  |  | He=ora | @9:the Opposition=opp
V 11 | set up | ACCUSE/investigate | legal,religion-ethnicity | 091 |  | @3:nine men=nin | when=on Sunday | date=2017-07-02 | id=sit
V 11 | competent | SUPPORT | legal | 051 | He=ora | Special Investigation Team=sit
V 12 | tore up | =w |  |  | the JMM members=jmm | @11:He=ora | where=the House
V 12 | trooped | =w |  |  | the JMM members=jmm; the Congress=inc | @11:He=ora | where=the House
V 12 | followed | =w |  |  | the Congress=inc | @11:He=ora
V 13 | bandh | PROTEST/strike | religion-ethnicity | 143 | his party=jmm |  | st=f | when=Friday | date=2017-07-07
V 14 | said | ACCUSE/disapprove | religion-ethnicity | 111 | he=sor | They=gov
V 16 | want | REJECT/assist | reparations | 122 | Rukhsana=ruk | @10:the State=gov
V 18 | investigation | =sit |  |  | the SIT=sit | @3:nine men=nin
V 19 | killing | =l |  |  |  |
V 19 | hanged | ASSAULT/targeted | religion-ethnicity | 180 |  | a cattle trader=lat; a boy of 12=lat | st=h | when=in March 2016 | date=2016-03 | where=Latehar
V 19 | beaten | ASSAULT/beat |  | 182 | villagers=vil | seven men=sev | st=h | when=in May this year | date=2017-05 | where=Seraikela-Kharsawan and East Singhbhum | n=killed:seven men:7
V 20 | condemned | ACCUSE/disapprove | religion-ethnicity,executive | 111 | the Prime Minister=pm | murders in the name of cow protection=cow | when=Last week | date=2017-06-26/2017-07-02
Q 0 | m | killing 'an isolated case' | minister=ora | calls | -
Q 1 | m | the lynching of a cattle trader in Ramgarh as "an isolated case" | Home Minister Ranvir Oraon=ora | described | -
Q 3 | i | they had arrested nine men, among them a local office-bearer of the ruling Bharatiya Janata Party (BJP), and that three more were still being looked for | Police=pol | said | -
Q 6 | d | A man was murdered~~to his widow | Hemlal Soren=sor | told | the treasury benches=gov
Q 7 | d | * | @6:Hemlal Soren=sor | | @6:the treasury benches=gov
Q 8 | d | * | @6:Hemlal Soren=sor | | @6:the treasury benches=gov
Q 9 | m | the Opposition of "doing politics over a dead body" | Oraon=ora | accused | the Opposition=opp
Q 10 | d | No one will be spared, be he from my own party | the minister=ora | said | -
Q 10 | i | the State would pay the bereaved family Rs 2 lakh | the minister=ora | adding | -
Q 11 | m | the Special Investigation Team (SIT) set up on Sunday was "fully competent" | He=ora | saying | -
Q 13 | i | his party would call a State-wide bandh on Friday | Soren=sor | told | -
Q 14 | d | They want us~~hate one trader | he=sor | said | -
Q 16 | i | she did not want anybody's cheque | Rukhsana=ruk | said | -
Q 17 | d | My son is nine and he asks me what his father did wrong | she=ruk | said | -
Q 18 | i | A police constable who was present at the spot had told the SIT that he called for reinforcements at 6.10 pm | people familiar with the investigation=src | said | -
Q 20 | i | they would have been unacceptable to Mahatma Gandhi | the Prime Minister=pm | saying | -

#A w21-002 | 2018-10-11 | -
S Bangladesh sentences eight to death over 2005 bombing of judges' bus
P A court in Bangladesh has sentenced eight Islamist militants to death for a bomb attack on a minibus full of judges 13 years ago.
P Three people, two of them judges, were killed when a home-made device was thrown at the vehicle in the southern town of Barisal in November 2005.
P Eleven other men were jailed for life, while a former junior minister, Abdul Mannan Talukder, was acquitted of helping the bombers escape.
P The verdict, delivered under heavy guard in the capital, Dhaka, was greeted with cheers by lawyers who had packed the corridor.
P "This is a message to anybody who believes that fear can rule a court of law," public prosecutor Sharmin Akhtar told reporters.
P But defence lawyers said they would appeal, and the opposition Bangladesh Nationalist Party (BNP) denounced the trial as a political show.
P "Thirteen years, four judges, two charge sheets - and at the end of it a list of names that the government wrote," said BNP spokesman Habib Sarwar.
P Law Minister Kamrul Bari called the remark "shameful".
P Mr Talukder, 71, sobbed as he was led to his family.
P "I lost my health, my house and my good name in there, and nobody is going to hand them back to me," he told the BBC by phone later.
P He was arrested in 2009, months after the Awami League returned to power, and spent six years in custody before he was given bail.
P The bus attack was claimed by Jamaat-ul-Mujahideen Bangladesh (JMB), a banned group that wants Islamic law in the Muslim-majority country.
P Three months earlier, on 17 August 2005, it had set off nearly 500 small bombs across Bangladesh within an hour, killing two people.
P Six of its leaders were hanged in March 2007.
P Who were the men in the dock?
P Most came from villages north of Barisal and were in their teens or early twenties at the time.
P One of them, known as Shahin, told investigators that he had been taught to make fuses by a travelling cloth merchant, according to the charge sheet.
P He withdrew that confession in 2011, saying that officers of the Rapid Action Battalion had given him electric shocks for nine days.
P The force denied it.
P Human rights groups have long complained that too much in such trials hangs on statements made in custody.
P "Justice for the dead judges is not served by shortcuts with the living," said Odhikar, a group based in Dhaka, in a statement.
P Nasrin Begum, whose husband Jamil drove the minibus and died at the wheel, said she had stopped following the case years ago.
P "They can hang eight or eighty," she said, "I will still set one plate too many on the table."
@ bgd | Bangladesh | c | BGD
@ crt | court in Dhaka | o | BGDJUD
@ eig | eight JMB militants | l | BGDREB
@ ele | eleven JMB militants | l | BGDREB
@ vic | judges and others on the minibus | l | BGDJUD
@ tal | Abdul Mannan Talukder | p | BGDELI | former junior minister
@ akh | Sharmin Akhtar | p | BGDJUD | public prosecutor
@ def | defence lawyers | l | BGDSOC
@ bnp | Bangladesh Nationalist Party | o | BGDPTYOPP
@ sar | Habib Sarwar | p | BGDPTYOPP | spokesman
@ gov | Bangladeshi government | o | BGDGOV
@ bar | Kamrul Bari | p | BGDGOV | Law Minister
@ jmb | Jamaat-ul-Mujahideen Bangladesh | g | BGDREB
@ two | people killed on 17 August 2005 | l | BGDCVL
@ lea | JMB leaders | l | BGDREB
@ sha | Shahin | p | BGDREB | defendant
@ rab | Rapid Action Battalion | o | BGDCOP
@ inv | investigators | l | BGDCOP
@ hrg | human rights groups | g | NGO
@ odh | Odhikar | o | BGDNGO
@ nas | Nasrin Begum | p | BGDCVL | widow
@ chs | charge sheet | o | BGDCOP
@ lwy | lawyers at the Dhaka court | l | BGDSOC
E 0 Bangladesh/GPE; eight/NUM; 2005/DATE
E 1 Bangladesh/GPE; eight/NUM; Islamist/NORP; 13 years ago/DATE
E 2 Three people/NUM; two/NUM; Barisal/GPE; November 2005/DATE
E 3 Eleven other men/NUM; Abdul Mannan Talukder/PER
E 4 Dhaka/GPE
E 5 Sharmin Akhtar/PER
E 6 Bangladesh Nationalist Party/ORG; BNP/ORG
E 7 BNP/ORG; Habib Sarwar/PER
E 8 Kamrul Bari/PER
E 9 Talukder/PER
E 10 BBC/ORG
E 11 2009/DATE; Awami League/ORG
E 12 Jamaat-ul-Mujahideen Bangladesh/ARM; JMB/ARM; Islamic/NORP; Muslim/NORP
E 13 17 August 2005/DATE; Bangladesh/GPE; two people/NUM
E 14 Six/NUM; March 2007/DATE
E 16 Barisal/GPE
E 17 Shahin/PER
E 18 2011/DATE; Rapid Action Battalion/ORG
E 21 Odhikar/ORG; Dhaka/GPE
E 22 Nasrin Begum/PER; Jamil/PER
V 0 | sentences | SANCTION/convict | legal,terrorism | 116 | @1:A court=crt | eight=eig | id=s
V 0 | bombing | ASSAULT/explosives | terrorism,legal | 183 | @1:eight Islamist militants=eig | judges' bus=vic | st=h | when=2005 | date=2005 | id=b
V 1 | sentenced | =s |  |  | A court=crt | eight Islamist militants=eig
V 1 | attack | =b |  |  | eight Islamist militants=eig | judges=vic | when=13 years ago | date=2005
V 2 | killed | =b |  |  |  | Three people=vic | when=in November 2005 | date=2005-11 | where=Barisal | n=killed:Three people:3
V 2 | thrown | =b |  |  |  | the vehicle=vic | when=in November 2005 | date=2005-11 | where=Barisal
V 3 | jailed | SANCTION/convict | legal,terrorism | 116 | @1:A court=crt | Eleven other men=ele
V 3 | acquitted | CONCEDE | legal,terrorism | 080 | @1:A court=crt | Abdul Mannan Talukder=tal
V 4 | verdict | =s |  |  | @1:A court=crt | @1:eight Islamist militants=eig | where=Dhaka
V 4 | cheers | SUPPORT | legal | 051 | lawyers who had packed the corridor=lwy | @1:A court=crt | where=the corridor
V 6 | denounced | ACCUSE/disapprove | legal,political-institutions | 111 | Bangladesh Nationalist Party=bnp | @7:the government=gov | id=d
V 7 | said | =d |  |  | BNP spokesman Habib Sarwar=sar | the government=gov
V 8 | remark | =d |  |  | @7:BNP spokesman Habib Sarwar=sar | @7:the government=gov
V 8 | shameful | ACCUSE/disapprove | legal | 111 | Kamrul Bari=bar | @7:Habib Sarwar=sar
V 11 | arrested | COERCE/arrest | legal,terrorism | 173 |  | He=tal | st=h | when=in 2009 | date=2009 | id=ar
V 11 | custody | =ar |  |  |  | he=tal
V 11 | bail | CONCEDE | legal | 080 |  | he=tal | st=h
V 12 | attack | =b |  |  | Jamaat-ul-Mujahideen Bangladesh=jmb |  | by=Jamaat-ul-Mujahideen Bangladesh=jmb
V 13 | set off | ASSAULT/explosives | terrorism | 183 | it=jmb | two people=two | st=h | when=17 August 2005 | date=2005-08-17 | where=Bangladesh | n=killed:two people:2 | id=so
V 13 | killing | =so |  |  | it=jmb | two people=two | n=killed:two people:2
V 14 | hanged | ASSAULT/targeted | legal,terrorism | 175 |  | Six of its leaders=lea | st=h | when=in March 2007 | date=2007-03 | n=killed:Six:6
V 17 | told | CONCEDE | legal | 015 | Shahin=sha | investigators=inv | st=h | by=the charge sheet=chs | id=cf
V 18 | withdrew | REJECT | legal | 016 | He=sha |  | st=h | when=in 2011 | date=2011
V 18 | confession | =cf |  |  | He=sha | @17:investigators=inv
V 18 | saying | ACCUSE/allege | repression,legal | 1122 | He=sha | officers of the Rapid Action Battalion=rab | st=h | when=in 2011 | date=2011
V 18 | shocks | ASSAULT/torture | repression | 1822 | officers of the Rapid Action Battalion=rab | him=sha | st=h | by=He=sha
V 19 | denied | REJECT | repression | 016 | The force=rab | @18:He=sha | st=h | id=dn
V 20 | complained | ACCUSE/disapprove | human-rights,legal | 111 | Human rights groups=hrg | @4:The verdict=crt
V 21 | said | ACCUSE/disapprove | human-rights,legal | 111 | Odhikar=odh | @4:The verdict=crt
V 22 | died | =b |  |  |  | Jamil=vic
Q 5 | d | This is a message to anybody who believes that fear can rule a court of law | Sharmin Akhtar=akh | told | -
Q 6 | i | they would appeal | defence lawyers=def | said | -
Q 7 | d | Thirteen years~~the government wrote | BNP spokesman Habib Sarwar=sar | said | -
Q 8 | m | the remark "shameful" | Kamrul Bari=bar | called | -
Q 10 | d | I lost my health~~back to me | he=tal | told | -
Q 17 | i | he had been taught to make fuses by a travelling cloth merchant | One of them=sha | told | investigators=inv
Q 17 | i | One of them, known as Shahin, told investigators that he had been taught to make fuses by a travelling cloth merchant | the charge sheet=chs | according to | -
Q 18 | i | officers of the Rapid Action Battalion had given him electric shocks for nine days | He=sha | saying | -
Q 21 | d | Justice for the dead judges is not served by shortcuts with the living | Odhikar=odh | said | -
Q 22 | i | she had stopped following the case years ago | Nasrin Begum=nas | said | -
Q 23 | d | They can hang eight or eighty | she=nas | said | -
Q 23 | d | I will still set one plate too many on the table. | she=nas | said | -

#A w21-003 | 2021-03-05 | YANGON, Myanmar
S Myanmar police open fire on protesters, arrest journalists as UN envoy pleads for action
P YANGON, Myanmar (AP) — Myanmar security forces shot at demonstrators against last month's military takeover on Friday, killing a 26-year-old man in Mandalay, and rounded up at least six journalists, witnesses and local media reported.
P The killing came hours before the U.N. special envoy for the country, Annelise Brandt, urged the Security Council in a closed meeting to act against the generals.
P "How much more can we allow the Myanmar military to get away with?" Brandt asked, according to a copy of her remarks obtained by The Associated Press.
P "The hope they have placed in the United Nations is waning, and I hear desperate pleas every day from mothers, from students, from nurses."
P Police in Mandalay, the second-largest city, broke up a march of several hundred engineers with stun grenades and rubber bullets before live rounds were fired, a resident who watched from a balcony said by telephone.
P "I saw him fall and I thought he had tripped," the woman said, asking not to be named because she feared arrest.
P "He had been carrying a shield made out of a satellite dish."
P In Yangon, plainclothes officers pulled the journalists out of a tea shop near Sule Pagoda, beating one of them with a rifle butt, said Thura Aung, an editor at the news website Mizzima.
P He said the six were taken to Insein Prison, and demanded their immediate release.
P A spokesman for the junta, Brig. Gen. Kyaw Hein Lat, denied that live ammunition had been used.
P "The police are exercising maximum restraint in the face of rioters," he told state television MRTV.
P He accused "certain embassies" of bankrolling the unrest, and warned that anyone who sheltered civil servants on strike would be prosecuted.
P The military seized power on Feb. 1, detaining the country's elected civilian leader and much of her government on the morning that a new parliament was to convene.
P The generals say the November election, which her National League for Democracy won by a landslide, was riddled with fraud; the election commission has dismissed the claim.
P At least 38 people died on Wednesday alone, the deadliest day since the coup, the U.N. has said.
P The crackdown has failed to empty the streets.
P Rows of women's longyis now hang across alleys in the old quarters, because many soldiers think it bad luck to walk beneath them.
P The United States on Thursday blocked two conglomerates linked to the military from certain kinds of trade, while Singapore's foreign minister called the use of force by an army on its own people "a national shame."
P China's U.N. ambassador, speaking to reporters after the council session, said that pressure would only aggravate matters.
P Diplomats said that a draft statement drawn up by Britain was still being argued over late Friday.
P Older people here have seen it before: soldiers crushed a student-led uprising in August 1988, when thousands were killed, and opened fire on monks in 2007.
P "My father marched then and I march now," said Ko Zin, a 31-year-old mechanic, blinking at the smoke from burning tires.
S "My son is two, and I don't want it to be his turn."
@ sec | Myanmar security forces | o | MMRCOP
@ dem | demonstrators in Mandalay | l | MMRCVLOPP
@ man | 26-year-old man in Mandalay | p | MMRCVLOPP
@ jou | journalists arrested in Yangon | l | MMRJRN
@ wit | witnesses | l | MMRCVL
@ med | local media | g | MMRJRN
@ bra | Annelise Brandt | p | UNO | special envoy
@ sc | UN Security Council | o | UNO
@ mil | Myanmar military | o | MMRMIL
@ ap | copy of Brandt's remarks | o | UNO
@ eng | engineers in Mandalay | l | MMRCVLOPP
@ wom | resident of Mandalay | p | MMRCVL | resident
@ thu | Thura Aung | p | MMRJRN | editor
@ kyh | Kyaw Hein Lat | p | MMRGOVMIL | junta spokesman
@ emb | certain embassies | g | GOV
@ she | people who shelter civil servants on strike | l | MMRCVL
@ ldr | Myanmar civilian leader and government | g | MMRGOV
@ nld | National League for Democracy | o | MMRPTY
@ ec | Myanmar election commission | o | MMRGOV
@ vic | people killed on Wednesday | l | MMRCVLOPP
@ un | United Nations | o | UNO
@ usa | United States | c | USA
@ cgl | military-linked conglomerates | g | MMRBUS
@ sgp | Singapore's foreign minister | p | SGPGOV | foreign minister
@ chn | China's UN ambassador | p | CHNGOV | ambassador
@ dip | diplomats | l | GOV
@ gbr | Britain | c | GBR
@ s88 | Burmese soldiers | g | MMRMIL
@ upr | 1988 protesters | l | MMREDUOPP
@ mon | monks | l | MMRREL
@ zin | Ko Zin | p | MMRCVLOPP | mechanic
@ peo | mothers, students and nurses of Myanmar | l | MMRCVL
@ civ | civil servants on strike | l | MMRCVLOPP
E 0 Myanmar/GPE; UN/ORG
E 1 YANGON/GPE; Myanmar#1/GPE; AP/ORG; Myanmar#2/GPE; last month/DATE; Friday/DATE; Mandalay/GPE; at least six journalists/NUM
E 2 U.N./ORG; Annelise Brandt/PER; Security Council/ORG
E 3 Myanmar/GPE; Brandt/PER; The Associated Press/ORG
E 4 United Nations/ORG
E 5 Mandalay/GPE; several hundred engineers/NUM
E 8 Yangon/GPE; Sule Pagoda/FAC; Thura Aung/PER; Mizzima/ORG
E 9 the six/NUM; Insein Prison/FAC
E 10 Kyaw Hein Lat/PER
E 11 MRTV/ORG
E 13 Feb. 1/DATE
E 14 November/DATE; National League for Democracy/ORG
E 15 At least 38 people/NUM; Wednesday/DATE; U.N./ORG
E 18 United States/GPE; Thursday/DATE; Singapore/GPE
E 19 China/GPE; U.N./ORG
E 20 Britain/GPE; Friday/DATE
E 21 August 1988/DATE; thousands/NUM; 2007/DATE
E 22 Ko Zin/PER
V 0 | open fire | ASSAULT/firearms | repression,pro-democracy | 175 | Myanmar police=sec | protesters=dem | id=f
V 0 | arrest | COERCE/arrest | rights-freedoms,repression | 173 | Myanmar police=sec | journalists=jou | id=a
V 0 | pleads | REQUEST/change | diplomatic,repression | 020 | UN envoy=bra | @2:the Security Council=sc | id=r
V 1 | shot | =f |  |  | Myanmar security forces=sec | demonstrators=dem; a 26-year-old man=man | by=witnesses=wit | when=Friday | date=2021-03-05 | where=Mandalay
V 1 | takeover | COERCE/seize | political-institutions,pro-autocracy | 192 | @13:The military=mil | @13:her government=ldr | st=h | when=last month | date=2021-02 | id=c
V 1 | killing | =f |  |  | Myanmar security forces=sec | a 26-year-old man=man | when=Friday | date=2021-03-05 | where=Mandalay | by=witnesses=wit
V 1 | rounded up | =a |  |  | Myanmar security forces=sec | at least six journalists=jou | by=witnesses=wit | when=Friday | date=2021-03-05 | n=arrested:at least six journalists:6
V 2 | killing | =f |  |  |  | @1:a 26-year-old man=man
V 2 | urged | =r |  |  | Annelise Brandt=bra | the Security Council=sc | where=a closed meeting
V 2 | meeting | CONSULT/multilateral | diplomatic | 040 | Annelise Brandt=bra; the Security Council=sc |  | id=m
V 3 | asked | =r |  |  | Brandt=bra | we=sc | by=a copy of her remarks=ap
V 3 | remarks | =r |  |  | her=bra | @2:the Security Council=sc
V 4 | pleas | REQUEST/assist | human-rights | 020 | mothers=peo; students=peo; nurses=peo | the United Nations=un | by=I=bra
V 5 | broke up | ASSAULT/crowd-control | repression,pro-democracy | 175 | Police in Mandalay=sec | several hundred engineers=eng | by=a resident who watched from a balcony=wom | where=Mandalay
V 5 | march | PROTEST/demo | pro-democracy | 141 | several hundred engineers=eng | @3:the Myanmar military=mil | where=Mandalay | n=protesters:several hundred engineers
V 5 | fired | =f |  |  | Police in Mandalay=sec |  | by=a resident who watched from a balcony=wom | where=Mandalay
V 8 | pulled | =a |  |  | plainclothes officers=sec | the journalists=jou | by=Thura Aung=thu | where=a tea shop near Sule Pagoda
V 8 | beating | ASSAULT/beat | repression,rights-freedoms | 175 | plainclothes officers=sec | one of them=jou | by=Thura Aung=thu | where=a tea shop near Sule Pagoda
V 9 | taken | =a |  |  | @8:plainclothes officers=sec | the six=jou | by=He=thu | where=Insein Prison
V 9 | demanded | REQUEST/yield | rights-freedoms | 1053 | He=thu | @8:plainclothes officers=sec
V 10 | denied | REJECT | repression | 016 | Brig. Gen. Kyaw Hein Lat=kyh |  | id=dn
V 11 | told | =dn |  |  | he=kyh |
V 12 | accused | ACCUSE/allege | diplomatic | 112 | He=kyh | "certain embassies"=emb
V 12 | warned | THREATEN/arrest | repression | 130 | He=kyh | anyone who sheltered civil servants on strike=she
V 12 | strike | PROTEST/strike | political-institutions,pro-democracy | 143 | civil servants=civ | @13:The military=mil
V 13 | seized | =c |  |  | The military=mil | her government=ldr | when=on Feb. 1 | date=2021-02-01
V 13 | detaining | COERCE/arrest | political-institutions,pro-autocracy | 173 | The military=mil | the country's elected civilian leader=ldr; much of her government=ldr | st=h | when=on Feb. 1 | date=2021-02-01
V 14 | say | ACCUSE/allege | election | 112 | The generals=mil | her National League for Democracy=nld | id=fr
V 14 | dismissed | REJECT | election | 120 | the election commission=ec | The generals=mil
V 15 | died | ASSAULT | repression,pro-democracy | 175 | @1:Myanmar security forces=sec | At least 38 people=vic | by=the U.N.=un | when=Wednesday | date=2021-03-03 | n=killed:At least 38 people:38
V 15 | coup | =c |  |  |  |
V 16 | crackdown | ASSAULT | repression,pro-democracy | 175 | @1:Myanmar security forces=sec | @1:demonstrators=dem | id=ck
V 18 | blocked | SANCTION/discontinue | economic,diplomatic | 163 | The United States=usa | two conglomerates linked to the military=cgl | when=Thursday | date=2021-03-04
V 18 | called | ACCUSE/disapprove | repression,diplomatic | 111 | Singapore's foreign minister=sgp | an army=mil
V 18 | use | =ck |  |  | an army=mil | its own people=dem | by=Singapore's foreign minister=sgp
V 19 | session | =m |  |  | the council=sc |
V 19 | said | REJECT | diplomatic | 120 | China's U.N. ambassador=chn | @2:the Security Council=sc
V 20 | argued | CONSULT/multilateral | diplomatic | 046 | @2:the Security Council=sc |  | by=Diplomats=dip | when=late Friday | date=2021-03-05
V 21 | crushed | ASSAULT | repression,pro-democracy | 175 | soldiers=s88 | a student-led uprising=upr | st=h | when=in August 1988 | date=1988-08 | n=killed:thousands | id=cr
V 21 | uprising | PROTEST/demo | pro-democracy | 141 | student-led=upr |  | st=h | when=in August 1988 | date=1988-08 | id=up
V 21 | killed | =cr |  |  | soldiers=s88 | thousands=upr | when=in August 1988 | date=1988-08 | n=killed:thousands
V 21 | opened fire | ASSAULT/firearms | repression,religion-ethnicity | 175 | soldiers=s88 | monks=mon | st=h | when=in 2007 | date=2007
V 22 | marched | =up |  |  | My father=upr |
V 22 | march | PROTEST/demo | pro-democracy | 141 | I=zin | @13:The military=mil
Q 1 | i | Myanmar security forces shot at~~six journalists | witnesses=wit | reported | -
Q 3 | d | How much more can we allow the Myanmar military to get away with? | Brandt=bra | asked | @2:the Security Council=sc
Q 4 | d | * | @3:Brandt=bra | | @2:the Security Council=sc
Q 5 | i | Police in Mandalay~~were fired | a resident who watched from a balcony=wom | said | -
Q 6 | d | I saw him fall and I thought he had tripped | the woman=wom | said | -
Q 7 | d | * | @6:the woman=wom | | -
Q 8 | i | plainclothes officers pulled the journalists out of a tea shop near Sule Pagoda, beating one of them with a rifle butt | Thura Aung=thu | said | -
Q 9 | i | the six were taken to Insein Prison | He=thu | said | -
Q 10 | i | live ammunition had been used | Brig. Gen. Kyaw Hein Lat=kyh | denied | -
Q 11 | d | The police are exercising maximum restraint in the face of rioters | he=kyh | told | -
Q 12 | m | "certain embassies" of bankrolling the unrest | He=kyh | accused | -
Q 12 | i | anyone who sheltered civil servants on strike would be prosecuted | He=kyh | warned | anyone who sheltered civil servants on strike=she
Q 14 | i | the November election, which her National League for Democracy won by a landslide, was riddled with fraud | The generals=mil | say | -
Q 18 | m | the use of force by an army on its own people "a national shame." | Singapore's foreign minister=sgp | called | -
Q 19 | i | pressure would only aggravate matters | China's U.N. ambassador=chn | said | -
Q 20 | i | a draft statement drawn up by Britain was still being argued over late Friday | Diplomats=dip | said | -
Q 22 | d | My father marched then and I march now | Ko Zin=zin | said | -
Q 23 | d | * | @22:Ko Zin=zin | | -

#A w21-004 | 2024-08-08 | -
S Thai court orders dissolution of most popular party and bans its leaders for 10 years
P Constitutional court finds Kao Mai's campaign to change royal insult law 'tantamount to an attempt to overthrow' the system
P Thailand's constitutional court has dissolved the progressive party that won the most seats at last year's election and banned 11 of its executives from politics for a decade, a ruling that critics say drags the country further from democracy.
P The nine judges voted unanimously on Wednesday to disband Kao Mai, having found that its pledge to amend the strict lese-majesty law violated the constitution.
P Its leader, Thanin Rattanachai, 41, a former software engineer who led the party to a shock win last May, was among those barred.
P Within minutes of the verdict, he appeared on a stage at the party's headquarters in Bangkok, where several hundred supporters in orange were weeping.
P "They have taken the house, but they have not got the people who lived in it," he said.
S "We will move to a new one on Friday, all 143 of us."
P Thanin called on his supporters not to give in to anger and asked them to "punish them at the ballot box" in 2027.
P The party has insisted throughout that it never sought to abolish the monarchy.
P Its lawyers argued that the court had no jurisdiction, a point that the judges rejected.
P Reading out the ruling, Judge Somsak Wetchakul said the campaign had brought the crown "down into the contest of parties".
P The European Union said it regretted the decision, which "harms democratic pluralism", while the US state department said it was deeply concerned.
P A spokesperson for the Thai foreign ministry responded curtly on X: "We don't comment on the verdicts of other people's courts."
P Amnesty International's Thailand researcher, Katherine Doyle, called the ban outrageous.
P "The authorities have used a court to wipe out the votes of 14 million people," she said.
P The case was brought by the election commission in March, after the same court had in January ordered Kao Mai to stop campaigning on the issue.
P It is the second time in five years that such a party has been wiped off the map: Future Forward, Kao Mai's forerunner, was disbanded in February 2020, and tens of thousands of young people took to the streets in the months that followed.
P More than 270 people have been charged with insulting the king since then, according to Thai Lawyers for Human Rights.
P Among them is the activist Netnapa Chaiwan, who died in custody in May after she had refused food for weeks.
P Even before this week, the winner of the election had been shut out of power; the military-appointed senate blocked Thanin's bid to be prime minister in July 2023, and Pheu Thai, the runner-up, walked out of its alliance with him to rule with the generals' parties.
P Analysts do not expect a return to mass protests.
P "People are tired, and the price of rice is on their minds," said Prof Anchalee Boonmee, a political scientist at Chulalongkorn University.
P "But you cannot dissolve an idea, and you can't ban a generation."
@ crt | Thai constitutional court | o | THAJUD
@ km | Kao Mai | o | THAPTYOPP
@ exe | Kao Mai executives | l | THAPTYOPP
@ tha | Thanin Rattanachai | p | THAPTYOPP | leader of Kao Mai
@ sup | supporters of Kao Mai | l | THACVLOPP
@ law | lawyers of Kao Mai | l | THAPTYOPP
@ som | Somsak Wetchakul | p | THAJUD | judge
@ eu | European Union | o | EUR
@ usd | US state department | o | USAGOV
@ mfa | Thai foreign ministry spokesperson | p | THAGOV | spokesperson
@ doy | Katherine Doyle | p | NGO | Thailand researcher of Amnesty International
@ aut | Thai authorities | o | THAGOV
@ ec | Thai election commission | o | THAGOV
@ ff | Future Forward | o | THAPTYOPP
@ you | young Thai protesters | l | THACVLOPP
@ chd | people charged with insulting the king | l | THACVL
@ tlhr | Thai Lawyers for Human Rights | o | THANGO
@ net | Netnapa Chaiwan | p | THACVLOPP | activist
@ sen | Thai senate | o | THALEG
@ pt | Pheu Thai | o | THAPTY
@ anc | Anchalee Boonmee | p | THAEDU | political scientist
@ vot | 14 million voters | l | THACVL
E 0 Thai/NORP
E 1 Kao Mai/ORG
E 2 Thailand/GPE; last year/DATE; 11/NUM
E 3 nine judges/NUM; Wednesday/DATE; Kao Mai/ORG
E 4 Thanin Rattanachai/PER; last May/DATE
E 5 Bangkok/GPE; several hundred supporters/NUM
E 7 Friday/DATE; 143/NUM
E 8 Thanin/PER; 2027/DATE
E 11 Somsak Wetchakul/PER
E 12 European Union/ORG; US/GPE; state department/ORG
E 13 Thai/NORP; X/ORG
E 14 Amnesty International/ORG; Thailand/GPE; Katherine Doyle/PER
E 15 14 million people/NUM
E 16 March/DATE; January/DATE; Kao Mai/ORG
E 17 Future Forward/ORG; Kao Mai/ORG; February 2020/DATE; tens of thousands of young people/NUM
E 18 More than 270 people/NUM; Thai Lawyers for Human Rights/ORG
E 19 Netnapa Chaiwan/PER; May/DATE
E 20 this week/DATE; Thanin/PER; July 2023/DATE; Pheu Thai/ORG
E 22 Anchalee Boonmee/PER; Chulalongkorn University/ORG
V 0 | dissolution | COERCE/restrict | political-institutions,legal,pro-autocracy | 1722 | Thai court=crt | most popular party=km | id=d
V 0 | bans | COERCE/restrict | political-institutions,legal,pro-autocracy | 1722 | Thai court=crt | its leaders=exe | id=b
V 1 | finds | SANCTION/convict | legal,political-institutions | 116 | Constitutional court=crt | Kao Mai=km | id=v
V 1 | campaign | REQUEST/change | legal,political-institutions,rights-freedoms | 024 | Kao Mai=km |  | id=ca
V 2 | dissolved | =d |  |  | Thailand's constitutional court=crt | the progressive party=km
V 2 | banned | =b |  |  | Thailand's constitutional court=crt | 11 of its executives=exe
V 2 | ruling | =v |  |  | Thailand's constitutional court=crt | the progressive party=km
V 3 | disband | =d |  |  | The nine judges=crt | Kao Mai=km | when=Wednesday | date=2024-08-07
V 3 | found | =v |  |  | The nine judges=crt | Kao Mai=km | when=Wednesday | date=2024-08-07
V 4 | barred | =b |  |  |  | Thanin Rattanachai=tha; those=exe
V 5 | verdict | =v |  |  | @3:The nine judges=crt | @3:Kao Mai=km
V 8 | called on | REQUEST/yield | political-institutions | 0252 | Thanin=tha | his supporters=sup | where=@5:the party's headquarters
V 8 | asked | REQUEST/assist | election | 022 | Thanin=tha | his supporters=sup | where=@5:the party's headquarters
V 9 | insisted | REJECT | legal | 016 | The party=km |
V 10 | argued | REJECT | legal | 120 | Its lawyers=law | the court=crt
V 10 | rejected | REJECT | legal | 120 | the judges=crt | Its lawyers=law
V 11 | ruling | =v |  |  | Judge Somsak Wetchakul=som |
V 11 | campaign | =ca |  |  | @10:Its=km |
V 12 | regretted | ACCUSE/disapprove | political-institutions,pro-democracy,diplomatic | 111 | The European Union=eu | @3:The nine judges=crt
V 12 | decision | =v |  |  | @3:The nine judges=crt | @3:Kao Mai=km
V 12 | concerned | ACCUSE/disapprove | political-institutions,pro-democracy,diplomatic | 111 | the US state department=usd | @3:The nine judges=crt
V 13 | responded | REJECT | diplomatic | 120 | A spokesperson for the Thai foreign ministry=mfa | @12:The European Union=eu; @12:the US state department=usd
V 14 | called | ACCUSE/disapprove | political-institutions,human-rights | 111 | Katherine Doyle=doy | @15:The authorities=aut | id=am
V 14 | ban | =b |  |  |  |
V 15 | said | =am |  |  | she=doy | The authorities=aut
V 16 | brought | ACCUSE/allege | legal,political-institutions | 115 | the election commission=ec | @16:Kao Mai=km | st=h | when=in March | date=2024-03
V 16 | ordered | REQUEST/change | legal,rights-freedoms | 104 | the same court=crt | Kao Mai=km | st=h | when=in January | date=2024-01
V 16 | campaigning | =ca |  |  | Kao Mai=km |
V 17 | wiped | =d |  |  |  | such a party=km
V 17 | disbanded | COERCE/restrict | political-institutions,pro-autocracy | 1722 |  | Future Forward=ff | st=h | when=in February 2020 | date=2020-02
V 17 | took to the streets | PROTEST/demo | pro-democracy | 141 | tens of thousands of young people=you |  | st=h | when=in the months that followed | date=2020 | n=protesters:tens of thousands of young people
V 18 | charged | ACCUSE/allege | legal,rights-freedoms | 115 |  | More than 270 people=chd | st=h | by=Thai Lawyers for Human Rights=tlhr | when=since then
V 19 | custody | COERCE/arrest | legal,rights-freedoms | 173 | @15:The authorities=aut | Netnapa Chaiwan=net | st=h
V 19 | refused | PROTEST/hunger | rights-freedoms | 142 | she=net |  | st=h
V 20 | blocked | REJECT | legislative,political-institutions | 129 | the military-appointed senate=sen | Thanin=tha | st=h | when=in July 2023 | date=2023-07
V 20 | walked out | SANCTION/withdraw | political-institutions | 160 | Pheu Thai=pt | him=tha | st=h
Q 1 | m | Kao Mai's campaign to change royal insult law 'tantamount to an attempt to overthrow' the system | Constitutional court=crt | finds | -
Q 3 | i | its pledge to amend the strict lese-majesty law violated the constitution | The nine judges=crt | found | -
Q 6 | d | They have taken the house, but they have not got the people who lived in it | he=tha | said | @5:several hundred supporters=sup
Q 7 | d | * | @6:he=tha | | @5:several hundred supporters=sup
Q 8 | m | them to "punish them at the ballot box" in 2027 | Thanin=tha | asked | them#1=sup
Q 9 | i | it never sought to abolish the monarchy | The party=km | insisted | -
Q 10 | i | the court had no jurisdiction | Its lawyers=law | argued | -
Q 11 | m | the campaign had brought the crown "down into the contest of parties" | Judge Somsak Wetchakul=som | said | -
Q 12 | m | it regretted the decision, which "harms democratic pluralism" | The European Union=eu | said#1 | -
Q 12 | i | it was deeply concerned | the US state department=usd | said#2 | -
Q 13 | d | We don't comment on the verdicts of other people's courts. | A spokesperson for the Thai foreign ministry=mfa | responded | -
Q 15 | d | The authorities have used a court to wipe out the votes of 14 million people | she=doy | said | -
Q 22 | d | People are tired, and the price of rice is on their minds | Prof Anchalee Boonmee=anc | said | -
Q 23 | d | * | @22:Prof Anchalee Boonmee=anc | | -

#A w21-005 | 2025-03-12 | MANILA
S Philippines flies ex-president to The Hague after arrest on ICC warrant
P MANILA, March 12 (Reuters) - Philippine police arrested the country's former president at Manila's main airport on Tuesday and put him on a plane to The Hague hours later, handing him over to the International Criminal Court to face murder charges over his bloody war on drugs.
P The arrest, at the request of the ICC, is the most dramatic turn yet in a long feud between the two most powerful families in the Southeast Asian nation.
P "What sin have I committed?" the 79-year-old asked in a video posted on Instagram by his youngest daughter while he was held at Villamor Air Base.
P "Show me the law that says you can take me from my own country."
P His lawyer, Ernesto Salcedo, said that the detention was unlawful because the Philippines had withdrawn from the ICC, and that a petition had been filed with the Supreme Court.
P The court declined to issue a restraining order.
P In a late-night address, the president denied that politics was behind the decision and said his government had merely honoured its commitments to Interpol.
P "This is what the international community expects of us," he said.
S "I gave no order that the law did not give first."
P The former leader is accused by ICC prosecutors of crimes against humanity for at least 43 killings between 2011 and 2019.
P More than 6,200 suspects were shot dead in police operations during his six years in office, according to official data, and activists put the number of urban poor murdered by mysterious gunmen far higher.
P He has acknowledged telling officers to kill, but only in self-defence.
P In the slums of Caloocan, north of the capital, Lourdes Abad lit a candle beside a photograph of her son Jomar, 17, who was shot by two men on a motorcycle in August 2016.
P "I have waited nine years to see one of them in handcuffs," she said, wiping her eyes.
P Across the city, supporters of the arrested man marched to the air base, blew horns and demanded that he be sent home.
P "It is kidnapping, plain and simple!" shouted Rolly Pacheco, a tricycle driver.
P The vice president, the detainee's eldest daughter, who was impeached in February by the lower house, flew to Amsterdam on Wednesday and denounced what she called state kidnapping.
P Human Rights Watch called the handover "a critical step for accountability", while Beijing urged the court to avoid double standards and politicisation.
P Manila left the ICC in March 2019, a year after it opened a preliminary examination, but judges ruled in 2023 that they kept jurisdiction over earlier crimes.
P As recently as November the present government had said it would not cooperate with the tribunal.
P A confirmation hearing usually takes place months after a suspect's first appearance.
P The peso was little changed.
@ phl | Philippines | c | PHL
@ pol | Philippine police | o | PHLCOP
@ exp | former president of the Philippines | p | PHLELI | former president
@ icc | International Criminal Court | o | IGOJUD
@ law | Ernesto Salcedo | p | PHLSOC | lawyer
@ sup | Supreme Court of the Philippines | o | PHLJUD
@ pre | president of the Philippines | p | PHLGOV | president
@ gov | Philippine government | o | PHLGOV
@ pro | ICC prosecutors | g | IGOJUD
@ sus | drug suspects | l | PHLCRM
@ off | official data | o | PHLGOV
@ lou | Lourdes Abad | p | PHLCVL | mother
@ jom | Jomar Abad | p | PHLCVL | son
@ gun | men on a motorcycle | l | UAF
@ spt | supporters of the former president | l | PHLCVLOPP
@ rol | Rolly Pacheco | p | PHLCVLOPP | tricycle driver
@ vp | Vice President of the Philippines | p | PHLGOV | Vice President
@ low | lower house | o | PHLLEG
@ hrw | Human Rights Watch | o | NGO
@ chn | Chinese government | o | CHNGOV
@ kil | victims of 43 killings | l | PHLCVL
@ mys | mysterious gunmen | l | UAF
@ poor | urban poor of the Philippines | l | PHLCVL
@ act | activists | l | PHLSOC
E 0 Philippines/GPE; The Hague/GPE; ICC/ORG
E 1 MANILA/GPE; March 12/DATE; Reuters/ORG; Philippine/NORP; Manila/GPE; Tuesday/DATE; The Hague/GPE; International Criminal Court/ORG
E 2 ICC/ORG; Southeast Asian/NORP
E 3 Instagram/ORG; Villamor Air Base/FAC
E 5 Ernesto Salcedo/PER; Philippines/GPE; ICC/ORG; Supreme Court/ORG
E 7 Interpol/ORG
E 10 ICC/ORG; at least 43/NUM; 2011/DATE; 2019/DATE
E 11 More than 6,200 suspects/NUM
E 13 Caloocan/GPE; Lourdes Abad/PER; Jomar/PER; two men/NUM; August 2016/DATE
E 16 Rolly Pacheco/PER
E 17 February/DATE; Amsterdam/GPE; Wednesday/DATE
E 18 Human Rights Watch/ORG; Beijing/GPE
E 19 Manila/GPE; ICC/ORG; March 2019/DATE; 2023/DATE
E 20 November/DATE
V 0 | flies | COERCE/deport | legal,human-rights | 174 | Philippines=phl | ex-president=exp | id=h
V 0 | arrest | COERCE/arrest | legal,human-rights | 173 | Philippines=phl | ex-president=exp | id=a
V 1 | arrested | =a |  |  | Philippine police=pol | the country's former president=exp | when=Tuesday | date=2025-03-11 | where=Manila's main airport
V 1 | put | =h |  |  | Philippine police=pol | him#1=exp | when=hours later | date=2025-03-11
V 1 | handing | =h |  |  | Philippine police=pol | him#2=exp | when=hours later | date=2025-03-11
V 1 | charges | ACCUSE/allege | legal,human-rights | 1122 | the International Criminal Court=icc | his=exp | id=ac
V 1 | war | ASSAULT/targeted | human-rights,repression | 186 | his=exp |  | st=h | id=k
V 2 | arrest | =a |  |  |  |
V 2 | request | REQUEST/assist | legal | 1013 | the ICC=icc | @1:Philippine police=pol
V 3 | held | =a |  |  |  | he=exp | where=Villamor Air Base
V 4 | take | =h |  |  |  | me#2=exp
V 5 | detention | =a |  |  |  |
V 5 | unlawful | ACCUSE/allege | legal | 112 | Ernesto Salcedo=law | @7:his government=gov
V 5 | withdrawn | SANCTION/withdraw | diplomatic,legal | 166 | the Philippines=phl | the ICC=icc | st=h | by=Ernesto Salcedo=law | id=w
V 5 | petition | REQUEST/change | legal | 020 | His lawyer=law | the Supreme Court=sup | id=p
V 6 | declined | REJECT | legal | 120 | The court=sup | @5:His lawyer=law
V 7 | denied | REJECT | executive | 016 | the president=pre |
V 7 | decision | =a |  |  | his government=gov |
V 10 | accused | =ac |  |  | ICC prosecutors=pro | The former leader=exp
V 10 | killings | =k |  |  | The former leader=exp |  | by=ICC prosecutors=pro | when=between 2011 and 2019 | date=2011/2019 | n=killed:at least 43:43
V 11 | shot | ASSAULT/firearms | illegal-drugs,repression | 175 | @1:police=pol | More than 6,200 suspects=sus | st=h | by=official data=off | when=during his six years in office | n=killed:More than 6,200 suspects:6200
V 11 | murdered | ASSAULT/targeted | illegal-drugs | 180 | mysterious gunmen=mys | urban poor=poor | st=h | by=activists=act
V 12 | telling | REQUEST/change | illegal-drugs | 100 | He=exp | officers=pol | st=h
V 13 | shot | ASSAULT/firearms | illegal-drugs | 180 | two men on a motorcycle=gun | her son Jomar=jom | st=h | when=in August 2016 | date=2016-08 | where=Caloocan
V 15 | arrested | =a |  |  |  | the arrested man=exp
V 15 | marched | PROTEST/demo | legal | 141 | supporters of the arrested man=spt | @7:his government=gov | where=the air base
V 16 | kidnapping | ACCUSE/allege | legal | 112 | Rolly Pacheco=rol | @7:his government=gov
V 17 | impeached | SANCTION/convict | legislative,political-institutions | 116 | the lower house=low | The vice president=vp | st=h | when=in February | date=2025-02
V 17 | denounced | ACCUSE/disapprove | legal | 111 | The vice president=vp | @7:his government=gov | when=Wednesday | date=2025-03-12
V 17 | kidnapping | =a |  |  | state=gov | the detainee=exp | by=she=vp
V 18 | called | SUPPORT | human-rights,legal | 051 | Human Rights Watch=hrw | @7:his government=gov
V 18 | handover | =h |  |  |  |
V 18 | urged | REQUEST/change | diplomatic,legal | 024 | Beijing=chn | the court=icc
V 19 | left | =w |  |  | Manila=phl | the ICC=icc | when=in March 2019 | date=2019-03
V 19 | examination | ACCUSE/investigate | legal,human-rights | 092 | it=icc |  | st=h
V 19 | ruled | REJECT | legal | 120 | judges=icc |  | st=h | when=in 2023 | date=2023
V 20 | said | REJECT/assist | legal | 1213 | the present government=gov | the tribunal=icc | st=h | when=As recently as November | date=2024-11
Q 3 | d | What sin have I committed? | the 79-year-old=exp | asked | -
Q 4 | d | * | @3:the 79-year-old=exp | | -
Q 5 | i | the detention was unlawful~~with the Supreme Court | Ernesto Salcedo=law | said | -
Q 7 | i | politics was behind the decision | the president=pre | denied | -
Q 7 | i | his government had merely honoured its commitments to Interpol | the president=pre | said | -
Q 8 | d | This is what the international community expects of us | he=pre | said | -
Q 9 | d | * | @8:he=pre | | -
Q 14 | d | I have waited nine years to see one of them in handcuffs | she=lou | said | -
Q 15 | i | he be sent home | supporters of the arrested man=spt | demanded | -
Q 16 | d | It is kidnapping, plain and simple! | Rolly Pacheco=rol | shouted | -
Q 18 | m | the handover "a critical step for accountability" | Human Rights Watch=hrw | called | -
Q 20 | i | it would not cooperate with the tribunal | the present government=gov | said | -

#A w21-006 | 2016-08-17 | SRINAGAR
S Five killed as forces open fire at stone-pelters in Kashmir's Budgam; separatists extend shutdown
P SRINAGAR, Aug 17 (PTI) Five youths were killed and 15 others injured when security forces fired at a mob of stone-pelters in central Kashmir's Budgam district on Tuesday, taking the toll in the ongoing unrest to 65, officials said.
P The deaths triggered fresh protests across the Valley, where curfew remained in force for the 40th consecutive day.
P A CRPF convoy was passing through Aripathan village of Magam around 8.45 am when it was attacked with stones by a large group of youths, a police spokesman said in a statement.
P "As the mob became violent and tried to snatch a weapon, the jawans exercised restraint and fired in the air, but this had no effect," the spokesman said.
P Residents disputed the account.
P "There was no snatching of any weapon.
S "Children were standing near the bakery, and the shooting came from the last vehicle," said Ghulam Nabi Wagay, a retired schoolteacher whose nephew is among the dead.
P Chief Minister Shaheen Andrabi expressed grief over the killings and ordered a time-bound inquiry by the divisional commissioner.
P She said the loss of young lives was "a wound in the heart of each one of us", and appealed to parents to keep their wards at home.
P The National Conference (NC) dismissed the probe as an eyewash and demanded the CM's resignation.
P "How many inquiries has she ordered since July 9, and how many men in uniform have been named?" NC general secretary Altaf Masoodi asked at a press conference here.
P "She has lost the moral authority to sit in that chair."
P Separatists, meanwhile, extended the shutdown in the Valley till August 25 and asked people to march to the United Nations office at Sonawar on Friday.
P Hurriyat hardliner Syed Imtiyaz Qadri was taken into preventive custody when he tried to defy house arrest in Hyderpora, an official said.
P His son told PTI over phone that the 76-year-old was bundled into a jeep "without shoes".
P In New Delhi, Congress leaders met the President and urged him to send an all-party delegation to the state.
P Union Minister of State in the PMO Harbans Lal Sudan accused Pakistan of fuelling the trouble, saying that "the remote control lies across the border".
P Islamabad had last week offered to send relief to Kashmir, an offer that New Delhi rejected in what it described as the strongest possible terms.
P Mobile internet, snapped on the night of July 8, has not been restored in south Kashmir.
P The unrest began after Hizbul Mujahideen commander Burhan Wani was killed in an encounter with security forces in the Kokernag area that day.
P The Valley last saw a summer like this in 2010, when police firing on stone-throwing crowds left more than 110 people dead.
P Apple growers say the fruit will soon be ready for plucking, but few trucks are to be had.
@ sec | security forces in Kashmir | o | INDCOP
@ you | stone-pelters in Budgam | l | INDCVLOPP
@ dea | youths shot at Aripathan | l | INDCVL
@ offs | officials in Kashmir | l | INDGOV
@ crpf | CRPF | o | INDCOP
@ spo | police spokesman | p | INDCOP | spokesman
@ res | residents of Aripathan | l | INDCVL
@ wag | Ghulam Nabi Wagay | p | INDCVL | retired schoolteacher
@ and | Shaheen Andrabi | p | INDGOV | Chief Minister
@ par | parents in Kashmir | l | INDCVL
@ nc | National Conference | o | INDPTYOPP
@ mas | Altaf Masoodi | p | INDPTYOPP | general secretary
@ sep | Kashmiri separatists | g | INDOPP
@ peo | people of the Valley | l | INDCVL
@ qad | Syed Imtiyaz Qadri | p | INDOPP | Hurriyat hardliner
@ son | Qadri's son | p | INDCVL | son
@ inc | Congress leaders | l | INDPTYOPP
@ pre | President of India | p | INDGOV | President
@ sud | Harbans Lal Sudan | p | INDGOV | Union Minister of State
@ pak | Pakistan | c | PAK
@ isl | Pakistani government | o | PAKGOV
@ nd | Indian government | o | INDGOV
@ wan | Burhan Wani | p | INDREB | Hizbul Mujahideen commander
@ pro | protesters in Kashmir | l | INDCVLOPP
@ cro | stone-throwing crowds of 2010 | l | INDCVLOPP
@ gro | Apple growers | l | INDAGR
E 0 Five/NUM; Kashmir/GPE; Budgam/GPE
E 1 SRINAGAR/GPE; Aug 17/DATE; PTI/ORG; Five youths/NUM; 15 others/NUM; Kashmir/GPE; Budgam/GPE; Tuesday/DATE; 65/NUM
E 2 Valley/LOC
E 3 CRPF/ORG; Aripathan/GPE; Magam/GPE
E 7 Ghulam Nabi Wagay/PER
E 8 Shaheen Andrabi/PER
E 10 National Conference/ORG; NC/ORG
E 11 July 9/DATE; NC/ORG; Altaf Masoodi/PER
E 13 Valley/LOC; August 25/DATE; United Nations/ORG; Sonawar/GPE; Friday/DATE
E 14 Hurriyat/ORG; Syed Imtiyaz Qadri/PER; Hyderpora/GPE
E 15 PTI/ORG
E 16 New Delhi/GPE; Congress/ORG
E 17 PMO/ORG; Harbans Lal Sudan/PER; Pakistan/GPE
E 18 Islamabad/GPE; last week/DATE; Kashmir/GPE; New Delhi/GPE
E 19 July 8/DATE; Kashmir/GPE
E 20 Hizbul Mujahideen/ARM; Burhan Wani/PER; Kokernag/GPE
E 21 Valley/LOC; 2010/DATE; more than 110 people/NUM
V 0 | killed | ASSAULT/firearms | repression,territory | 175 | forces=sec | Five=dea; stone-pelters=you | where=Kashmir's Budgam | n=killed:Five:5 | id=k
V 0 | open fire | =k |  |  | forces=sec | stone-pelters=you | where=Kashmir's Budgam
V 0 | extend | PROTEST/strike | territory,repression | 143 | separatists=sep |  | id=sh
V 1 | killed | =k |  |  | security forces=sec | Five youths=dea; 15 others=dea | by=officials=offs | when=Tuesday | date=2016-08-16 | where=central Kashmir's Budgam district | n=killed:Five youths:5 | n=injured:15 others:15
V 1 | fired | =k |  |  | security forces=sec | a mob of stone-pelters=you | by=officials=offs | when=Tuesday | date=2016-08-16 | where=central Kashmir's Budgam district
V 1 | unrest | PROTEST/riot | territory,repression | 145 |  |  | where=Kashmir | n=killed:65:65 | id=u
V 2 | deaths | =k |  |  |  |
V 2 | protests | PROTEST/demo | territory,repression | 141 |  |  | where=the Valley
V 2 | curfew | COERCE/curfew | territory,repression | 1723 |  |  | where=the Valley
V 3 | attacked | PROTEST/riot | territory | 145 | a large group of youths=you | A CRPF convoy=crpf | by=a police spokesman=spo | when=around 8.45 am | date=2016-08-16 | where=Aripathan village | id=at
V 4 | snatch | =at |  |  | the mob=you | the jawans=crpf | by=the spokesman=spo
V 4 | fired | ASSAULT/crowd-control | repression | 175 | the jawans=crpf | the mob=you | by=the spokesman=spo | where=@3:Aripathan village
V 5 | disputed | REJECT | repression | 016 | Residents=res | @4:the spokesman=spo
V 7 | shooting | =k |  |  | the last vehicle=sec | Children=dea | by=Ghulam Nabi Wagay=wag
V 7 | dead | =k |  |  |  | whose nephew=dea
V 8 | grief | SUPPORT | executive | 018 | Shaheen Andrabi=and |
V 8 | killings | =k |  |  |  |
V 8 | inquiry | ACCUSE/investigate | repression | 092 | Chief Minister Shaheen Andrabi=and | @1:security forces=sec | id=i
V 9 | loss | =k |  |  |  | young lives=dea
V 9 | appealed | REQUEST/yield |  | 0252 | She=and | parents=par
V 10 | dismissed | REJECT | repression | 120 | The National Conference=nc | @8:Chief Minister Shaheen Andrabi=and
V 10 | probe | =i |  |  |  |
V 10 | demanded | REQUEST/change | executive | 1041 | The National Conference=nc | the CM=and | id=d
V 11 | asked | ACCUSE/disapprove | executive,repression | 111 | Altaf Masoodi=mas | she=and
V 12 | lost | =d |  |  | @11:Altaf Masoodi=mas | She=and
V 13 | extended | =sh |  |  | Separatists=sep |  | when=till August 25 | date=2016-08-17/2016-08-25 | where=the Valley
V 13 | march | PROTEST/demo | territory | 141 | people=peo |  | st=f | when=on Friday | date=2016-08-19 | where=the United Nations office
V 14 | custody | COERCE/arrest | territory | 173 |  | Syed Imtiyaz Qadri=qad | by=an official=offs | where=Hyderpora | id=q
V 14 | defy | REJECT | territory | 128 | he=qad |  | by=an official=offs
V 14 | house arrest | COERCE/restrict | territory | 172 |  | Syed Imtiyaz Qadri=qad | by=an official=offs
V 15 | bundled | =q |  |  |  | the 76-year-old=qad | by=His son=son
V 16 | met | CONSULT | executive,territory | 040 | Congress leaders=inc; the President=pre |  | where=New Delhi
V 16 | urged | REQUEST/change | territory | 024 | Congress leaders=inc | him=pre
V 17 | accused | ACCUSE/allege | territory,diplomatic | 112 | Harbans Lal Sudan=sud | Pakistan=pak
V 17 | trouble | =u |  |  |  |
V 18 | offered | AGREE | human-security,diplomatic | 0333 | Islamabad=isl | New Delhi=nd | when=last week | date=2016-08-08/2016-08-14 | id=of
V 18 | offer | =of |  |  | Islamabad=isl | New Delhi=nd
V 18 | rejected | REJECT/assist | human-security,diplomatic | 122 | New Delhi=nd | Islamabad=isl
V 19 | snapped | COERCE/withhold | repression | 172 |  |  | when=on the night of July 8 | date=2016-07-08 | where=Kashmir
V 20 | unrest | =u |  |  |  |
V 20 | killed | ASSAULT/firearms | territory | 190 | security forces=sec | Burhan Wani=wan | st=h | when=that day | date=2016-07-08 | where=the Kokernag area | id=w
V 20 | encounter | =w |  |  | security forces=sec | Burhan Wani=wan | when=that day | date=2016-07-08 | where=the Kokernag area
V 21 | firing | ASSAULT/firearms | repression,territory | 175 | police=sec | stone-throwing crowds=cro | st=h | when=in 2010 | date=2010 | where=The Valley | n=killed:more than 110 people:110 | id=fi
V 21 | dead | =fi |  |  | police=sec | more than 110 people=cro | when=in 2010 | date=2010 | n=killed:more than 110 people:110
Q 1 | i | Five youths were killed~~unrest to 65 | officials=offs | said | -
Q 3 | i | A CRPF convoy was passing~~group of youths | a police spokesman=spo | said | -
Q 4 | d | As the mob became~~no effect | the spokesman=spo | said | -
Q 6 | d | There was no snatching of any weapon. | @7:Ghulam Nabi Wagay=wag | | -
Q 7 | d | Children were standing~~last vehicle | Ghulam Nabi Wagay=wag | said | -
Q 9 | m | the loss of young lives was "a wound in the heart of each one of us" | She=and | said | -
Q 11 | d | How many inquiries~~been named? | Altaf Masoodi=mas | asked | -
Q 12 | d | * | @11:Altaf Masoodi=mas | | -
Q 14 | i | Hurriyat hardliner~~in Hyderpora | an official=offs | said | -
Q 15 | m | the 76-year-old was bundled into a jeep "without shoes" | His son=son | told | -
Q 17 | m | "the remote control lies across the border" | Harbans Lal Sudan=sud | saying | -
Q 22 | i | the fruit will soon be ready for plucking, but few trucks are to be had | Apple growers=gro | say | -

#A w21-007 | 2019-11-04 | ISLAMABAD
S Durrani-backed marchers dig in as talks with govt team make no headway
P * Opposition leader gives PM two more days to quit * Minister warns 'state will respond' if protesters move on Red Zone * PML-N, PPP stay away from sit-in
P ISLAMABAD: The tens of thousands of Jamiat Ulema-i-Islam (JUI-F) workers who marched on the capital last week refused to budge from the H-9 ground on Sunday, as a second round of talks between the party and the government's negotiating committee ended without agreement.
P Their leader, Maulana Abdul Wadood Durrani, extended by 48 hours the deadline he had given the prime minister on Friday to step down, and cautioned that the crowd "knows the road to D-Chowk".
P "We gave you two days out of courtesy; we give you two more out of pity," he thundered from atop a container, to chants of "Go, selected, go".
P "After that do not complain to me about what the people do."
P Defence Minister Parvez Tanoli, who heads the government team, ruled out the PM's resignation in so many words.
P "Ask for anything else," Mr Tanoli told reporters after meeting the Rahbar Committee of the opposition at the residence of Akram Marwat.
S "We can discuss election reform, we can discuss a parliamentary commission, we can't discuss the head of an elected government being sent home by a crowd."
P The interior ministry was less polite.
P It warned in a notification that the state would respond with full force if the protesters entered the Red Zone, and deployed 4,000 additional Frontier Constabulary men along Srinagar Highway.
P Police have already placed shipping containers at eleven points, cutting off Faizabad from Blue Area, and the mobile phone service was suspended in parts of the city on Saturday.
P Information adviser Dr Sadia Mirza accused the Maulana of using seminary children as "human shields" and of burying the Kashmir cause.
P "He has done for India what India couldn't do for itself," she tweeted.
P The JUI-F's spokesman rejected the allegation as "the whimper of a frightened government".
P Not everyone in the opposition is on the same page.
P The Pakistan Muslim League-Nawaz and the Pakistan Peoples Party, which had sent their chiefs to speak on the first night, decided not to take part in the sit-in, sources in both parties told Dawn.
P "Dharnas did not bring down a government in 2014, and they won't now," said one PPP senator who requested anonymity.
P He was alluding to the 126-day protest by the present prime minister's own party outside parliament, during which its workers stormed the premises of Pakistan Television.
P The Azadi March, as its organisers call it, set out from Karachi on Oct 27 and reached Islamabad four days later with hardly a window broken on the way.
P Women journalists were stopped from covering it on Friday; the Maulana has since apologised for that.
P On the ground, men cook rice in cauldrons, sleep under plastic sheets and play volleyball between speeches.
P Yar Muhammad, a brick-kiln worker from Bannu, said he had borrowed Rs3,000 to come.
P "I will go home when the flour is cheap again," he laughed.
@ jui | JUI-F workers | l | PAKPTYOPP
@ jp | Jamiat Ulema-i-Islam | o | PAKPTYOPP
@ dur | Abdul Wadood Durrani | p | PAKPTYOPP | leader of JUI-F
@ gov | Pakistani government | o | PAKGOV
@ com | government's negotiating committee | g | PAKGOV
@ pm | Prime Minister of Pakistan | p | PAKGOV | prime minister
@ tan | Parvez Tanoli | p | PAKGOVMIL | Defence Minister
@ rah | Rahbar Committee | g | PAKPTYOPP
@ int | Pakistani interior ministry | o | PAKGOV
@ fc | Frontier Constabulary | o | PAKCOP
@ pol | Islamabad police | o | PAKCOP
@ mir | Sadia Mirza | p | PAKGOV | information adviser
@ spo | JUI-F spokesman | p | PAKPTYOPP | spokesman
@ pmln | Pakistan Muslim League-Nawaz | o | PAKPTYOPP
@ ppp | Pakistan Peoples Party | o | PAKPTYOPP
@ src | sources in both parties | l | PAKPTYOPP
@ sen | PPP senator | p | PAKLEGPTYOPP | senator
@ pti | prime minister's party | o | PAKPTYOPP
@ ptv | Pakistan Television | o | PAKGOVJRN
@ wj | women journalists | l | PAKJRN
@ chi | seminary children | l | PAKEDU
@ yar | Yar Muhammad | p | PAKLAB | brick-kiln worker
E 0 Durrani/PER
E 1 Red Zone/LOC; PML-N/ORG; PPP/ORG
E 2 ISLAMABAD/GPE; tens of thousands/NUM; Jamiat Ulema-i-Islam/ORG; JUI-F/ORG; last week/DATE; H-9 ground/FAC; Sunday/DATE
E 3 Abdul Wadood Durrani/PER; Friday/DATE; D-Chowk/LOC
E 6 Parvez Tanoli/PER
E 7 Tanoli/PER; Rahbar Committee/ORG; Akram Marwat/PER
E 10 Red Zone/LOC; 4,000/NUM; Frontier Constabulary/ORG; Srinagar Highway/FAC
E 11 Faizabad/GPE; Blue Area/LOC; Saturday/DATE
E 12 Sadia Mirza/PER; Kashmir/GPE
E 13 India#1/GPE; India#2/GPE
E 14 JUI-F/ORG
E 16 Pakistan Muslim League-Nawaz/ORG; Pakistan Peoples Party/ORG; Dawn/ORG
E 17 2014/DATE; PPP/ORG
E 18 Pakistan Television/ORG
E 19 Azadi March/EVT; Karachi/GPE; Oct 27/DATE; Islamabad/GPE
E 20 Friday/DATE
E 22 Yar Muhammad/PER; Bannu/GPE; Rs3,000/MONEY
V 0 | dig in | PROTEST/demo | executive,political-institutions | 1411 | marchers=jui |  | id=d
V 0 | talks | CONSULT | political-institutions | 046 | marchers=jp; govt team=com |  | id=t
V 1 | gives | THREATEN | executive,political-institutions | 139 | Opposition leader=dur | PM=pm | id=u
V 1 | warns | THREATEN/violence | repression | 137 | Minister=int | protesters=jui | id=w
V 1 | stay away | REJECT | political-institutions | 120 | PML-N=pmln; PPP=ppp | sit-in=jp | id=s
V 1 | sit-in | =d |  |  | protesters=jui | PM=pm
V 2 | marched | PROTEST/demo | executive,political-institutions | 1411 | The tens of thousands of Jamiat Ulema-i-Islam (JUI-F) workers=jui | @3:the prime minister=pm | when=last week | date=2019-10-27/2019-10-31 | where=the capital | n=protesters:tens of thousands | id=m
V 2 | refused | =d |  |  | workers=jui |  | when=Sunday | date=2019-11-03 | where=the H-9 ground
V 2 | talks | =t |  |  | the party=jp; the government's negotiating committee=com |  | when=Sunday | date=2019-11-03
V 3 | extended | =u |  |  | Maulana Abdul Wadood Durrani=dur | the prime minister=pm | when=@2:Sunday | date=2019-11-03
V 3 | deadline | THREATEN | executive,political-institutions | 139 | he=dur | the prime minister=pm | when=on Friday | date=2019-11-01 | id=dl
V 3 | cautioned | THREATEN/restrict | political-institutions | 133 | Maulana Abdul Wadood Durrani=dur | the prime minister=pm | id=ct
V 4 | gave | =dl |  |  | We=dur | you#1=pm
V 4 | give | =u |  |  | we=dur | you#2=pm
V 4 | chants | =d |  |  |  |
V 5 | complain | =ct |  |  | me=dur | @4:you#2=pm
V 6 | ruled out | REJECT/change | executive | 1231 | Parvez Tanoli=tan | @3:Maulana Abdul Wadood Durrani=dur | id=r
V 7 | meeting | =t |  |  | Mr Tanoli=tan; the Rahbar Committee=rah |  | where=the residence of Akram Marwat
V 8 | discuss#1 | AGREE | political-institutions,election | 036 | We=tan | @7:the Rahbar Committee=rah
V 8 | discuss#3 | =r |  |  | We=tan |
V 10 | warned | =w |  |  | It=int | the protesters=jui
V 10 | deployed | MOBILIZE/police | political-institutions | 153 | It=int | @10:the protesters=jui | where=along Srinagar Highway | n=troops:4,000:4000
V 11 | placed | COERCE/restrict | political-institutions | 172 | Police=pol |  | id=co
V 11 | cutting off | =co |  |  | Police=pol |  | where=Faizabad
V 11 | suspended | COERCE/withhold | political-institutions | 172 |  |  | when=on Saturday | date=2019-11-02 | where=parts of the city
V 12 | accused | ACCUSE/allege | political-institutions | 112 | Dr Sadia Mirza=mir | the Maulana=dur | id=a
V 13 | tweeted | =a |  |  | she=mir | He=dur
V 14 | rejected | REJECT | political-institutions | 016 | The JUI-F's spokesman=spo | @12:Dr Sadia Mirza=mir
V 14 | allegation | =a |  |  | @12:Dr Sadia Mirza=mir | @12:the Maulana=dur
V 16 | decided | =s |  |  | The Pakistan Muslim League-Nawaz=pmln; the Pakistan Peoples Party=ppp |  | by=sources in both parties=src
V 16 | sit-in | =d |  |  |  |
V 17 | Dharnas | PROTEST/demo | executive | 1411 |  |  | when=in 2014 | date=2014 | st=h | id=p14
V 18 | protest | =p14 |  |  | the present prime minister's own party=pti |  | when=@17:2014 | date=2014 | where=outside parliament
V 18 | stormed | PROTEST/riot | executive | 145 | its workers=pti | Pakistan Television=ptv | st=h | when=@17:2014 | date=2014 | where=the premises of Pakistan Television
V 19 | March | =m |  |  | its organisers=jp |  | when=Oct 27 | date=2019-10-27/2019-10-31 | where=Islamabad
V 19 | set out | =m |  |  | its organisers=jp |  | when=on Oct 27 | date=2019-10-27
V 20 | stopped | COERCE/restrict | gender,rights-freedoms | 1721 |  | Women journalists=wj | when=on Friday | date=2019-11-01
V 20 | apologised | CONCEDE | gender,rights-freedoms | 055 | the Maulana=dur | Women journalists=wj
Q 1 | m | 'state will respond' if protesters move on Red Zone | Minister=int | warns | protesters=jui
Q 3 | m | the crowd "knows the road to D-Chowk" | Maulana Abdul Wadood Durrani=dur | cautioned | -
Q 4 | d | We gave you~~out of pity | he=dur | thundered | -
Q 5 | d | * | @4:he=dur | | -
Q 7 | d | Ask for anything else | Mr Tanoli=tan | told | -
Q 8 | d | * | @7:Mr Tanoli=tan | | -
Q 10 | i | the state would respond with full force if the protesters entered the Red Zone | It=int | warned | -
Q 12 | m | the Maulana of using seminary children as "human shields" | Dr Sadia Mirza=mir | accused | the Maulana=dur
Q 13 | d | He has done for India what India couldn't do for itself | she=mir | tweeted | -
Q 14 | m | the allegation as "the whimper of a frightened government" | The JUI-F's spokesman=spo | rejected | -
Q 16 | i | The Pakistan Muslim League-Nawaz~~in the sit-in | sources in both parties=src | told | -
Q 17 | d | Dharnas did not bring down a government in 2014, and they won't now | one PPP senator=sen | said | -
Q 22 | i | he had borrowed Rs3,000 to come | Yar Muhammad=yar | said | -
Q 23 | d | I will go home when the flour is cheap again | he=yar | laughed | -

#A w21-008 | 2022-07-22 | Colombo
S Sri Lanka troops raid protest camp, arrest nine as new cabinet sworn in
P Colombo (AFP) – Sri Lankan soldiers and police tore down the main anti-government protest camp in Colombo in a pre-dawn raid on Friday, arresting nine people and leaving dozens injured, hours before the crisis-hit nation's new president swore in a cabinet.
P Armed with riot shields and assault rifles, hundreds of troops moved in on the sea-front secretariat shortly after midnight, ripping up tents that had stood there for 104 days.
P "They beat us really cruelly," a sobbing volunteer at the site, Buddhika Samarasekara, told AFP.
S "We were going to hand the building back at two in the afternoon; they knew it, everybody knew it."
P Activists had announced on Thursday that they would vacate the offices now that the president they despised had fled and resigned.
P At least 48 people were treated at the Colombo National Hospital, among them a BBC cameraman who was punched by a man in uniform, medics said.
P Police spokesman Nihal Thenuwara defended the operation, saying that the protesters had "no legal right" to hold government property.
P "Nine persons have been taken into custody for violating a court order and causing damage," he told reporters.
P They will be produced before a magistrate, he added.
P Diplomats reacted with dismay.
P US ambassador Laura Whitcombe said she was "deeply concerned" by the use of force and called on the authorities to ensure that the injured got medical care.
P Amnesty International condemned the raid as "shameful", and the Bar Association of Sri Lanka demanded an investigation.
P "Using the army to suppress civilian protests on the very first day in office is despicable," it said in a statement.
P The new president, a six-time prime minister, was elected by parliament on Wednesday with the votes of the party of the family that the demonstrators had driven from power.
P He had warned after taking the oath that attempts to topple the government or occupy its buildings were "not democracy".
P His predecessor escaped to Singapore last week, days after crowds stormed his official residence, swam in the pool and lay on his bed.
P The former leader stepped down by email on July 14.
P Opposition leader Asanka Premachandra tweeted: "A cowardly assault against peaceful people who had agreed to leave today."
P "A useless display of ego and brute force putting innocent lives at risk."
P Sri Lanka's 22 million people have endured months of lengthy blackouts, record inflation and queues for petrol that last for days.
P The island defaulted on its $51 billion foreign debt in April and is in talks with the International Monetary Fund about a bailout.
P An earlier assault on the camp, by loyalists of the ruling family on May 9, set off riots in which a lawmaker was lynched and dozens of politicians' homes were torched.
P By noon the tents were gone and the road was open to traffic for the first time since April.
@ sol | Sri Lankan soldiers | o | LKAMIL
@ pol | Sri Lankan police | o | LKACOP
@ pro | anti-government protesters in Colombo | l | LKACVLOPP
@ nin | nine people arrested at the camp | l | LKACVLOPP
@ bud | Buddhika Samarasekara | p | LKACVLOPP | volunteer
@ pre | president of Sri Lanka | p | LKAGOV | president
@ exp | former president of Sri Lanka | p | LKAELI | former president
@ cam | BBC cameraman | p | GBRJRN | cameraman
@ man | man in uniform | p | LKAMIL
@ med | medics in Colombo | l | LKAMED
@ nih | Nihal Thenuwara | p | LKACOP | spokesman
@ whi | Laura Whitcombe | p | USAGOV | US ambassador
@ aut | Sri Lankan authorities | o | LKAGOV
@ amn | Amnesty International | o | NGO
@ bar | Bar Association of Sri Lanka | o | LKASOC
@ parl | Sri Lankan parliament | o | LKALEG
@ asa | Asanka Premachandra | p | LKAPTYOPP | opposition leader
@ imf | International Monetary Fund | o | IGO
@ lka | Sri Lanka | c | LKA
@ loy | loyalists of the ruling family | l | LKAPTYGOV
@ rio | rioters of May 9 | l | LKACVLOPP
@ lawm | Sri Lankan lawmaker | p | LKALEGPTYGOV | lawmaker
@ plt | Sri Lankan politicians | l | LKAPTYGOV
@ dip | diplomats in Colombo | l | GOV
@ hos | medics of the Colombo National Hospital | l | LKAMED
E 0 Sri Lanka/GPE; nine/NUM
E 1 Colombo#1/GPE; AFP/ORG; Sri Lankan/NORP; Colombo#2/GPE; Friday/DATE; nine people/NUM; dozens/NUM
E 2 hundreds of troops/NUM
E 3 Buddhika Samarasekara/PER; AFP/ORG
E 5 Thursday/DATE
E 6 At least 48 people/NUM; Colombo National Hospital/FAC; BBC/ORG
E 7 Nihal Thenuwara/PER
E 8 Nine persons/NUM
E 11 US/GPE; Laura Whitcombe/PER
E 12 Amnesty International/ORG; Bar Association of Sri Lanka/ORG
E 14 Wednesday/DATE
E 16 Singapore/GPE; last week/DATE
E 17 July 14/DATE
E 18 Asanka Premachandra/PER; today/DATE
E 20 Sri Lanka/GPE; 22 million people/NUM
E 21 $51 billion/MONEY; April/DATE; International Monetary Fund/ORG
E 22 May 9/DATE; dozens/NUM
E 23 April/DATE
V 0 | raid | COERCE/seize | repression,rights-freedoms,military | 1711 | Sri Lanka troops=sol | protest camp=pro | id=r
V 0 | protest | PROTEST/obstruct | political-institutions | 144 | @1:anti-government=pro | @1:president=pre | id=oc
V 0 | arrest | COERCE/arrest | repression,rights-freedoms | 173 | Sri Lanka troops=sol | nine=nin | n=arrested:nine:9 | id=a
V 1 | tore down | =r |  |  | Sri Lankan soldiers=sol; police=pol | the main anti-government protest camp=pro | when=in a pre-dawn raid on Friday | date=2022-07-22 | where=Colombo#2
V 1 | protest | =oc |  |  | anti-government=pro |
V 1 | raid | =r |  |  |  |
V 1 | arresting | =a |  |  | Sri Lankan soldiers=sol; police=pol | nine people=nin | when=Friday | date=2022-07-22 | where=Colombo#2 | n=arrested:nine people:9
V 1 | injured | ASSAULT/beat | repression,rights-freedoms | 175 | Sri Lankan soldiers=sol; police=pol | dozens=pro | when=Friday | date=2022-07-22 | where=Colombo#2 | n=injured:dozens | id=b
V 2 | moved in | =r |  |  | hundreds of troops=sol |  | when=shortly after midnight | date=2022-07-22 | where=the sea-front secretariat | n=troops:hundreds of troops
V 2 | ripping up | =r |  |  | hundreds of troops=sol |
V 3 | beat | =b |  |  | They=sol | us=pro | by=Buddhika Samarasekara=bud
V 4 | hand | CONCEDE | political-institutions | 035 | We=pro |  | st=f | id=v
V 5 | announced | =v |  |  | Activists=pro | @1:the crisis-hit nation's new president=pre | when=on Thursday | date=2022-07-21
V 5 | resigned | RETREAT/resign | executive,political-institutions | 0831 | the president they despised=exp | Activists=pro | st=h | id=q
V 6 | treated | AID | health | 073 | the Colombo National Hospital=hos | At least 48 people=pro | by=medics=med
V 6 | punched | ASSAULT/beat | rights-freedoms,repression | 182 | a man in uniform=man | a BBC cameraman=cam | by=medics=med
V 7 | defended | SUPPORT | repression | 051 | Nihal Thenuwara=nih | @1:Sri Lankan soldiers=sol; @1:police=pol
V 7 | operation | =r |  |  |  |
V 7 | hold | =oc |  |  | the protesters=pro |
V 8 | custody | =a |  |  |  | Nine persons=nin | by=he=nih | n=arrested:Nine persons:9
V 10 | dismay | ACCUSE/disapprove | repression,diplomatic | 111 | Diplomats=dip | @11:the authorities=aut
V 11 | concerned | ACCUSE/disapprove | repression,diplomatic | 111 | Laura Whitcombe=whi | the authorities=aut
V 11 | use | =b |  |  | the authorities=aut |
V 11 | called on | REQUEST/assist | repression,health | 023 | Laura Whitcombe=whi | the authorities=aut
V 12 | condemned | ACCUSE/disapprove | repression,rights-freedoms | 111 | Amnesty International=amn | @1:Sri Lankan soldiers=sol; @1:police=pol
V 12 | raid | =r |  |  |  |
V 12 | demanded | REQUEST/change | repression,legal | 104 | the Bar Association of Sri Lanka=bar | @11:the authorities=aut
V 13 | suppress | =r |  |  | the army=sol |
V 13 | protests | =oc |  |  |  |
V 13 | said | ACCUSE/disapprove | repression,rights-freedoms | 111 | it=bar | the army=sol
V 14 | elected | SUPPORT | legislative,executive | 051 | parliament=parl | The new president=pre | when=Wednesday | date=2022-07-20 | id=el
V 14 | votes | =el |  |  | the party of the family=parl | The new president=pre
V 15 | warned | ACCUSE/disapprove | political-institutions | 111 | He=pre | @14:the demonstrators=pro
V 16 | stormed | PROTEST/riot | political-institutions | 145 | crowds=pro | his official residence=exp | st=h | where=his official residence
V 17 | stepped down | =q |  |  | The former leader=exp |  | when=on July 14 | date=2022-07-14
V 18 | tweeted | ACCUSE/disapprove | repression | 111 | Asanka Premachandra=asa | @1:Sri Lankan soldiers=sol
V 18 | assault | =r |  |  |  | peaceful people=pro
V 18 | agreed | =v |  |  | people=pro |
V 19 | display | =r |  |  |  |
V 21 | talks | CONSULT | economic | 046 | The island=lka; the International Monetary Fund=imf |
V 22 | assault | ASSAULT | political-institutions | 180 | loyalists of the ruling family=loy | the camp=pro | st=h | when=on May 9 | date=2022-05-09 | where=the camp
V 22 | riots | PROTEST/riot | political-institutions | 145 |  |  | st=h | when=May 9 | date=2022-05-09
V 22 | lynched | ASSAULT/beat | political-institutions | 182 |  | a lawmaker=lawm | st=h | when=May 9 | date=2022-05-09
V 22 | torched | PROTEST/riot | political-institutions | 145 |  | dozens of politicians' homes=plt | st=h | when=May 9 | date=2022-05-09
Q 3 | d | They beat us really cruelly | Buddhika Samarasekara=bud | told | -
Q 4 | d | * | @3:Buddhika Samarasekara=bud | | -
Q 5 | i | they would vacate the offices now that the president they despised had fled and resigned | Activists=pro | announced | -
Q 6 | i | At least 48 people~~man in uniform | medics=med | said | -
Q 7 | m | the protesters had "no legal right" to hold government property | Nihal Thenuwara=nih | saying | -
Q 8 | d | Nine persons have been~~causing damage | he=nih | told | -
Q 9 | i | They will be produced before a magistrate | he=nih | added | -
Q 11 | m | she was "deeply concerned" by the use of force | Laura Whitcombe=whi | said | -
Q 12 | m | the raid as "shameful" | Amnesty International=amn | condemned | -
Q 13 | d | Using the army~~is despicable | it=bar | said | -
Q 15 | m | attempts to topple the government or occupy its buildings were "not democracy" | He=pre | warned | -
Q 18 | d | A cowardly assault against peaceful people who had agreed to leave today. | Asanka Premachandra=asa | tweeted | -
Q 19 | d | * | @18:Asanka Premachandra=asa | | -

#A w21-009 | 2015-11-23 | KATHMANDU
S Four dead as Nepal police fire on highway protesters; Madhesi parties call off talks
P Four people were shot dead by police in Nepal's southern plains over the weekend in clashes with protesters who tried to stop a convoy of goods trucks from reaching the capital, the home ministry said on Monday.
P The shootings in Saptari district prompted an alliance of Madhesi parties to break off negotiations with the government on the new constitution, and set off strikes in a dozen towns.
P "You cannot hold out one hand to us and squeeze the trigger with the other," said Rajkishor Sah Teli, a leader of the United Democratic Madhesi Front (UDMF).
P "We are leaving the table, and we will come back when those who gave the order have been punished."
P Home ministry spokesman Laxman Thapaliya said police opened fire in self-defence after some 2,000 people armed with petrol bombs and bricks surrounded a patrol near Bhardaha late on Saturday.
P He said 21 officers were hurt, and that a curfew had been clamped on the district headquarters, Rajbiraj.
P Villagers tell a different story.
P "My brother had gone out to look for our buffalo," said Sunita Yadav, whose 19-year-old brother was among those killed.
S "They shot him in the back and then they would not let us lift him."
P The prime minister, who took office in October, appealed for calm in a televised address and offered to amend two articles of the charter.
P He also criticised India, though not by name, for "an undeclared blockade more inhuman than war".
P New Delhi has repeatedly denied that it is blocking supplies, insisting that truckers are simply afraid to cross.
P "The obstructions are on the Nepalese side and are by Nepalese people," India's foreign ministry spokesman said again on Monday.
P Protesters have been sitting on the bridge between Raxaul and Birgunj, through which most of Nepal's fuel comes, since 24 September.
P On 2 November police removed them by force and burned their tents; they were back by nightfall.
P An Indian teenager was killed that day by police fire in Birgunj.
P At least 45 people, including ten policemen, have died since August, when the Madhesis and the Tharus rose against provincial borders which they say split up their homeland.
P In the worst incident eight policemen and a toddler were killed in Tikapur on 24 August by a crowd armed with spears and axes.
P The UN children's agency says more than three million under-fives are at risk if medicine and blankets do not arrive before winter.
P In Kathmandu, people cook on firewood in the courtyards of apartment blocks, and a cylinder of gas costs as much as a schoolteacher earns in two weeks.
P Human Rights Watch urged Kathmandu to open an independent inquiry into the deaths, and told the protest leaders to condemn violence by their followers.
P "First an earthquake, then this," said a shopkeeper in Patan.
P "We are being punished for having a constitution."
@ pol | Nepal police | o | NPLCOP
@ vic | people shot in Saptari | l | NPLCVLOPP
@ pro | protesters in Saptari | l | NPLCVLOPP
@ hm | Nepal home ministry | o | NPLGOV
@ all | United Democratic Madhesi Front | o | NPLPTYOPP
@ gov | Nepal government | o | NPLGOV
@ teli | Rajkishor Sah Teli | p | NPLPTYOPP | leader
@ lax | Laxman Thapaliya | p | NPLGOV | spokesman
@ sun | Sunita Yadav | p | NPLCVL | sister of a victim
@ bro | Sunita Yadav's brother | p | NPLCVL
@ pm | Prime Minister of Nepal | p | NPLGOV | prime minister
@ nepeo | people of Nepal | l | NPLCVL
@ ind | India | c | IND
@ del | Indian government | o | INDGOV
@ isp | Indian foreign ministry spokesman | p | INDGOV | spokesman
@ bri | protesters on the bridge | l | NPLCVLOPP
@ tee | Indian teenager | p | INDCVL
@ mad | Madhesis and Tharus | l | NPLCVLOPP
@ dea | people killed since August | l | NPL
@ tik | policemen killed in Tikapur | l | NPLCOP
@ tod | toddler killed in Tikapur | p | NPLCVL
@ cro | crowd in Tikapur | l | NPLCVLOPP
@ uni | UN children's agency | o | UNO
@ hrw | Human Rights Watch | o | NGO
@ ldr | Madhesi protest leaders | l | NPLOPP
@ shp | shopkeeper in Patan | p | NPLBUS | shopkeeper
@ vil | villagers in Saptari | l | NPLCVL
E 0 Four/NUM; Nepal/GPE; Madhesi/NORP
E 1 Four people/NUM; Nepal/GPE; the weekend/DATE; Monday/DATE
E 2 Saptari/GPE; Madhesi/NORP
E 3 Rajkishor Sah Teli/PER; United Democratic Madhesi Front/ORG; UDMF/ORG
E 5 Laxman Thapaliya/PER; some 2,000 people/NUM; Bhardaha/GPE; Saturday/DATE
E 6 21 officers/NUM; Rajbiraj/GPE
E 8 Sunita Yadav/PER
E 10 October/DATE
E 11 India/GPE
E 12 New Delhi/GPE
E 13 Nepalese#1/NORP; Nepalese#2/NORP; India/GPE; Monday/DATE
E 14 Raxaul/GPE; Birgunj/GPE; Nepal/GPE; 24 September/DATE
E 15 2 November/DATE
E 16 Indian/NORP; Birgunj/GPE
E 17 At least 45 people/NUM; ten policemen/NUM; August/DATE; Madhesis/NORP; Tharus/NORP
E 18 eight policemen/NUM; Tikapur/GPE; 24 August/DATE
E 19 UN/ORG; more than three million under-fives/NUM
E 20 Kathmandu/GPE
E 21 Human Rights Watch/ORG; Kathmandu/GPE
E 22 Patan/GPE
V 0 | dead | ASSAULT/firearms | repression,religion-ethnicity | 175 | Nepal police=pol | Four=vic | id=f
V 0 | fire | =f |  |  | Nepal police=pol | highway protesters=pro; Four=vic | n=killed:Four:4
V 0 | call off | SANCTION/withdraw | political-institutions | 164 | Madhesi parties=all | @2:the government=gov | id=w
V 1 | shot | =f |  |  | police=pol | Four people=vic | by=the home ministry=hm | when=over the weekend | date=2015-11-21/2015-11-22 | where=Nepal's southern plains | n=killed:Four people:4
V 1 | clashes | PROTEST/riot | religion-ethnicity,political-institutions | 145 | protesters=pro | police=pol | by=the home ministry=hm | when=over the weekend | date=2015-11-21/2015-11-22 | where=Nepal's southern plains | id=c
V 2 | shootings | =f |  |  | @1:police=pol | @1:Four people=vic | where=Saptari district
V 2 | break off | =w |  |  | an alliance of Madhesi parties=all | the government=gov
V 2 | strikes | PROTEST/strike | religion-ethnicity,repression | 143 |  |  | where=a dozen towns
V 3 | said | ACCUSE/disapprove | repression,political-institutions | 111 | Rajkishor Sah Teli=teli | You=gov
V 4 | leaving | =w |  |  | We=all | @3:You=gov
V 4 | punished | REQUEST/change | repression,legal | 104 | We=all | @3:You=gov
V 5 | opened fire | =f |  |  | police=pol | some 2,000 people=pro | by=Laxman Thapaliya=lax | when=late on Saturday | date=2015-11-21 | where=near Bhardaha
V 5 | surrounded | =c |  |  | some 2,000 people=pro | a patrol=pol | by=Laxman Thapaliya=lax | when=late on Saturday | date=2015-11-21 | where=near Bhardaha | n=protesters:some 2,000 people:2000
V 6 | hurt | =c |  |  |  | 21 officers=pol | by=He=lax | n=injured:21 officers:21
V 6 | curfew | COERCE/curfew | repression | 1723 |  |  | by=He=lax | where=Rajbiraj
V 7 | tell | REJECT | repression | 016 | Villagers=vil | @5:Laxman Thapaliya=lax
V 8 | killed | =f |  |  |  | whose 19-year-old brother=bro
V 9 | shot | =f |  |  | They=pol | him#1=bro | by=@8:Sunita Yadav=sun
V 10 | appealed | REQUEST/yield | political-institutions | 0252 | The prime minister=pm | @1:protesters=pro
V 10 | offered | AGREE | political-institutions | 0344 | The prime minister=pm | @2:an alliance of Madhesi parties=all
V 11 | criticised | ACCUSE/disapprove | diplomatic,economic | 111 | He=pm | India=ind
V 11 | blockade | COERCE/restrict | diplomatic,economic | 191 | India=ind |  | by=He=pm | id=bl
V 12 | denied | REJECT | diplomatic,economic | 016 | New Delhi=del | @11:He=pm | id=d
V 12 | blocking | =bl |  |  | it=del |
V 13 | obstructions | PROTEST/obstruct | religion-ethnicity,political-institutions | 144 | Nepalese people=bri |  | by=India's foreign ministry spokesman=isp | id=si
V 13 | said | =d |  |  | India's foreign ministry spokesman=isp |  | when=on Monday | date=2015-11-23
V 14 | sitting | =si |  |  | Protesters=bri |  | when=since 24 September | date=2015-09-24/2015-11-23 | where=the bridge between Raxaul and Birgunj
V 15 | removed | ASSAULT | repression | 175 | police=pol | them=bri | st=h | when=On 2 November | date=2015-11-02 | where=@14:the bridge between Raxaul and Birgunj
V 15 | burned | ASSAULT/destroy | repression | 1712 | police=pol | their tents=bri | st=h | when=On 2 November | date=2015-11-02
V 16 | killed | ASSAULT/firearms | repression | 175 | police=pol | An Indian teenager=tee | st=h | when=that day | date=2015-11-02 | where=Birgunj | id=te
V 16 | fire | =te |  |  | police=pol | An Indian teenager=tee | when=that day | date=2015-11-02 | where=Birgunj
V 17 | died | ASSAULT | religion-ethnicity,political-institutions | 180 |  | At least 45 people=dea | when=since August | date=2015-08/2015-11-23 | n=killed:At least 45 people:45
V 17 | rose | PROTEST/demo | religion-ethnicity,territory | 144 | the Madhesis=mad; the Tharus=mad | @2:the government=gov | st=h | when=August | date=2015-08
V 18 | incident | ASSAULT/primitive | religion-ethnicity | 182 |  |  | st=h | id=tk
V 18 | killed | =tk |  |  | a crowd armed with spears and axes=cro | eight policemen=tik; a toddler=tod | when=on 24 August | date=2015-08-24 | where=Tikapur | n=killed:eight policemen:8
V 21 | urged | REQUEST/change | human-rights,repression | 0243 | Human Rights Watch=hrw | Kathmandu=gov
V 21 | deaths | =f |  |  |  |
V 21 | told | REQUEST/change | human-rights | 024 | Human Rights Watch=hrw | the protest leaders=ldr
V 23 | punished | =bl |  |  |  | We=shp
Q 1 | i | Four people were shot dead~~reaching the capital | the home ministry=hm | said | -
Q 3 | d | You cannot hold~~with the other | Rajkishor Sah Teli=teli | said | -
Q 4 | d | * | @3:Rajkishor Sah Teli=teli | | -
Q 5 | i | police opened fire~~late on Saturday | Laxman Thapaliya=lax | said | -
Q 6 | i | 21 officers were hurt, and that a curfew had been clamped on the district headquarters, Rajbiraj | He=lax | said | -
Q 8 | d | My brother had gone out to look for our buffalo | Sunita Yadav=sun | said | -
Q 9 | d | * | @8:Sunita Yadav=sun | | -
Q 11 | m | India, though not by name, for "an undeclared blockade more inhuman than war" | He=pm | criticised | -
Q 12 | i | it is blocking supplies | New Delhi=del | denied | -
Q 12 | i | truckers are simply afraid to cross | New Delhi=del | insisting | -
Q 13 | d | The obstructions are on the Nepalese side and are by Nepalese people | India's foreign ministry spokesman=isp | said | -
Q 19 | i | more than three million~~before winter | The UN children's agency=uni | says | -
Q 22 | d | First an earthquake, then this | a shopkeeper in Patan=shp | said | -
Q 23 | d | * | @22:a shopkeeper in Patan=shp | | -

#A w21-010 | 2016-08-11 | -
S Sacked deputy quits UMNO to form new party, hits out at 'emperor' PM
P KUALA LUMPUR: Former deputy prime minister Tan Sri Kamaruddin Yatim has walked out of UMNO after 38 years and will lead a new Malay party against the man who dismissed him.
P Announcing his departure at a packed press conference here yesterday, Kamaruddin said the party of his youth had become "the private company of one family".
P "I did not leave UMNO.
S UMNO left me, and it left you too," he told some 300 supporters, several of whom tore their membership cards in front of the cameras.
P The application to register the party, to be called Parti Pribumi Bersatu Malaysia, was handed to the Registrar of Societies on Tuesday.
P Kamaruddin accused Prime Minister Datuk Seri Anuar Hashim of having stolen RM2.6bil from the people through state fund 1MDB, and called on the Attorney-General to charge him.
P "He behaves like an emperor, and an emperor doesn't answer questions," he said.
S "I asked mine in Cabinet and three days later I was out of a job."
P The Prime Minister brushed the claim aside.
P "Not one sen went into my pocket, and I have said so in Parliament," Anuar told reporters in Kuching, where he had gone to open a bridge.
P He described the resignation as "the sulk of a man who wanted my chair".
P UMNO secretary-general Datuk Zulkifli Manap said Kamaruddin had been given every opportunity to be loyal, and urged grassroots members to ignore "this carnival of the bitter".
P He denied that six division chiefs in Johor were about to follow.
P The opposition greeted the defection warmly but not without reserve.
P DAP secretary-general Chong Wai Keat said his party would sit down with the new outfit next week to talk about one-to-one fights at the polls.
P "A year ago he was defending the Sedition Act against us," PKR's Nurhaliza Saari said.
P "I spent a night in the Dang Wangi lock-up because of it, so forgive me if I don't clap yet."
P The quarrel at the top goes back to July last year, when Anuar sacked his deputy and the then Attorney-General on the same day, weeks after a foreign newspaper reported that US$700mil had been traced to accounts in his name.
P In January the new Attorney-General cleared him, finding that the money was a gift from a Saudi prince.
P Kamaruddin was suspended from the party in February, and expelled along with a former chief minister in June.
P Last month the US Justice Department filed suits to seize more than US$1bil in assets that it said had been bought with money looted from the fund.
P Malaysians of a certain age will be reminded of September 1998, when another deputy premier was fired, took his case to the streets and was arrested under the Internal Security Act.
P Police said late last night that Kamaruddin would be called in to give a statement under the Official Secrets Act over what he had revealed of Cabinet discussions.
P "Let them come," he texted back.
S "I'll put the kettle on."
@ kam | Kamaruddin Yatim | p | MYSPTYOPP | former deputy prime minister
@ umno | UMNO | o | MYSPTYGOV
@ anu | Anuar Hashim | p | MYSGOV | Prime Minister
@ ppbm | Parti Pribumi Bersatu Malaysia | o | MYSPTYOPP
@ ag | Attorney-General of Malaysia | p | MYSGOVJUD | Attorney-General
@ zul | Zulkifli Manap | p | MYSPTYGOV | secretary-general
@ gra | UMNO grassroots members | l | MYSPTYGOV
@ cho | Chong Wai Keat | p | MYSPTYOPP | secretary-general of the DAP
@ dap | DAP | o | MYSPTYOPP
@ nur | Nurhaliza Saari | p | MYSPTYOPP | PKR politician
@ doj | US Justice Department | o | USAGOV
@ dep | deputy premier of 1998 | p | MYSELI
@ pol | Malaysian police | o | MYSCOP
@ exc | former chief minister | p | MYSPTYOPP
@ sup | supporters of Kamaruddin | l | MYSCVLOPP
@ opp | Malaysian opposition | g | MYSPTYOPP
@ new | foreign newspaper | o | JRN
E 0 UMNO/ORG
E 1 KUALA LUMPUR/GPE; Kamaruddin Yatim/PER; UMNO/ORG; Malay/NORP
E 2 yesterday/DATE; Kamaruddin/PER
E 3 UMNO/ORG
E 4 UMNO/ORG; some 300 supporters/NUM
E 5 Parti Pribumi Bersatu Malaysia/ORG; Registrar of Societies/ORG; Tuesday/DATE
E 6 Kamaruddin/PER; Anuar Hashim/PER; RM2.6bil/MONEY; 1MDB/ORG
E 8 Cabinet/ORG
E 10 Parliament/ORG; Anuar/PER; Kuching/GPE
E 12 UMNO/ORG; Zulkifli Manap/PER; Kamaruddin/PER
E 13 Johor/GPE
E 15 DAP/ORG; Chong Wai Keat/PER; next week/DATE
E 16 A year ago/DATE; Sedition Act/LAW; PKR/ORG; Nurhaliza Saari/PER
E 17 Dang Wangi/GPE
E 18 July last year/DATE; Anuar/PER; US$700mil/MONEY
E 19 January/DATE; Saudi/NORP
E 20 Kamaruddin/PER; February/DATE; June/DATE
E 21 Last month/DATE; US Justice Department/ORG; US$1bil/MONEY
E 22 Malaysians/NORP; September 1998/DATE; Internal Security Act/LAW
E 23 last night/DATE; Kamaruddin/PER; Official Secrets Act/LAW; Cabinet/ORG
V 0 | quits | SANCTION/withdraw | political-institutions | 160 | Sacked deputy=kam | UMNO=umno | id=q
V 0 | hits out | ACCUSE/disapprove | political-institutions | 111 | Sacked deputy=kam | PM=anu | id=h
V 1 | walked out | =q |  |  | Kamaruddin Yatim=kam | UMNO=umno
V 2 | departure | =q |  |  | his#1=kam | the party of his youth=umno | when=yesterday | date=2016-08-10
V 2 | said | ACCUSE/disapprove | political-institutions | 111 | Kamaruddin=kam | the party of his youth=umno | when=yesterday | date=2016-08-10
V 4 | tore | PROTEST/vandalize | political-institutions | 145 | several of whom=sup | UMNO=umno
V 6 | accused | ACCUSE/allege | corruption,political-institutions | 1121 | Kamaruddin=kam | Datuk Seri Anuar Hashim=anu | id=a
V 6 | called on | REQUEST/change | corruption,legal | 104 | Kamaruddin=kam | the Attorney-General=ag
V 7 | said | =h |  |  | he=kam | He=anu
V 9 | brushed | REJECT | corruption | 016 | The Prime Minister=anu | @6:Kamaruddin=kam | id=r
V 9 | claim | =a |  |  | @6:Kamaruddin=kam | The Prime Minister=anu
V 10 | told | =r |  |  | Anuar=anu | @6:Kamaruddin=kam | where=Kuching
V 11 | described | ACCUSE/disapprove | political-institutions | 111 | He=anu | a man who wanted my chair=kam
V 11 | resignation | =q |  |  | a man who wanted my chair=kam |
V 12 | urged | REQUEST/change | political-institutions | 020 | Datuk Zulkifli Manap=zul | grassroots members=gra
V 13 | denied | REJECT | political-institutions | 016 | He=zul |
V 14 | greeted | SUPPORT | political-institutions | 051 | The opposition=opp | @12:Kamaruddin=kam
V 14 | defection | =q |  |  | @12:Kamaruddin=kam |
V 15 | sit down | AGREE | political-institutions,election | 036 | his party=dap | the new outfit=ppbm | when=next week | date=2016-08-15/2016-08-21
V 16 | defending | SUPPORT | rights-freedoms,legal | 051 | he=kam |  | st=h | by=Nurhaliza Saari=nur | when=A year ago | date=2015
V 17 | lock-up | COERCE/arrest | rights-freedoms | 173 |  | I#1=nur | st=h | by=I#1=nur | where=the Dang Wangi lock-up
V 18 | reported | ACCUSE/allege | corruption | 1121 | a foreign newspaper=new | his name=anu | st=h
V 19 | cleared | CONCEDE | corruption,legal | 080 | the new Attorney-General=ag | him=anu | st=h | when=In January | date=2016-01 | id=cl
V 19 | finding | =cl |  |  | the new Attorney-General=ag | him=anu
V 20 | suspended | SANCTION/expel | political-institutions | 160 | the party=umno | Kamaruddin=kam | st=h | when=in February | date=2016-02
V 20 | expelled | SANCTION/expel | political-institutions | 160 | the party=umno | Kamaruddin=kam; a former chief minister=exc | st=h | when=in June | date=2016-06
V 21 | filed | ACCUSE/allege | corruption,legal | 115 | the US Justice Department=doj |  | st=h | when=Last month | date=2016-07 | id=fl
V 21 | said | =fl |  |  | the US Justice Department=doj |
V 22 | streets | PROTEST/demo | political-institutions | 141 | another deputy premier=dep |  | st=h | when=September 1998 | date=1998-09
V 22 | arrested | COERCE/arrest | political-institutions | 173 |  | another deputy premier=dep | st=h | when=September 1998 | date=1998-09
V 23 | called in | REQUEST/meet | legal | 100 | Police=pol | Kamaruddin=kam
Q 0 | m | at 'emperor' PM | Sacked deputy=kam | hits out | -
Q 2 | m | the party of his youth had become "the private company of one family" | Kamaruddin=kam | said | -
Q 3 | d | * | @4:he=kam | | @4:some 300 supporters=sup
Q 4 | d | UMNO left me, and it left you too | he=kam | told | some 300 supporters=sup
Q 7 | d | He behaves like an emperor, and an emperor doesn't answer questions | he=kam | said | -
Q 8 | d | * | @7:he=kam | | -
Q 10 | d | Not one sen went into my pocket, and I have said so in Parliament | Anuar=anu | told | -
Q 11 | m | the resignation as "the sulk of a man who wanted my chair" | He=anu | described | -
Q 12 | i | Kamaruddin had been given every opportunity to be loyal | Datuk Zulkifli Manap=zul | said | -
Q 12 | m | grassroots members to ignore "this carnival of the bitter" | Datuk Zulkifli Manap=zul | urged | grassroots members=gra
Q 13 | i | six division chiefs in Johor were about to follow | He=zul | denied | -
Q 15 | i | his party would sit down with the new outfit next week to talk about one-to-one fights at the polls | Chong Wai Keat=cho | said | -
Q 16 | d | A year ago he was defending the Sedition Act against us | Nurhaliza Saari=nur | said | -
Q 17 | d | * | @16:Nurhaliza Saari=nur | | -
Q 18 | i | US$700mil had been traced to accounts in his name | a foreign newspaper=new | reported | -
Q 21 | i | had been bought with money looted from the fund | it=doj | said | -
Q 23 | i | Kamaruddin would be called in~~Cabinet discussions | Police=pol | said | -
Q 24 | d | Let them come | he=kam | texted | -
Q 25 | d | * | @24:he=kam | | -

#A w21-011 | 2017-06-30 | -
S Vietnam: Free Blogger Jailed for 10 Years
P Donors, Trade Partners Should Press Hanoi to End Crackdown on Critics
P (New York) – The Vietnamese government should immediately release the environmental blogger Tran Thi Hoai An and quash her conviction, Human Rights Watch said today.
P A court in Khanh Hoa province sentenced her on June 29, 2017, to 10 years in prison for "conducting propaganda against the state" after a closed trial that lasted less than a day.
P "The scandal here is not what she wrote, but that a mother of two gets a decade behind bars for writing it," said Philip Harwood, deputy Asia director at Human Rights Watch.
P "Vietnam signed the covenant that protects her, and then put her in a cell."
P Hoai An, 37, who writes under the name of Mother Gau, rose to prominence with posts about a toxic spill by a Taiwanese steel plant that killed millions of fish along 200 kilometers of coast in April 2016.
P Police arrested her on October 10, 2016, when she was on her way to visit a prisoner, and held her for eight months without access to a lawyer.
P Her mother, Nguyen Thi Nhan, was barred from the courtroom on Thursday and watched the proceedings on a screen in a room next door.
P "They switched off the sound whenever my daughter began to speak," she told Human Rights Watch by phone.
S "But I could see her mouth, and I could see that she wasn't begging."
P According to defense lawyer Le Van Thanh, Hoai An rejected the charges and told the judges that she would "do the same again for clean water and a clean country."
P State media said the articles had "infuriated the public" and harmed the reputation of the party.
P The US embassy in Hanoi, in a statement following the verdict, said it was deeply troubled and called for the blogger and all prisoners of conscience to be freed without delay.
P The European Union's delegation, whose request to observe the trial was turned down, said that the ruling breached the right to peaceful expression.
P Vietnam's foreign ministry spokeswoman dismissed the comments, saying that there were "no so-called prisoners of conscience" in the country.
P It isn't the blogger's first brush with the police.
P She was detained for 10 days in 2009 for printing T-shirts against a bauxite mine, and in 2014 officers beat her outside a courthouse in Lam Dong where she had come to hear the trial of a friend.
P Vietnam holds well over 100 people for exercising basic freedoms, and its courts are firmly under the control of the Communist Party.
P At least 14 activists have been arrested since January, among them a former prisoner of conscience, Pham Duc Binh, who was stripped of his citizenship and deported to France on June 24.
P In May, Vietnamese and US officials held their annual human rights dialogue in Hanoi, and a week later the prime minister was received at the White House.
P Nothing was said in public about the blogger on that occasion.
P "Every government that wants Vietnam's shrimp and shoes should be asking for this woman by name," Harwood said.
P "Silence is what the jailers are counting on."
@ vnm | Vietnamese government | o | VNMGOV
@ an | Tran Thi Hoai An | p | VNMCVLOPP | blogger
@ hrw | Human Rights Watch | o | NGO
@ crt | court in Khanh Hoa | o | VNMJUD
@ har | Philip Harwood | p | NGO | deputy Asia director
@ vie | Vietnam | c | VNM
@ pol | Vietnamese police | o | VNMCOP
@ nhan | Nguyen Thi Nhan | p | VNMCVL | mother
@ thanh | Le Van Thanh | p | VNMSOC | defense lawyer
@ stm | Vietnamese state media | o | VNMGOVJRN
@ use | US embassy in Hanoi | o | USAGOV
@ eud | European Union's delegation | o | EUR
@ mfa | Vietnamese foreign ministry spokeswoman | p | VNMGOV | spokeswoman
@ act | Vietnamese activists arrested in 2017 | l | VNMCVLOPP
@ binh | Pham Duc Binh | p | VNMCVLOPP | former prisoner of conscience
@ vof | Vietnamese officials | l | VNMGOV
@ uof | US officials | l | USAGOV
@ vpm | Prime Minister of Vietnam | p | VNMGOV | prime minister
@ wh | White House | o | USAGOV
@ don | donors and trade partners | g | GOV
@ pri | people held in Vietnam | l | VNMCVLOPP
E 0 Vietnam/GPE
E 1 Hanoi/GPE
E 2 New York/GPE; Vietnamese/NORP; Tran Thi Hoai An/PER; Human Rights Watch/ORG; today/DATE
E 3 Khanh Hoa/GPE; June 29, 2017/DATE
E 4 Philip Harwood/PER; Human Rights Watch/ORG
E 5 Vietnam/GPE
E 6 Hoai An/PER; Mother Gau/PER; Taiwanese/NORP; April 2016/DATE
E 7 October 10, 2016/DATE
E 8 Nguyen Thi Nhan/PER; Thursday/DATE
E 9 Human Rights Watch/ORG
E 11 Le Van Thanh/PER; Hoai An/PER
E 13 US/GPE; Hanoi/GPE
E 14 European Union/ORG
E 15 Vietnam/GPE
E 17 2009/DATE; 2014/DATE; Lam Dong/GPE
E 18 Vietnam/GPE; well over 100 people/NUM; Communist Party/ORG
E 19 At least 14 activists/NUM; January/DATE; Pham Duc Binh/PER; France/GPE; June 24/DATE
E 20 May/DATE; Vietnamese/NORP; US/GPE; Hanoi/GPE; White House/FAC
E 22 Vietnam/GPE; Harwood/PER
V 0 | Free | REQUEST/yield | rights-freedoms,human-rights | 0253 | @2:Human Rights Watch=hrw | Vietnam=vnm | id=r
V 0 | Jailed | SANCTION/convict | rights-freedoms,legal | 116 | @3:A court=crt | Blogger=an | id=s
V 1 | Should | REQUEST/assist | human-rights,diplomatic | 022 | @2:Human Rights Watch=hrw | Donors=don; Trade Partners=don | id=d
V 1 | Crackdown | COERCE | rights-freedoms,repression | 170 | Hanoi=vnm | Critics=act
V 2 | conviction | =s |  |  |  | her=an
V 2 | said | =r |  |  | Human Rights Watch=hrw | The Vietnamese government=vnm | when=today | date=2017-06-30
V 3 | sentenced | =s |  |  | A court in Khanh Hoa province=crt | her=an | when=on June 29, 2017 | date=2017-06-29 | where=Khanh Hoa province
V 4 | gets | =s |  |  |  | a mother of two=an
V 4 | said | ACCUSE/disapprove | rights-freedoms,human-rights | 111 | Philip Harwood=har | @2:The Vietnamese government=vnm | id=c
V 5 | signed | SUPPORT | human-rights,legal | 057 | Vietnam=vie |  | st=h | by=@4:Philip Harwood=har
V 5 | put | COERCE/arrest | rights-freedoms,environment | 173 | Vietnam=vie | her#2=an | by=@4:Philip Harwood=har | st=h | id=a
V 7 | arrested | =a |  |  | Police=pol | her#1=an | when=on October 10, 2016 | date=2016-10-10
V 7 | held | =a |  |  | Police=pol | her#2=an
V 8 | barred | COERCE/restrict | legal | 172 |  | Nguyen Thi Nhan=nhan | when=on Thursday | date=2017-06-29
V 9 | switched off | COERCE/restrict | legal,rights-freedoms | 172 | They=crt | my daughter=an | by=she=nhan
V 11 | rejected | REJECT | legal | 016 | Hoai An=an | the judges=crt | by=defense lawyer Le Van Thanh=thanh
V 12 | said | ACCUSE/allege | rights-freedoms | 112 | State media=stm | @11:Hoai An=an
V 13 | verdict | =s |  |  |  |
V 13 | troubled | ACCUSE/disapprove | rights-freedoms,diplomatic | 111 | The US embassy in Hanoi=use | @2:The Vietnamese government=vnm | id=tr
V 13 | called for | REQUEST/yield | rights-freedoms,diplomatic | 0253 | The US embassy in Hanoi=use | @2:The Vietnamese government=vnm
V 14 | request | REQUEST/yield | diplomatic,legal | 0255 | The European Union's delegation=eud | @2:The Vietnamese government=vnm
V 14 | turned down | REJECT | diplomatic,legal | 120 |  | The European Union's delegation=eud
V 14 | said | ACCUSE/disapprove | rights-freedoms,diplomatic | 111 | The European Union's delegation=eud | @2:The Vietnamese government=vnm
V 14 | ruling | =s |  |  |  |
V 15 | dismissed | REJECT | rights-freedoms,diplomatic | 120 | Vietnam's foreign ministry spokeswoman=mfa | @13:The US embassy in Hanoi=use; @14:The European Union's delegation=eud
V 15 | comments | =tr |  |  | @13:The US embassy in Hanoi=use |
V 17 | detained | COERCE/arrest | rights-freedoms,environment | 173 |  | She=an | st=h | when=in 2009 | date=2009
V 17 | beat | ASSAULT/beat | repression,rights-freedoms | 175 | officers=pol | her=an | st=h | when=in 2014 | date=2014 | where=outside a courthouse in Lam Dong
V 18 | holds | COERCE/arrest | rights-freedoms | 173 | Vietnam=vie | well over 100 people=pri | n=arrested:well over 100 people:100
V 19 | arrested | COERCE/arrest | rights-freedoms,repression | 173 |  | At least 14 activists=act; Pham Duc Binh=binh | when=since January | date=2017-01/2017-06 | n=arrested:At least 14 activists:14
V 19 | stripped | COERCE/restrict | rights-freedoms,legal | 172 |  | Pham Duc Binh=binh
V 19 | deported | COERCE/deport | rights-freedoms | 174 |  | Pham Duc Binh=binh | when=on June 24 | date=2017-06-24
V 20 | dialogue | CONSULT | human-rights,diplomatic | 040 | Vietnamese=vof; US officials=uof |  | st=h | when=In May | date=2017-05 | where=Hanoi
V 20 | received | CONSULT/visit | diplomatic,executive | 042 | the prime minister=vpm | the White House=wh | st=h | when=a week later | date=2017-05 | where=the White House | id=vis
V 21 | occasion | =vis |  |  |  |
V 22 | asking | =d |  |  | Harwood=har | Every government=don
Q 2 | i | The Vietnamese government should immediately release the environmental blogger Tran Thi Hoai An and quash her conviction | Human Rights Watch=hrw | said | -
Q 4 | d | The scandal here~~for writing it | Philip Harwood=har | said | -
Q 5 | d | * | @4:Philip Harwood=har | | -
Q 9 | d | They switched off the sound whenever my daughter began to speak | she=nhan | told | Human Rights Watch=hrw
Q 10 | d | * | @9:she=nhan | | @9:Human Rights Watch=hrw
Q 11 | i | Hoai An rejected the charges~~a clean country." | defense lawyer Le Van Thanh=thanh | According to | -
Q 11 | m | she would "do the same again for clean water and a clean country." | Hoai An=an | told | the judges=crt
Q 12 | m | the articles had "infuriated the public" and harmed the reputation of the party | State media=stm | said | -
Q 13 | i | it was deeply troubled | The US embassy in Hanoi=use | said | -
Q 14 | i | the ruling breached the right to peaceful expression | The European Union's delegation=eud | said | -
Q 15 | m | there were "no so-called prisoners of conscience" in the country | Vietnam's foreign ministry spokeswoman=mfa | saying | -
Q 22 | d | Every government that wants~~by name | Harwood=har | said | -
Q 23 | d | * | @22:Harwood=har | | -

#A w21-012 | 2017-09-04 | -
S Cambodia's opposition leader arrested for 'treason' in midnight raid
P Phnom Penh, Cambodia (CNN) More than 100 police officers stormed the home of Cambodia's main opposition leader in the dead of night on Sunday and led him away in handcuffs, in what his party calls the end of democracy in the country.
P Keo Sovannara, president of the Cambodia National Rescue Party, is accused by the government of conspiring with the United States to topple the prime minister, the world's longest-serving.
P His daughter Monika, who was on the phone with him when officers broke through the gate, told CNN that he was taken without a warrant.
P "I heard the dogs, then glass, then my father saying 'Do not push, I am coming,'" she said.
S "Then a man's voice said to hang up."
P The arrest capped two weeks in which the authorities ordered the US-funded National Democratic Institute out of the country, silenced more than a dozen radio stations and drove the English-language Cambodia Daily out of business with a $6.3 million tax bill.
P The newspaper's last front page, printed hours after the raid, carried the headline "Descent Into Outright Dictatorship."
P In a speech to garment workers on Sunday, the prime minister defended the move.
P "He has committed treason with a foreign hand, and the law doesn't sleep on weekends," the 65-year-old leader said.
P He warned that more arrests would follow.
P Prosecutors are relying on a video from 2013, in which Sovannara tells an audience in Melbourne that American experts advised him on how to build up support from the ground.
P His lawyer, Pheng Ratana, scoffed at the evidence: "Four years on YouTube, and suddenly it's a secret plot."
P The US ambassador in Phnom Penh, Gregory Haldane, rejected any suggestion of American interference as "inaccurate, misleading and baseless" and called for Sovannara's release.
P In Washington, State Department spokeswoman Kara Ellison expressed "grave concern" over the detention, and said that next year's election could hardly be called free without him.
P Beijing struck a different tone.
P China "supports the Cambodian government's efforts to protect national security and stability," a foreign ministry spokesman told a regular briefing on Monday.
P Lawmakers of the CNRP voted on Monday not to choose a new leader, which could cost the party its license under a law passed in February.
P "They'd love us to sit in his chair," deputy president Chea Mony told reporters outside the prison gates in Tboung Khmum, near the Vietnamese border, where she and 40 colleagues had been turned away.
P "Nobody is going to sit in it."
P Few politicians have lived through as much as the man now in cell 11.
P In 1997, sixteen people were killed by grenades thrown into a rally in the capital that he had helped to organize, and no one has ever been tried for it.
P He was detained in 2006 for calling a government official a puppet, but freed weeks later under pressure from Washington, and in 2016 he spent six months holed up in his party's headquarters to avoid arrest, until the king pardoned him.
P His predecessor at the helm of the party has been living in Paris since 2015 to stay out of jail.
@ sov | Keo Sovannara | p | KHMPTYOPP | president of the Cambodia National Rescue Party
@ pol | Cambodian police | o | KHMCOP
@ cnrp | Cambodia National Rescue Party | o | KHMPTYOPP
@ gov | Cambodian government | o | KHMGOV
@ usa | United States | c | USA
@ pm | Prime Minister of Cambodia | p | KHMGOV | prime minister
@ mon | Monika Keo | p | KHMCVL | daughter
@ ndi | National Democratic Institute | o | USANGO
@ rad | Cambodian radio stations | g | KHMJRN
@ cd | Cambodia Daily | o | KHMJRN
@ pros | Cambodian prosecutors | g | KHMJUD
@ rat | Pheng Ratana | p | KHMSOC | lawyer
@ hal | Gregory Haldane | p | USAGOV | ambassador
@ ell | Kara Ellison | p | USAGOV | State Department spokeswoman
@ chn | China | c | CHN
@ csp | Chinese foreign ministry spokesman | p | CHNGOV | spokesman
@ mps | lawmakers of the CNRP | l | KHMLEGPTYOPP
@ mony | Chea Mony | p | KHMPTYOPP | deputy president
@ col | colleagues of Chea Mony | l | KHMPTYOPP
@ v97 | people at the 1997 rally | l | KHMCVLOPP
@ king | King of Cambodia | p | KHMGOV | king
@ pre | predecessor of Keo Sovannara | p | KHMPTYOPP
@ exp | American experts | l | USA
@ was | US government | o | USAGOV
E 0 Cambodia/GPE
E 1 Phnom Penh/GPE; Cambodia#1/GPE; CNN/ORG; More than 100 police officers/NUM; Cambodia#2/GPE; Sunday/DATE
E 2 Keo Sovannara/PER; Cambodia National Rescue Party/ORG; United States/GPE
E 3 Monika/PER; CNN/ORG
E 6 US/GPE; National Democratic Institute/ORG; English/NORP; Cambodia Daily/ORG; $6.3 million/MONEY
E 8 Sunday/DATE
E 11 2013/DATE; Sovannara/PER; Melbourne/GPE; American/NORP
E 12 Pheng Ratana/PER; YouTube/ORG
E 13 US/GPE; Phnom Penh/GPE; Gregory Haldane/PER; American/NORP; Sovannara/PER
E 14 Washington/GPE; State Department/ORG; Kara Ellison/PER; next year/DATE
E 15 Beijing/GPE
E 16 China/GPE; Cambodian/NORP; Monday/DATE
E 17 CNRP/ORG; Monday/DATE; February/DATE
E 18 Chea Mony/PER; Tboung Khmum/GPE; Vietnamese/NORP; 40 colleagues/NUM
E 21 1997/DATE; sixteen people/NUM
E 22 2006/DATE; Washington/GPE; 2016/DATE
E 23 Paris/GPE; 2015/DATE
V 0 | arrested | COERCE/arrest | political-institutions,pro-autocracy | 173 | @1:More than 100 police officers=pol | Cambodia's opposition leader=sov | id=a
V 0 | raid | COERCE/seize | political-institutions,pro-autocracy | 1711 | @1:More than 100 police officers=pol | Cambodia's opposition leader=sov | id=r
V 1 | stormed | =r |  |  | More than 100 police officers=pol | Cambodia's main opposition leader=sov | when=in the dead of night on Sunday | date=2017-09-03 | where=the home of Cambodia's main opposition leader | n=troops:More than 100 police officers:100
V 1 | led | =a |  |  | More than 100 police officers=pol | him=sov | when=in the dead of night on Sunday | date=2017-09-03
V 1 | calls | ACCUSE/disapprove | political-institutions,pro-autocracy | 111 | his party=cnrp | @2:the government=gov
V 2 | accused | ACCUSE/allege | political-institutions,legal | 1125 | the government=gov | Keo Sovannara=sov; the United States=usa | id=t
V 3 | broke | =r |  |  | officers=pol | him=sov
V 3 | taken | =a |  |  |  | he=sov | by=His daughter Monika=mon
V 6 | arrest | =a |  |  |  |
V 6 | ordered | SANCTION/expel | pro-autocracy | 1663 | the authorities=gov | the US-funded National Democratic Institute=ndi
V 6 | silenced | COERCE/censor | rights-freedoms,pro-autocracy | 1721 | the authorities=gov | more than a dozen radio stations=rad
V 6 | drove | COERCE/censor | rights-freedoms,pro-autocracy | 1721 | the authorities=gov | Cambodia Daily=cd | n=money:$6.3 million:6300000:USD
V 7 | raid | =r |  |  |  |
V 7 | headline | ACCUSE/disapprove | pro-autocracy,rights-freedoms | 111 | The newspaper=cd | @6:the authorities=gov
V 8 | defended | SUPPORT | political-institutions | 051 | the prime minister=pm |  | when=on Sunday | date=2017-09-03
V 8 | move | =a |  |  |  |
V 9 | said | =t |  |  | the 65-year-old leader=pm | He=sov
V 10 | warned | THREATEN/arrest | political-institutions,pro-autocracy | 130 | He=pm | @2:the Cambodia National Rescue Party=cnrp
V 11 | advised | AID | political-institutions | 070 | American experts=exp | him=sov | st=h | by=Sovannara=sov
V 12 | scoffed | REJECT | legal | 016 | Pheng Ratana=rat | @11:Prosecutors=pros
V 13 | rejected | REJECT | diplomatic | 016 | Gregory Haldane=hal | @2:the government=gov
V 13 | suggestion | =t |  |  |  |
V 13 | called for | REQUEST/yield | diplomatic,political-institutions | 0253 | Gregory Haldane=hal | @2:the government=gov
V 14 | expressed | ACCUSE/disapprove | diplomatic,political-institutions | 111 | Kara Ellison=ell | @2:the government=gov | where=Washington
V 14 | detention | =a |  |  |  | him=sov
V 16 | supports | SUPPORT | diplomatic | 051 | China=chn; a foreign ministry spokesman=csp | the Cambodian government=gov | when=on Monday | date=2017-09-04
V 17 | voted | REJECT | political-institutions,legislative | 129 | Lawmakers of the CNRP=mps |  | when=on Monday | date=2017-09-04 | id=vt
V 18 | turned away | REJECT | political-institutions | 120 |  | she=mony; 40 colleagues=col | where=the prison gates in Tboung Khmum
V 19 | sit | =vt |  |  | @18:us=mps |
V 20 | cell | =a |  |  |  | the man=sov
V 21 | killed | ASSAULT/explosives | political-institutions | 183 |  | sixteen people=v97 | when=In 1997 | date=1997 | n=killed:sixteen people:16 | st=h | id=g
V 21 | grenades | =g |  |  |  | sixteen people=v97 | when=In 1997 | date=1997 | where=the capital | n=killed:sixteen people:16
V 21 | rally | PROTEST/demo | political-institutions | 141 | he=sov |  | st=h | when=In 1997 | date=1997 | where=the capital
V 22 | detained | COERCE/arrest | political-institutions,rights-freedoms | 173 |  | He=sov | st=h | when=in 2006 | date=2006
V 22 | freed | RETREAT/release | political-institutions | 0841 |  | He=sov | st=h | when=weeks later | date=2006
V 22 | pressure | REQUEST/yield | diplomatic | 0253 | Washington=was |  | st=h | date=2006
V 22 | pardoned | CONCEDE | political-institutions,legal | 080 | the king=king | him=sov | st=h | date=2016
Q 3 | i | he was taken without a warrant | His daughter Monika=mon | told | -
Q 4 | d | I heard the dogs~~I am coming,' | she=mon | said | -
Q 5 | d | * | @4:she=mon | | -
Q 9 | d | He has committed treason with a foreign hand, and the law doesn't sleep on weekends | the 65-year-old leader=pm | said | -
Q 10 | i | more arrests would follow | He=pm | warned | -
Q 11 | i | American experts advised him on how to build up support from the ground | Sovannara=sov | tells | -
Q 12 | d | Four years on YouTube, and suddenly it's a secret plot. | Pheng Ratana=rat | scoffed | -
Q 13 | m | any suggestion of American interference as "inaccurate, misleading and baseless" | Gregory Haldane=hal | rejected | -
Q 14 | m | "grave concern" over the detention | Kara Ellison=ell | expressed | -
Q 14 | i | next year's election could hardly be called free without him | Kara Ellison=ell | said | -
Q 16 | m | China "supports the Cambodian government's efforts to protect national security and stability," | a foreign ministry spokesman=csp | told | -
Q 18 | d | They'd love us to sit in his chair | Chea Mony=mony | told | -
Q 19 | d | * | @18:Chea Mony=mony | | -

#A w21-013 | 2025-07-25 | BANGKOK
S Thailand, Cambodia trade artillery fire for second day as border clash leaves 16 dead
P BANGKOK, July 25 (Yonhap) -- Thai and Cambodian troops exchanged artillery and rocket fire for a second day Friday, officials in both countries said, as the worst fighting between the two neighbors in more than a decade left at least 16 people dead and forced some 130,000 others from their homes.
P The clashes erupted early Thursday near the Ta Muen Thom temple in a long-disputed stretch of the frontier.
P Each side says the other fired first.
P The Thai army said in a statement that its troops came under fire from BM-21 rocket launchers before dawn Friday in the provinces of Ubon Ratchathani and Surin and that they had responded with "appropriate supporting fire."
P Thai Health Minister Prasert Kittiwong told reporters that 14 civilians, including an eight-year-old boy, and one soldier had been killed by Cambodian shells since the outbreak of the hostilities.
P He accused Phnom Penh of deliberately striking a hospital and a filling station, and said such acts amounted to war crimes.
P "We have never aimed at a civilian, and they have aimed at little else," Prasert said.
P Cambodia's Defense Ministry spokesperson, Lt. Gen. Maly Sothea, rejected the charge and denounced Thursday's bombing raid by a Thai F-16 jet on a road near Preah Vihear temple as "reckless and brutal."
P A provincial official in Oddar Meanchey said that one man had been killed and five people wounded by Thai shelling of a pagoda.
P In Bangkok, acting Prime Minister Surachai Wongsakul warned that the skirmishes "could move toward war," adding that his country would accept no third-party mediation until Cambodia stopped shooting.
P His Cambodian counterpart, in a post on Facebook, claimed that Thailand had first agreed to a cease-fire proposed by Malaysia and then gone back on its word.
P "I regret this very much," he wrote.
S "The guns could have been silent since midnight."
P Kuala Lumpur, which chairs the Association of Southeast Asian Nations (ASEAN) this year, had on Thursday night telephoned the leaders of both countries to appeal for restraint.
P The U.N. Security Council was due to meet behind closed doors later Friday at the request of Phnom Penh.
P The United States, China and South Korea have all urged the two sides to halt the hostilities, and Seoul's foreign ministry issued a special travel advisory for seven Thai provinces.
P Relations took a sharp turn for the worse in May, when a Cambodian soldier was killed in a brief firefight in the so-called Emerald Triangle.
P On Wednesday, hours before the shooting began, Thailand expelled the Cambodian ambassador and recalled its own over a land mine blast that cost a Thai soldier his leg; Cambodia reciprocated the next morning.
P The quarrel over the temples is a legacy of French colonial maps.
P In 1962 the International Court of Justice awarded Preah Vihear to Cambodia, and soldiers fought over its surroundings between 2008 and 2011, when at least 28 people were killed.
P At a shelter in a university gymnasium in Surin, Malee Chanthorn, a 61-year-old rice farmer, said she had run with her grandchildren and left the buffaloes behind.
P "My husband stayed to feed them, and now he doesn't pick up the phone," she said.
P The Thai baht weakened slightly, and tour operators reported a wave of cancellations.
@ tha | Thai troops | o | THAMIL
@ khm | Cambodian troops | o | KHMMIL
@ off | officials in both countries | l | THAGOV,KHMGOV
@ peo | people in the border provinces | l | THACVL,KHMCVL
@ pra | Prasert Kittiwong | p | THAGOV | Health Minister
@ tc | Thai victims of Cambodian shells | l | THACVL
@ pp | Cambodian government | o | KHMGOV
@ mal | Maly Sothea | p | KHMGOVMIL | Defense Ministry spokesperson
@ po | provincial official in Oddar Meanchey | p | KHMGOV | official
@ pag | victims at the pagoda | l | KHMCVL
@ sur | Surachai Wongsakul | p | THAGOV | acting Prime Minister
@ hun | Prime Minister of Cambodia | p | KHMGOV | prime minister
@ th | Thailand | c | THA
@ kh | Cambodia | c | KHM
@ mys | Malaysian government | o | MYSGOV
@ ldr | leaders of Thailand and Cambodia | l | THAGOV,KHMGOV
@ unsc | UN Security Council | o | UNO
@ usa | United States | c | USA
@ chn | China | c | CHN
@ kor | South Korea | c | KOR
@ ks | Cambodian soldier | p | KHMMIL
@ amb | Cambodian ambassador | p | KHMGOV | ambassador
@ icj | International Court of Justice | o | UNOJUD
@ dea | people killed between 2008 and 2011 | l | THA,KHM
@ malee | Malee Chanthorn | p | THAAGR | rice farmer
@ tsol | Thai soldier | p | THAMIL
E 0 Thailand/GPE; Cambodia/GPE; 16/NUM
E 1 BANGKOK/GPE; July 25/DATE; Yonhap/ORG; Thai/NORP; Cambodian/NORP; Friday/DATE; at least 16 people/NUM; some 130,000 others/NUM
E 2 Thursday/DATE; Ta Muen Thom temple/FAC
E 4 Thai/NORP; Friday/DATE; Ubon Ratchathani/GPE; Surin/GPE
E 5 Thai/NORP; Prasert Kittiwong/PER; 14 civilians/NUM; one soldier/NUM; Cambodian/NORP
E 6 Phnom Penh/GPE
E 7 Prasert/PER
E 8 Cambodia/GPE; Defense Ministry/ORG; Maly Sothea/PER; Thursday/DATE; Thai/NORP; Preah Vihear temple/FAC
E 9 Oddar Meanchey/GPE; one man/NUM; five people/NUM; Thai/NORP
E 10 Bangkok/GPE; Surachai Wongsakul/PER; Cambodia/GPE
E 11 Cambodian/NORP; Facebook/ORG; Thailand/GPE; Malaysia/GPE
E 14 Kuala Lumpur/GPE; Association of Southeast Asian Nations/ORG; ASEAN/ORG; Thursday/DATE
E 15 U.N. Security Council/ORG; Friday/DATE; Phnom Penh/GPE
E 16 United States/GPE; China/GPE; South Korea/GPE; Seoul/GPE; Thai/NORP
E 17 May/DATE; Cambodian/NORP; Emerald Triangle/LOC
E 18 Wednesday/DATE; Thailand/GPE; Cambodian/NORP; Thai/NORP; Cambodia/GPE
E 19 French/NORP
E 20 1962/DATE; International Court of Justice/ORG; Preah Vihear/FAC; Cambodia/GPE; 2008/DATE; 2011/DATE; at least 28 people/NUM
E 21 Surin/GPE; Malee Chanthorn/PER
E 23 Thai/NORP
V 0 | trade artillery fire | ASSAULT/heavy-weapons | military,territory | 194 | Thailand=tha; Cambodia=khm |  | when=for second day | date=2025-07-24/2025-07-25 | id=f
V 0 | clash | =f |  |  | Thailand=tha; Cambodia=khm |  | n=killed:16:16
V 0 | dead | =f |  |  |  | 16=peo
V 1 | exchanged | =f |  |  | Thai and Cambodian troops=tha; Cambodian troops=khm |  | by=officials in both countries=off | when=Friday | date=2025-07-25
V 1 | fighting | =f |  |  | the two neighbors=tha; the two neighbors=khm |  | n=killed:at least 16 people:16 | n=displaced:some 130,000 others:130000
V 2 | clashes | =f |  |  |  |  | when=early Thursday | date=2025-07-24 | where=near the Ta Muen Thom temple
V 3 | says | ACCUSE/allege | military,territory | 1123 | Each side=kh; Each side=th | the other=kh; the other=th
V 3 | fired | =f |  |  | the other=khm; the other=tha |
V 4 | came under fire | ASSAULT/heavy-weapons | military,territory | 194 | @1:Cambodian troops=khm | its troops=tha | by=The Thai army=tha | when=before dawn Friday | date=2025-07-25 | where=the provinces of Ubon Ratchathani and Surin
V 4 | responded | ASSAULT/heavy-weapons | military,territory | 194 | they=tha | @1:Cambodian troops=khm | by=The Thai army=tha | when=before dawn Friday | date=2025-07-25 | id=rs
V 4 | fire#2 | =rs |  |  | its troops=tha | @1:Cambodian troops=khm | by=The Thai army=tha
V 5 | killed | ASSAULT/heavy-weapons | military,territory | 194 | Cambodian shells=khm | 14 civilians=tc; one soldier=tsol | by=Prasert Kittiwong=pra | n=killed:14 civilians:14 | n=killed:one soldier:1 | id=s
V 5 | hostilities | =f |  |  |  |
V 6 | accused | ACCUSE/allege | military,health | 1124 | He=pra | Phnom Penh=pp | id=a
V 6 | striking | =s |  |  | Phnom Penh=khm | a hospital=tc; a filling station=tc | by=He=pra
V 6 | acts | =s |  |  | @6:Phnom Penh=khm |
V 7 | aimed#2 | =s |  |  | they=khm |  | by=Prasert=pra
V 7 | said | =a |  |  | Prasert=pra | they=pp
V 8 | rejected | REJECT | military | 016 | Lt. Gen. Maly Sothea=mal | @7:Prasert=pra
V 8 | charge | =a |  |  | @7:Prasert=pra | @7:they=pp
V 8 | denounced | ACCUSE/disapprove | military,territory | 111 | Lt. Gen. Maly Sothea=mal | a Thai F-16 jet=th
V 8 | raid | ASSAULT/aerial | military,territory | 195 | a Thai F-16 jet=tha |  | when=Thursday | date=2025-07-24 | where=a road near Preah Vihear temple
V 9 | shelling | ASSAULT/heavy-weapons | military,territory | 194 | Thai=tha | one man=pag; five people=pag | by=A provincial official in Oddar Meanchey=po | where=a pagoda | n=killed:one man:1 | n=injured:five people:5
V 10 | skirmishes | =f |  |  |  |
V 10 | adding | REJECT/meet | diplomatic,territory | 126 | his country=th | @10:Cambodia=kh
V 10 | shooting | =f |  |  | Cambodia=khm |
V 11 | claimed | ACCUSE/allege | diplomatic | 112 | His Cambodian counterpart=hun | Thailand=th | id=cl
V 11 | agreed | CONCEDE | diplomatic,military | 0871 | Thailand=th | @10:Cambodia=kh | by=His Cambodian counterpart=hun
V 11 | proposed | REQUEST/yield | diplomatic,military | 0256 | Malaysia=mys | Thailand=th; @10:Cambodia=kh | id=ap
V 11 | gone back | SANCTION/withdraw | diplomatic,military | 164 | Thailand=th | @10:Cambodia=kh | by=His Cambodian counterpart=hun
V 12 | regret | =cl |  |  | I=hun |
V 14 | telephoned | CONSULT/phone | diplomatic | 041 | Kuala Lumpur=mys; the leaders of both countries=ldr |  | when=on Thursday night | date=2025-07-24
V 14 | appeal | =ap |  |  | Kuala Lumpur=mys | the leaders of both countries=ldr | when=on Thursday night | date=2025-07-24
V 15 | meet | AGREE | diplomatic,military | 036 | The U.N. Security Council=unsc |  | when=later Friday | date=2025-07-25
V 15 | request | REQUEST/meet | diplomatic,military | 026 | Phnom Penh=pp | The U.N. Security Council=unsc
V 16 | urged | REQUEST/yield | diplomatic,military | 0256 | The United States=usa; China=chn; South Korea=kor | the two sides=th; the two sides=kh
V 16 | hostilities | =f |  |  | the two sides=tha; the two sides=khm |
V 17 | killed | ASSAULT/firearms | military,territory | 193 |  | a Cambodian soldier=ks | when=in May | date=2025-05 | st=h | id=em
V 17 | firefight | =em |  |  |  | a Cambodian soldier=ks | when=in May | date=2025-05 | where=Emerald Triangle
V 18 | shooting | =f |  |  |  |
V 18 | expelled | SANCTION/expel | diplomatic | 166 | Thailand=th | the Cambodian ambassador=amb | when=On Wednesday | date=2025-07-23
V 18 | recalled | SANCTION/withdraw | diplomatic | 161 | Thailand=th | @18:Cambodia=kh | when=On Wednesday | date=2025-07-23
V 18 | blast | ASSAULT/explosives | military,territory | 183 |  | a Thai soldier=tsol
V 18 | reciprocated | SANCTION/expel | diplomatic | 166 | Cambodia=kh | Thailand=th | when=the next morning | date=2025-07-24
V 20 | awarded | SANCTION/convict | legal,territory | 116 | the International Court of Justice=icj; Cambodia=kh | @18:Thailand=th | st=h | when=In 1962 | date=1962
V 20 | fought | ASSAULT | military,territory | 190 | soldiers=tha; soldiers=khm |  | st=h | when=between 2008 and 2011 | date=2008/2011 | where=its surroundings | n=killed:at least 28 people:28 | id=fo
V 20 | killed | =fo |  |  |  | at least 28 people=dea | n=killed:at least 28 people:28
Q 1 | i | Thai and Cambodian troops exchanged artillery and rocket fire for a second day Friday | officials in both countries=off | said | -
Q 3 | i | the other fired first | Each side=kh | says | -
Q 4 | m | its troops came under fire~~supporting fire." | The Thai army=tha | said | -
Q 5 | i | 14 civilians~~the hostilities | Prasert Kittiwong=pra | told | -
Q 6 | i | such acts amounted to war crimes | He=pra | said | -
Q 7 | d | We have never aimed at a civilian, and they have aimed at little else | Prasert=pra | said | -
Q 8 | m | Thursday's bombing raid by a Thai F-16 jet on a road near Preah Vihear temple as "reckless and brutal." | Lt. Gen. Maly Sothea=mal | denounced | -
Q 9 | i | one man had been killed and five people wounded by Thai shelling of a pagoda | A provincial official in Oddar Meanchey=po | said | -
Q 10 | m | the skirmishes "could move toward war," | Surachai Wongsakul=sur | warned | -
Q 10 | i | his country would accept no third-party mediation until Cambodia stopped shooting | Surachai Wongsakul=sur | adding | -
Q 11 | i | Thailand had first agreed to a cease-fire proposed by Malaysia and then gone back on its word | His Cambodian counterpart=hun | claimed | -
Q 12 | d | I regret this very much | he=hun | wrote | -
Q 13 | d | * | @12:he=hun | | -
Q 21 | i | she had run with her grandchildren and left the buffaloes behind | Malee Chanthorn=malee | said | -
Q 22 | d | My husband stayed to feed them, and now he doesn't pick up the phone | she=malee | said | -

#A w21-014 | 2010-04-07 | -
S 'They came from the hills like ants': 75 Indian troopers killed in Maoist ambush
P Rebels massacred at least 75 paramilitary policemen in the jungles of central India yesterday in the deadliest attack of their four-decade war against the state.
P The ambush, in the Dantewada district of Chhattisgarh, wiped out almost a whole company of the Central Reserve Police Force as it trudged back to camp after three nights of patrolling.
P It is a calamity for a government that had promised to clear the forests of the Maoists within two or three years.
P The Home Minister, Raghavan Subramaniam, who last October launched the offensive known to the press as Operation Green Hunt, admitted that "something has gone very wrong".
P "They walked into a trap," he told reporters in Delhi.
S "I take full responsibility; the buck stops at my desk."
P He did not, however, offer to go, and an aide denied reports that a letter of resignation had been sent to the Prime Minister.
P The guerrillas opened fire from three sides shortly after dawn, survivors said, and blew up an armoured vehicle that had been sent to collect the wounded.
P Constable Pramod Kumar Rawat, 26, spoke from a hospital bed in Raipur, where he was taken by helicopter with a bullet in his thigh.
P "They came down from the hills like ants, hundreds of them, and some were girls," he said.
P "I lay under my friend until they had gone."
P The dead were stripped of rifles, mortars and boots.
P Officials said that about 300 fighters had taken part in the assault, and blamed it on a commander who goes by the name of Ramanna.
P A man calling himself a spokesman for the rebels' Dandakaranya committee told the BBC by telephone that it was "a direct consequence" of Green Hunt, and offered talks if the troops went home.
P The proposal was brushed aside at once.
P "You do not negotiate over seventy-five coffins," said the junior home minister, Ajit Makhwana.
P In parliament, the Bharatiya Janata Party demanded all-out war and jeered when the Speaker asked for a minute's silence; the Left, on whose votes earlier governments had leant, called for roads and schools instead.
P The Maoists, also known as Naxalites after the village where a peasant revolt broke out in 1967, say they fight for tribes whose land is being given away to mining firms.
P Dantewada has seen their handiwork before: in March 2007 they killed 55 policemen in a raid on an outpost at Rani Bodli, and in February this year their comrades in West Bengal shot 24 riflemen in a camp at Silda.
P Human rights lawyers have for years accused the police and a state-backed militia, Salwa Judum, of burning villages and raping women in their hunt for rebels.
P At Chintalnar, a hamlet near the scene, the market was empty last night and the doors were tied shut with wire.
P An elderly woman, asked what she had heard, shook her head.
P "Crackers," she said.
S "I thought it was a wedding."
@ mao | Maoist rebels | g | INDREB
@ crpf | Central Reserve Police Force | o | INDCOP
@ gov | Indian government | o | INDGOV
@ rag | Raghavan Subramaniam | p | INDGOV | Home Minister
@ aide | aide to the Home Minister | p | INDGOV | aide
@ sur | survivors of the ambush | l | INDCOP
@ raw | Pramod Kumar Rawat | p | INDCOP | Constable
@ off | Indian officials | l | INDGOV
@ ram | Ramanna | p | INDREB | commander
@ spo | spokesman of the Dandakaranya committee | p | INDREB | spokesman
@ mak | Ajit Makhwana | p | INDGOV | junior home minister
@ bjp | Bharatiya Janata Party | o | INDPTYOPP
@ lef | the Left | g | INDPTYOPP
@ pea | peasants of Naxalbari | l | INDAGR
@ p55 | policemen at Rani Bodli | l | INDCOP
@ wb | Maoists in West Bengal | g | INDREB
@ r24 | riflemen at Silda | l | INDCOP
@ hrl | human rights lawyers | l | INDSOC
@ pol | Chhattisgarh police | o | INDCOP
@ sj | Salwa Judum | g | INDPRM
@ vil | villagers of Dantewada | l | INDCVL
@ old | elderly woman at Chintalnar | p | INDCVL
E 0 75/NUM; Indian/NORP; Maoist/NORP
E 1 at least 75 paramilitary policemen/NUM; India/GPE; yesterday/DATE
E 2 Dantewada/GPE; Chhattisgarh/GPE; Central Reserve Police Force/ORG
E 3 Maoists/NORP
E 4 Raghavan Subramaniam/PER; last October/DATE; Operation Green Hunt/EVT
E 5 Delhi/GPE
E 9 Pramod Kumar Rawat/PER; Raipur/GPE
E 13 about 300 fighters/NUM; Ramanna/PER
E 14 Dandakaranya committee/ORG; BBC/ORG; Green Hunt/EVT
E 16 seventy-five/NUM; Ajit Makhwana/PER
E 17 Bharatiya Janata Party/ORG
E 18 Maoists/NORP; Naxalites/NORP; 1967/DATE
E 19 Dantewada/GPE; March 2007/DATE; 55 policemen/NUM; Rani Bodli/GPE; February this year/DATE; West Bengal/GPE; 24 riflemen/NUM; Silda/GPE
E 20 Salwa Judum/ARM
E 21 Chintalnar/GPE; last night/DATE
V 0 | killed | ASSAULT/firearms | terrorism | 180 | Maoist=mao | 75 Indian troopers=crpf | n=killed:75:75 | id=k
V 0 | ambush | =k |  |  | Maoist=mao | 75 Indian troopers=crpf
V 1 | massacred | =k |  |  | Rebels=mao | at least 75 paramilitary policemen=crpf | when=yesterday | date=2010-04-06 | where=the jungles of central India | n=killed:at least 75 paramilitary policemen:75
V 1 | attack | =k |  |  | Rebels=mao |
V 2 | ambush | =k |  |  |  | the Central Reserve Police Force=crpf | where=the Dantewada district of Chhattisgarh
V 2 | wiped out | =k |  |  |  | the Central Reserve Police Force=crpf | where=the Dantewada district of Chhattisgarh
V 3 | calamity | =k |  |  |  |
V 3 | promised | THREATEN/violence | terrorism | 138 | a government=gov | the Maoists=mao | st=h
V 4 | launched | MOBILIZE/police | terrorism | 153 | Raghavan Subramaniam=rag | @3:the Maoists=mao | st=h | when=last October | date=2009-10 | id=g
V 4 | admitted | CONCEDE | terrorism,executive | 015 | Raghavan Subramaniam=rag |  | id=ad
V 5 | trap | =k |  |  | @3:the Maoists=mao | They=crpf | by=he=rag
V 6 | take | =ad |  |  | I=rag |
V 7 | offer | RETREAT/resign | executive | 0831 | He=rag |  | st=n
V 7 | denied | REJECT | executive | 016 | an aide=aide |
V 8 | opened fire | =k |  |  | The guerrillas=mao |  | by=survivors=sur | when=shortly after dawn | date=2010-04-06
V 8 | blew up | ASSAULT/explosives | terrorism | 183 | The guerrillas=mao | an armoured vehicle=crpf | by=survivors=sur
V 10 | came | =k |  |  | They=mao |  | by=he=raw
V 12 | stripped | COERCE/seize | terrorism | 1711 | @8:The guerrillas=mao | The dead=crpf
V 13 | assault | =k |  |  | about 300 fighters=mao |  | by=Officials=off | n=troops:about 300 fighters:300
V 13 | blamed | ACCUSE/allege | terrorism | 112 | Officials=off | a commander who goes by the name of Ramanna=ram
V 14 | Green Hunt | =g |  |  |  |
V 14 | offered | AGREE | terrorism | 036 | A man calling himself a spokesman for the rebels' Dandakaranya committee=spo | @3:a government=gov | st=y | id=o
V 15 | proposal | =o |  |  |  |
V 15 | brushed aside | REJECT/meet | terrorism | 125 | @16:Ajit Makhwana=mak | @14:A man calling himself a spokesman for the rebels' Dandakaranya committee=spo | id=r
V 16 | said | =r |  |  | Ajit Makhwana=mak |
V 17 | demanded | REQUEST/change | terrorism,legislative | 104 | the Bharatiya Janata Party=bjp | @3:a government=gov | where=parliament
V 17 | jeered | ACCUSE/disapprove | legislative | 111 | the Bharatiya Janata Party=bjp |  | where=parliament
V 17 | called for | REQUEST/change | legislative | 024 | the Left=lef | @3:a government=gov | where=parliament
V 18 | revolt | PROTEST/riot |  | 145 | peasant=pea |  | st=h | when=in 1967 | date=1967 | where=the village
V 19 | killed | ASSAULT/firearms | terrorism | 180 | they=mao | 55 policemen=p55 | st=h | when=in March 2007 | date=2007-03 | where=Rani Bodli | n=killed:55 policemen:55 | id=rb
V 19 | raid | =rb |  |  | they=mao | an outpost=p55 | where=Rani Bodli
V 19 | shot | ASSAULT/firearms | terrorism | 180 | their comrades in West Bengal=wb | 24 riflemen=r24 | st=h | when=in February this year | date=2010-02 | where=a camp at Silda | n=killed:24 riflemen:24
V 20 | accused | ACCUSE/allege | human-rights,repression | 1122 | Human rights lawyers=hrl | the police=pol; Salwa Judum=sj | st=h | when=for years
V 20 | burning | ASSAULT/destroy | human-rights,repression | 1712 | the police=pol; Salwa Judum=sj | villages=vil | st=h | by=Human rights lawyers=hrl
V 20 | raping | ASSAULT/sexual | human-rights,repression | 1821 | the police=pol; Salwa Judum=sj | women=vil | st=h | by=Human rights lawyers=hrl
Q 0 | d | They came from the hills like ants | @9:Constable Pramod Kumar Rawat=raw | | -
Q 4 | m | "something has gone very wrong" | Raghavan Subramaniam=rag | admitted | -
Q 5 | d | They walked into a trap | he=rag | told | -
Q 6 | d | * | @5:he=rag | | -
Q 7 | i | a letter of resignation had been sent to the Prime Minister | an aide=aide | denied | -
Q 8 | i | The guerrillas opened fire from three sides shortly after dawn | survivors=sur | said | -
Q 8 | i | blew up an armoured vehicle that had been sent to collect the wounded | survivors=sur | said | -
Q 10 | d | They came down from the hills like ants, hundreds of them, and some were girls | he=raw | said | -
Q 11 | d | * | @10:he=raw | | -
Q 13 | i | about 300 fighters had taken part in the assault | Officials=off | said | -
Q 14 | m | it was "a direct consequence" of Green Hunt | A man calling himself a spokesman for the rebels' Dandakaranya committee=spo | told | -
Q 16 | d | You do not negotiate over seventy-five coffins | Ajit Makhwana=mak | said | -
Q 18 | i | they fight for tribes whose land is being given away to mining firms | The Maoists=mao | say | -
Q 23 | d | Crackers | she=old | said | -
Q 24 | d | * | @23:she=old | | -

#A w21-015 | 2024-08-09 | New Delhi
S "17 Months For Nothing": AAP's Saket Bhardwaj Walks Out Of Tihar After Supreme Court Bail
P New Delhi: Former Delhi deputy minister Saket Bhardwaj, who had spent 17 months behind bars in the liquor policy case, walked out of Tihar Jail this evening to drumbeats and rose petals, hours after the Supreme Court gave him bail and told the investigating agencies off for dragging their feet.
P "Bail is the rule and jail the exception, and it is time trial courts remembered it," a bench of Justices V Ramakrishnan and Anjali Deshpande said in its order.
P The judges rejected the Enforcement Directorate's plea that the Aam Aadmi Party (AAP) leader be barred from the state secretariat.
P Mr Bhardwaj must surrender his passport and report to the police every Monday and Thursday.
P Standing on the roof of a car outside Gate No 3, hoarse and visibly thinner, he folded his hands.
P "Seventeen months for nothing," he shouted.
S "They thought we would break.
S "I am here because of Babasaheb's Constitution, and I will use every breath I have left to get the Chief Minister out of this place too!"
P The Chief Minister has been lodged in the same jail since the Enforcement Directorate arrested him in March.
P AAP MP Rhea Chaturvedi broke down on live television when the news of the release order came through.
P "It's a slap in the face of dictatorship," she told NDTV, wiping her tears.
P The BJP was having none of it.
P "Bail is not acquittal.
S Bail is not a certificate of honesty," party spokesperson Gaurav Trehan said at a press meet, accusing Mr Bhardwaj of having pocketed Rs 100 crore from a 'South Group' of liquor barons.
P Delhi BJP chief Yogesh Sachdev demanded that AAP apologise to the people of the capital.
P Congress, an ally of AAP in the national election but a rival in the city, welcomed the ruling in a carefully worded tweet.
P The agencies had opposed bail on the ground that the accused, being powerful, would lean on witnesses.
P Additional Solicitor General P Venkatesh told the court that Mr Bhardwaj himself was to blame for the delay, having filed one application after another.
P That did not go down well.
P "You have 493 witnesses and 69,000 pages, and you say he is the one who is slow?" Justice Ramakrishnan asked.
P The CBI arrested Mr Bhardwaj on February 26, 2023, after eight hours of questioning, and the ED followed suit from inside the jail on March 9.
P He resigned from the cabinet two days after the first arrest.
P The Delhi High Court turned down his bail pleas twice, in May and again this summer, and the Supreme Court itself sent him back in October.
P The policy at the centre of the storm was scrapped in July 2022, when the Lieutenant Governor ordered a CBI probe into alleged kickbacks.
P And what does a man do on his first night home?
S "Dal-chawal, and then I'll sleep with the lights off," he grinned.
S "They never switch them off in there."
@ bha | Saket Bhardwaj | p | INDPTYOPP | AAP leader
@ sc | Supreme Court of India | o | INDJUD
@ ag | investigating agencies | g | INDCOP
@ ed | Enforcement Directorate | o | INDCOP
@ cm | Chief Minister of Delhi | p | INDGOV | Chief Minister
@ aap | Aam Aadmi Party | o | INDPTYOPP
@ rhe | Rhea Chaturvedi | p | INDLEGPTYOPP | MP
@ bjp | Bharatiya Janata Party | o | INDPTYGOV
@ gau | Gaurav Trehan | p | INDPTYGOV | spokesperson
@ yog | Yogesh Sachdev | p | INDPTYGOV | Delhi BJP chief
@ inc | Congress | o | INDPTYOPP
@ ven | P Venkatesh | p | INDGOVJUD | Additional Solicitor General
@ ram | V Ramakrishnan | p | INDJUD | Justice
@ cbi | CBI | o | INDCOP
@ dhc | Delhi High Court | o | INDJUD
@ lg | Lieutenant Governor of Delhi | p | INDGOV | Lieutenant Governor
@ cgov | Indian government | o | INDGOV
@ tc | trial courts | o | INDJUD
E 0 AAP/ORG; Saket Bhardwaj/PER; Tihar/FAC; Supreme Court/ORG
E 1 New Delhi/GPE; Delhi#2/GPE; Saket Bhardwaj/PER; Tihar Jail/FAC; Supreme Court/ORG
E 2 V Ramakrishnan/PER; Anjali Deshpande/PER
E 3 Enforcement Directorate/ORG; Aam Aadmi Party/ORG; AAP/ORG
E 4 Bhardwaj/PER; Monday/DATE; Thursday/DATE
E 5 Gate No 3/FAC
E 8 Babasaheb/PER; Constitution/LAW
E 9 Enforcement Directorate/ORG; March/DATE
E 10 AAP/ORG; Rhea Chaturvedi/PER
E 11 NDTV/ORG
E 12 BJP/ORG
E 14 Gaurav Trehan/PER; Bhardwaj/PER; Rs 100 crore/MONEY; South Group/ORG
E 15 Delhi/GPE; BJP/ORG; Yogesh Sachdev/PER; AAP/ORG
E 16 Congress/ORG; AAP/ORG
E 18 P Venkatesh/PER; Bhardwaj/PER
E 20 493 witnesses/NUM; Ramakrishnan/PER
E 21 CBI/ORG; Bhardwaj/PER; February 26, 2023/DATE; ED/ORG; March 9/DATE
E 23 Delhi High Court/ORG; May/DATE; this summer/DATE; Supreme Court/ORG; October/DATE
E 24 July 2022/DATE; CBI/ORG
V 0 | Nothing | ACCUSE/disapprove | legal,political-institutions | 111 | Saket Bhardwaj=bha |  | id=sh
V 0 | Walks Out | RETREAT/release | legal,corruption | 0841 |  | Saket Bhardwaj=bha | where=Tihar | id=r
V 0 | Bail | CONCEDE | legal,corruption | 080 | Supreme Court=sc | Saket Bhardwaj=bha | id=b
V 1 | behind bars | COERCE/arrest | legal,corruption | 173 |  | Saket Bhardwaj=bha | st=h | id=a
V 1 | walked out | =r |  |  |  | Saket Bhardwaj=bha | when=this evening | date=2024-08-09 | where=Tihar Jail
V 1 | gave | =b |  |  | the Supreme Court=sc | him=bha
V 1 | told the investigating agencies off | ACCUSE/disapprove | legal | 111 | the Supreme Court=sc | the investigating agencies=ag | id=t
V 2 | said | REQUEST/change | legal | 024 | a bench of Justices V Ramakrishnan and Anjali Deshpande=sc | trial courts=tc
V 2 | order | =b |  |  | a bench of Justices V Ramakrishnan and Anjali Deshpande=sc |
V 3 | rejected | REJECT | legal | 120 | The judges=sc | the Enforcement Directorate=ed
V 3 | plea | REQUEST/change | legal | 020 | the Enforcement Directorate=ed | The judges=sc
V 4 | surrender | COERCE/restrict | legal | 172 | @3:The judges=sc | Mr Bhardwaj=bha
V 6 | shouted | =sh |  |  | he=bha | @7:They=cgov
V 9 | lodged | COERCE/arrest | legal,corruption | 173 |  | The Chief Minister=cm | st=h | id=cma
V 9 | arrested | =cma |  |  | the Enforcement Directorate=ed | The Chief Minister=cm | when=in March | date=2024-03
V 10 | release | =r |  |  |  | @4:Mr Bhardwaj=bha
V 10 | order | =b |  |  |  |
V 11 | told | ACCUSE/disapprove | legal,political-institutions | 111 | she=rhe | @7:They=cgov
V 12 | none | REJECT | political-institutions | 120 | The BJP=bjp | @11:she=rhe | id=bj
V 13 | Bail | =b |  |  |  |
V 14 | Bail | =b |  |  |  |
V 14 | said | =bj |  |  | Gaurav Trehan=gau | @11:she=rhe
V 14 | accusing | ACCUSE/allege | corruption | 1121 | Gaurav Trehan=gau | Mr Bhardwaj=bha | n=money:Rs 100 crore:1000000000:INR
V 15 | demanded | REQUEST/change | corruption | 104 | Yogesh Sachdev=yog | AAP=aap
V 16 | welcomed | SUPPORT | legal | 051 | Congress=inc | @3:The judges=sc
V 16 | ruling | =b |  |  |  |
V 17 | opposed | REJECT | legal | 120 | The agencies=ag | the accused=bha
V 18 | told | ACCUSE/allege | legal | 112 | P Venkatesh=ven | Mr Bhardwaj=bha
V 20 | asked | =t |  |  | Justice Ramakrishnan=ram | You=ag
V 21 | arrested | =a |  |  | The CBI=cbi | Mr Bhardwaj=bha | when=on February 26, 2023 | date=2023-02-26
V 21 | questioning | ACCUSE/investigate | corruption | 091 | The CBI=cbi | Mr Bhardwaj=bha | st=h | when=on February 26, 2023 | date=2023-02-26
V 21 | followed suit | COERCE/arrest | legal,corruption | 173 | the ED=ed | @21:Mr Bhardwaj=bha | st=h | when=on March 9 | date=2023-03-09
V 22 | resigned | RETREAT/resign | executive,corruption | 083 | He=bha |  | st=h | when=two days after the first arrest | date=2023-02-28
V 22 | arrest | =a |  |  |  |
V 23 | turned down | REJECT | legal | 120 | The Delhi High Court=dhc | his=bha | st=h | when=in May | date=2023-05
V 23 | pleas | REQUEST/yield | legal | 0253 | his=bha | The Delhi High Court=dhc | st=h
V 23 | sent him back | REJECT | legal | 120 | the Supreme Court=sc | him=bha | st=h | when=in October | date=2023-10
V 24 | ordered | ACCUSE/investigate | corruption | 091 | the Lieutenant Governor=lg |  | st=h | when=in July 2022 | date=2022-07
Q 0 | d | 17 Months For Nothing | Saket Bhardwaj=bha | | -
Q 2 | d | Bail is the rule and jail the exception, and it is time trial courts remembered it | a bench of Justices V Ramakrishnan and Anjali Deshpande=sc | said | -
Q 6 | d | Seventeen months for nothing | he=bha | shouted | -
Q 7 | d | * | @6:he=bha | | -
Q 8 | d | * | @6:he=bha | | -
Q 11 | d | It's a slap in the face of dictatorship | she=rhe | told | -
Q 13 | d | * | @14:Gaurav Trehan=gau | | -
Q 14 | d | Bail is not a certificate of honesty | Gaurav Trehan=gau | said | -
Q 15 | i | AAP apologise to the people of the capital | Yogesh Sachdev=yog | demanded | AAP=aap
Q 17 | i | the accused, being powerful, would lean on witnesses | The agencies=ag | on the ground | -
Q 18 | i | Mr Bhardwaj himself was to blame for the delay, having filed one application after another | P Venkatesh=ven | told | the court=sc
Q 20 | d | You have 493 witnesses~~who is slow? | Justice Ramakrishnan=ram | asked | You=ag
Q 26 | d | Dal-chawal, and then I'll sleep with the lights off | he=bha | grinned | -
Q 27 | d | * | @26:he=bha | | -

#A w21-016 | 2022-12-08 | -
S FURY as Bali bomb monster walks FREE after serving HALF his sentence
P * Umar 'The Tinkerer' Suryadi mixed explosives that killed 202 in nightclub massacre * Victims' families brand early release 'a kick in the guts' * Jakarta insists terrorist is a changed man
P The bomb-maker behind the Bali nightclub atrocity strolled out of jail yesterday a free man – after serving barely half of his 20-year sentence.
P Umar Suryadi, 55, was driven from Porong prison in East Java with a sarong over his shoulder and a grin on his face, officials confirmed.
P The Al Qaeda-trained fanatic helped to mix the chemicals for the blasts which tore through the Sari Club and Paddy's Bar on October 12, 2002.
P Twenty-three Britons and 88 Australians were among the dead.
P Last night heartbroken relatives hit out at Indonesia over the decision to free him.
P "My boy was 24 and he'd gone there to play rugby," said Maureen Prescott, 71, from Stockport, who lost her son Danny.
S "That animal will be home for Christmas – sorry, but what sort of justice is that?
S "It's a kick in the guts for every one of us."
P Survivor Jase Tully, who was burned over 60 per cent of his body, said he felt sick to his stomach.
P "I still can't stand the smell of a barbecue, mate, and he gets time off for good behaviour," he told The Sun from Perth.
P The Australian Prime Minister – who phoned families in person this week – called the killer "abhorrent" and revealed that Canberra had lobbied Jakarta hard against letting him go.
P His deputy said the government would ask for round-the-clock surveillance of Suryadi.
P But Indonesian justice ministry spokeswoman Ratih Puspita rejected the criticism.
P "He has been deradicalised, he has pledged allegiance to the republic and he must report to us until 2030," she said.
P She pointed out that he had received the same remissions as any other inmate.
P Suryadi went on the run for nine years after the massacre and was finally nabbed in Abbottabad, Pakistan, in January 2011 – in the very town where US Navy SEALs killed Osama bin Laden four months later.
P He was extradited to Indonesia that August and convicted the following June.
P In court he apologised to the victims, sobbed and claimed that he had begged the plotters not to go ahead.
P Three of the ringleaders were shot by firing squad in November 2008, and a fourth got life after he turned on his comrades.
P Terror expert Dr Simon Lockhart warned that freed militants often drift back to old friends.
P "I'm not saying he'll mix another bomb," he said.
S "I'm saying somebody will ask him to."
P A memorial with 202 names now stands across the road from the site, where tourists still pour off the buses to drink and dance.
@ sur | Umar Suryadi | p | IDNREB | bomb-maker
@ vic | victims of the Bali bombing | l | CVL
@ fam | victims' families | l | CVL
@ jak | Indonesian government | o | IDNGOV
@ off | Indonesian officials | l | IDNGOV
@ mau | Maureen Prescott | p | GBRCVL | mother of a victim
@ jas | Jase Tully | p | AUSCVL | survivor
@ apm | Prime Minister of Australia | p | AUSGOV | Prime Minister
@ can | Australian government | o | AUSGOV
@ dpm | Deputy Prime Minister of Australia | p | AUSGOV | deputy
@ rat | Ratih Puspita | p | IDNGOV | justice ministry spokeswoman
@ seal | US Navy SEALs | o | USAMIL
@ obl | Osama bin Laden | p | IMG
@ idn | Indonesia | c | IDN
@ pak | Pakistan | c | PAK
@ rin | ringleaders of the Bali bombing | l | IDNREB
@ fou | fourth ringleader | p | IDNREB
@ loc | Simon Lockhart | p | EDU | terror expert
@ plo | plotters | l | IDNREB
E 0 Bali/GPE
E 1 Umar 'The Tinkerer' Suryadi/PER; 202/NUM; Jakarta/GPE
E 2 Bali/GPE; yesterday/DATE
E 3 Umar Suryadi/PER; Porong prison/FAC; East Java/GPE
E 4 Al Qaeda/ARM; Sari Club/FAC; Paddy's Bar/FAC; October 12, 2002/DATE
E 5 Twenty-three/NUM; Britons/NORP; 88/NUM; Australians/NORP
E 6 Last night/DATE; Indonesia/GPE
E 7 Maureen Prescott/PER; Stockport/GPE; Danny/PER
E 8 Christmas/DATE
E 10 Jase Tully/PER
E 11 The Sun/ORG; Perth/GPE
E 12 Australian/NORP; this week/DATE; Canberra/GPE; Jakarta/GPE
E 13 Suryadi/PER
E 14 Indonesian/NORP; Ratih Puspita/PER
E 15 2030/DATE
E 17 Suryadi/PER; Abbottabad/GPE; Pakistan/GPE; January 2011/DATE; US Navy SEALs/ORG; Osama bin Laden/PER
E 18 Indonesia/GPE; August/DATE; June/DATE
E 20 Three/NUM; November 2008/DATE
E 21 Simon Lockhart/PER
V 0 | FURY | ACCUSE/disapprove | terrorism,legal | 111 | @1:Victims' families=fam | @1:Jakarta=jak | id=c
V 0 | bomb | ASSAULT/explosives | terrorism | 183 | monster=sur |  | st=h | where=Bali | id=b
V 0 | walks FREE | RETREAT/release | terrorism,legal | 0841 | @1:Jakarta=jak | Bali bomb monster=sur | id=r
V 0 | sentence | SANCTION/convict | terrorism,legal | 116 |  | his=sur | st=h | id=s
V 1 | killed | =b |  |  | Umar 'The Tinkerer' Suryadi=sur | 202=vic
V 1 | massacre | =b |  |  | Umar 'The Tinkerer' Suryadi=sur | 202=vic | n=killed:202:202
V 1 | brand | =c |  |  | Victims' families=fam | @1:Jakarta=jak
V 1 | release | =r |  |  | Jakarta=jak | terrorist=sur
V 1 | insists | REJECT | terrorism,diplomatic | 120 | Jakarta=jak | Victims' families=fam | id=jr
V 2 | atrocity | =b |  |  | The bomb-maker=sur |  | where=Bali
V 2 | strolled | =r |  |  |  | The bomb-maker=sur | when=yesterday | date=2022-12-07
V 2 | sentence | =s |  |  |  | The bomb-maker=sur
V 3 | driven | =r |  |  |  | Umar Suryadi=sur | by=officials=off | where=Porong prison in East Java
V 4 | blasts | =b |  |  | The Al Qaeda-trained fanatic=sur |  | when=on October 12, 2002 | date=2002-10-12 | where=the Sari Club and Paddy's Bar
V 5 | dead | =b |  |  |  | Twenty-three Britons=vic; 88 Australians=vic
V 6 | hit out | =c |  |  | heartbroken relatives=fam | Indonesia=jak | when=Last night | date=2022-12-07
V 6 | free | =r |  |  | Indonesia=jak | him=sur
V 7 | lost | =b |  |  |  | her son Danny=vic
V 9 | kick | =c |  |  | @7:Maureen Prescott=mau | @6:Indonesia=jak
V 10 | burned | =b |  |  |  | Survivor Jase Tully=jas
V 11 | time off | CONCEDE | legal,terrorism | 080 |  | he#1=sur | st=h | id=rem
V 11 | told | ACCUSE/disapprove | terrorism,legal | 111 | he#2=jas | @6:Indonesia=jak | where=Perth
V 12 | phoned | CONSULT/phone | terrorism,executive | 041 | Australian Prime Minister=apm; families=fam |  | when=this week | date=2022-12-05/2022-12-08
V 12 | called | ACCUSE/disapprove | terrorism,diplomatic | 111 | Australian Prime Minister=apm | the killer=sur
V 12 | lobbied | REQUEST/change | terrorism,diplomatic | 024 | Canberra=can | Jakarta=jak | by=Australian Prime Minister=apm
V 12 | letting | =r |  |  | Jakarta=jak | him=sur
V 13 | said | AGREE | terrorism,diplomatic | 030 | the government=can | @12:Jakarta=jak
V 14 | rejected | =jr |  |  | Ratih Puspita=rat | @12:Australian Prime Minister=apm; @6:heartbroken relatives=fam
V 14 | criticism | =c |  |  |  |
V 15 | pledged | SUPPORT | terrorism | 050 | he#1=sur | the republic=idn | st=h | by=she=rat
V 16 | remissions | =rem |  |  | @12:Jakarta=jak | he=sur | by=She=rat
V 17 | massacre | =b |  |  |  |
V 17 | nabbed | COERCE/arrest | terrorism,legal | 173 |  | Suryadi=sur | st=h | when=in January 2011 | date=2011-01 | where=Abbottabad
V 17 | killed | ASSAULT/targeted | military,terrorism | 193 | US Navy SEALs=seal | Osama bin Laden=obl | st=h | when=four months later | date=2011-05 | where=in the very town
V 18 | extradited | COOPERATE | legal,terrorism | 063 | @17:Pakistan=pak | Indonesia=idn | st=h | when=that August | date=2011-08
V 18 | convicted | =s |  |  |  | He=sur | when=the following June | date=2012-06
V 19 | apologised | CONCEDE | legal,terrorism | 055 | he#1=sur | the victims=vic | st=h | where=In court
V 19 | begged | REQUEST/yield | terrorism | 025 | he#2=sur | the plotters=plo | st=h | by=he#1=sur
V 20 | shot | ASSAULT/targeted | legal,terrorism | 175 |  | Three of the ringleaders=rin | st=h | when=in November 2008 | date=2008-11 | n=killed:Three:3
V 20 | got life | SANCTION/convict | legal,terrorism | 116 |  | a fourth=fou | st=h
Q 1 | m | early release 'a kick in the guts' | Victims' families=fam | brand | -
Q 1 | i | terrorist is a changed man | Jakarta=jak | insists | -
Q 3 | i | Umar Suryadi, 55, was driven~~grin on his face | officials=off | confirmed | -
Q 7 | d | My boy was 24 and he'd gone there to play rugby | Maureen Prescott=mau | said | -
Q 8 | d | * | @7:Maureen Prescott=mau | | -
Q 9 | d | * | @7:Maureen Prescott=mau | | -
Q 10 | i | he felt sick to his stomach | Jase Tully=jas | said | -
Q 11 | d | I still can't stand~~for good behaviour | he#2=jas | told | -
Q 12 | m | the killer "abhorrent" | Australian Prime Minister=apm | called | -
Q 12 | i | Canberra had lobbied Jakarta hard against letting him go | Australian Prime Minister=apm | revealed | -
Q 13 | i | the government would ask for round-the-clock surveillance of Suryadi | His deputy=dpm | said | -
Q 15 | d | He has been deradicalised~~until 2030 | she=rat | said | -
Q 16 | i | he had received the same remissions as any other inmate | She=rat | pointed out | -
Q 19 | i | he had begged the plotters not to go ahead | he#1=sur | claimed | -
Q 21 | i | freed militants often drift back to old friends | Dr Simon Lockhart=loc | warned | -
Q 22 | d | I'm not saying he'll mix another bomb | he#2=loc | said | -
Q 23 | d | * | @22:he#2=loc | | -

#A w21-017 | 2018-11-01 | -
S Pakistan frees Christian woman on death row for blasphemy as mobs bring cities to a halt
P Supreme Court acquits farm worker Nasreen Bibi after eight years in solitary confinement, prompting clerics to call for the judges to be killed
P Pakistan's highest court has overturned the death sentence of a Christian mother of five who was accused of insulting the Prophet Mohammed, in a landmark decision that brought thousands of hardline protesters onto the streets.
P "She is innocent of the charge and shall be released forthwith," Chief Justice Mian Zafar Iqbal Khosa told a hushed courtroom in Islamabad yesterday, reading out a ruling that quoted both the Koran and Shakespeare.
P Ms Bibi, who is about 50 and cannot read, did not believe the news at first.
P "I can't believe what I am hearing.
S Will they really let me go?" she asked by telephone from prison in Multan, according to her lawyer, Saif-ul-Hassan Gill.
P By noon supporters of Tehreek-e-Labbaik Pakistan, a party devoted to punishing blasphemy, had blocked the main roads into Lahore and Karachi with burning tyres and lorries.
P Riot police guarded the homes of the three judges.
P A co-founder of the party, Pir Aslam Qadri, told a crowd outside the Punjab assembly that all three "deserve to be killed", and urged their drivers and cooks to do it.
P He called on Muslim soldiers to mutiny against their commander.
P The prime minister hit back in a short and unusually stern address on state television last night.
P "Do not force the state to take action," he warned the demonstrators.
S "Which government can function when people say that judges should be murdered and generals disobeyed?"
P The case began on a hot June day in 2009, when Ms Bibi was picking fruit near Sheikhupura and two Muslim women refused to drink from a bucket that she had touched.
P They alleged that she had spoken ill of the Prophet in the quarrel that followed; a mob beat her, and the police took her away.
P She has always denied the accusation.
P A court in Nankana sentenced her to hang in 2010.
P Two politicians who took up her cause paid with their lives: the governor of Punjab was shot dead by his own bodyguard in January 2011, and the minorities minister was ambushed by Taliban gunmen two months later.
P The bodyguard was executed in 2016, and his grave near Islamabad has become a shrine.
P Yesterday's acquittal was applauded abroad: the UN's human rights office welcomed it, as did Aid to the Church in Need, and MPs in London asked the Home Secretary to offer the family asylum.
P A Foreign Office spokesman declined to say whether Britain would do so, adding that it was talking to "like-minded countries".
P Her husband, Ashiq, who met one of the MPs in London last month, is in hiding with the youngest daughter.
P "We are grateful to the judges, and we are frightened for them," said Mr Gill, himself in receipt of so many threats that he now varies the hour at which he goes home.
P He declined to disclose where his client would sleep tonight.
@ pak | Pakistan | c | PAK
@ sc | Supreme Court of Pakistan | o | PAKJUD
@ bib | Nasreen Bibi | p | PAKCVL | farm worker
@ cj | Mian Zafar Iqbal Khosa | p | PAKJUD | Chief Justice
@ gill | Saif-ul-Hassan Gill | p | PAKSOC | lawyer
@ tlp | supporters of Tehreek-e-Labbaik Pakistan | l | PAKPTYOPP
@ cle | clerics | l | PAKREL
@ rio | Pakistani riot police | o | PAKCOP
@ jud | three judges | l | PAKJUD
@ qad | Pir Aslam Qadri | p | PAKPTYOPP | co-founder of Tehreek-e-Labbaik Pakistan
@ dri | drivers and cooks of the judges | l | PAKCVL
@ mus | Muslim soldiers | l | PAKMIL
@ pm | Prime Minister of Pakistan | p | PAKGOV | prime minister
@ wom | two Muslim women | l | PAKCVL
@ mob | mob near Sheikhupura | l | PAKCVL
@ pol | Punjab police | o | PAKCOP
@ nan | court in Nankana | o | PAKJUD
@ gov | governor of Punjab | p | PAKGOV | governor
@ bod | bodyguard of the governor | p | PAKCOP | bodyguard
@ min | minorities minister | p | PAKGOV | minister
@ tal | Taliban gunmen | g | PAKREB
@ un | UN human rights office | o | UNO
@ acn | Aid to the Church in Need | o | NGO
@ mps | British MPs | l | GBRLEG
@ hs | Home Secretary | p | GBRGOV | Home Secretary
@ fo | Foreign Office spokesman | p | GBRGOV | spokesman
@ gbr | Britain | c | GBR
@ lmc | like-minded countries | g |
@ ash | Ashiq | p | PAKCVL | husband
E 0 Pakistan/GPE; Christian/NORP
E 1 Supreme Court/ORG; Nasreen Bibi/PER
E 2 Pakistan/GPE; Christian/NORP; Mohammed/PER; thousands of hardline protesters/NUM
E 3 Mian Zafar Iqbal Khosa/PER; Islamabad/GPE; yesterday/DATE; Shakespeare/PER
E 4 Bibi/PER
E 6 Multan/GPE; Saif-ul-Hassan Gill/PER
E 7 Tehreek-e-Labbaik Pakistan/ORG; Lahore/GPE; Karachi/GPE
E 8 three judges/NUM
E 9 Aslam Qadri/PER; Punjab/GPE
E 10 Muslim/NORP
E 11 last night/DATE
E 14 June day in 2009/DATE; Bibi/PER; Sheikhupura/GPE; two/NUM; Muslim/NORP
E 17 Nankana/GPE; 2010/DATE
E 18 Two politicians/NUM; Punjab/GPE; January 2011/DATE; Taliban/ARM
E 19 2016/DATE; Islamabad/GPE
E 20 Yesterday/DATE; UN/ORG; Aid to the Church in Need/ORG; London/GPE
E 21 Foreign Office/ORG; Britain/GPE
E 22 Ashiq/PER; London/GPE; last month/DATE
E 23 Gill/PER
V 0 | frees | CONCEDE | legal,religion-ethnicity | 080 | Pakistan=pak | Christian woman=bib | id=f
V 0 | death row | SANCTION/convict | legal,religion-ethnicity | 116 |  | Christian woman=bib | st=h | id=d
V 0 | bring cities to a halt | PROTEST/obstruct | religion-ethnicity,legal | 144 | mobs=tlp |  | id=b
V 1 | acquits | =f |  |  | Supreme Court=sc | Nasreen Bibi=bib
V 1 | confinement | COERCE/arrest | religion-ethnicity,legal | 173 |  | Nasreen Bibi=bib | st=h | id=tk
V 1 | call for | REQUEST/change | religion-ethnicity,legal | 100 | clerics=cle |  | id=k
V 2 | overturned | =f |  |  | Pakistan's highest court=sc | a Christian mother of five=bib
V 2 | sentence | =d |  |  |  | a Christian mother of five=bib
V 2 | accused | ACCUSE/allege | religion-ethnicity,legal | 112 | @14:two Muslim women=wom | who=bib | st=h | id=a
V 2 | decision | =f |  |  | Pakistan's highest court=sc |
V 2 | onto the streets | PROTEST/demo | religion-ethnicity,legal | 141 | thousands of hardline protesters=tlp | @2:Pakistan's highest court=sc | n=protesters:thousands of hardline protesters
V 3 | charge | =a |  |  |  | She=bib
V 3 | released | =f |  |  | Chief Justice Mian Zafar Iqbal Khosa=cj | She=bib
V 3 | ruling | =f |  |  | Chief Justice Mian Zafar Iqbal Khosa=cj | She=bib | when=yesterday | date=2018-10-31 | where=Islamabad
V 7 | blocked | =b |  |  | supporters of Tehreek-e-Labbaik Pakistan=tlp |  | when=By noon | date=2018-10-31 | where=the main roads into Lahore and Karachi
V 8 | guarded | MOBILIZE/police | legal | 153 | Riot police=rio |  | where=the homes of the three judges
V 9 | told | THREATEN/violence | religion-ethnicity,legal | 138 | Pir Aslam Qadri=qad | all three=jud | where=outside the Punjab assembly
V 9 | urged | =k |  |  | Pir Aslam Qadri=qad | their drivers=dri; cooks=dri
V 10 | called on | REQUEST/change | military,religion-ethnicity | 100 | He=qad | Muslim soldiers=mus
V 11 | hit back | THREATEN/violence | executive,religion-ethnicity | 137 | The prime minister=pm | @12:the demonstrators=tlp | when=last night | date=2018-10-31 | id=w
V 12 | warned | =w |  |  | he=pm | the demonstrators=tlp
V 13 | say | =k |  |  | people=cle |
V 15 | alleged | =a |  |  | They=wom | she=bib | when=@14:a hot June day in 2009 | date=2009-06
V 15 | beat | ASSAULT/beat | religion-ethnicity | 182 | a mob=mob | her#1=bib | st=h | date=2009-06 | where=@14:near Sheikhupura
V 15 | took | =tk |  |  | the police=pol | her#2=bib | date=2009-06
V 16 | denied | REJECT | religion-ethnicity,legal | 016 | She=bib | @15:They=wom | st=h
V 16 | accusation | =a |  |  | @15:They=wom | She=bib
V 17 | sentenced | =d |  |  | A court in Nankana=nan | her=bib | when=in 2010 | date=2010 | where=Nankana
V 18 | took up | SUPPORT | religion-ethnicity | 051 | Two politicians=gov; Two politicians=min | her=bib | st=h
V 18 | shot | ASSAULT/targeted | religion-ethnicity | 186 | his own bodyguard=bod | the governor of Punjab=gov | st=h | when=in January 2011 | date=2011-01
V 18 | ambushed | ASSAULT/targeted | religion-ethnicity,terrorism | 186 | Taliban gunmen=tal | the minorities minister=min | st=h | when=two months later | date=2011-03
V 19 | executed | ASSAULT/targeted | legal,religion-ethnicity | 175 |  | The bodyguard=bod | st=h | when=in 2016 | date=2016
V 20 | acquittal | =f |  |  |  |  | when=Yesterday | date=2018-10-31
V 20 | applauded | SUPPORT | human-rights,legal | 051 |  |  | id=we
V 20 | welcomed | =we |  |  | the UN's human rights office=un; Aid to the Church in Need=acn | @3:Chief Justice Mian Zafar Iqbal Khosa=cj
V 20 | asked | REQUEST/assist | asylum,religion-ethnicity | 023 | MPs in London=mps | the Home Secretary=hs | where=London
V 21 | talking | CONSULT | asylum,diplomatic | 040 | it=gbr; "like-minded countries"=lmc |  | by=A Foreign Office spokesman=fo
V 22 | met | CONSULT | asylum | 040 | Ashiq=ash; one of the MPs=mps |  | st=h | when=last month | date=2018-10 | where=London
V 23 | grateful | SUPPORT | legal | 051 | Mr Gill=gill | the judges=jud
Q 3 | d | She is innocent of the charge and shall be released forthwith | Chief Justice Mian Zafar Iqbal Khosa=cj | told | -
Q 5 | d | I can't believe what I am hearing. | @6:she=bib | | -
Q 6 | d | Will they really let me go? | she=bib | asked | -
Q 9 | m | all three "deserve to be killed" | Pir Aslam Qadri=qad | told | -
Q 12 | d | Do not force the state to take action | he=pm | warned | the demonstrators=tlp
Q 13 | d | * | @12:he=pm | | @12:the demonstrators=tlp
Q 15 | i | she had spoken ill of the Prophet in the quarrel that followed | They=wom | alleged | -
Q 21 | i | whether Britain would do so | A Foreign Office spokesman=fo | declined to say | -
Q 21 | m | it was talking to "like-minded countries" | A Foreign Office spokesman=fo | adding | -
Q 23 | d | We are grateful to the judges, and we are frightened for them | Mr Gill=gill | said | -
Q 24 | i | where his client would sleep tonight | He=gill | disclose | -

#A w21-018 | 2019-03-01 | -
S Pakistan to hand over captured Indian pilot as 'peace gesture'; Delhi says one man's return won't end standoff
P Pakistan will free an Indian pilot shot down over Kashmir, its prime minister told lawmakers Thursday, raising hopes that the two nuclear-armed rivals could step back from their most serious confrontation in two decades.
P The surprise offer came a day after the air forces of both countries fought above the Line of Control, and two days after Indian jets bombed what New Delhi called a terrorist training camp deep inside Pakistan.
P "As a peace gesture we will be releasing him tomorrow," the prime minister said to the thumping of desks in the National Assembly in Islamabad.
P "Do not read it as weakness."
P He added that he had tried to reach his Indian counterpart by phone on Wednesday night, without success, because "escalation is in nobody's interest."
P In New Delhi, the announcement was met with relief on the streets and with a shrug in the ministries.
P Air Vice Marshal Rohan Kapur told a news conference he was happy that the wing commander was coming home, but denied that there was anything generous about it.
P "We see it as a gesture in consonance with the Geneva Conventions," he said.
P A senior foreign ministry official, speaking on condition of anonymity, ruled out talks until Islamabad took what he described as credible action against terrorism.
P "One man's return doesn't undo the murder of forty," the official said.
P That murder is where the crisis began: on Feb. 14, a 20-year-old from a village in Indian-controlled Kashmir drove a van packed with explosives into a convoy near Pulwama, killing at least 40 paramilitary troopers.
P The attack was claimed by Jaish-e-Mohammed, which is based in the Pakistani city of Bahawalpur, and India accused Pakistan's intelligence service of having a "direct hand" in it.
P Islamabad denied any role.
P India withdrew Pakistan's most-favored-nation trade status the next day, slapped a 200% duty on its goods and called its high commissioner home.
P Then, before dawn on Tuesday, a dozen Mirage 2000s crossed the line and struck a wooded hill outside Balakot.
P New Delhi said that "a very large number" of militants had been killed; villagers who spoke to reporters said the bombs had hit trees and wounded one man.
P The strike was the first by Indian aircraft on undisputed Pakistani soil since the war of 1971.
P Wing Commander Vikram Malhotra, 35, was flying an aging MiG-21 when he was hit on Wednesday and bailed out on the wrong side of the line.
P A crowd beat him with sticks and stones until soldiers fired into the air and took him prisoner.
P A video in which he sips tea and politely declines to name his squadron ("I'm not supposed to tell you that") has been watched by millions.
P In a joint letter on Wednesday, 21 Indian opposition parties criticized the ruling BJP for "blatant politicization of the sacrifices" of the forces, a charge the party rejected.
P Secretary of State Charles Whitlock spoke with both foreign ministers by phone and urged them to avoid further military activity, people familiar with the calls said.
P History offers little comfort.
P After gunmen from another Pakistan-based group, Lashkar-e-Taiba, killed 166 people in Mumbai in November 2008, the two governments managed to talk each other down, but the trial of the accused planners in Rawalpindi has yet to produce a verdict, and each new outrage starts from a higher floor.
P "Both sides think that they've discovered how far they can go," said Marian Ashworth, a South Asia analyst at the Stimson Center in Washington.
S "That isn't knowledge, it's luck."
@ pak | Pakistan | c | PAK
@ ppm | Prime Minister of Pakistan | p | PAKGOV | prime minister
@ plw | Pakistani lawmakers | l | PAKLEG
@ pil | Vikram Malhotra | p | INDMIL | Wing Commander
@ ind | India | c | IND
@ paf | Pakistani air force | o | PAKMIL
@ iaf | Indian air force | o | INDMIL
@ nd | Indian government | o | INDGOV
@ ipm | Prime Minister of India | p | INDGOV | prime minister
@ kap | Rohan Kapur | p | INDMIL | Air Vice Marshal
@ sfo | senior Indian foreign ministry official | p | INDGOV | official
@ isl | Pakistani government | o | PAKGOV
@ bom | Pulwama bomber | p | INDREB
@ crpf | Indian paramilitary troopers | l | INDCOP
@ jem | Jaish-e-Mohammed | g | PAKREB
@ isi | Pakistan's intelligence service | o | PAKSPY
@ hc | Indian high commissioner | p | INDGOV | high commissioner
@ mil | militants at Balakot | l | PAKREB
@ vil | villagers near Balakot | l | PAKCVL
@ cro | crowd in Kashmir | l | PAKCVL
@ psol | Pakistani soldiers | l | PAKMIL
@ opp | 21 Indian opposition parties | g | INDPTYOPP
@ bjp | BJP | o | INDPTYGOV
@ whi | Charles Whitlock | p | USAGOV | Secretary of State
@ fm | foreign ministers of India and Pakistan | l | INDGOV,PAKGOV
@ src | people familiar with the calls | l | USAGOV
@ let | Lashkar-e-Taiba | g | PAKREB
@ mum | victims in Mumbai | l | INDCVL
@ pla | accused planners of the Mumbai attacks | l | PAKREB
@ ash | Marian Ashworth | p | USAEDU | South Asia analyst
@ gov2 | two governments | g | INDGOV,PAKGOV
E 0 Pakistan/GPE; Indian/NORP; Delhi/GPE
E 1 Pakistan/GPE; Indian/NORP; Kashmir/GPE; Thursday/DATE
E 2 Line of Control/LOC; Indian/NORP; New Delhi/GPE; Pakistan/GPE
E 3 tomorrow/DATE; National Assembly/ORG; Islamabad/GPE
E 5 Indian/NORP; Wednesday night/DATE
E 6 New Delhi/GPE
E 7 Rohan Kapur/PER
E 8 Geneva Conventions/LAW
E 9 Islamabad/GPE
E 10 forty/NUM
E 11 Feb. 14/DATE; Indian/NORP; Kashmir/GPE; Pulwama/GPE; at least 40 paramilitary troopers/NUM
E 12 Jaish-e-Mohammed/ARM; Pakistani/NORP; Bahawalpur/GPE; India/GPE; Pakistan/GPE
E 13 Islamabad/GPE
E 14 India/GPE; Pakistan/GPE; the next day/DATE
E 15 Tuesday/DATE; Balakot/GPE
E 16 New Delhi/GPE
E 17 Indian/NORP; Pakistani/NORP; 1971/DATE
E 18 Vikram Malhotra/PER; Wednesday/DATE
E 20 millions/NUM
E 21 Wednesday/DATE; Indian/NORP; BJP/ORG
E 22 Charles Whitlock/PER
E 24 Pakistan/GPE; Lashkar-e-Taiba/ARM; 166 people/NUM; Mumbai/GPE; November 2008/DATE; Rawalpindi/GPE
E 25 Marian Ashworth/PER; South Asia/LOC; Stimson Center/ORG; Washington/GPE
V 0 | hand over | CONCEDE | diplomatic,military | 0353 | Pakistan=pak | captured Indian pilot=pil | st=f | id=r
V 0 | captured | ASSAULT/abduct | military | 181 | Pakistan=pak | Indian pilot=pil | id=c
V 0 | return | =r |  |  | Pakistan=pak | one man=pil
V 1 | free | =r |  |  | Pakistan=pak; its prime minister=ppm | an Indian pilot=pil
V 1 | shot down | ASSAULT/aerial | military,territory | 195 | Pakistan=paf | an Indian pilot=pil | where=Kashmir | id=s
V 2 | offer | =r |  |  | @1:Pakistan=pak |
V 2 | fought | ASSAULT/aerial | military,territory | 195 | the air forces of both countries=paf; the air forces of both countries=iaf |  | when=a day after | date=2019-02-27 | where=above the Line of Control
V 2 | bombed | ASSAULT/aerial | military,terrorism | 195 | Indian jets=iaf | a terrorist training camp=mil | when=two days after | date=2019-02-26 | where=deep inside Pakistan | id=b
V 3 | releasing | =r |  |  | we=pak; the prime minister=ppm | him=pil | when=tomorrow | date=2019-03-01
V 6 | announcement | =r |  |  |  |
V 7 | coming | =r |  |  |  | the wing commander=pil
V 7 | denied | REJECT | military,diplomatic | 120 | Air Vice Marshal Rohan Kapur=kap | @3:the prime minister=ppm
V 8 | gesture | =r |  |  |  |
V 9 | ruled out | REJECT/meet | diplomatic,terrorism | 125 | A senior foreign ministry official=sfo | Islamabad=isl
V 10 | return | =r |  |  |  | One man=pil
V 10 | murder | ASSAULT/suicide-attack | terrorism | 1831 |  | forty=crpf | by=the official=sfo | n=killed:forty:40 | id=p
V 11 | murder | =p |  |  |  |
V 11 | drove | =p |  |  | a 20-year-old=bom | at least 40 paramilitary troopers=crpf | when=on Feb. 14 | date=2019-02-14 | where=near Pulwama | n=killed:at least 40 paramilitary troopers:40
V 11 | killing | =p |  |  | a 20-year-old=bom | at least 40 paramilitary troopers=crpf
V 12 | attack | =p |  |  | Jaish-e-Mohammed=jem |  | by=Jaish-e-Mohammed=jem
V 12 | accused | ACCUSE/allege | terrorism,intelligence,diplomatic | 112 | India=ind | Pakistan's intelligence service=isi
V 13 | denied | REJECT | terrorism,diplomatic | 016 | Islamabad=isl | @12:India=ind
V 14 | withdrew | SANCTION/discontinue | economic,diplomatic | 163 | India=ind | Pakistan=pak | when=the next day | date=2019-02-15
V 14 | slapped | SANCTION/discontinue | economic | 163 | India=ind | Pakistan=pak
V 14 | called | SANCTION/withdraw | diplomatic | 161 | India=ind | Pakistan=pak
V 15 | struck | =b |  |  | a dozen Mirage 2000s=iaf |  | when=before dawn on Tuesday | date=2019-02-26 | where=a wooded hill outside Balakot
V 16 | killed | =b |  |  |  | militants=mil | by=New Delhi=nd
V 16 | hit | =b |  |  | the bombs=iaf | one man=vil | by=villagers=vil
V 16 | wounded | =b |  |  | the bombs=iaf | one man=vil | by=villagers=vil
V 17 | strike | =b |  |  | Indian aircraft=iaf | Pakistani=pak
V 17 | war | ASSAULT | military | 190 | Indian=ind; Pakistani=pak |  | st=h | when=1971 | date=1971
V 18 | hit | =s |  |  |  | he=pil | when=on Wednesday | date=2019-02-27
V 19 | beat | ASSAULT/beat | military | 182 | A crowd=cro | him#1=pil
V 19 | fired | ASSAULT/crowd-control | military | 175 | soldiers=psol | A crowd=cro
V 19 | took him prisoner | =c |  |  | soldiers=psol | him#2=pil
V 21 | criticized | ACCUSE/disapprove | political-institutions,military | 111 | 21 Indian opposition parties=opp | the ruling BJP=bjp | when=on Wednesday | date=2019-02-27 | id=cr
V 21 | charge | =cr |  |  | 21 Indian opposition parties=opp | the party=bjp
V 21 | rejected | REJECT | political-institutions | 016 | the party=bjp | 21 Indian opposition parties=opp
V 22 | spoke | CONSULT/phone | diplomatic,military | 041 | Charles Whitlock=whi; both foreign ministers=fm |  | by=people familiar with the calls=src | id=ph
V 22 | urged | REQUEST/yield | diplomatic,military | 0256 | Charles Whitlock=whi | them=fm | by=people familiar with the calls=src
V 22 | calls | =ph |  |  |  |
V 24 | killed | ASSAULT/firearms | terrorism | 180 | gunmen from another Pakistan-based group, Lashkar-e-Taiba=let | 166 people=mum | st=h | when=in November 2008 | date=2008-11 | where=Mumbai | n=killed:166 people:166
V 24 | trial | ACCUSE/allege | terrorism,legal | 115 |  | the accused planners=pla | st=h | where=Rawalpindi
Q 0 | m | captured Indian pilot as 'peace gesture' | Pakistan=pak | | -
Q 0 | i | one man's return won't end standoff | Delhi=nd | says | -
Q 1 | i | Pakistan will free an Indian pilot shot down over Kashmir | its prime minister=ppm | told | lawmakers=plw
Q 3 | d | As a peace gesture we will be releasing him tomorrow | the prime minister=ppm | said | -
Q 4 | d | * | @3:the prime minister=ppm | | -
Q 5 | m | he had tried to reach~~in nobody's interest." | He=ppm | added | -
Q 7 | i | he was happy that the wing commander was coming home | Air Vice Marshal Rohan Kapur=kap | told | -
Q 7 | i | there was anything generous about it | Air Vice Marshal Rohan Kapur=kap | denied | -
Q 8 | d | We see it as a gesture in consonance with the Geneva Conventions | he=kap | said | -
Q 10 | d | One man's return doesn't undo the murder of forty | the official=sfo | said | -
Q 12 | m | Pakistan's intelligence service of having a "direct hand" in it | India=ind | accused | -
Q 16 | m | "a very large number" of militants had been killed | New Delhi=nd | said#1 | -
Q 16 | i | the bombs had hit trees and wounded one man | villagers who spoke to reporters=vil | said#2 | -
Q 20 | d | I'm not supposed to tell you that | he=pil | | -
Q 21 | m | the ruling BJP for "blatant politicization of the sacrifices" of the forces | 21 Indian opposition parties=opp | criticized | -
Q 25 | d | Both sides think that they've discovered how far they can go | Marian Ashworth=ash | said | -
Q 26 | d | * | @25:Marian Ashworth=ash | | -

#A w21-019 | 2002-06-07 | -
S Kansas missionary killed, wife freed in Philippine jungle rescue
P WICHITA, Kan. – A year and ten days of praying ended in joy and heartbreak for a Kansas family on Friday: Carol Brubaker is free, and her husband Dale is dead.
P The missionary couple had been held by Muslim guerrillas in the southern Philippines since May of last year.
P Filipino troops stumbled on their captors in the rain on a hillside near Siraway and opened fire, officials in Manila said.
P Dale Brubaker, 43, and a Filipino nurse, Rosario Dimaano, died in the two-hour gun battle.
P Carol Brubaker was shot in the thigh and flown to a military hospital in Zamboanga, where doctors say she is doing well.
P "She asked me whether the kids had been told yet," said U.S. Embassy spokesman Brian Hollis, who sat with her for about an hour.
S "That was the first thing she said."
P At Rose Hill Bible Church, where a yellow ribbon was tied to every pew, folks hugged and cried.
P "We got half of our miracle," Pastor Robb Linder told KAKE News.
P "I'm mad, I'm thankful, I don't know what I am."
P Dale's father, Harlan, met reporters on his porch with a photo in his hand.
P He thanked the soldiers and asked people not to hate.
P "I'm not going to sit here and second-guess those boys," he said.
S "They were getting shot at too."
P President Bush phoned the Philippine president to express his condolences and thank her for her efforts, a White House spokesman said.
P She vowed in a TV speech that the army would hunt the kidnappers down "to the last man."
P The group, Abu Sayyaf, snatched the Brubakers and 18 others from a beach resort on Palawan on May 27, 2001.
P The gunmen beheaded another American hostage, a Californian, a few weeks later; most of the Filipino captives got out after ransom was paid.
P Washington says Abu Sayyaf has ties to al-Qaida, and it sent 660 troops, among them Green Berets, to train Philippine forces in January.
P Sen. Walt Carmody, R-Kan., who visited Manila in April to press for action, called the outcome bittersweet.
P "Folks will ask if this had to end in a shootout, and that's fair," Carmody said by phone.
S "But let's be clear who's to blame here, and it isn't the guys who went in after them."
P Some here have been asking that for months.
P A letter from the Brubakers, carried out of the jungle last fall, pleaded with the military to hold its fire: "Every time they come for us with artillery, we nearly die."
P Philippine defense chief Roberto Villaluz defended the operation and denied that troops knew the hostages were in the camp.
P Four rebels were killed, he said, and seven soldiers were hurt.
P A memorial service is set for next Friday.
@ car | Carol Brubaker | p | USAREL | missionary
@ dal | Dale Brubaker | p | USAREL | missionary
@ abu | Abu Sayyaf | g | PHLREB
@ trp | Filipino troops | o | PHLMIL
@ off | officials in Manila | l | PHLGOV
@ ros | Rosario Dimaano | p | PHLMED | nurse
@ hol | Brian Hollis | p | USAGOV | U.S. Embassy spokesman
@ lin | Robb Linder | p | USAREL | Pastor
@ har | Harlan Brubaker | p | USACVL | father
@ bush | President of the United States | p | USAGOV | President
@ php | President of the Philippines | p | PHLGOV | president
@ whs | White House spokesman | p | USAGOV | spokesman
@ oth | 18 other hostages | l | CVL
@ cal | Californian hostage | p | USACVL | hostage
@ was | US government | o | USAGOV
@ cap | Filipino captives | l | PHLCVL
@ ust | US troops | o | USAMIL
@ aq | al-Qaida | g | IMG
@ carm | Walt Carmody | p | USALEG | Sen.
@ vil | Roberto Villaluz | p | PHLGOVMIL | defense chief
@ mnl | Philippine government | o | PHLGOV
@ ppl | people | l | CVL
E 0 Kansas/GPE; Philippine/NORP
E 1 WICHITA/GPE; Kan./GPE; Kansas/GPE; Friday/DATE; Carol Brubaker/PER; Dale/PER
E 2 Muslim/NORP; Philippines/GPE; May of last year/DATE
E 3 Filipino/NORP; Siraway/GPE; Manila/GPE
E 4 Dale Brubaker/PER; Filipino/NORP; Rosario Dimaano/PER
E 5 Carol Brubaker/PER; Zamboanga/GPE
E 6 U.S. Embassy/ORG; Brian Hollis/PER
E 8 Rose Hill Bible Church/ORG
E 9 Robb Linder/PER; KAKE News/ORG
E 11 Dale/PER; Harlan/PER
E 15 Bush/PER; Philippine/NORP; White House/ORG
E 17 Abu Sayyaf/ARM; Brubakers/PER; 18 others/NUM; Palawan/LOC; May 27, 2001/DATE
E 18 American/NORP; Californian/NORP; Filipino/NORP
E 19 Washington/GPE; Abu Sayyaf/ARM; al-Qaida/ARM; 660 troops/NUM; Green Berets/ORG; Philippine/NORP; January/DATE
E 20 Walt Carmody/PER; Kan./GPE; Manila/GPE; April/DATE
E 21 Carmody/PER
E 24 Brubakers/PER; last fall/DATE
E 25 Philippine/NORP; Roberto Villaluz/PER
E 26 Four rebels/NUM; seven soldiers/NUM
E 27 next Friday/DATE
V 0 | killed | ASSAULT/firearms | military,terrorism | 193 | @3:Filipino troops=trp; @2:Muslim guerrillas=abu | missionary=dal | where=Philippine jungle | id=g
V 0 | freed | AID | military,terrorism | 073 | @3:Filipino troops=trp | wife=car | where=Philippine jungle | id=f
V 0 | rescue | =f |  |  | @3:Filipino troops=trp | wife=car
V 1 | free | =f |  |  |  | Carol Brubaker=car | when=on Friday | date=2002-06-07
V 1 | dead | =g |  |  |  | her husband Dale=dal
V 2 | held | ASSAULT/abduct | terrorism,religion-ethnicity | 181 | Muslim guerrillas=abu | The missionary couple=car; The missionary couple=dal | st=h | when=since May of last year | date=2001-05 | where=southern Philippines | id=k
V 3 | opened fire | =g |  |  | Filipino troops=trp | their captors=abu | by=officials in Manila=off | where=a hillside near Siraway
V 4 | died | =g |  |  |  | Dale Brubaker=dal; Rosario Dimaano=ros
V 4 | battle | =g |  |  |  | Dale Brubaker=dal; Rosario Dimaano=ros
V 5 | shot | =g |  |  |  | Carol Brubaker=car
V 12 | thanked | SUPPORT | military | 051 | He=har | the soldiers=trp
V 12 | asked | REQUEST/yield |  | 025 | He=har | people=ppl
V 14 | shot | =g |  |  |  | They=trp
V 15 | phoned | CONSULT/phone | diplomatic,executive | 041 | President Bush=bush; the Philippine president=php |  | by=a White House spokesman=whs
V 15 | condolences | SUPPORT | diplomatic | 018 | President Bush=bush | @15:the Philippine president=php | by=a White House spokesman=whs
V 15 | thank | SUPPORT | diplomatic | 051 | President Bush=bush | the Philippine president=php | by=a White House spokesman=whs
V 16 | vowed | THREATEN/violence | military,terrorism | 138 | She=php | the kidnappers=abu
V 17 | snatched | =k |  |  | Abu Sayyaf=abu | the Brubakers=car; the Brubakers=dal; 18 others=oth | when=on May 27, 2001 | date=2001-05-27 | where=a beach resort on Palawan | n=abducted:18 others:18
V 18 | beheaded | ASSAULT/targeted | terrorism | 182 | The gunmen=abu | another American hostage=cal | st=h | when=a few weeks later | date=2001-06
V 18 | got out | RETREAT/release | terrorism | 0841 | The gunmen=abu | most of the Filipino captives=cap | st=h
V 18 | ransom | COERCE | terrorism | 170 | The gunmen=abu |  | st=h
V 19 | says | ACCUSE/allege | terrorism | 112 | Washington=was | Abu Sayyaf=abu
V 19 | sent | AID | military,terrorism | 072 | it=was | Philippine forces=trp | st=h | when=in January | date=2002-01 | n=troops:660 troops:660
V 20 | visited | CONSULT/visit | diplomatic,legislative | 042 | Sen. Walt Carmody=carm | Manila=mnl | st=h | when=in April | date=2002-04 | where=Manila
V 21 | shootout | =g |  |  |  |
V 22 | blame | ACCUSE/allege | terrorism | 112 | @21:Carmody=carm | @17:Abu Sayyaf=abu
V 22 | went in | =f |  |  | the guys=trp | them=car
V 24 | pleaded | REQUEST/yield | military,terrorism | 0256 | the Brubakers=car; the Brubakers=dal | the military=trp | st=h | when=last fall | date=2001
V 24 | come | ASSAULT/heavy-weapons | military | 194 | they=trp | us=car; us=dal | st=h | by=the Brubakers=car
V 25 | defended | SUPPORT | military | 051 | Roberto Villaluz=vil | troops=trp
V 25 | operation | =g |  |  | troops=trp |
V 25 | denied | REJECT | military | 016 | Roberto Villaluz=vil |
V 26 | killed | =g |  |  |  | Four rebels=abu; seven soldiers=trp | by=he=vil | n=killed:Four rebels:4 | n=injured:seven soldiers:7
V 26 | hurt | =g |  |  |  | seven soldiers=trp | by=he=vil
Q 3 | i | Filipino troops stumbled~~opened fire | officials in Manila=off | said | -
Q 6 | d | She asked me whether the kids had been told yet | Brian Hollis=hol | said | -
Q 7 | d | * | @6:Brian Hollis=hol | | -
Q 9 | d | We got half of our miracle | Pastor Robb Linder=lin | told | -
Q 10 | d | * | @9:Pastor Robb Linder=lin | | -
Q 13 | d | I'm not going to sit here and second-guess those boys | he=har | said | -
Q 14 | d | * | @13:he=har | | -
Q 15 | i | President Bush phoned the Philippine president to express his condolences and thank her for her efforts | a White House spokesman=whs | said | -
Q 16 | m | the army would hunt the kidnappers down "to the last man." | She=php | vowed | -
Q 19 | i | Abu Sayyaf has ties to al-Qaida | Washington=was | says | -
Q 21 | d | Folks will ask if this had to end in a shootout, and that's fair | Carmody=carm | said | -
Q 22 | d | * | @21:Carmody=carm | | -
Q 24 | d | Every time they come for us with artillery, we nearly die. | the Brubakers=car | | the military=trp
Q 25 | i | troops knew the hostages were in the camp | Roberto Villaluz=vil | denied | -
Q 26 | i | Four rebels were killed | he=vil | said | -
Q 26 | i | seven soldiers were hurt | he=vil | said | -

#A w21-020 | 2013-12-05 | Dhaka
S Garment worker burnt alive as 72-hour opposition blockade ends in blood; police hunt petrol-bombers
P Dhaka, Dec 5: A 22-year-old seamstress died of burns in Gazipur on Thursday after pickets hurled a petrol bomb into her bus, becoming the ninth victim of a three-day nationwide blockade that the opposition enforced to stop the January election.
P The bombing, at Chandra on the Dhaka-Tangail road around 5:30am, left 17 other passengers injured, four of them critically, police said.
P Gazipur police chief Abdul Kader Mollick said seven activists of Islami Chhatra Shibir, the student wing of the Jamaat-e-Islami, had been held from a mess hall nearby with bottles and kerosene.
P "We will find the rest, wherever they hide," he said.
P The victim, Shefali Khatun, had boarded the vehicle to reach her factory in Konabari before the gates were closed.
P Her supervisor had warned the girls that whoever came late would lose a day's wage.
P "She rang me from the floor of the bus," her sister Rokeya told this correspondent at the burn unit of Dhaka Medical College Hospital.
S "She said, 'Apa, there is fire, open the door,' as if I could open it."
P Prime Minister's adviser H M Tofazzal Islam accused the Bangladesh Nationalist Party (BNP) and its Jamaat ally of "waging war on the people" and said their leaders would be tried for murder.
P BNP acting secretary general Mirza Ruhul Hoque, speaking in a video message from an undisclosed place, rejected the accusation and blamed the attack on "agents of the government".
P He condoled the death and announced a fresh 72-hour blockade from Saturday.
P "Our programme is peaceful; it is they who need corpses," Hoque said.
P The alliance wants a neutral caretaker government to oversee the vote, as in 1996, 2001 and 2008, and has said that it will not take part without one.
P The ruling Awami League, which abolished that system in 2011, has offered ministries in an all-party cabinet instead; the BNP turned the offer down last month.
P UN envoy Oscar Lindqvist is due in Dhaka on Friday night to meet both camps.
P Diplomats are not holding their breath.
P "He'll be given two cups of tea and two lists of grievances," one of them told bdnews24.com.
P The Jatiya Party of a former military ruler threw the process into fresh confusion on Tuesday by pulling out of the poll a day after its candidates had filed their papers.
P Security men have since surrounded his Baridhara residence, "for his protection", according to the Rapid Action Battalion; party workers say he is under house arrest.
P The old general told reporters at his gate that he would shoot himself if they tried to take him away.
P More than 200 people have been killed in political violence this year, much of it set off by the verdicts of a war crimes tribunal on the atrocities of 1971.
P Jamaat leader Abdul Mannan Molla, whom the Supreme Court sentenced to death in September, may be hanged as early as next week, jail officials said.
P The European Union called on Dhaka not to carry out the execution, and the law minister told its ambassador to mind his own business.
P Exporters put the loss from each day of blockade at Tk 2 billion, and Christmas orders are rotting, so to speak, on the quays of Chittagong.
P In Gazipur, workers of Khatun's factory put down their needles for an hour and marched to the highway behind a banner that read: "We are not your fuel."
@ she | Shefali Khatun | p | BGDLAB | garment worker
@ pas | passengers of the bus | l | BGDCVL
@ pic | pickets in Gazipur | l | BGDCVLOPP
@ opp | Bangladeshi opposition alliance | g | BGDPTYOPP
@ pol | Gazipur police | o | BGDCOP
@ kad | Abdul Kader Mollick | p | BGDCOP | police chief
@ shi | Islami Chhatra Shibir activists | l | BGDPTYOPP
@ rok | Rokeya | p | BGDCVL | sister
@ tof | H M Tofazzal Islam | p | BGDGOV | Prime Minister's adviser
@ bnp | Bangladesh Nationalist Party | o | BGDPTYOPP
@ jam | Jamaat-e-Islami | o | BGDPTYOPP
@ hoq | Mirza Ruhul Hoque | p | BGDPTYOPP | acting secretary general
@ gov | Bangladeshi government | o | BGDGOV
@ al | Awami League | o | BGDPTYGOV
@ lin | Oscar Lindqvist | p | UNO | envoy
@ dip | diplomat in Dhaka | p | GOV
@ jp | Jatiya Party | o | BGDPTY
@ ers | former military ruler | p | BGDPTY | leader of the Jatiya Party
@ rab | Rapid Action Battalion | o | BGDCOP
@ wor | Jatiya Party workers | l | BGDPTY
@ vic | people killed in political violence | l | BGD
@ tri | war crimes tribunal | o | BGDJUD
@ mol | Abdul Mannan Molla | p | BGDPTYOPP | Jamaat leader
@ sc | Supreme Court of Bangladesh | o | BGDJUD
@ jai | jail officials | l | BGDCOP
@ eu | European Union | o | EUR
@ law | law minister | p | BGDGOV | law minister
@ amb | EU ambassador | p | EUR | ambassador
@ fac | workers of Khatun's factory | l | BGDLAB
@ sup | supervisor | p | BGDBUS
E 1 Dhaka/GPE; Dec 5/DATE; Gazipur/GPE; Thursday/DATE; January/DATE
E 2 Chandra/GPE; Dhaka-Tangail road/FAC; 17 other passengers/NUM; four/NUM
E 3 Gazipur/GPE; Abdul Kader Mollick/PER; seven activists/NUM; Islami Chhatra Shibir/ORG; Jamaat-e-Islami/ORG
E 5 Shefali Khatun/PER; Konabari/GPE
E 7 Rokeya/PER; Dhaka Medical College Hospital/FAC
E 9 H M Tofazzal Islam/PER; Bangladesh Nationalist Party/ORG; BNP/ORG; Jamaat/ORG
E 10 BNP/ORG; Mirza Ruhul Hoque/PER
E 11 Saturday/DATE
E 12 Hoque/PER
E 13 1996/DATE; 2001/DATE; 2008/DATE
E 14 Awami League/ORG; 2011/DATE; BNP/ORG; last month/DATE
E 15 UN/ORG; Oscar Lindqvist/PER; Dhaka/GPE; Friday night/DATE
E 17 bdnews24.com/ORG
E 18 Jatiya Party/ORG; Tuesday/DATE
E 19 Baridhara/GPE; Rapid Action Battalion/ORG
E 21 More than 200 people/NUM; this year/DATE; 1971/DATE
E 22 Jamaat/ORG; Abdul Mannan Molla/PER; Supreme Court/ORG; September/DATE; next week/DATE
E 23 European Union/ORG; Dhaka/GPE
E 24 Tk 2 billion/MONEY; Christmas/DATE; Chittagong/GPE
E 25 Gazipur/GPE; Khatun/PER
V 0 | burnt | ASSAULT/primitive | election,political-institutions | 182 | @1:pickets=pic | Garment worker=she | id=b
V 0 | blockade | PROTEST/obstruct | election,political-institutions | 144 | opposition=opp |  | id=k
V 1 | died | =b |  |  |  | A 22-year-old seamstress=she
V 1 | hurled | =b |  |  | pickets=pic | A 22-year-old seamstress=she | when=on Thursday | date=2013-12-05 | where=Gazipur
V 1 | blockade | =k |  |  | the opposition=opp |  | when=three-day | date=2013-12-03/2013-12-05
V 2 | bombing | =b |  |  |  | 17 other passengers=pas | by=police=pol | when=around 5:30am | date=2013-12-05 | where=Chandra | n=injured:17 other passengers:17
V 2 | injured | =b |  |  |  | 17 other passengers=pas | by=police=pol
V 3 | held | COERCE/arrest | election,legal | 173 | @2:police=pol | seven activists of Islami Chhatra Shibir=shi | by=Abdul Kader Mollick=kad | where=a mess hall nearby | n=arrested:seven activists:7
V 4 | find | THREATEN/arrest | legal | 130 | We=pol; he=kad | the rest=pic
V 9 | accused | ACCUSE/allege | election,political-institutions | 112 | H M Tofazzal Islam=tof | Bangladesh Nationalist Party=bnp; its Jamaat ally=jam | id=a
V 9 | tried | THREATEN/arrest | legal,political-institutions | 130 | H M Tofazzal Islam=tof | their leaders=opp
V 10 | rejected | REJECT | election,political-institutions | 016 | Mirza Ruhul Hoque=hoq | @9:H M Tofazzal Islam=tof
V 10 | accusation | =a |  |  |  |
V 10 | blamed | ACCUSE/allege | election,political-institutions | 112 | Mirza Ruhul Hoque=hoq | "agents of the government"=gov | id=c
V 10 | attack | =b |  |  |  |
V 11 | condoled | SUPPORT |  | 018 | He=hoq | @5:Shefali Khatun=she
V 11 | death | =b |  |  |  | @5:Shefali Khatun=she
V 11 | blockade | PROTEST/obstruct | election,political-institutions | 144 | He=hoq |  | st=f | when=from Saturday | date=2013-12-07/2013-12-09
V 12 | said | =c |  |  | Hoque=hoq | they=gov
V 13 | wants | REQUEST/change | election | 104 | The alliance=opp | @14:The ruling Awami League=al
V 13 | take part | THREATEN/restrict | election | 1312 | The alliance=opp |
V 14 | offered | AGREE | political-institutions,executive | 030 | The ruling Awami League=al | the BNP=bnp | id=o
V 14 | turned the offer down | REJECT | political-institutions,executive | 121 | the BNP=bnp | The ruling Awami League=al | when=last month | date=2013-11
V 15 | meet | AGREE | diplomatic,election | 036 | UN envoy Oscar Lindqvist=lin | both camps=al; both camps=opp | when=on Friday night | date=2013-12-06 | where=Dhaka
V 18 | pulling out | PROTEST/boycott | election | 143 | The Jatiya Party of a former military ruler=jp |  | when=on Tuesday | date=2013-12-03
V 19 | surrounded | COERCE/restrict | election,political-institutions | 172 | Security men=rab | his#1=ers | where=his Baridhara residence | id=h
V 19 | house arrest | =h |  |  |  | he=ers | by=party workers=wor
V 21 | killed | ASSAULT | political-institutions | 180 |  | More than 200 people=vic | when=this year | date=2013 | n=killed:More than 200 people:200
V 21 | verdicts | SANCTION/convict | legal | 116 | a war crimes tribunal=tri |  | st=h | when=this year | date=2013
V 21 | atrocities | ASSAULT/targeted |  | 202 |  |  | st=h | when=1971 | date=1971
V 22 | sentenced | SANCTION/convict | legal | 116 | the Supreme Court=sc | Abdul Mannan Molla=mol | st=h | when=in September | date=2013-09
V 22 | hanged | ASSAULT/targeted | legal | 175 |  | Abdul Mannan Molla=mol | st=y | by=jail officials=jai | when=as early as next week | id=x
V 23 | called on | REQUEST/yield | diplomatic,human-rights,legal | 025 | The European Union=eu | Dhaka=gov
V 23 | execution | =x |  |  | Dhaka=gov | @22:Abdul Mannan Molla=mol
V 23 | told | REJECT | diplomatic,legal | 120 | the law minister=law | its ambassador=amb
V 24 | blockade | =k |  |  |  |
V 25 | put down | PROTEST/strike | rights-freedoms | 143 | workers of Khatun's factory=fac |  | where=Gazipur
V 25 | marched | PROTEST/demo | political-institutions | 141 | workers of Khatun's factory=fac |  | where=the highway
Q 2 | i | The bombing~~critically | police=pol | said | -
Q 3 | i | seven activists~~kerosene | Abdul Kader Mollick=kad | said | -
Q 4 | d | We will find the rest, wherever they hide | he=kad | said | -
Q 6 | i | whoever came late would lose a day's wage | Her supervisor=sup | warned | -
Q 7 | d | She rang me from the floor of the bus | her sister Rokeya=rok | told | -
Q 8 | d | * | @7:her sister Rokeya=rok | | -
Q 9 | m | the Bangladesh Nationalist Party (BNP) and its Jamaat ally of "waging war on the people" | H M Tofazzal Islam=tof | accused | -
Q 9 | i | their leaders would be tried for murder | H M Tofazzal Islam=tof | said | -
Q 10 | m | the attack on "agents of the government" | Mirza Ruhul Hoque=hoq | blamed | -
Q 12 | d | Our programme is peaceful; it is they who need corpses | Hoque=hoq | said | -
Q 13 | i | it will not take part without one | The alliance=opp | said | -
Q 17 | d | He'll be given two cups of tea and two lists of grievances | one of them=dip | told | -
Q 19 | m | Security men have since surrounded his Baridhara residence, "for his protection" | the Rapid Action Battalion=rab | according to | -
Q 19 | i | he is under house arrest | party workers=wor | say | -
Q 20 | i | he would shoot himself if they tried to take him away | The old general=ers | told | -
Q 22 | i | Jamaat leader~~next week | jail officials=jai | said | -
