#A w24-001 | 2019-08-30 | ST. LOUIS
S Ex-St. Louis officer found guilty of manslaughter in killing of Black motorist
P Jury rejects claim of self-defense; hundreds gather downtown after verdict
P ST. LOUIS (AP) — A jury convicted a former St. Louis police officer of voluntary manslaughter on Friday for shooting an unarmed Black motorist during a traffic stop in 2017, a rare guilty verdict against a law enforcement officer in Missouri.
P Jurors deliberated for 11 hours over two days before they found Kyle Brandvold, 34, guilty in the death of Marcus Ellery, a 26-year-old forklift operator and father of two.
P They acquitted him of first-degree murder, the charge that prosecutors had sought.
P Ellery's mother, Yolanda, sobbed and raised both hands as the foreman read the decision.
P "My son was not a threat to anybody," she said outside the courthouse.
S "Twelve people finally said out loud what the police department would not say for two years."
P Brandvold, who showed no emotion, was handcuffed and taken to the city jail to await sentencing on Oct. 18.
P His attorney, Neil Standish, said he would appeal and called the verdict "a surrender to the street."
P Dashcam video played at the trial showed Brandvold firing seven times through the window of Ellery's Buick as the car rolled slowly backward.
P Prosecutor Anita Rosales told jurors in her closing argument that the officer had "executed a man for being nervous" and then lied about a gun.
P No weapon was found in the car, though a cellphone lay on the floor.
P Brandvold testified on Tuesday that he believed Ellery was reaching for a pistol.
P "I wanted to go home to my kids that night," he said.
P The shooting set off five nights of protest in September 2017, during which demonstrators broke windows in the Central West End and police arrested more than 120 people, among them an undercover detective who was beaten by his own colleagues.
P A federal judge ruled later that year that officers had unlawfully used pepper spray against peaceful marchers.
P On Friday evening about 400 people marched from the courthouse to police headquarters, chanting Ellery's name, and the mood was closer to relief than rage.
P "I didn't come to burn anything, I came because I can breathe a little tonight," said Deshawn Pratt, a barber.
P Mayor Carla Voss, a Democrat who took office in 2017, thanked the jury and appealed for calm.
P "A verdict cannot bring Marcus back, but it can tell a family that his life counted," Voss wrote on Twitter.
P The police union was not in a forgiving mood.
P Its business manager, Ed Kowalczyk, accused Rosales of "putting a target on every cop in this city" and demanded that she resign.
P Rosales, who was elected in 2016 on a promise to hold officers to account, dismissed the demand with a laugh.
P "I work for the voters, not for Ed," she said.
@ bra | Kyle Brandvold | p | USACOP | former police officer
@ ell | Marcus Ellery | p | USACVL | motorist
@ jury | St. Louis jury | g | USAJUD
@ pros | St. Louis prosecutors | g | USAJUD
@ yol | Yolanda Ellery | p | USACVL | mother of Marcus Ellery
@ sta | Neil Standish | p | USACVL | defense attorney
@ ros | Anita Rosales | p | USAJUD | prosecutor
@ dem | demonstrators in St. Louis | l | USACVLOPP
@ pol | St. Louis police | o | USACOP
@ det | undercover detective | p | USACOP | detective
@ fj | federal judge in St. Louis | p | USAJUD
@ mar | marchers of Friday | l | USACVL
@ pra | Deshawn Pratt | p | USACVL | barber
@ vos | Carla Voss | p | USAGOV | Mayor
@ kow | Ed Kowalczyk | p | USALAB | business manager of the police union
E 0 St. Louis/GPE; Black/NORP
E 1 hundreds/NUM
E 2 ST. LOUIS/GPE; AP/ORG; St. Louis/GPE; Friday/DATE; Black/NORP; 2017/DATE; Missouri/GPE
E 3 Kyle Brandvold/PER; Marcus Ellery/PER
E 5 Ellery/PER; Yolanda/PER
E 8 Brandvold/PER; Oct. 18/DATE
E 9 Neil Standish/PER
E 10 Brandvold/PER; Ellery/PER
E 11 Anita Rosales/PER
E 13 Brandvold/PER; Tuesday/DATE; Ellery/PER
E 15 September 2017/DATE; Central West End/LOC; more than 120 people/NUM
E 16 later that year/DATE
E 17 Friday evening/DATE; about 400 people/NUM; Ellery/PER
E 18 Deshawn Pratt/PER
E 19 Carla Voss/PER; Democrat/NORP; 2017/DATE
E 20 Marcus/PER; Voss/PER; Twitter/ORG
E 22 Ed Kowalczyk/PER; Rosales/PER
E 23 Rosales/PER; 2016/DATE
E 24 Ed/PER
V 0 | found guilty | SANCTION/convict | legal,repression | 116 | @1:Jury=jury | Ex-St. Louis officer=bra | id=c
V 0 | killing | ASSAULT/firearms | repression | 175 | Ex-St. Louis officer=bra | Black motorist=ell | st=h | id=k
V 1 | rejects | REJECT | legal | 016 | Jury=jury | @0:Ex-St. Louis officer=bra | id=rj
V 1 | gather | PROTEST/demo | repression | 141 | hundreds=mar |  | where=downtown | n=protesters:hundreds | id=m
V 1 | verdict | =c | | | Jury=jury | @0:Ex-St. Louis officer=bra
V 1 | claim | REJECT | legal | 016 | @0:Ex-St. Louis officer=bra | | id=sd
V 2 | convicted | =c | | | A jury=jury | a former St. Louis police officer=bra | when=on Friday | date=2019-08-30 | where=ST. LOUIS
V 2 | shooting | =k | | | a former St. Louis police officer=bra | an unarmed Black motorist=ell | when=2017 | date=2017
V 2 | verdict | =c | | | A jury=jury | a law enforcement officer=bra
V 3 | found | =c | | | Jurors=jury | Kyle Brandvold=bra
V 3 | death | =k | | | Kyle Brandvold=bra | Marcus Ellery=ell
V 4 | acquitted | CONCEDE | legal,repression | 080 | They=jury | him=bra | when=@2:Friday | date=2019-08-30
V 4 | sought | ACCUSE/allege | legal,repression | 115 | prosecutors=pros | him=bra | st=h | id=mc
V 4 | charge | =mc | | | prosecutors=pros | him=bra
V 5 | decision | =c | | | the foreman=jury | @3:Kyle Brandvold=bra
V 7 | said | =c | | | Twelve people=jury | @8:Brandvold=bra
V 8 | taken | COERCE/arrest | legal | 173 | | Brandvold=bra | where=the city jail | id=tk
V 8 | handcuffed | =tk | | | | Brandvold=bra
V 8 | sentencing | SANCTION/convict | legal,repression | 116 | | Brandvold=bra | st=f | when=Oct. 18 | date=2019-10-18
V 9 | called | ACCUSE/disapprove | legal | 111 | Neil Standish=sta | @1:Jury=jury
V 9 | verdict | =c | | | @3:Jurors=jury | @8:Brandvold=bra
V 9 | appeal | REJECT | legal | 120 | Neil Standish=sta | @1:Jury=jury
V 10 | firing | =k | | | Brandvold=bra | Ellery=ell | by=Dashcam video=pros
V 11 | told | ACCUSE/allege | legal,repression | 112 | Anita Rosales=ros | the officer=bra | id=cl
V 11 | executed | =k | | | the officer=bra | a man=ell | by=Anita Rosales=ros
V 13 | testified | =sd | | | Brandvold=bra | | when=on Tuesday | date=2019-08-27
V 15 | shooting | =k | | | @13:Brandvold=bra | @13:Ellery=ell | when=September 2017 | date=2017-09
V 15 | protest | PROTEST/riot | repression | 1453 | demonstrators=dem | @15:police=pol | st=h | when=five nights of protest in September 2017 | date=2017-09 | id=r
V 15 | broke | =r | | | demonstrators=dem | | where=the Central West End
V 15 | arrested | COERCE/arrest | legal,repression | 173 | police=pol | more than 120 people=dem; an undercover detective=det | st=h | when=September 2017 | date=2017-09 | n=arrested:more than 120 people:120
V 15 | beaten | ASSAULT/beat | repression | 175 | his own colleagues=pol | an undercover detective=det | st=h | when=September 2017 | date=2017-09
V 16 | ruled | SANCTION/convict | legal,repression | 116 | A federal judge=fj | officers=pol | st=h | when=later that year | date=2017
V 16 | used | ASSAULT/crowd-control | repression | 175 | officers=pol | peaceful marchers=dem | st=h | by=A federal judge=fj
V 17 | marched | =m | | | about 400 people=mar | | when=On Friday evening | date=2019-08-30 | n=protesters:about 400 people:400
V 19 | thanked | SUPPORT | legal | 051 | Carla Voss=vos | the jury=jury
V 19 | appealed | REQUEST/yield | legal | 0252 | Carla Voss=vos |
V 20 | verdict | =c | | | @19:the jury=jury | @13:Brandvold=bra
V 22 | accused | ACCUSE/disapprove | legal | 111 | Ed Kowalczyk=kow | Rosales=ros
V 22 | demanded | REQUEST/change | legal | 1041 | Ed Kowalczyk=kow | Rosales=ros | id=d
V 23 | dismissed | REJECT/change | legal | 1231 | Rosales=ros | @22:Ed Kowalczyk=kow | id=dm
V 23 | demand | =d | | | @22:Ed Kowalczyk=kow | Rosales=ros
V 24 | said | =dm | | | she=ros | Ed=kow
Q 6 | d | My son was not a threat to anybody | she=yol | said | -
Q 7 | d | * | @6:she=yol | | -
Q 9 | i | he would appeal | Neil Standish=sta | said | -
Q 9 | m | the verdict "a surrender to the street." | Neil Standish=sta | called | -
Q 11 | m | the officer had "executed a man for being nervous" and then lied about a gun | Anita Rosales=ros | told | jurors=jury
Q 13 | i | he believed Ellery was reaching for a pistol | Brandvold=bra | testified | -
Q 14 | d | I wanted to go home to my kids that night | he=bra | said | -
Q 16 | i | officers had unlawfully used pepper spray against peaceful marchers | A federal judge=fj | ruled | -
Q 18 | d | I didn't come to burn anything, I came because I can breathe a little tonight | Deshawn Pratt=pra | said | -
Q 20 | d | A verdict cannot bring Marcus back, but it can tell a family that his life counted | Voss=vos | wrote | -
Q 22 | m | accused Rosales of "putting a target on every cop in this city" | Ed Kowalczyk=kow | accused | -
Q 24 | d | I work for the voters, not for Ed | she=ros | said | -
#A w24-002 | 2023-09-21 | -
S 'We take every one of these seriously': 15-year-old arrested over threats that emptied three Tri-Cities schools
P Teen made 11 calls in four days, sheriff says; classes to resume Friday
P KINGSPORT, Tenn. (WKTL) - A 15-year-old boy is in custody tonight after deputies say he phoned in a string of bomb and shooting threats that shut down three schools in Sullivan County this week.
P The teenager was taken from his grandmother's house in Bloomingdale around 6:20 a.m. Thursday without incident, Sheriff Randall Teague told a packed news conference.
P "He didn't run, he didn't argue, and frankly he looked like he'd been waiting on us," Teague said.
P Investigators searched the home and seized two phones, a tablet and a pellet gun.
P The boy, whose name is being withheld because of his age, has been charged in juvenile court with 11 counts of making threats of mass violence.
P It all started on Monday.
P A caller with a muffled voice told the front office at West Ridge High that there were pipe bombs in the gym, and some 1,900 students were marched out to the football field in the rain.
P Nothing was found.
P On Tuesday the same voice warned the middle school that "nobody in the sixth grade goes home today," and on Wednesday it was an elementary school's turn.
P Troopers with rifles stood at the doors of every campus in the county, and the board of education closed all three buildings.
P "My daughter hid in a closet and texted me that she loved me," said Brandi Osborne, whose child is in seventh grade.
S "You tell me how I'm supposed to put her back on that bus."
P Superintendent Carl Whisnant thanked the sheriff and the FBI, whose agents in Johnson City traced the calls through an app, and announced that classes will start again Friday with bags checked at the door.
P He also apologized to parents for a text alert that went out 40 minutes late on the first day.
P Some of them were not in the mood to hear it.
P At a board meeting last night mothers shouted down the chairwoman, and one father, Dwayne Light, called on Whisnant to quit.
P "You had Nashville six months ago, and you still hadn't fixed the phones!" he yelled.
P He was talking about the March shooting at a private Christian school in Nashville, where an attacker killed three children and three adults before officers shot her dead.
P Tennessee made such threats a crime in 2021, but on the books it is still no more than a misdemeanor.
P District Attorney Paula Strother said she is asking a judge to move the case to adult court.
P The boy's lawyer, Tim Ledbetter, wants no part of that.
P "This is a lonely kid with a phone, not a terrorist," Ledbetter told News Channel 9.
P A detention hearing is set for Monday at 9 a.m.
P Counselors will be in the library at all three schools until further notice.
P "The arrest is the easy part," Teague said of Thursday's operation in Bloomingdale.
S "The threats took four days to make, and they'll take four years to get over."
@ boy | 15-year-old boy in Kingsport | p | USAEDU
@ she | Sullivan County sheriff's office | o | USACOP
@ tea | Randall Teague | p | USACOP | Sheriff
@ sch | Sullivan County schools | o | USAEDU
@ tro | troopers | g | USACOP
@ osb | Brandi Osborne | p | USACVL | parent
@ whi | Carl Whisnant | p | USAEDU | Superintendent
@ fbi | FBI | o | USACOP
@ par | parents in Sullivan County | l | USACVL
@ cha | chairwoman of the board of education | p | USAEDU | chairwoman
@ lig | Dwayne Light | p | USACVL | father
@ att | Nashville attacker | p | USAUAF
@ vic | victims of the Nashville school shooting | l | USACVL
@ off | Nashville officers | g | USACOP
@ str | Paula Strother | p | USAJUD | District Attorney
@ led | Tim Ledbetter | p | USACVL | defense lawyer
@ jud | juvenile court judge | p | USAJUD
E 0 Tri-Cities/LOC
E 1 Friday/DATE
E 2 KINGSPORT/GPE; Tenn./GPE; WKTL/ORG; Sullivan County/GPE; this week/DATE
E 3 Bloomingdale/GPE; Thursday/DATE; Randall Teague/PER
E 4 Teague/PER
E 7 Monday/DATE
E 8 West Ridge High/FAC
E 10 Tuesday/DATE; Wednesday/DATE
E 12 Brandi Osborne/PER
E 14 Carl Whisnant/PER; FBI/ORG; Johnson City/GPE; Friday/DATE
E 17 last night/DATE; Dwayne Light/PER; Whisnant/PER
E 18 Nashville/GPE; six months ago/DATE
E 19 March/DATE; Christian/NORP; Nashville/GPE; three children and three adults/NUM
E 20 Tennessee/GPE; 2021/DATE
E 21 Paula Strother/PER
E 22 Tim Ledbetter/PER
E 23 Ledbetter/PER; News Channel 9/ORG
E 24 Monday/DATE
E 26 Teague/PER; Thursday/DATE; Bloomingdale/GPE
V 0 | arrested | COERCE/arrest | crime,legal | 173 | @2:deputies=she | 15-year-old=boy | id=a
V 0 | threats | THREATEN/violence | crime | 138 | 15-year-old=boy | three Tri-Cities schools=sch | id=t
V 1 | calls | =t | | | Teen=boy | | by=sheriff=tea | when=in four days | date=2023-09-18/2023-09-21
V 2 | custody | =a | | | @2:deputies=she | A 15-year-old boy=boy
V 2 | threats | =t | | | he=boy | three schools=sch | by=deputies=she | when=this week | date=2023-09-18/2023-09-20 | where=Sullivan County
V 3 | taken | =a | | | @2:deputies=she | The teenager=boy | by=Sheriff Randall Teague=tea | when=around 6:20 a.m. Thursday | date=2023-09-21 | where=his grandmother's house in Bloomingdale
V 5 | searched | COERCE/seize | crime,legal | 1711 | Investigators=she | the home=boy | id=s
V 5 | seized | COERCE/seize | crime,legal | 1711 | Investigators=she | @4:he#1=boy
V 6 | charged | ACCUSE/allege | crime,legal | 115 | | The boy=boy | id=c
V 6 | threats | =t | | | The boy=boy |
V 8 | told | THREATEN/violence | crime | 138 | A caller=boy | the front office at West Ridge High=sch | when=@7:on Monday | date=2023-09-18
V 10 | warned | THREATEN/violence | crime | 138 | the same voice=boy | the middle school=sch | when=On Tuesday | date=2023-09-19
V 11 | stood | MOBILIZE/police | crime | 153 | Troopers=tro | | where=every campus in the county
V 14 | thanked | SUPPORT | crime | 051 | Carl Whisnant=whi | the sheriff=tea; the FBI=fbi
V 14 | traced | ACCUSE/investigate | crime,cyber | 091 | agents=fbi |
V 14 | calls | =t | | | @6:The boy=boy |
V 15 | apologized | CONCEDE | crime | 055 | He=whi | parents=par
V 17 | shouted down | ACCUSE/disapprove | crime | 111 | mothers=par | the chairwoman=cha | when=last night | date=2023-09-20 | where=a board meeting
V 17 | called on | REQUEST/change | crime | 1041 | Dwayne Light=lig | Whisnant=whi | when=last night | date=2023-09-20 | where=a board meeting
V 18 | yelled | ACCUSE/disapprove | crime | 111 | he=lig | You=whi
V 19 | shooting | ASSAULT/firearms | crime | 180 | an attacker=att | three children and three adults=vic | st=h | when=March | date=2023-03 | where=a private Christian school in Nashville | id=n
V 19 | killed | =n | | | an attacker=att | three children and three adults=vic | n=killed:three children and three adults:6
V 19 | shot | ASSAULT/firearms | crime | 175 | officers=off | her=att | st=h | when=March | date=2023-03 | where=a private Christian school in Nashville
V 21 | asking | REQUEST/change | crime,legal | 020 | she=str | a judge=jud | by=District Attorney Paula Strother=str | id=q
V 21 | case | =c | | | District Attorney Paula Strother=str | @22:The boy=boy
V 22 | wants no part | REJECT/change | crime,legal | 120 | The boy's lawyer, Tim Ledbetter=led | @21:District Attorney Paula Strother=str
V 26 | arrest | =a | | | |
V 26 | operation | =a | | | | | when=Thursday | date=2023-09-21 | where=Bloomingdale
V 27 | threats | =t | | | | | by=@26:Teague=tea
Q 0 | d | We take every one of these seriously | @3:Sheriff Randall Teague=tea | | -
Q 1 | i | Teen made 11 calls in four days | sheriff=tea | says | -
Q 2 | i | he phoned in a string of bomb and shooting threats that shut down three schools in Sullivan County this week | deputies=she | say | -
Q 3 | i | The teenager was taken from his grandmother's house in Bloomingdale around 6:20 a.m. Thursday without incident | Sheriff Randall Teague=tea | told | -
Q 4 | d | He didn't run, he didn't argue, and frankly he looked like he'd been waiting on us | Teague=tea | said | -
Q 8 | i | there were pipe bombs in the gym | A caller=boy | told | the front office at West Ridge High=sch
Q 10 | m | "nobody in the sixth grade goes home today," | the same voice=boy | warned | the middle school=sch
Q 12 | d | My daughter hid in a closet and texted me that she loved me | Brandi Osborne=osb | said | -
Q 13 | d | * | @12:Brandi Osborne=osb | | -
Q 14 | i | classes will start again Friday with bags checked at the door | Superintendent Carl Whisnant=whi | announced | -
Q 18 | d | You had Nashville six months ago, and you still hadn't fixed the phones! | he=lig | yelled | You=whi
Q 21 | i | she is asking a judge to move the case to adult court | District Attorney Paula Strother=str | said | -
Q 23 | d | This is a lonely kid with a phone, not a terrorist | Ledbetter=led | told | -
Q 26 | d | The arrest is the easy part | Teague=tea | said | -
Q 27 | d | * | @26:Teague=tea | | -
#A w24-003 | 2021-11-12 | -
S EncroChat drugs gang who 'flooded Manchester with cocaine' jailed for 137 years
P Seven members of an organised crime group that moved more than two tonnes of cocaine and heroin through a tyre depot in Salford have been jailed for a total of 137 years.
P The gang hid behind code names such as Ghostwolf and Sir Bleach on the encrypted EncroChat network, not knowing that French and Dutch police had broken into it.
P Sentencing them at Manchester Crown Court on Friday, Judge Eleanor Whitcombe-Hale said they had dealt in "misery by the pallet".
P She told ringleader Dominic Fairclough, 41, that he was "a greedy, intelligent and thoroughly ruthless man" and gave him 28 years.
P His brother Lee Fairclough, 37, was sentenced to 24 years and the group's accountant, Saira Qureshi, to nine.
P All seven had admitted conspiracy to supply class A drugs at earlier hearings.
P Greater Manchester Police arrested the men in a series of dawn raids across Salford, Bolton and Wigan in June 2020, two weeks after EncroChat's operators warned users to throw away their handsets.
P Officers found £1.4m in cash under a dog kennel, a Skorpion sub-machine gun and a machine for counting banknotes that was still running.
P "They believed they were untouchable," said Det Supt Neil Ormerod, who led the investigation.
P "These people sat in hot tubs in Dubai while addicts in Moss Side were dying in stairwells, and today they learned what that costs."
P The court heard how the gang also ordered the kidnap of a courier, Jordan Pyke, who was suspected of skimming a load.
P He was snatched outside a gym in Eccles in March 2020, beaten with a spanner and released after his mother handed over £30,000.
P In messages read out by prosecutor Hugh Lascelles QC, Dominic Fairclough wrote: "Keep him breathing till she pays."
P The defence argued that the EncroChat material had been obtained unlawfully and should never have been put before a jury.
P The Court of Appeal dismissed that argument in February in a case brought by four other defendants, ruling that the messages had been taken from storage and not while being sent.
P Detectives across Europe have since brought cases against thousands of people.
P Not everybody was celebrating.
P Sylvia Tandy, who runs a drugs charity in Ordsall, said there would be "another Dominic by Christmas".
P "I don't shed tears for them, but the demand is still there, the poverty is still there, and the youth club shut in 2012," she added.
P Home Secretary Harriet Colne tweeted her congratulations to the force, saying that criminals had "nowhere left to hide".
P A hearing to decide how much of the gang's money can be seized will take place in May.
P Two more men wanted over the plot, both from Bolton, are believed to be in Spain, and the National Crime Agency has appealed to the Spanish authorities for help in tracing them.
P "Today's sentences won't empty a single stairwell," Ms Tandy said, reading the list of them off her phone.
P The June arrests, by contrast, were felt on the streets within days, when the price of a gram rose by a third.
@ gan | Salford drugs gang | g | GBRCRM
@ dom | Dominic Fairclough | p | GBRCRM | ringleader
@ lee | Lee Fairclough | p | GBRCRM
@ qur | Saira Qureshi | p | GBRCRM | accountant
@ fra | French police | g | FRACOP
@ nld | Dutch police | g | NLDCOP
@ enc | EncroChat | o | BUS
@ jud | Eleanor Whitcombe-Hale | p | GBRJUD | Judge
@ gmp | Greater Manchester Police | o | GBRCOP
@ orm | Neil Ormerod | p | GBRCOP | Det Supt
@ pyk | Jordan Pyke | p | GBRCRM | courier
@ las | Hugh Lascelles | p | GBRJUD | prosecutor
@ def | defence of the Salford gang | g | GBRCVL
@ coa | Court of Appeal | o | GBRJUD
@ fou | four other EncroChat defendants | g | GBRCRM
@ det | detectives across Europe | g | COP
@ peo | people prosecuted over EncroChat | l | CRM
@ tan | Sylvia Tandy | p | GBRSOC | head of a drugs charity
@ pat | Home Secretary | p | GBRGOV | Home Secretary
@ nca | National Crime Agency | o | GBRCOP
@ spa | Spanish authorities | g | ESPGOV
E 0 EncroChat/ORG; Manchester/GPE
E 1 Seven members/NUM; Salford/GPE
E 2 Ghostwolf/PER; Sir Bleach/PER; EncroChat/ORG; French/NORP; Dutch/NORP
E 3 Manchester Crown Court/ORG; Friday/DATE; Eleanor Whitcombe-Hale/PER
E 4 Dominic Fairclough/PER
E 5 Lee Fairclough/PER; Saira Qureshi/PER
E 7 Greater Manchester Police/ORG; Salford/GPE; Bolton/GPE; Wigan/GPE; June 2020/DATE; EncroChat/ORG
E 8 £1.4m/MONEY
E 9 Neil Ormerod/PER
E 10 Dubai/GPE; Moss Side/LOC; today/DATE
E 11 Jordan Pyke/PER
E 12 Eccles/GPE; March 2020/DATE; £30,000/MONEY
E 13 Hugh Lascelles/PER; Dominic Fairclough/PER
E 14 EncroChat/ORG
E 15 Court of Appeal/ORG; February/DATE
E 16 Europe/LOC; thousands of people/NUM
E 18 Sylvia Tandy/PER; Ordsall/GPE; Dominic/PER; Christmas/DATE
E 19 2012/DATE
E 20 Harriet Colne/PER
E 21 May/DATE
E 22 Two more men/NUM; Bolton/GPE; Spain/GPE; National Crime Agency/ORG; Spanish/NORP
E 23 Today/DATE; Tandy/PER
E 24 June/DATE
V 0 | jailed | SANCTION/convict | illegal-drugs,legal | 116 | @3:Judge Eleanor Whitcombe-Hale=jud | EncroChat drugs gang=gan | id=j
V 1 | jailed | =j | | | @3:Judge Eleanor Whitcombe-Hale=jud | Seven members of an organised crime group=gan | n=other:Seven members:7
V 2 | broken into | COERCE/cyber | cyber,illegal-drugs | 176 | French=fra; Dutch police=nld | EncroChat=enc | st=h | id=cy
V 3 | Sentencing | =j | | | Judge Eleanor Whitcombe-Hale=jud | them=gan | when=on Friday | date=2021-11-12 | where=Manchester Crown Court
V 3 | said | ACCUSE/disapprove | illegal-drugs,legal | 111 | Judge Eleanor Whitcombe-Hale=jud | they=gan | id=d
V 4 | told | =d | | | She=jud | Dominic Fairclough=dom
V 4 | gave | =j | | | She=jud | Dominic Fairclough=dom
V 5 | sentenced | =j | | | @4:She=jud | Lee Fairclough=lee; Saira Qureshi=qur
V 6 | admitted | CONCEDE | illegal-drugs,legal | 015 | All seven=gan | | st=h
V 7 | arrested | COERCE/arrest | illegal-drugs,legal | 173 | Greater Manchester Police=gmp | the men=gan | st=h | when=in June 2020 | date=2020-06 | id=ar
V 7 | raids | COERCE/seize | illegal-drugs,legal | 1711 | Greater Manchester Police=gmp | the men=gan | st=h | when=in June 2020 | date=2020-06 | where=Salford, Bolton and Wigan | id=ra
V 8 | found | =ra | | | Officers=gmp | @7:the men=gan | n=money:£1.4m:1400000:GBP
V 9 | investigation | ACCUSE/investigate | illegal-drugs | 091 | Det Supt Neil Ormerod=orm | They=gan
V 11 | kidnap | ASSAULT/abduct | illegal-drugs,crime | 181 | the gang=gan | Jordan Pyke=pyk | st=h | by=The court=jud | id=k
V 12 | snatched | =k | | | @11:the gang=gan | He=pyk | when=in March 2020 | date=2020-03 | where=outside a gym in Eccles
V 12 | beaten | ASSAULT/beat | illegal-drugs,crime | 182 | @11:the gang=gan | He=pyk | st=h | when=March 2020 | date=2020-03
V 12 | released | RETREAT/release | illegal-drugs,crime | 0841 | @11:the gang=gan | He=pyk | st=h
V 14 | argued | REJECT | legal | 120 | The defence=def | @13:prosecutor Hugh Lascelles QC=las
V 14 | obtained | =cy | | | @2:French=fra; @2:Dutch police=nld | EncroChat=enc | by=The defence=def
V 15 | dismissed | REJECT | legal | 120 | The Court of Appeal=coa | four other defendants=fou | st=h | when=in February | date=2021-02 | id=ca
V 15 | ruling | =ca | | | The Court of Appeal=coa | four other defendants=fou
V 15 | taken | =cy | | | @2:French=fra; @2:Dutch police=nld | @14:EncroChat=enc | by=The Court of Appeal=coa
V 16 | brought | ACCUSE/allege | illegal-drugs,legal | 115 | Detectives across Europe=det | thousands of people=peo | n=other:thousands of people
V 20 | congratulations | SUPPORT | illegal-drugs | 051 | Harriet Colne=pat | the force=gmp
V 22 | appealed | REQUEST/assist | illegal-drugs,legal | 0213 | the National Crime Agency=nca | the Spanish authorities=spa
V 23 | sentences | =j | | | | | when=Today | date=2021-11-12
V 24 | arrests | =ar | | | | | when=June | date=2020-06
Q 0 | m | 'flooded Manchester with cocaine' | | | -
Q 3 | m | they had dealt in "misery by the pallet" | Judge Eleanor Whitcombe-Hale=jud | said | them=gan
Q 4 | m | he was "a greedy, intelligent and thoroughly ruthless man" | She=jud | told | Dominic Fairclough=dom
Q 9 | d | They believed they were untouchable | Det Supt Neil Ormerod=orm | said | -
Q 10 | d | * | @9:Det Supt Neil Ormerod=orm | | -
Q 11 | i | the gang also ordered the kidnap of a courier, Jordan Pyke, who was suspected of skimming a load | The court=jud | heard | -
Q 13 | d | Keep him breathing till she pays. | Dominic Fairclough=dom | wrote | -
Q 14 | i | the EncroChat material had been obtained unlawfully and should never have been put before a jury | The defence=def | argued | -
Q 15 | i | the messages had been taken from storage and not while being sent | The Court of Appeal=coa | ruling | -
Q 18 | m | there would be "another Dominic by Christmas" | Sylvia Tandy=tan | said | -
Q 19 | d | I don't shed tears for them, but the demand is still there, the poverty is still there, and the youth club shut in 2012 | she=tan | added | -
Q 20 | m | criminals had "nowhere left to hide" | Harriet Colne=pat | saying | -
Q 23 | d | Today's sentences won't empty a single stairwell | Ms Tandy=tan | said | -
#A w24-004 | 2020-06-27 | MADURAI
S Father, son die in custody: CB-CID takes over probe, six policemen held for Thoothukudi deaths
P High Court says there is 'prima facie material' for murder case; traders shut shop across Tamil Nadu
P MADURAI: Six policemen, among them an inspector and two sub-inspectors, were arrested late on Friday in connection with the custodial deaths of a timber merchant and his son in Thoothukudi district, hours after the Madurai Bench of the Madras High Court ordered the CB-CID to take over the investigation.
P A. Selvaraj (58) and his son Immanuel (31) were picked up from their shop on June 18 for allegedly keeping it open past the lockdown hour.
P They were beaten through the night at the Sattankulam police station with lathis and plastic pipes, according to a head constable who has given a statement to the judicial magistrate.
P "I heard them crying for water till four in the morning," the constable, who has sought protection for her family, is understood to have told the magistrate.
P The son died on Monday night at the Government Hospital in Kovilpatti and the father a few hours later.
P Taking up the matter suo motu, Justices P. Ramanathan and S. Fathima Beevi observed that there was "prima facie material" to book the accused for murder.
P "The pain of this family cannot be allowed to become a file that moves from table to table," the Bench said.
P It also directed the District Collector to post revenue officials at the station after the magistrate complained that policemen had abused him and wiped the CCTV footage.
P One of them, he reported, told him in Tamil, "You cannot do anything to us."
P Additional Director General of Police K. Sankarapandian, who reached Thoothukudi on Saturday, promised a fair inquiry.
P "Nobody will be shielded, whatever his rank," he told reporters here.
P The arrested men were produced before a magistrate and remanded in judicial custody until July 11.
P Their counsel denied the allegations and said the two had rolled on the ground and hurt themselves.
P Traders across the State downed shutters on Wednesday in response to a call by the Vanigar Sangam, and DMK legislators led by the party's women's wing blocked the road to Tirunelveli for three hours.
P Opposition leaders have demanded the resignation of the Chief Minister, who holds the Home portfolio.
P The government announced Rs. 20 lakh for the family, a sum that Selvaraj's daughter, Esther, turned down.
P "We do not want their money, we want to see them in the same cell," she said.
P Tamil Nadu has a long and unhappy record of deaths in lock-ups.
P In 1992 police and forest staff raped 18 tribal women at Vachathi during a raid for sandalwood, and it took until 2011 for a court to convict all 215 surviving accused.
P Rights lawyer Henri Amalraj called it a pattern.
P "The uniform changes its station, the lathi does not," he remarked.
P On social media, the hashtag with the two names drew film stars and cricketers who had never before spoken about the police.
P News of the arrests and of the CB-CID probe was greeted with firecrackers in Sattankulam bazaar.
P "They killed a father because he answered back, and a son because he came looking for his father," said Jebaraj Nadar, who keeps a tea stall opposite the station.
@ pol | Sattankulam policemen | g | INDCOP
@ sel | A. Selvaraj | p | INDBUS | timber merchant
@ imm | Immanuel Selvaraj | p | INDBUS
@ cid | CB-CID | o | INDCOP
@ hc | Madurai Bench of the Madras High Court | o | INDJUD
@ con | head constable at Sattankulam | p | INDCOP | head constable
@ mag | judicial magistrate | p | INDJUD | magistrate
@ col | District Collector | p | INDGOV | District Collector
@ san | K. Sankarapandian | p | INDCOP | Additional Director General of Police
@ mag2 | remanding magistrate | p | INDJUD | magistrate
@ cou | counsel of the policemen | p | INDCVL
@ tra | traders of Tamil Nadu | l | INDBUS
@ van | Vanigar Sangam | o | INDBUS
@ dmk | DMK legislators | g | INDLEGOPP
@ opp | opposition leaders in Tamil Nadu | g | INDPTYOPP
@ cm | Chief Minister of Tamil Nadu | p | INDGOV | Chief Minister
@ gov | Tamil Nadu government | o | INDGOV
@ per | Esther Selvaraj | p | INDCVL | daughter
@ vpo | police and forest staff at Vachathi | g | INDCOP
@ wom | tribal women of Vachathi | l | INDCVL
@ vct | court in the Vachathi case | o | INDJUD
@ ama | Henri Amalraj | p | INDSOC | rights lawyer
@ jeb | Jebaraj Nadar | p | INDBUS | tea stall keeper
E 0 CB-CID/ORG; six policemen/NUM; Thoothukudi/GPE
E 1 High Court/ORG; Tamil Nadu/GPE
E 2 MADURAI/GPE; Six policemen/NUM; Friday/DATE; Thoothukudi/GPE; Madurai Bench/ORG; Madras High Court/ORG; CB-CID/ORG
E 3 A. Selvaraj/PER; Immanuel/PER; June 18/DATE
E 4 Sattankulam police station/FAC
E 6 Monday night/DATE; Government Hospital/FAC; Kovilpatti/GPE
E 7 P. Ramanathan/PER; S. Fathima Beevi/PER
E 11 K. Sankarapandian/PER; Thoothukudi/GPE; Saturday/DATE
E 13 July 11/DATE
E 14 two/NUM
E 15 Wednesday/DATE; Vanigar Sangam/ORG; DMK/ORG; Tirunelveli/GPE
E 17 Rs. 20 lakh/MONEY; Selvaraj/PER; Esther/PER
E 19 Tamil Nadu/GPE
E 20 1992/DATE; 18 tribal women/NUM; Vachathi/GPE; 2011/DATE; all 215 surviving accused/NUM
E 21 Henri Amalraj/PER
E 24 CB-CID/ORG; Sattankulam/GPE
E 25 Jebaraj Nadar/PER
V 0 | probe | ACCUSE/investigate | repression,legal | 091 | CB-CID=cid | six policemen=pol | id=p
V 0 | held | COERCE/arrest | repression,legal | 173 | CB-CID=cid | six policemen=pol | n=arrested:six policemen:6 | id=a
V 0 | deaths | ASSAULT/beat | repression,human-rights | 175 | six policemen=pol | Father=sel; son=imm | where=Thoothukudi | n=killed:Father, son:2 | id=k
V 0 | die | =k | | | six policemen=pol | Father=sel; son=imm
V 1 | says | ACCUSE/allege | repression,legal | 112 | High Court=hc | @0:six policemen=pol | id=o
V 1 | shut shop | PROTEST/strike | repression | 143 | traders=tra | | where=Tamil Nadu | id=st
V 2 | arrested | =a | | | | Six policemen=pol | when=late on Friday | date=2020-06-26
V 2 | deaths | =k | | | Six policemen=pol | a timber merchant=sel; his son=imm | where=Thoothukudi district
V 2 | ordered | REQUEST/change | repression,legal | 104 | the Madurai Bench of the Madras High Court=hc | the CB-CID=cid | when=Friday | date=2020-06-26
V 2 | investigation | =p | | | the CB-CID=cid | Six policemen=pol
V 3 | picked up | COERCE/arrest | legal,health | 173 | @2:policemen=pol | A. Selvaraj=sel; Immanuel=imm | when=on June 18 | date=2020-06-18 | where=their shop
V 4 | beaten | =k | | | @2:policemen=pol | They=sel; They=imm | by=a head constable=con | where=the Sattankulam police station | date=2020-06-18
V 4 | statement | ACCUSE/allege | repression,human-rights | 1122 | a head constable=con | @2:policemen=pol | id=stm
V 5 | sought | REQUEST/assist | repression | 023 | the constable=con |
V 5 | told | =stm | | | the constable=con | @2:policemen=pol
V 6 | died | =k | | | @2:policemen=pol | The son=imm; the father=sel
V 7 | observed | =o | | | Justices P. Ramanathan and S. Fathima Beevi=hc | the accused=pol
V 9 | directed | REQUEST/change | repression,legal | 104 | It=hc | the District Collector=col
V 9 | complained | ACCUSE/allege | repression,legal | 112 | the magistrate=mag | policemen=pol | id=cm
V 9 | abused | ACCUSE/disapprove | repression | 111 | policemen=pol | him=mag | by=the magistrate=mag
V 10 | reported | =cm | | | he=mag | One of them=pol
V 10 | told | REJECT | repression,legal | 120 | One of them=pol | him=mag | by=he=mag
V 11 | promised | AGREE | repression,legal | 034 | K. Sankarapandian=san | | id=prm
V 12 | told | =prm | | | he=san |
V 13 | arrested | =a | | | | men=pol
V 13 | remanded | COERCE/arrest | repression,legal | 173 | a magistrate=mag2 | The arrested men=pol
V 14 | denied | REJECT | repression,legal | 016 | Their counsel=cou |
V 14 | allegations | =stm | | | @5:the constable=con | @13:The arrested men=pol
V 15 | downed shutters | =st | | | Traders across the State=tra | | when=on Wednesday | date=2020-06-24 | where=the State
V 15 | call | REQUEST/change | repression | 020 | the Vanigar Sangam=van | Traders across the State=tra
V 15 | blocked | PROTEST/obstruct | repression | 144 | DMK legislators=dmk | | where=the road to Tirunelveli
V 16 | demanded | REQUEST/change | repression,executive | 1041 | Opposition leaders=opp | the Chief Minister=cm
V 17 | announced | AGREE | reparations | 0331 | The government=gov | the family=per | n=money:Rs. 20 lakh:2000000:INR | id=ann
V 17 | turned down | REJECT/assist | reparations | 1221 | Esther=per | The government=gov | id=td
V 17 | sum | =ann | | | The government=gov | the family=per
V 18 | want#1 | =td | | | We=per | their=gov
V 20 | raped | ASSAULT/sexual | repression,gender | 1821 | police and forest staff=vpo | 18 tribal women=wom | st=h | when=In 1992 | date=1992 | where=Vachathi | n=injured:18 tribal women:18
V 20 | raid | COERCE/seize | repression,natural-resource | 1711 | police and forest staff=vpo | 18 tribal women=wom | st=h | when=In 1992 | date=1992 | where=Vachathi
V 20 | convict | SANCTION/convict | legal,repression | 116 | a court=vct | all 215 surviving accused=vpo | st=h | when=2011 | date=2011 | n=other:all 215 surviving accused:215
V 21 | called | ACCUSE/allege | repression,human-rights | 1122 | Henri Amalraj=ama | @20:police and forest staff=vpo | id=pat
V 22 | remarked | =pat | | | he=ama | @20:police and forest staff=vpo
V 24 | arrests | =a | | | |
V 24 | probe | =p | | | CB-CID=cid |
V 25 | killed | =k | | | They=pol | a father=sel; a son=imm | by=Jebaraj Nadar=jeb
V 25 | said | ACCUSE/allege | repression,human-rights | 1122 | Jebaraj Nadar=jeb | They=pol
Q 1 | m | there is 'prima facie material' for murder case | High Court=hc | says | -
Q 4 | i | They were beaten through the night at the Sattankulam police station with lathis and plastic pipes | a head constable=con | according to | -
Q 5 | d | I heard them crying for water till four in the morning | the constable=con | told | the magistrate=mag
Q 7 | m | there was "prima facie material" to book the accused for murder | Justices P. Ramanathan and S. Fathima Beevi=hc | observed | -
Q 8 | d | The pain of this family cannot be allowed to become a file that moves from table to table | the Bench=hc | said | -
Q 9 | i | policemen had abused him and wiped the CCTV footage | the magistrate=mag | complained | -
Q 10 | d | You cannot do anything to us. | One of them=pol | told | him=mag
Q 12 | d | Nobody will be shielded, whatever his rank | he=san | told | -
Q 14 | i | the two had rolled on the ground and hurt themselves | Their counsel=cou | said | -
Q 18 | d | We do not want their money, we want to see them in the same cell | she=per | said | -
Q 22 | d | The uniform changes its station, the lathi does not | he=ama | remarked | -
Q 25 | d | They killed a father because he answered back, and a son because he came looking for his father | Jebaraj Nadar=jeb | said | -
#A w24-005 | 2023-04-14 | PRETORIA
S Escaped rapist Kabelo Mothapo caught in Tanzania as three more warders are held over 'staged suicide'
P Minister tells MPs prison firm will lose its contract; commissioner 'ashamed'
P Convicted rapist and murderer Kabelo Mothapo, who fooled the country for eleven months into believing that he had hanged himself in his cell, was arrested at a roadblock outside Arusha on Thursday night, Police Minister Sipho Ndlazi announced.
P Mothapo was travelling in a black Fortuner with his girlfriend, an estate agent from Sandton, and a Mozambican driver when Tanzanian officers stopped them about 10km from the Kenyan border.
P All three are in custody, and a team from the SAPS flew to Tanzania this morning to fetch them.
P "We got him because one woman at a petrol station looked at a face on her phone and then looked at the face in front of her," Ndlazi told a media briefing in Pretoria.
S "He thought we were stupid, and for some time, I must be honest, we gave him reason to think so."
P The 36-year-old was serving a life sentence at the privately run Mangaung Correctional Centre near Bloemfontein for a rape in 2010 and the murder of a student from Welkom in 2011.
P On 3 May last year a charred corpse was found in single cell 35, and the prison told his family that he was dead.
P It took a dogged reporter at GroundUp to show, from the autopsy, that the man in the bed had been killed by a blow to the head before the fire was lit.
P Whose body it was is still not known.
P On Wednesday detectives arrested three warders, one of whom had been monitoring the CCTV cameras that night, bringing to six the number of people held in connection with the escape.
P A former supervisor, Senohe Matsoele, appeared in the Bloemfontein Magistrate's Court last week on charges of murder, arson and helping an inmate to escape, and was denied bail.
P In Parliament the mood was foul.
P Justice Minister Tebogo Raseleka told the portfolio committee yesterday that the state would terminate the contract of G4S, which has run the prison since 2001, and that he had appointed an administrator in the meantime.
P "This is a humiliation for the families who were told that justice had been done," said Glenda Nel-Fourie, a DA member of the committee, who demanded to know why she had been stonewalled since October.
P She accused Raseleka of sitting on a report that reached his desk in that month.
P He rejected this as "grandstanding", saying the police had asked him to keep silent so that Mothapo would not be tipped off.
P National Commissioner Makgotho Phalatse apologised to the victims.
P "I am ashamed, and I do not have better words," he said.
P G4S, in a statement, denied that it had misled anybody and said three employees had been fired after a disciplinary hearing.
P For Thandeka Mabuza, whose daughter was stabbed to death in a guesthouse in Welkom, none of it helps much.
P "He drank wine in Hyde Park while I was putting flowers on a grave," she told this newspaper.
S "Now they say they will bring him back, and I ask: to which prison?"
P Mothapo's arrest was the talk of taxi ranks from Soweto to Soshanguve on Friday morning.
P "They caught him by luck, and they locked up the warders because a newspaper did their work for them," said Lerato Nkosi, a hairdresser.
@ mot | Kabelo Mothapo | p | ZAFCRM | escaped convict
@ war | warders at Mangaung | g | ZAFCOP
@ cel | Sipho Ndlazi | p | ZAFGOV | Police Minister
@ gir | girlfriend of Kabelo Mothapo | p | ZAFBUS
@ dri | Mozambican driver | p | MOZ
@ tzp | Tanzanian officers | g | TZACOP
@ sap | SAPS | o | ZAFCOP
@ pri | Mangaung Correctional Centre | o | ZAFCOP
@ mats | Senohe Matsoele | p | ZAFCOP | former supervisor
@ crt | Bloemfontein Magistrate's Court | o | ZAFJUD
@ lam | Tebogo Raseleka | p | ZAFGOV | Justice Minister
@ com | portfolio committee on justice | o | ZAFLEG
@ g4s | G4S | o | GBRBUS
@ bre | Glenda Nel-Fourie | p | ZAFLEGOPP | DA member
@ tho | Makgotho Phalatse | p | ZAFCOP | National Commissioner
@ vic | victims of Kabelo Mothapo | l | ZAFCVL
@ mab | Thandeka Mabuza | p | ZAFCVL | mother of a victim
@ nko | Lerato Nkosi | p | ZAFCVL | hairdresser
E 0 Kabelo Mothapo/PER; Tanzania/GPE; three more warders/NUM
E 2 Kabelo Mothapo/PER; Arusha/GPE; Thursday night/DATE; Sipho Ndlazi/PER
E 3 Mothapo/PER; Sandton/GPE; Mozambican/NORP; Tanzanian/NORP; Kenyan/NORP
E 4 All three/NUM; SAPS/ORG; Tanzania/GPE; this morning/DATE
E 5 Ndlazi/PER; Pretoria/GPE
E 7 Mangaung Correctional Centre/FAC; Bloemfontein/GPE; 2010/DATE; Welkom/GPE; 2011/DATE
E 8 3 May last year/DATE
E 9 GroundUp/ORG
E 11 Wednesday/DATE; three warders/NUM; six/NUM
E 12 Senohe Matsoele/PER; Bloemfontein Magistrate's Court/ORG; last week/DATE
E 13 Parliament/ORG
E 14 Tebogo Raseleka/PER; yesterday/DATE; G4S/ORG; 2001/DATE
E 15 Glenda Nel-Fourie/PER; DA/ORG; October/DATE
E 16 Raseleka/PER
E 17 Mothapo/PER
E 18 Makgotho Phalatse/PER
E 20 G4S/ORG; three employees/NUM
E 21 Thandeka Mabuza/PER; Welkom/GPE
E 22 Hyde Park/LOC
E 24 Mothapo/PER; Soweto/GPE; Soshanguve/GPE; Friday morning/DATE
E 25 Lerato Nkosi/PER
V 0 | caught | COERCE/arrest | crime,legal | 173 | @3:Tanzanian officers=tzp | Kabelo Mothapo=mot | where=Tanzania | id=a
V 0 | held | COERCE/arrest | crime,legal | 173 | @4:SAPS=sap | three more warders=war | n=arrested:three more warders:3 | id=w
V 1 | tells | THREATEN/relations | crime,legal | 131 | Minister=lam | prison firm=g4s | id=t
V 1 | ashamed | CONCEDE | crime | 055 | commissioner=tho | @18:the victims=vic | id=ap
V 2 | arrested | =a | | | @3:Tanzanian officers=tzp | Kabelo Mothapo=mot | by=Police Minister Sipho Ndlazi=cel | when=on Thursday night | date=2023-04-13 | where=a roadblock outside Arusha
V 2 | Convicted | SANCTION/convict | crime,legal | 116 | | Kabelo Mothapo=mot | st=h | id=lf
V 3 | stopped | =a | | | Tanzanian officers=tzp | Mothapo=mot; his girlfriend=gir; a Mozambican driver=dri | where=about 10km from the Kenyan border
V 4 | custody | =a | | | | All three=mot; All three=gir; All three=dri | n=arrested:All three:3
V 5 | got | =a | | | We=sap | him=mot | by=Ndlazi=cel
V 7 | serving | =lf | | | | The 36-year-old=mot
V 11 | arrested | =w | | | detectives=sap | three warders=war | when=On Wednesday | date=2023-04-12 | n=arrested:three warders:3
V 12 | charges | ACCUSE/allege | crime,legal | 115 | | Senohe Matsoele=mats | when=last week | date=2023-04-03/2023-04-09 | where=the Bloemfontein Magistrate's Court
V 12 | denied | COERCE/arrest | crime,legal | 173 | the Bloemfontein Magistrate's Court=crt | Senohe Matsoele=mats | when=last week | date=2023-04-03/2023-04-09
V 14 | told | =t | | | Tebogo Raseleka=lam | G4S=g4s | when=yesterday | date=2023-04-13
V 15 | said | ACCUSE/disapprove | crime,legislative | 111 | Glenda Nel-Fourie=bre |
V 15 | demanded | REQUEST/change | crime,legislative | 104 | Glenda Nel-Fourie=bre | @14:Tebogo Raseleka=lam
V 15 | stonewalled | REJECT/assist | crime,legislative | 121 | @14:Tebogo Raseleka=lam | she=bre | by=Glenda Nel-Fourie=bre | when=since October | date=2022-10/2023-04
V 16 | accused | ACCUSE/allege | crime,legislative | 112 | She=bre | Raseleka=lam | id=al
V 17 | rejected | REJECT | crime,legislative | 016 | He=lam | @16:She=bre
V 17 | asked | REQUEST/change | crime | 020 | the police=sap | him=lam | by=He=lam
V 18 | apologised | =ap | | | Makgotho Phalatse=tho | the victims=vic
V 19 | ashamed | =ap | | | I#1=tho |
V 20 | denied | REJECT | crime | 016 | G4S=g4s |
V 24 | arrest | =a | | | | Mothapo=mot
V 25 | caught | =a | | | They=sap | him=mot | by=Lerato Nkosi=nko
V 25 | locked up | =w | | | they=sap | the warders=war | by=Lerato Nkosi=nko
Q 0 | m | 'staged suicide' | | | -
Q 1 | i | prison firm will lose its contract | Minister=lam | tells | MPs=com
Q 1 | m | 'ashamed' | commissioner=tho | | -
Q 2 | i | Convicted rapist and murderer Kabelo Mothapo, who fooled the country for eleven months into believing that he had hanged himself in his cell, was arrested at a roadblock outside Arusha on Thursday night | Police Minister Sipho Ndlazi=cel | announced | -
Q 5 | d | We got him because one woman at a petrol station looked at a face on her phone and then looked at the face in front of her | Ndlazi=cel | told | -
Q 6 | d | * | @5:Ndlazi=cel | | -
Q 8 | i | he was dead | the prison=pri | told | -
Q 14 | i | the state would terminate the contract of G4S, which has run the prison since 2001, and that he had appointed an administrator in the meantime | Justice Minister Tebogo Raseleka=lam | told | the portfolio committee=com
Q 15 | d | This is a humiliation for the families who were told that justice had been done | Glenda Nel-Fourie=bre | said | -
Q 17 | m | rejected this as "grandstanding" | He=lam | rejected | -
Q 17 | i | the police had asked him to keep silent so that Mothapo would not be tipped off | He=lam | saying | -
Q 19 | d | I am ashamed, and I do not have better words | he=tho | said | -
Q 20 | i | three employees had been fired after a disciplinary hearing | G4S=g4s | said | -
Q 22 | d | He drank wine in Hyde Park while I was putting flowers on a grave | she=mab | told | -
Q 23 | d | * | @22:she=mab | | -
Q 25 | d | They caught him by luck, and they locked up the warders because a newspaper did their work for them | Lerato Nkosi=nko | said | -
#A w24-006 | 2018-07-19 | -
S Man jailed for life for murder of Gary Hutchins-Byrne in Dublin hotel feud
P Special Criminal Court finds Declan 'Dekko' Geraghty was 'part of the hit team' that shot father of three outside gym
P A 32-year-old Dubliner has been sentenced to life in prison after the Special Criminal Court convicted him of murdering a man in broad daylight as part of what the presiding judge called a "merciless and pointless feud" between two criminal gangs.
P Declan Geraghty, of Cashel Avenue in Crumlin, had denied killing Gary Hutchins-Byrne, 41, at a gym on Clarehall Avenue on 14 April 2017.
P The non-jury court took four hours to deliver its judgment today.
P Ms Justice Tara Hennelly said the three judges were satisfied beyond reasonable doubt that he drove the silver Audi from which a masked man stepped out and fired nine shots.
P The gunman himself has never been identified.
P Geraghty blew a kiss to his family as prison officers led him away, and one of his brothers shouted at gardaí that it was "a kangaroo court".
P In a victim impact statement, the dead man's partner, Lorraine Madden, said their youngest child still sleeps with his father's jacket.
P "He was no angel, and I never told anyone that he was," she said.
S "But he was walking away from all that, and they wouldn't let him walk."
P Mr Hutchins-Byrne, who had convictions for drugs and firearms offences, was warned by gardaí six times that his life was in danger.
P The court heard that the killing had been ordered from Spain by the leadership of the Kinahan group, whose feud with the Hutch faction has claimed 15 lives since a gun attack on a boxing weigh-in at the Regency Hotel in February 2016.
P That attack, by men dressed as members of the garda emergency response unit, left one man dead and two wounded.
P Detective Chief Superintendent Orla Brannigan, of the Drugs and Organised Crime Bureau, welcomed the verdict outside the Criminal Courts of Justice.
P "To those who take money to do the driving, the phoning and the watching, I say: you will do the same time as the man with the gun," she told reporters.
P She appealed to anyone with information on the gunman to come forward.
P Minister for Justice Cathal Fennelly also commended the investigation team, which had seized a burner phone in a drain in Darndale two days after the shooting.
P Defence counsel Fintan Mulrooney SC had argued that the phone was worthless as evidence, and he is expected to lodge an appeal.
P The Irish Council for Civil Liberties took the occasion to repeat its call for the abolition of the Special Criminal Court, which has sat without juries since 1972.
P "Fair procedures are not a luxury that we keep for nice defendants," its director, Muiris Ó Laoire, said in a statement.
P Sinn Féin, which used to oppose the court, declined to comment.
P In Crumlin, where three families are now in mourning and nobody gives a name, a woman at a bus stop shrugged.
P "There'll be another one before the schools go back," she said.
@ ger | Declan Geraghty | p | IRLCRM
@ scc | Special Criminal Court | o | IRLJUD
@ hut | Gary Hutchins-Byrne | p | IRLCRM | murder victim
@ jus | Tara Hennelly | p | IRLJUD | Ms Justice
@ gun | masked gunman at the gym | p | IRLCRM
@ off | prison officers | g | IRLCOP
@ bro | brother of Declan Geraghty | p | IRLCVL
@ mad | Lorraine Madden | p | IRLCVL | partner of Gary Hutchins-Byrne
@ gar | gardaí | o | IRLCOP
@ kin | Kinahan group | g | IRLCRM
@ hfa | Hutch faction | g | IRLCRM
@ fvi | victims of the feud | l | IRL
@ att | Regency Hotel attackers | g | IRLCRM
@ rvi | victims at the Regency Hotel | l | IRL
@ bra | Orla Brannigan | p | IRLCOP | Detective Chief Superintendent
@ fla | Cathal Fennelly | p | IRLGOV | Minister for Justice
@ mul | Fintan Mulrooney | p | IRLCVL | defence counsel
@ icc | Irish Council for Civil Liberties | o | IRLNGO
@ mui | Muiris Ó Laoire | p | IRLNGO | director
@ wom | woman in Crumlin | p | IRLCVL
E 0 Gary Hutchins-Byrne/PER; Dublin/GPE
E 1 Special Criminal Court/ORG; Declan 'Dekko' Geraghty/PER
E 2 Dubliner/NORP; Special Criminal Court/ORG
E 3 Declan Geraghty/PER; Cashel Avenue/LOC; Crumlin/LOC; Gary Hutchins-Byrne/PER; Clarehall Avenue/LOC; 14 April 2017/DATE
E 4 today/DATE
E 5 Tara Hennelly/PER
E 7 Geraghty/PER
E 8 Lorraine Madden/PER
E 11 Hutchins-Byrne/PER
E 12 Spain/GPE; Kinahan/ORG; Hutch/ORG; 15 lives/NUM; Regency Hotel/FAC; February 2016/DATE
E 13 one man/NUM; two/NUM
E 14 Orla Brannigan/PER; Drugs and Organised Crime Bureau/ORG; Criminal Courts of Justice/FAC
E 17 Cathal Fennelly/PER; Darndale/LOC
E 18 Fintan Mulrooney/PER
E 19 Irish Council for Civil Liberties/ORG; Special Criminal Court/ORG; 1972/DATE
E 20 Muiris Ó Laoire/PER
E 21 Sinn Féin/ORG
E 22 Crumlin/LOC; three families/NUM
V 0 | jailed | SANCTION/convict | crime,legal | 116 | @1:Special Criminal Court=scc | Man=ger | id=j
V 0 | murder | ASSAULT/firearms | crime | 180 | Man=ger | Gary Hutchins-Byrne=hut | st=h | where=Dublin | id=k
V 0 | feud | ASSAULT | crime | 180 | @12:Kinahan group=kin; @12:Hutch faction=hfa | | where=Dublin | id=fd
V 1 | finds | =j | | | Special Criminal Court=scc | Declan 'Dekko' Geraghty=ger
V 1 | shot | =k | | | Declan 'Dekko' Geraghty=ger | father of three=hut | by=Special Criminal Court=scc | where=outside gym
V 2 | sentenced | =j | | | Special Criminal Court=scc | A 32-year-old Dubliner=ger
V 2 | convicted | =j | | | the Special Criminal Court=scc | him=ger
V 2 | murdering | =k | | | him=ger | a man=hut
V 2 | called | ACCUSE/disapprove | crime,legal | 111 | the presiding judge=jus | two criminal gangs=kin; two criminal gangs=hfa
V 2 | feud | =fd | | | two criminal gangs=kin; two criminal gangs=hfa |
V 3 | denied | REJECT | crime,legal | 016 | Declan Geraghty=ger | | st=h
V 3 | killing | =k | | | Declan Geraghty=ger | Gary Hutchins-Byrne=hut | when=on 14 April 2017 | date=2017-04-14 | where=a gym on Clarehall Avenue
V 4 | judgment | =j | | | The non-jury court=scc | @3:Declan Geraghty=ger | when=today | date=2018-07-19
V 5 | said | =j | | | the three judges=scc | he=ger
V 5 | fired | =k | | | a masked man=gun; he=ger | | by=Ms Justice Tara Hennelly=jus
V 7 | led | COERCE/arrest | crime,legal | 173 | prison officers=off | Geraghty=ger
V 7 | shouted | ACCUSE/disapprove | crime,legal | 111 | one of his brothers=bro | @4:The non-jury court=scc
V 12 | killing | =k | | | the leadership of the Kinahan group=kin | | by=The court=scc
V 12 | feud | =fd | | | Kinahan group=kin; Hutch faction=hfa | 15 lives=fvi | when=since a gun attack on a boxing weigh-in at the Regency Hotel in February 2016 | date=2016-02/2018-07 | n=killed:15 lives:15
V 12 | attack | ASSAULT/firearms | crime | 180 | @13:men dressed as members of the garda emergency response unit=att | a boxing weigh-in=rvi | st=h | when=in February 2016 | date=2016-02 | where=the Regency Hotel | id=r
V 13 | attack | =r | | | men dressed as members of the garda emergency response unit=att | one man=rvi; two wounded=rvi | n=killed:one man:1 | n=injured:two:2
V 14 | welcomed | SUPPORT | crime,legal | 051 | Orla Brannigan=bra | @4:The non-jury court=scc
V 14 | verdict | =j | | | @4:The non-jury court=scc | @7:Geraghty=ger
V 15 | told | THREATEN/arrest | crime,legal | 130 | she=bra | those who take money=kin
V 16 | appealed | REQUEST/assist | crime | 020 | She=bra |
V 17 | commended | SUPPORT | crime | 051 | Cathal Fennelly=fla | the investigation team=gar
V 17 | seized | COERCE/seize | crime,legal | 1711 | the investigation team=gar | | st=h | when=two days after the shooting | date=2017-04-16 | where=a drain in Darndale
V 17 | shooting | =k | | | |
V 18 | argued | REJECT | crime,legal | 120 | Fintan Mulrooney=mul | | st=h
V 19 | call | REQUEST/change | legal,rights-freedoms | 0244 | The Irish Council for Civil Liberties=icc | the Special Criminal Court=scc | id=cl
V 20 | said | =cl | | | Muiris Ó Laoire=mui | @19:the Special Criminal Court=scc
Q 1 | m | Declan 'Dekko' Geraghty was 'part of the hit team' that shot father of three outside gym | Special Criminal Court=scc | finds | -
Q 2 | m | a "merciless and pointless feud" between two criminal gangs | the presiding judge=jus | called | -
Q 5 | i | the three judges were satisfied beyond reasonable doubt that he drove the silver Audi from which a masked man stepped out and fired nine shots | Ms Justice Tara Hennelly=jus | said | -
Q 7 | m | it was "a kangaroo court" | one of his brothers=bro | shouted | gardaí=gar
Q 8 | i | their youngest child still sleeps with his father's jacket | Lorraine Madden=mad | said | -
Q 9 | d | He was no angel, and I never told anyone that he was | she=mad | said | -
Q 10 | d | * | @9:she=mad | | -
Q 12 | i | the killing had been ordered~~in February 2016 | The court=scc | heard | -
Q 15 | d | To those who take money to do the driving, the phoning and the watching, I say: you will do the same time as the man with the gun | she=bra | told | -
Q 18 | i | the phone was worthless as evidence | Fintan Mulrooney=mul | argued | -
Q 20 | d | Fair procedures are not a luxury that we keep for nice defendants | its director, Muiris Ó Laoire=mui | said | -
Q 23 | d | There'll be another one before the schools go back | she=wom | said | -
#A w24-007 | 2022-03-03 | -
S Texas credit union standoff ends with all six hostages safe, gunman in custody
P San Antonio, Texas (CNN) — A man who held six people at gunpoint inside a San Antonio credit union for nearly nine hours and demanded to speak to the governor surrendered to police late Wednesday, ending a standoff that had paralyzed the city's medical district.
P All of the hostages are safe, San Antonio Police Chief Leticia Armendariz said at a news conference shortly before midnight.
P "Every one of those six people is going to sleep in their own bed tonight," Armendariz said.
S "That is the only headline I care about."
P The suspect, identified as Travis Wade Hutto, 44, a former Army mechanic, walked out with his hands up at 10:52 p.m., two hours after he had let the last two captives go.
P Hutto was being held Thursday at the Bexar County jail on six counts of aggravated kidnapping, jail records show.
P It was not immediately clear whether he has an attorney.
P The siege began at about 2 p.m., when Hutto entered the Alamo Star Federal Credit Union on Floyd Curl Drive, fired a shot into the ceiling and ordered customers onto the floor, according to an arrest affidavit.
P He told a teller that he did not want money.
P What he wanted, police say, was for Texas Gov. Clay Barrow to restart a disability claim that the Department of Veterans Affairs had turned down in 2019.
P Police negotiators and an FBI crisis team talked with Hutto by phone 31 times over the course of the evening, the chief said.
P He released a pregnant woman at around 4 p.m. in exchange for a pack of cigarettes, then two more hostages after officers played him a recorded message from his sister.
P "I could hear him crying when that tape came on," said Marisol Trevino, 29, a teller who was one of the last to be let go.
P "He kept saying sorry, and then he would point the thing at us again."
P Snipers took up positions on a parking garage, and officers evacuated a dialysis clinic and two office buildings next door.
P A spokeswoman for Barrow, Renae Whitlock, said that the governor had been briefed but had declined to call Hutto on the advice of the FBI.
P "We do not negotiate policy with people holding guns to the heads of Texans," Whitlock said in an email to CNN.
P Barrow praised the officers on Twitter, calling their work "textbook."
P Veterans' advocates were more cautious, though none of them excused the hostage-taking.
P "There are thousands of guys on hold with that office right now, and they're not robbing anybody," said Chuck Delacroix, who heads a San Antonio veterans' group and who called on Congress to look into the backlog.
P The VA said in a statement that it could not discuss an individual case.
P The standoff came six weeks after a gunman took four people hostage at a synagogue in Colleyville, near Fort Worth, in an 11-hour siege that ended when an FBI team stormed the building and killed him.
P Armendariz said her negotiators had studied that case in February.
P The surrender of her brother, said Dana Hutto, who drove in from Lubbock overnight, was "an answer to prayer."
@ hut | Travis Wade Hutto | p | USACRM | suspect
@ hos | hostages in San Antonio | l | USACVL
@ pol | San Antonio police | o | USACOP
@ arm | Leticia Armendariz | p | USACOP | Police Chief
@ fbi | FBI | o | USACOP
@ abb | Clay Barrow | p | USAGOV | Governor of Texas
@ va | Department of Veterans Affairs | o | USAGOV
@ tre | Marisol Trevino | p | USACVL | teller
@ whi | Renae Whitlock | p | USAGOV | spokeswoman
@ del | Chuck Delacroix | p | USASOC | head of a veterans' group
@ con | Congress | o | USALEG
@ col | Colleyville gunman | p | UAF
@ syn | hostages at Colleyville | l | USAREL
@ aff | arrest affidavit | o | USACOP
@ dan | Dana Hutto | p | USACVL | sister of the suspect
E 0 Texas/GPE; all six hostages/NUM
E 1 San Antonio#1/GPE; Texas/GPE; CNN/ORG; six people/NUM; San Antonio#2/GPE; Wednesday/DATE
E 2 San Antonio/GPE; Leticia Armendariz/PER
E 3 six people/NUM; Armendariz/PER
E 5 Travis Wade Hutto/PER; Army/ORG; last two captives/NUM
E 6 Hutto/PER; Thursday/DATE; Bexar County jail/FAC
E 8 Hutto/PER; Alamo Star Federal Credit Union/ORG; Floyd Curl Drive/LOC
E 10 Texas/GPE; Clay Barrow/PER; Department of Veterans Affairs/ORG; 2019/DATE
E 11 FBI/ORG; Hutto/PER
E 12 two more hostages/NUM
E 13 Marisol Trevino/PER
E 16 Barrow/PER; Renae Whitlock/PER; Hutto/PER; FBI/ORG
E 17 Texans/NORP; Whitlock/PER; CNN/ORG
E 18 Barrow/PER; Twitter/ORG
E 20 Chuck Delacroix/PER; San Antonio/GPE; Congress/ORG
E 21 VA/ORG
E 22 four people/NUM; Colleyville/GPE; Fort Worth/GPE; FBI/ORG
E 23 Armendariz/PER; February/DATE
E 24 Dana Hutto/PER; Lubbock/GPE
V 0 | standoff | ASSAULT/abduct | crime | 181 | gunman=hut | all six hostages=hos | where=Texas credit union | n=abducted:all six hostages:6 | id=h
V 0 | custody | COERCE/arrest | crime,legal | 173 | @1:police=pol | gunman=hut | id=a
V 1 | held | =h | | | A man=hut | six people=hos | when=Wednesday | date=2022-03-02 | where=a San Antonio credit union | n=abducted:six people:6
V 1 | demanded | REQUEST/meet | executive | 106 | A man=hut | the governor=abb | id=d
V 1 | surrendered | =a | | | police=pol | A man=hut | when=late Wednesday | date=2022-03-02
V 1 | standoff | =h | | | A man=hut | six people=hos
V 5 | let | RETREAT/release | crime | 0841 | The suspect=hut | the last two captives=hos | when=two hours | date=2022-03-02 | n=other:last two captives:2 | id=l
V 5 | walked | =a | | | | The suspect=hut | when=10:52 p.m. | date=2022-03-02
V 6 | held | COERCE/arrest | crime,legal | 173 | | Hutto=hut | by=jail records=pol | when=Thursday | date=2022-03-03 | where=the Bexar County jail
V 6 | kidnapping | =h | | | Hutto=hut |
V 8 | siege | =h | | | Hutto=hut | customers=hos | when=about 2 p.m. | date=2022-03-02 | where=the Alamo Star Federal Credit Union on Floyd Curl Drive
V 8 | fired | ASSAULT/firearms | crime | 180 | Hutto=hut | customers=hos | by=an arrest affidavit=aff | when=about 2 p.m. | date=2022-03-02 | where=the Alamo Star Federal Credit Union on Floyd Curl Drive
V 10 | wanted | REQUEST/change | executive | 104 | he=hut | Clay Barrow=abb | by=police=pol
V 10 | turned down | REJECT/assist | executive | 122 | the Department of Veterans Affairs=va | he=hut | st=h | when=in 2019 | date=2019
V 10 | claim | REQUEST/assist | executive | 023 | he=hut | the Department of Veterans Affairs=va | st=h
V 11 | talked | CONSULT/phone | crime | 041 | Police negotiators=pol; an FBI crisis team=fbi; Hutto=hut | | by=the chief=arm | date=2022-03-02
V 12 | released | RETREAT/release | crime | 0841 | He=hut | a pregnant woman=hos; two more hostages=hos | when=around 4 p.m. | date=2022-03-02
V 13 | let go | =l | | | @11:Hutto=hut | Marisol Trevino=tre
V 14 | sorry | CONCEDE | crime | 055 | He=hut | us=hos | by=@13:Marisol Trevino=tre
V 15 | took up | MOBILIZE/police | crime | 153 | Snipers=pol | | where=a parking garage
V 15 | evacuated | COERCE/restrict | crime | 172 | officers=pol |
V 16 | declined | REJECT/meet | executive | 125 | the governor=abb | Hutto=hut | by=Renae Whitlock=whi | id=rj
V 17 | negotiate | =rj | | | We=abb | people holding guns to the heads of Texans=hut
V 18 | praised | SUPPORT | crime,executive | 051 | Barrow=abb | the officers=pol | id=pr
V 18 | calling | =pr | | | Barrow=abb | the officers=pol
V 19 | hostage-taking | =h | | | @16:Hutto=hut |
V 20 | called on | REQUEST/change | legislative | 024 | Chuck Delacroix=del | Congress=con
V 22 | standoff | =h | | | @16:Hutto=hut |
V 22 | took | ASSAULT/abduct | terrorism,religion-ethnicity | 181 | a gunman=col | four people=syn | st=h | when=six weeks | date=2022-01 | where=a synagogue in Colleyville | n=abducted:four people:4 | id=co
V 22 | siege | =co | | | a gunman=col | four people=syn
V 22 | killed | ASSAULT | terrorism | 175 | an FBI team=fbi | him=col | st=h | date=2022-01 | where=a synagogue in Colleyville | id=kf
V 22 | stormed | =kf | | | an FBI team=fbi | him=col | where=the building
V 23 | case | =co | | | |
V 24 | surrender | =a | | | | her brother=hut
Q 2 | i | All of the hostages are safe | San Antonio Police Chief Leticia Armendariz=arm | said | -
Q 3 | d | Every one of those six people is going to sleep in their own bed tonight | Armendariz=arm | said | -
Q 4 | d | * | @3:Armendariz=arm | | -
Q 8 | i | The siege began at about 2 p.m., when Hutto entered the Alamo Star Federal Credit Union on Floyd Curl Drive, fired a shot into the ceiling and ordered customers onto the floor | an arrest affidavit=aff | according to | -
Q 9 | i | he did not want money | He=hut | told | a teller=tre
Q 11 | i | Police negotiators and an FBI crisis team talked with Hutto by phone 31 times over the course of the evening | the chief=arm | said | -
Q 13 | d | I could hear him crying when that tape came on | Marisol Trevino=tre | said | -
Q 14 | d | * | @13:Marisol Trevino=tre | | -
Q 16 | i | the governor had been briefed but had declined to call Hutto on the advice of the FBI | Renae Whitlock=whi | said | -
Q 17 | d | We do not negotiate policy with people holding guns to the heads of Texans | Whitlock=whi | said | -
Q 18 | m | their work "textbook." | Barrow=abb | calling | -
Q 20 | d | There are thousands of guys on hold with that office right now, and they're not robbing anybody | Chuck Delacroix=del | said | -
Q 21 | i | it could not discuss an individual case | The VA=va | said | -
Q 23 | i | her negotiators had studied that case in February | Armendariz=arm | said | -
Q 24 | m | The surrender of her brother, said Dana Hutto, who drove in from Lubbock overnight, was "an answer to prayer." | Dana Hutto=dan | said | -
#A w24-008 | 2024-10-08 | -
S 'They laughed at her': Family's fury as watchdog finds police ignored FIVE calls from mum before ex knifed her to death
P Two officers face the sack over handling of pleas from Kayleigh Brennand, 29
P Chief constable says sorry and vows 'it will not happen again'
P POLICE failed a terrified young mum again and again in the weeks before she was murdered by her ex-boyfriend, a damning watchdog report has found.
P Kayleigh Brennand, 29, rang Nottinghamshire Police five times in 19 days to report that Callum Draycott was following her home, posting dead roses through her door and threatening her little boy.
P Not once did an officer knock on his.
P On November 3 last year he stabbed her 14 times in the car park of the Mansfield care home where she worked nights.
P Draycott, 34, was jailed for life with a minimum of 27 years at Nottingham Crown Court in May.
P The Independent Office for Police Conduct yesterday accused the force of "a series of missed chances" and recommended that two constables answer a case of gross misconduct.
P One of them, the report says, was recorded on his own body-worn camera telling a colleague that she was "a drama queen".
P "They laughed at her," said Kayleigh's mother, Denise, wiping away tears on the steps of the force's headquarters.
S "My girl did everything you are meant to do, she wrote it all down in a little notebook, and they laughed."
P The family has called for the pair to be sacked and stripped of their pensions.
P Chief Constable Meera Chaudhuri-Lane offered what she called an unreserved apology.
P "We let Kayleigh down, and I told her mum and dad so to their faces this morning," she said.
P The meeting lasted an hour, and the Brennands walked out of it before the end, a friend told the Mail.
P Home Office minister Gemma Trott said the findings were "sickening but sadly familiar" and ordered all 43 forces in England and Wales to review their open stalking cases by Christmas.
P Every third day a woman in this country is killed by a man she knows.
P Campaigners reckon stalking is still seen as a bit of a joke in too many station canteens.
P It is not the force's first brush with the watchdog: in 2022 the IOPC investigated it over the death of a pregnant woman from Worksop and found that a 999 call had been left in a queue for seven hours.
P Donna Selwyn-Marsh, who was stalked for six years and now runs a helpline, said ministers should stop writing reviews and start firing people.
P A petition that bears Kayleigh's name has been signed by 212,000 people.
P Draycott, who smirked through his trial, lost a bid to have his sentence cut last month, when three judges told him that his appeal was "hopeless".
P Denise was there that day too.
P "I wanted him to see me," she said simply.
P The watchdog's report runs to 64 pages, and the words "no further action" stand on 31 of them.
P In her apology the chief constable did not say if the two men will be suspended while they wait for their hearing.
@ wat | Independent Office for Police Conduct | o | GBRGOV
@ npo | Nottinghamshire Police | o | GBRCOP
@ kay | Kayleigh Brennand | p | GBRCVL
@ dra | Callum Draycott | p | GBRCRM
@ two | two constables in Nottinghamshire | g | GBRCOP
@ cha | Meera Chaudhuri-Lane | p | GBRCOP | Chief Constable
@ cou | Nottingham Crown Court | o | GBRJUD
@ den | Denise Brennand | p | GBRCVL | mother of Kayleigh Brennand
@ fam | Brennand family | l | GBRCVL
@ fri | friend of the Brennands | p | GBRCVL
@ phi | Gemma Trott | p | GBRGOV | Home Office minister
@ for | police forces of England and Wales | g | GBRCOP
@ sel | Donna Selwyn-Marsh | p | GBRSOC | helpline founder
@ min | ministers | g | GBRGOV
@ jud | three appeal judges | g | GBRJUD
@ pet | signers of the petition | l | GBRCVL
E 0 FIVE calls/NUM
E 1 Two officers/NUM; Kayleigh Brennand/PER
E 4 Kayleigh Brennand/PER; Nottinghamshire Police/ORG; Callum Draycott/PER
E 6 November 3 last year/DATE; Mansfield/GPE
E 7 Draycott/PER; Nottingham Crown Court/ORG; May/DATE
E 8 Independent Office for Police Conduct/ORG; yesterday/DATE; two constables/NUM
E 10 Kayleigh/PER; Denise/PER
E 13 Meera Chaudhuri-Lane/PER
E 14 Kayleigh/PER; this morning/DATE
E 15 Brennands/PER; Mail/ORG
E 16 Home Office/ORG; Gemma Trott/PER; England/GPE; Wales/GPE; Christmas/DATE
E 19 2022/DATE; IOPC/ORG; Worksop/GPE
E 20 Donna Selwyn-Marsh/PER
E 21 Kayleigh/PER; 212,000 people/NUM
E 22 Draycott/PER; last month/DATE
E 23 Denise/PER; that day/DATE
V 0 | fury | ACCUSE/disapprove | crime,gender | 111 | Family=fam | police=npo | id=f
V 0 | finds | ACCUSE/allege | crime,gender | 112 | watchdog=wat | police=npo | id=w
V 0 | calls | REQUEST/assist | crime,gender | 020 | mum=kay | police=npo | st=h | id=c
V 0 | ignored | REJECT/assist | crime,gender | 121 | police=npo | mum=kay | by=watchdog=wat | st=h | id=ig
V 1 | pleas | =c | | | Kayleigh Brennand=kay | Two officers=two
V 2 | sorry | CONCEDE | crime,gender | 055 | Chief constable=cha | | id=s
V 2 | vows | AGREE | crime,gender | 034 | Chief constable=cha |
V 3 | found | =w | | | watchdog=wat | POLICE=npo
V 3 | failed | =ig | | | POLICE=npo | a terrified young mum=kay | by=watchdog=wat
V 3 | report | =w | | | watchdog=wat | POLICE=npo
V 4 | rang | =c | | | Kayleigh Brennand=kay | Nottinghamshire Police=npo | when=19 days | date=2023-10/2023-11 | n=other:five:5
V 7 | jailed | SANCTION/convict | crime,gender,legal | 116 | Nottingham Crown Court=cou | Draycott=dra | st=h | when=in May | date=2024-05 | id=j
V 8 | accused | =w | | | The Independent Office for Police Conduct=wat | the force=npo | when=yesterday | date=2024-10-07
V 8 | recommended | REQUEST/change | crime,legal | 024 | The Independent Office for Police Conduct=wat | two constables=two | when=yesterday | date=2024-10-07
V 9 | says | =w | | | the report=wat | One of them=two
V 10 | said | =f | | | Kayleigh's mother, Denise=den | They=npo
V 11 | laughed | =f | | | @10:Denise=den | they=npo
V 12 | called for | REQUEST/change | crime,gender | 1041 | The family=fam | the pair=two
V 13 | apology | =s | | | Meera Chaudhuri-Lane=cha |
V 14 | told | =s | | | I=cha | her mum and dad=fam | when=this morning | date=2024-10-08
V 15 | meeting | CONSULT | crime,gender | 040 | the Brennands=fam; @13:Meera Chaudhuri-Lane=cha | | when=@14:this morning | date=2024-10-08 | id=m
V 15 | walked out | SANCTION/withdraw | crime,gender | 164 | the Brennands=fam | @13:Meera Chaudhuri-Lane=cha | by=a friend=fri | date=2024-10-08
V 16 | said | ACCUSE/disapprove | crime,gender | 111 | Gemma Trott=phi | @8:the force=npo
V 16 | ordered | REQUEST/change | crime,gender | 104 | Gemma Trott=phi | all 43 forces=for
V 16 | findings | =w | | | @8:The Independent Office for Police Conduct=wat | @8:the force=npo
V 19 | investigated | ACCUSE/investigate | crime,gender | 091 | the IOPC=wat | it=npo | st=h | when=in 2022 | date=2022
V 19 | found | ACCUSE/allege | crime,gender | 112 | the IOPC=wat | it=npo | st=h | when=in 2022 | date=2022
V 20 | said | REQUEST/change | crime,gender | 024 | Donna Selwyn-Marsh=sel | ministers=min
V 21 | signed | REQUEST/change | crime,gender | 020 | 212,000 people=pet | | n=other:212,000 people:212000
V 22 | told | REJECT/change | crime,legal | 120 | three judges=jud | him=dra | st=h | when=last month | date=2024-09 | id=lo
V 22 | sentence | =j | | | | Draycott=dra
V 22 | bid | REQUEST/change | crime,legal | 024 | Draycott=dra | three judges=jud | st=h | id=bid
V 22 | appeal | =bid | | | his#2=dra | three judges=jud
V 25 | report | =w | | | The watchdog=wat |
V 26 | apology | =s | | | her=cha |
Q 0 | d | They laughed at her | @10:Denise=den | | -
Q 0 | i | police ignored FIVE calls from mum before ex knifed her to death | watchdog=wat | finds | -
Q 2 | m | 'it will not happen again' | Chief constable=cha | vows | -
Q 3 | i | POLICE failed a terrified young mum again and again in the weeks before she was murdered by her ex-boyfriend | a damning watchdog report=wat | found | -
Q 4 | i | Callum Draycott was following her home, posting dead roses through her door and threatening her little boy | Kayleigh Brennand=kay | report | Nottinghamshire Police=npo
Q 8 | m | accused the force of "a series of missed chances" | The Independent Office for Police Conduct=wat | accused | -
Q 9 | m | she was "a drama queen" | One of them=two | telling | -
Q 10 | d | They laughed at her | Kayleigh's mother, Denise=den | said | -
Q 11 | d | * | @10:Denise=den | | -
Q 14 | d | We let Kayleigh down, and I told her mum and dad so to their faces this morning | she=cha | said | -
Q 15 | i | The meeting lasted an hour, and the Brennands walked out of it before the end | a friend=fri | told | -
Q 16 | m | the findings were "sickening but sadly familiar" | Gemma Trott=phi | said | -
Q 20 | i | ministers should stop writing reviews and start firing people | Donna Selwyn-Marsh=sel | said | -
Q 22 | m | his appeal was "hopeless" | three judges=jud | told | him=dra
Q 24 | d | I wanted him to see me | she=den | said | -
#A w24-009 | 2025-02-20 | -
S Court of appeal cuts sentences of motorway climate protesters but rejects 'right to disrupt'
P Judges say four-year terms for Insulate Britain activists were 'manifestly excessive', as supporters rally outside
P Five climate activists who were given some of the longest sentences ever handed down in Britain for peaceful protest have had their jail terms reduced by the court of appeal, in a ruling that nonetheless stopped well short of what their supporters had hoped for.
P The five were convicted last July of conspiring to block the M25 after a Zoom call, secretly recorded by a tabloid journalist, on which they discussed climbing gantries over the motorway.
P Forty-five people did so on four successive days in November 2022, and police arrested dozens of them at dawn with cherry pickers.
P Marcus Hallam-Reid, 58, an organic farmer from Carmarthenshire, who had been sentenced to five years, will now serve four.
P The terms of the other four were cut from four years to 30 months.
P "Conscience is a factor to which the sentencing judge gave too little weight," the lady chief justice said as she read out a summary of the judgment on Thursday.
P But she rejected the defence's argument that the freedom of assembly amounted to "a right to disrupt the lives of others on this scale".
P About 300 people sat down in silence on the pavement outside the Royal Courts of Justice, some of them with gags over their mouths.
P Police made no arrests.
P Reactions split along predictable lines.
P Lucy Penrose, a lawyer at Liberty, welcomed the decision as "a crack in the wall" and urged ministers to repeal the public order laws that the last government pushed through in 2022 and 2023.
P "No democracy should be jailing a farmer for longer than a burglar because of a video call," she said.
S "The judges have trimmed the branches and left the tree."
P The shadow justice secretary accused the court of going soft on "zealots who kept ambulances in a queue".
P Just under 3,000 people have been arrested at climate protests since 2019, according to figures compiled by Bristol University.
P Matthias Rieder, the UN's special rapporteur on environmental defenders, who attended part of the trial, had condemned the original sentences as "a dark day" in a letter to the government last summer.
P Downing Street refused at that time to comment on individual cases, and on Thursday a spokesperson said only that sentencing was a matter for independent judges.
P Hallam-Reid, who conducted his own defence, was dragged from the dock twice for talking to the jury about flooding.
P His wife, Bethan, visited him at Wayland prison in Norfolk on Wednesday.
P "He is thinner, he reads seed catalogues, and he would do it again," she told the Guardian.
P Insulate Britain announced in 2022 that it would stop blocking roads, and its sister group Just Stop Oil has hung up its orange vests as well.
P Nobody knows what comes next.
P "You can't lock up the weather," as one placard had it.
@ coa | court of appeal | o | GBRJUD
@ five | five convicted climate activists | g | GBRCVLOPP
@ pro | climate protesters on the M25 | g | GBRCVLOPP
@ pol | police in England | o | GBRCOP
@ hal | Marcus Hallam-Reid | p | GBRCVLOPP | organic farmer
@ lcj | lady chief justice | p | GBRJUD | lady chief justice
@ sup | supporters outside the Royal Courts | l | GBRCVLOPP
@ pen | Lucy Penrose | p | GBRNGO | lawyer at Liberty
@ min | ministers | g | GBRGOV
@ sha | shadow justice secretary | p | GBRPTYOPP | shadow justice secretary
@ for | Matthias Rieder | p | UNO | special rapporteur
@ dow | Downing Street | o | GBRGOV
@ bet | Bethan Hallam-Reid | p | GBRCVL | wife
@ ib | Insulate Britain | o | GBRSOC
@ def | defence of the activists | g | GBRCVL
@ bri | Bristol University | o | GBREDU
E 1 Insulate Britain/ORG
E 2 Five climate activists/NUM; Britain/GPE
E 3 five/NUM; last July/DATE; M25/FAC
E 4 Forty-five people/NUM; November 2022/DATE; dozens/NUM
E 5 Marcus Hallam-Reid/PER; Carmarthenshire/GPE
E 6 other four/NUM
E 7 Thursday/DATE
E 9 About 300 people/NUM; Royal Courts of Justice/FAC
E 12 Lucy Penrose/PER; Liberty/ORG; 2022/DATE; 2023/DATE
E 16 Just under 3,000 people/NUM; 2019/DATE; Bristol University/ORG
E 17 Matthias Rieder/PER; UN/ORG; last summer/DATE
E 18 Downing Street/ORG; Thursday/DATE
E 19 Hallam-Reid/PER
E 20 Bethan/PER; Wayland prison/FAC; Norfolk/GPE; Wednesday/DATE
E 21 Guardian/ORG
E 22 Insulate Britain/ORG; 2022/DATE; Just Stop Oil/ORG
V 0 | cuts | CONCEDE | legal,environment | 080 | Court of appeal=coa | motorway climate protesters=five | id=c
V 0 | rejects | REJECT | legal,environment,rights-freedoms | 120 | Court of appeal=coa | motorway climate protesters=five | id=r
V 0 | sentences | SANCTION/convict | legal,environment,rights-freedoms | 116 | | motorway climate protesters=five | st=h | id=j
V 1 | say | =c | | | Judges=coa | Insulate Britain activists=five
V 1 | rally | PROTEST/demo | legal,environment | 141 | supporters=sup | Judges=coa | id=d
V 1 | terms | =j | | | | Insulate Britain activists=five
V 2 | sentences | =j | | | | Five climate activists=five
V 2 | reduced | =c | | | the court of appeal=coa | Five climate activists=five
V 2 | ruling | =c | | | the court of appeal=coa | Five climate activists=five
V 2 | terms | =j | | | | Five climate activists=five
V 3 | convicted | =j | | | | The five=five | when=last July | date=2024-07
V 3 | call | CONSULT/phone | environment | 041 | The five=five | | st=h | id=zm
V 4 | did | PROTEST/obstruct | environment | 144 | Forty-five people=pro | | st=h | when=on four successive days in November 2022 | date=2022-11 | where=@3:the M25 | n=protesters:Forty-five people:45
V 4 | arrested | COERCE/arrest | legal,environment | 173 | police=pol | dozens of them=pro | st=h | when=in November 2022 | date=2022-11 | n=arrested:dozens
V 5 | sentenced | =j | | | | Marcus Hallam-Reid=hal
V 6 | cut | =c | | | | the other four=five
V 6 | terms | =j | | | | the other four=five
V 7 | said | =c | | | the lady chief justice=lcj | | when=on Thursday | date=2025-02-20
V 7 | judgment | =c | | | the lady chief justice=lcj |
V 8 | rejected | =r | | | she=lcj | the defence=def
V 9 | sat down | =d | | | About 300 people=sup | | n=protesters:About 300 people:300 | where=outside the Royal Courts of Justice
V 10 | arrests | COERCE/arrest | legal,environment | 173 | Police=pol | @9:About 300 people=sup | st=n
V 12 | welcomed | SUPPORT | legal,environment | 051 | Lucy Penrose=pen | @2:the court of appeal=coa
V 12 | decision | =c | | | @2:the court of appeal=coa |
V 12 | urged | REQUEST/change | legal,rights-freedoms | 0243 | Lucy Penrose=pen | ministers=min
V 13 | said | ACCUSE/disapprove | legal,rights-freedoms | 111 | she=pen | @2:Britain=min
V 13 | jailing | =j | | | | a farmer=hal
V 13 | call | =zm | | | a farmer=hal |
V 14 | trimmed | =c | | | The judges=coa |
V 15 | accused | ACCUSE/disapprove | legal,environment | 111 | The shadow justice secretary=sha | the court=coa
V 15 | kept | PROTEST/obstruct | environment | 144 | zealots=pro | | st=h | by=The shadow justice secretary=sha
V 16 | arrested | COERCE/arrest | legal,environment | 173 | | Just under 3,000 people=pro | st=h | by=Bristol University=bri | when=since 2019 | date=2019/2025 | n=arrested:Just under 3,000 people:3000
V 16 | protests | PROTEST/demo | environment | 141 | Just under 3,000 people=pro | | st=h | when=since 2019 | date=2019/2025
V 17 | condemned | ACCUSE/disapprove | legal,human-rights,environment | 111 | Matthias Rieder=for | @18:Downing Street=dow | st=h | when=last summer | date=2024 | id=rie
V 17 | sentences | =j | | | |
V 17 | letter | =rie | | | Matthias Rieder=for | the government=dow
V 19 | dragged | COERCE/restrict | legal | 172 | | Hallam-Reid=hal | st=h | where=the dock
V 22 | announced | CONCEDE | environment | 082 | Insulate Britain=ib | | st=h | when=in 2022 | date=2022
V 22 | blocking | PROTEST/obstruct | environment | 144 | Insulate Britain=ib | | st=h
Q 0 | m | rejects 'right to disrupt' | Court of appeal=coa | rejects | -
Q 1 | m | four-year terms for Insulate Britain activists were 'manifestly excessive' | Judges=coa | say | -
Q 7 | d | Conscience is a factor to which the sentencing judge gave too little weight | the lady chief justice=lcj | said | -
Q 8 | m | the freedom of assembly amounted to "a right to disrupt the lives of others on this scale" | the defence=def | argument | -
Q 12 | m | the decision as "a crack in the wall" | Lucy Penrose=pen | welcomed | -
Q 13 | d | No democracy should be jailing a farmer for longer than a burglar because of a video call | she=pen | said | -
Q 14 | d | * | @13:she=pen | | -
Q 15 | m | accused the court of going soft on "zealots who kept ambulances in a queue" | The shadow justice secretary=sha | accused | -
Q 17 | m | the original sentences as "a dark day" | Matthias Rieder=for | condemned | @18:Downing Street=dow
Q 18 | i | sentencing was a matter for independent judges | a spokesperson=dow | said | -
Q 21 | d | He is thinner, he reads seed catalogues, and he would do it again | she=bet | told | -
Q 22 | i | it would stop blocking roads | Insulate Britain=ib | announced | -
Q 24 | d | You can't lock up the weather | | | -
#A w24-010 | 2019-02-14 | -
S EXCLUSIVE: Texas sheriff SUES county judge over order to drop ICE pact as 47 rescued from smugglers' stash house
P Sheriff Buck Radcliffe says Democrat's move 'rolls out a red carpet' for cartels
P A South Texas sheriff on Wednesday filed suit against the county's top elected official, a Democrat who ordered him last month to stop handing over jailed migrants to federal immigration agents.
P The lawsuit, a copy of which was obtained by Fox News, asks a state district court in Kingsville to throw the order out.
P It landed just hours after deputies and Border Patrol agents freed 47 people, nine of them children, from a padlocked ranch house where they had been held for ransom by coyotes working for the Gulf Cartel.
P "I've got little kids drinking out of a horse trough, and I've got a judge telling me not to pick up the phone to ICE," Sheriff Buck Radcliffe told Fox News.
S "You can't make this stuff up."
P Agents from Homeland Security Investigations arrested four alleged smugglers at the ranch, one of whom had been deported to Honduras three times, and seized two AR-15 rifles and about $86,000 in cash.
P The four appeared before a federal magistrate in Corpus Christi on Thursday and were ordered held without bond.
P They are charged with hostage taking and harboring illegal aliens, and could face life in prison if convicted.
P County Judge Alma Rodarte fired back that the sheriff was "grandstanding for cable television" and denied that her order protected criminals.
P "Nothing in it stops him from busting a stash house, and he knows that, because he just did it," Rodarte said in a statement.
P Her order of Jan. 9 ended a so-called 287(g) agreement that the county signed with Immigration and Customs Enforcement in 2017.
P She had promised to do so in last fall's campaign, in which she beat an ally of Radcliffe's by 212 votes.
P The Texas attorney general's office has warned Rodarte in a letter that she could be removed from office under a 2017 state law that bans so-called sanctuary cities.
P An ICE spokeswoman, Dina Haskell, praised Radcliffe and said the agency looked forward to working with him "with or without anybody's permission slip."
P Civil rights groups take a different view.
P The ACLU of Texas sued the sheriff himself in 2018, alleging that his deputies had kept a U.S. citizen in a cell for nine days because of a mix-up over a name, and the county paid the man $95,000 in November to settle.
P "Buck Radcliffe's idea of public safety has already cost this county a schoolteacher's salary twice over," said Tomas Villegas, an attorney for the group.
P Back at the ranch, a few miles off Highway 77, there was a pile of tiny shoes on the porch on Thursday morning.
P A woman from Guatemala told investigators that the guards had beaten her husband with a tire iron while her mother listened on the phone.
P The president, who was to tour the border this week, has called such places "the human face of open borders."
P A hearing on the lawsuit is set for Feb. 25.
@ rad | Buck Radcliffe | p | USACOP | Sheriff
@ rod | Alma Rodarte | p | USAGOV | County Judge
@ dep | sheriff's deputies | g | USACOP
@ bp | Border Patrol | o | USACOP
@ mig | migrants in the stash house | l | REF
@ coy | coyotes at the ranch house | g | CRM
@ ice | Immigration and Customs Enforcement | o | USACOP
@ hsi | Homeland Security Investigations | o | USACOP
@ mag | federal magistrate in Corpus Christi | p | USAJUD | magistrate
@ dis | state district court in Kingsville | o | USAJUD
@ cty | county in South Texas | o | USAGOV
@ ag | Texas attorney general's office | o | USAJUD
@ has | Dina Haskell | p | USACOP | ICE spokeswoman
@ acl | ACLU of Texas | o | USANGO
@ cit | U.S. citizen held in a cell | p | USACVL
@ vil | Tomas Villegas | p | USANGO | attorney
@ gua | woman from Guatemala | p | GTMREF
@ hus | husband of the Guatemalan woman | p | GTMREF
@ tru | President of the United States | p | USAGOV | President
E 0 Texas/GPE; ICE/ORG; 47/NUM
E 1 Buck Radcliffe/PER; Democrat/NORP
E 2 South Texas/LOC; Wednesday/DATE; Democrat/NORP; last month/DATE
E 3 Fox News/ORG; Kingsville/GPE
E 4 Border Patrol/ORG; 47 people/NUM; nine/NUM; Gulf Cartel/ARM
E 5 ICE/ORG; Buck Radcliffe/PER; Fox News/ORG
E 7 Homeland Security Investigations/ORG; four alleged smugglers/NUM; Honduras/GPE; $86,000/MONEY
E 8 The four/NUM; Corpus Christi/GPE; Thursday/DATE
E 10 Alma Rodarte/PER
E 11 Rodarte/PER
E 12 Jan. 9/DATE; Immigration and Customs Enforcement/ORG; 2017/DATE
E 13 last fall/DATE; Radcliffe/PER
E 14 Texas/GPE; Rodarte/PER; 2017/DATE
E 15 ICE/ORG; Dina Haskell/PER; Radcliffe/PER
E 17 ACLU of Texas/ORG; 2018/DATE; U.S./GPE; $95,000/MONEY; November/DATE
E 18 Buck Radcliffe/PER; Tomas Villegas/PER
E 19 Highway 77/FAC; Thursday morning/DATE
E 20 Guatemala/GPE
E 21 this week/DATE
E 22 Feb. 25/DATE
V 0 | SUES | ACCUSE/allege | legal,migration | 115 | Texas sheriff=rad | county judge=rod | id=s
V 0 | order | REQUEST/change | migration | 104 | county judge=rod | Texas sheriff=rad | st=h | id=o
V 0 | rescued | AID | migration,trafficking | 073 | @4:deputies=dep; @4:Border Patrol agents=bp | 47=mig | n=other:47:47 | id=r
V 0 | pact | SUPPORT | migration,legal | 057 | @12:the county=cty; ICE=ice | | st=h | id=pct
V 1 | says | ACCUSE/disapprove | migration | 111 | Sheriff Buck Radcliffe=rad | Democrat=rod | id=c
V 1 | move | =o | | | Democrat=rod | Sheriff Buck Radcliffe=rad
V 2 | filed suit | =s | | | A South Texas sheriff=rad | the county's top elected official=rod | when=on Wednesday | date=2019-02-13
V 2 | ordered | =o | | | a Democrat=rod | him=rad | when=last month | date=2019-01
V 3 | lawsuit | =s | | | @2:A South Texas sheriff=rad | @2:the county's top elected official=rod
V 3 | asks | REQUEST/change | legal,migration | 020 | @2:A South Texas sheriff=rad | a state district court in Kingsville=dis
V 3 | order | =o | | | @2:a Democrat=rod | @2:A South Texas sheriff=rad
V 4 | freed | =r | | | deputies=dep; Border Patrol agents=bp | 47 people=mig | where=a padlocked ranch house | n=other:47 people:47 | date=2019-02-13
V 4 | held | ASSAULT/abduct | trafficking,migration | 181 | coyotes=coy | they=mig | n=abducted:47 people:47 | where=a padlocked ranch house | id=h
V 5 | telling | =o | | | a judge=rod | me=rad | by=Sheriff Buck Radcliffe=rad
V 7 | arrested | COERCE/arrest | trafficking,legal | 173 | Homeland Security Investigations=hsi | four alleged smugglers=coy | where=the ranch | n=arrested:four alleged smugglers:4 | id=a
V 7 | deported | COERCE/deport | migration,legal | 174 | | one of whom=coy | st=h | where=Honduras
V 7 | seized | COERCE/seize | trafficking,legal | 1711 | Homeland Security Investigations=hsi | four alleged smugglers=coy | where=the ranch | n=money:about $86,000:86000:USD
V 8 | held | =a | | | a federal magistrate=mag | The four=coy | when=on Thursday | date=2019-02-14 | where=Corpus Christi
V 9 | charged | ACCUSE/allege | trafficking,legal | 115 | | They=coy
V 9 | hostage taking | =h | | | They=coy |
V 10 | fired back | ACCUSE/disapprove | migration | 111 | Alma Rodarte=rod | the sheriff=rad
V 10 | denied | REJECT | migration | 016 | Alma Rodarte=rod | the sheriff=rad | id=d
V 10 | order | =o | | | her=rod | the sheriff=rad
V 11 | said | =d | | | Rodarte=rod | him=rad
V 11 | busting | =r | | | him=rad |
V 12 | order | =o | | | Her=rod | | when=Jan. 9 | date=2019-01-09
V 12 | signed | =pct | | | the county=cty; Immigration and Customs Enforcement=ice | | when=in 2017 | date=2017
V 12 | agreement | =pct | | | the county=cty; Immigration and Customs Enforcement=ice |
V 12 | ended | SANCTION/discontinue | migration,legal | 160 | Her=rod | Immigration and Customs Enforcement=ice | when=Jan. 9 | date=2019-01-09
V 14 | warned | THREATEN/restrict | migration,legal | 130 | The Texas attorney general's office=ag | Rodarte=rod | id=wn
V 14 | letter | =wn | | | The Texas attorney general's office=ag | Rodarte=rod
V 15 | praised | SUPPORT | migration | 051 | Dina Haskell=has | Radcliffe=rad
V 15 | said | AGREE | migration | 030 | Dina Haskell=has | him=rad
V 17 | sued | ACCUSE/allege | legal,migration,rights-freedoms | 115 | The ACLU of Texas=acl | the sheriff=rad | st=h | when=in 2018 | date=2018 | id=ac
V 17 | kept | COERCE/arrest | migration,rights-freedoms | 173 | his deputies=dep | a U.S. citizen=cit | st=h | by=The ACLU of Texas=acl
V 17 | paid | AID | reparations,legal | 070 | the county=cty | the man=cit | st=h | when=in November | date=2018-11 | n=money:$95,000:95000:USD
V 17 | alleging | =ac | | | The ACLU of Texas=acl | the sheriff=rad
V 18 | said | ACCUSE/disapprove | migration | 111 | Tomas Villegas=vil | Buck Radcliffe=rad
V 20 | beaten | ASSAULT/beat | trafficking,migration | 182 | the guards=coy | her husband=hus | by=A woman from Guatemala=gua
V 22 | lawsuit | =s | | | |
Q 1 | m | Democrat's move 'rolls out a red carpet' for cartels | Sheriff Buck Radcliffe=rad | says | -
Q 5 | d | I've got little kids drinking out of a horse trough, and I've got a judge telling me not to pick up the phone to ICE | Sheriff Buck Radcliffe=rad | told | -
Q 6 | d | * | @5:Sheriff Buck Radcliffe=rad | | -
Q 10 | m | the sheriff was "grandstanding for cable television" | County Judge Alma Rodarte=rod | fired back | -
Q 10 | i | her order protected criminals | County Judge Alma Rodarte=rod | denied | -
Q 11 | d | Nothing in it stops him from busting a stash house, and he knows that, because he just did it | Rodarte=rod | said | -
Q 14 | i | she could be removed from office under a 2017 state law that bans so-called sanctuary cities | The Texas attorney general's office=ag | warned | Rodarte=rod
Q 15 | m | the agency looked forward to working with him "with or without anybody's permission slip." | Dina Haskell=has | said | -
Q 17 | i | his deputies had kept a U.S. citizen in a cell for nine days because of a mix-up over a name | The ACLU of Texas=acl | alleging | -
Q 18 | d | Buck Radcliffe's idea of public safety has already cost this county a schoolteacher's salary twice over | Tomas Villegas=vil | said | -
Q 20 | i | the guards had beaten her husband with a tire iron while her mother listened on the phone | A woman from Guatemala=gua | told | investigators=hsi
Q 21 | m | such places "the human face of open borders." | The president=tru | called | -
#A w24-011 | 2018-04-17 | BISHOPVILLE, South Carolina
S Seven inmates killed in South Carolina prison riot, deadliest in US in 25 years
P BISHOPVILLE, South Carolina, April 17 (Reuters) - Rival gangs armed with homemade knives fought for more than seven hours at a maximum-security prison in South Carolina, leaving seven inmates dead and 22 injured in the bloodiest U.S. prison riot in a quarter of a century, officials said.
P Guards at the Lee Correctional Institution withdrew from the housing units when the violence broke out at 7:15 p.m. on Sunday and did not retake the last of them until nearly three o'clock on Monday morning.
P All seven of the dead had been stabbed, slashed or beaten, Lee County Coroner Harmon Teal said.
P No officers were hurt.
P "These folks are fighting over real money, over territory, over contraband," the state's corrections director, Bryan Stancil, told reporters in Columbia.
S "And they are doing it with cellphones that I am not allowed to jam."
P Stancil accused the Federal Communications Commission of tying the hands of wardens by refusing to let states block phone signals inside prison walls.
P The commission said that its rules came from a law that Congress passed in 1934, and that it had held talks with corrections officials and carriers as recently as February.
P An inmate who reached a reporter by one of those phones described bodies "literally stacked on top of each other" on a sidewalk outside the gymnasium.
P He said the guards had made no attempt to help the wounded.
P "They stood behind that fence and watched us bleed," the man wrote in a text message.
P The governor, Republican Henry Faircloth, defended the decision to wait for a tactical team and praised "men and women who kept their heads".
P State police have opened an investigation into the killings, and a special unit was searching the prison on Tuesday for weapons and phones.
P By evening it had found 31 knives and a bag of methamphetamine that had apparently been dropped by a drone.
P Prisoners' families gathered at the gate in a cold wind, and some of them cried when a corrections officer read out names.
P Tanya Gaither said her son Cornelius, 33, who was serving 10 years for armed robbery, had begged to be moved last month after members of another gang threatened to cut him.
P His request was denied, she said.
P The Southern Poverty Law Center called for an independent inquiry, arguing that the state could not be trusted to examine itself.
P Lee has a long record of bloodshed.
P Inmates there took two guards hostage in 2012 and stabbed one of them, and in 2013 a captain who led the search for contraband was awarded $1.1 million by a jury over a shooting at his home that had been ordered from a cell.
P South Carolina's prisons lost a quarter of their officers between 2011 and 2017, and starting pay at Lee is below that of a supermarket in the same county.
P In 1993 nine inmates and a guard were killed in a riot at Lucasville, Ohio, which was ended by negotiations after 11 days.
P Lawmakers in Columbia plan to question Stancil next week.
@ gan | rival gangs at Lee prison | g | USACRM
@ inm | inmates killed at Lee prison | l | USACVL
@ gua | guards at Lee prison | g | USACOP
@ tea | Harmon Teal | p | USAGOV | Coroner
@ sta | Bryan Stancil | p | USAGOV | corrections director
@ fcc | Federal Communications Commission | o | USAGOV
@ sts | US states | g | USAGOV
@ cor | corrections officials | g | USAGOV
@ car | phone carriers | g | USABUS
@ inm2 | inmate with a phone | p | USACVL
@ fai | Henry Faircloth | p | USAGOV | Governor
@ sp | South Carolina state police | o | USACOP
@ uni | special unit | g | USACOP
@ tan | Tanya Gaither | p | USACVL
@ cgn | Cornelius Gaither | p | USACVL | inmate
@ oga | members of another gang | g | USACRM
@ spl | Southern Poverty Law Center | o | USANGO
@ sc | South Carolina | o | USAGOV
@ i12 | inmates at Lee in 2012 | g | USACRM
@ g12 | guards taken hostage in 2012 | l | USACOP
@ cap | captain at Lee prison | p | USACOP | captain
@ jur | jury in 2013 | g | USAJUD
@ v93 | victims at Lucasville | l | USA
@ law | lawmakers in Columbia | g | USALEG
@ off | South Carolina officials | g | USAGOV
E 0 Seven inmates/NUM; South Carolina/GPE; US/GPE
E 1 BISHOPVILLE/GPE; South Carolina#1/GPE; April 17/DATE; Reuters/ORG; South Carolina#2/GPE; seven inmates/NUM; 22/NUM; U.S./GPE
E 2 Lee Correctional Institution/FAC; Sunday/DATE; Monday morning/DATE
E 3 All seven/NUM; Lee County/GPE; Harmon Teal/PER
E 5 Bryan Stancil/PER; Columbia/GPE
E 7 Stancil/PER; Federal Communications Commission/ORG
E 8 Congress/ORG; 1934/DATE; February/DATE
E 12 Republican/NORP; Henry Faircloth/PER
E 13 Tuesday/DATE
E 16 Tanya Gaither/PER; Cornelius/PER; last month/DATE
E 18 Southern Poverty Law Center/ORG
E 19 Lee/FAC
E 20 two guards/NUM; 2012/DATE; one/NUM; 2013/DATE; $1.1 million/MONEY
E 21 South Carolina/GPE; 2011/DATE; 2017/DATE; Lee/FAC
E 22 1993/DATE; nine inmates/NUM; Lucasville/GPE; Ohio/GPE
E 23 Columbia/GPE; Stancil/PER; next week/DATE
V 0 | killed | ASSAULT/primitive | crime | 182 | @1:Rival gangs=gan | Seven inmates=inm | where=South Carolina prison | n=killed:Seven inmates:7 | id=k
V 0 | riot | =k | | | @1:Rival gangs=gan | Seven inmates=inm | where=South Carolina prison
V 1 | fought | =k | | | Rival gangs=gan | seven inmates dead and 22 injured=inm | by=officials=off | where=a maximum-security prison in South Carolina | n=killed:seven inmates:7 | n=injured:22:22
V 1 | riot | =k | | | Rival gangs=gan | seven inmates=inm | by=officials=off
V 2 | withdrew | RETREAT/withdraw | crime | 0874 | Guards=gua | | when=at 7:15 p.m. on Sunday | date=2018-04-15 | where=the Lee Correctional Institution
V 2 | violence | =k | | | | | when=at 7:15 p.m. on Sunday | date=2018-04-15 | where=the Lee Correctional Institution
V 2 | retake | COERCE/seize | crime | 1711 | Guards=gua | | when=Monday morning | date=2018-04-16 | where=the Lee Correctional Institution
V 3 | stabbed | =k | | | @1:Rival gangs=gan | All seven of the dead=inm | by=Harmon Teal=tea | n=killed:All seven:7
V 5 | fighting | =k | | | These folks=gan | | by=Bryan Stancil=sta
V 6 | doing | =k | | | they=gan | | by=@5:Bryan Stancil=sta
V 7 | accused | ACCUSE/disapprove | crime | 111 | Stancil=sta | the Federal Communications Commission=fcc
V 7 | refusing | REJECT/change | crime | 123 | the Federal Communications Commission=fcc | states=sts | by=Stancil=sta
V 8 | talks | CONSULT | crime | 040 | it=fcc; corrections officials=cor; carriers=car | | st=h | by=The commission=fcc | when=as recently as February | date=2018-02
V 10 | said | ACCUSE/allege | crime | 112 | He=inm2 | the guards=gua | id=b
V 11 | wrote | =b | | | the man=inm2 | They=gua
V 12 | defended | SUPPORT | crime | 051 | Henry Faircloth=fai | @2:Guards=gua | id=p
V 12 | praised | =p | | | Henry Faircloth=fai | men and women who kept their heads=gua
V 13 | investigation | ACCUSE/investigate | crime | 091 | State police=sp | | id=i
V 13 | killings | =k | | | |
V 13 | searching | COERCE/seize | crime | 1711 | a special unit=uni | the prison=inm2 | when=on Tuesday | date=2018-04-17 | id=se
V 14 | found | =se | | | it=uni |
V 16 | begged | REQUEST/assist | crime | 020 | Cornelius=cgn | @21:South Carolina=sc | st=h | by=Tanya Gaither=tan | when=last month | date=2018-03 | id=bg
V 16 | threatened | THREATEN/violence | crime | 138 | members of another gang=oga | him=cgn | st=h | by=Tanya Gaither=tan
V 17 | request | =bg | | | His=cgn |
V 17 | denied | REJECT/assist | crime | 120 | @21:South Carolina=sc | His=cgn | st=h | by=she=tan
V 18 | called for | REQUEST/change | crime,legal | 024 | The Southern Poverty Law Center=spl | the state=sc
V 18 | arguing | ACCUSE/disapprove | crime,legal | 111 | The Southern Poverty Law Center=spl | the state=sc
V 20 | took | ASSAULT/abduct | crime | 181 | Inmates=i12 | two guards=g12 | st=h | when=in 2012 | date=2012 | where=there | n=abducted:two guards:2
V 20 | stabbed | ASSAULT/primitive | crime | 182 | Inmates=i12 | one of them=g12 | st=h | when=in 2012 | date=2012 | where=there | n=injured:one:1
V 20 | awarded | SANCTION/convict | legal,crime | 116 | a jury=jur; a captain=cap | | st=h | when=in 2013 | date=2013 | n=money:$1.1 million:1100000:USD
V 20 | shooting | ASSAULT/firearms | crime | 180 | | a captain=cap | st=h | where=his home
V 20 | search | COERCE/seize | crime | 1711 | a captain=cap | | st=h
V 22 | killed | ASSAULT | crime | 180 | | nine inmates and a guard=v93 | st=h | when=In 1993 | date=1993 | where=Lucasville, Ohio | n=killed:nine inmates and a guard:10 | id=lu
V 22 | riot | =lu | | | | nine inmates and a guard=v93 | where=Lucasville, Ohio
V 22 | negotiations | CONSULT | crime | 046 | | | st=h | when=after 11 days | date=1993 | where=Lucasville, Ohio
V 23 | plan | AGREE | legislative,crime | 036 | Lawmakers in Columbia=law | Stancil=sta
Q 1 | i | Rival gangs armed with homemade knives fought for more than seven hours at a maximum-security prison in South Carolina, leaving seven inmates dead and 22 injured in the bloodiest U.S. prison riot in a quarter of a century | officials=off | said | -
Q 3 | i | All seven of the dead had been stabbed, slashed or beaten | Lee County Coroner Harmon Teal=tea | said | -
Q 5 | d | These folks are fighting over real money, over territory, over contraband | Bryan Stancil=sta | told | -
Q 6 | d | * | @5:Bryan Stancil=sta | | -
Q 8 | i | its rules came from a law that Congress passed in 1934, and that it had held talks with corrections officials and carriers as recently as February | The commission=fcc | said | -
Q 9 | m | bodies "literally stacked on top of each other" on a sidewalk outside the gymnasium | An inmate=inm2 | described | -
Q 10 | i | the guards had made no attempt to help the wounded | He=inm2 | said | -
Q 11 | d | They stood behind that fence and watched us bleed | the man=inm2 | wrote | -
Q 12 | m | praised "men and women who kept their heads" | Henry Faircloth=fai | praised | -
Q 16 | i | her son Cornelius, 33, who was serving 10 years for armed robbery, had begged to be moved last month after members of another gang threatened to cut him | Tanya Gaither=tan | said | -
Q 17 | i | His request was denied | she=tan | said | -
Q 18 | i | the state could not be trusted to examine itself | The Southern Poverty Law Center=spl | arguing | -
#A w24-012 | 2021-10-28 | WASHINGTON
S U.S. charges Ukrainian, Russian over ransomware attacks on hospitals, seizes $6.1 mln
P WASHINGTON, Oct 28 (Reuters) - The U.S. Justice Department on Thursday unsealed charges against a Ukrainian and a Russian accused of crippling hospitals and town halls with ransomware, and announced that it had seized $6.1 million in ransom payments from a cryptocurrency account.
P Yaroslav Demchuk, 22, was arrested in Poland at Washington's request this month as he crossed the border from Ukraine, U.S. Attorney General Miriam Feldstrom told a news conference.
P The second suspect, Yevgeny Polunin, is believed to be in Barnaul, Siberia, out of reach of American prosecutors.
P The two are accused of belonging to the REvil group, which in July broke into the systems of the Florida software firm Kaseya and through it into as many as 1,500 companies around the world.
P The hackers demanded $70 million for a key.
P "Our message to ransomware criminals is clear: if you target our people, we will target you," Feldstrom said.
S "We will find your servers, your wallets and, sooner or later, your airport."
P Moscow dismissed the case as theatre.
P "We have received no papers, only a press conference," the Russian embassy's spokesman, Arkady Lunin, said, denying that the Kremlin shelters cyber criminals.
P Russia does not extradite its citizens.
P The U.S. president raised the subject with his Russian counterpart when the two leaders met in Geneva in June, and warned him by phone on July 9 that the United States would act on its own if Moscow did not.
P Days later REvil's websites went dark, only to reappear in September.
P People familiar with the matter said last week that U.S. Cyber Command and a foreign partner had hacked the group's servers and forced it offline again.
P The Pentagon declined to comment.
P The indictment, returned by a grand jury in Dallas in August, says Demchuk personally attacked nine organisations, among them a Catholic hospital in Amarillo where surgeons had to cancel 41 operations.
P He faces up to 115 years in prison if convicted on all counts.
P His lawyer in Warsaw, Hanna Grabiec, told Polish radio that he would fight extradition.
P A Lublin court has ordered him held for 40 days.
P The Treasury Department separately imposed sanctions on both men and on Chatex, a Latvian-linked exchange that it said had laundered the gang's proceeds, and the State Department offered a $10 million reward for information on its leaders.
P Ransom payments reported by U.S. banks came to $590 million in the first half of the year, more than in all of 2020.
P Colonial Pipeline paid $4.4 million in May after an attack by another group, DarkSide, had halted fuel deliveries on the East Coast; the FBI recovered about half of it in June.
P Europol praised what it called unprecedented cooperation and said police in Romania had detained two more REvil affiliates on Wednesday.
P "Nobody should imagine that this is over," said a senior European official, who was not authorised to speak publicly.
P Thursday's charges, and the arrest in Poland above all, show at least that the group can be reached, the official added.
@ usa | United States | c | USA
@ doj | U.S. Justice Department | o | USAJUD
@ dem | Yaroslav Demchuk | p | UKRCRM | hacker
@ polu | Yevgeny Polunin | p | RUSCRM | hacker
@ hos | hospitals and town halls | l | USAMED,USAGOV
@ pl | Poland | c | POL
@ fel | Miriam Feldstrom | p | USAJUD | Attorney General
@ rev | REvil | g | RUSCRM
@ kas | Kaseya | o | USABUS
@ comp | companies hit through Kaseya | l | BUS
@ mos | Russian government | o | RUSGOV
@ lun | Arkady Lunin | p | RUSGOV | embassy spokesman
@ bid | President of the United States | p | USAGOV | President
@ put | President of Russia | p | RUSGOV | President
@ ppl | people familiar with the matter | l | USA
@ cyb | U.S. Cyber Command | o | USAMIL
@ par | foreign partner of Cyber Command | g | GOV
@ gj | grand jury in Dallas | g | USAJUD
@ cat | Catholic hospital in Amarillo | o | USAMED
@ nine | nine organisations | l | USA
@ gra | Hanna Grabiec | p | POLCVL | lawyer
@ lub | Lublin court | o | POLJUD
@ tre | Treasury Department | o | USAGOV
@ cha | Chatex | o | LVABUS
@ sta | State Department | o | USAGOV
@ dar | DarkSide | g | CRM
@ col | Colonial Pipeline | o | USABUS
@ fbi | FBI | o | USACOP
@ eur | Europol | o | EURCOP
@ rom | police in Romania | o | ROUCOP
@ aff | REvil affiliates in Romania | g | ROUCRM
@ seo | senior European official | p | EURGOV
E 0 U.S./GPE; Ukrainian/NORP; Russian/NORP; $6.1 mln/MONEY
E 1 WASHINGTON/GPE; Oct 28/DATE; Reuters/ORG; U.S. Justice Department/ORG; Thursday/DATE; Ukrainian/NORP; Russian/NORP; $6.1 million/MONEY
E 2 Yaroslav Demchuk/PER; Poland/GPE; Washington/GPE; this month/DATE; Ukraine/GPE; U.S./GPE; Miriam Feldstrom/PER
E 3 Yevgeny Polunin/PER; Barnaul/GPE; Siberia/LOC; American/NORP
E 4 The two/NUM; REvil/ORG; July/DATE; Florida/GPE; Kaseya/ORG; 1,500 companies/NUM
E 5 $70 million/MONEY
E 6 Feldstrom/PER
E 8 Moscow/GPE
E 9 Russian/NORP; Arkady Lunin/PER; Kremlin/ORG
E 10 Russia/GPE
E 11 U.S./GPE; Russian/NORP; Geneva/GPE; June/DATE; July 9/DATE; United States/GPE; Moscow/GPE
E 12 REvil/ORG; September/DATE
E 13 last week/DATE; U.S. Cyber Command/ORG
E 14 Pentagon/ORG
E 15 Dallas/GPE; August/DATE; Demchuk/PER; Catholic/NORP; Amarillo/GPE
E 17 Warsaw/GPE; Hanna Grabiec/PER; Polish/NORP
E 18 Lublin/GPE
E 19 Treasury Department/ORG; Chatex/ORG; Latvian/NORP; State Department/ORG; $10 million/MONEY
E 20 U.S./GPE; $590 million/MONEY; 2020/DATE; first half of the year/DATE
E 21 Colonial Pipeline/ORG; $4.4 million/MONEY; May/DATE; DarkSide/ORG; East Coast/LOC; FBI/ORG; June/DATE
E 22 Europol/ORG; Romania/GPE; two/NUM; REvil/ORG; Wednesday/DATE
E 23 European/NORP
E 24 Thursday/DATE; Poland/GPE
V 0 | charges | ACCUSE/allege | cyber,legal | 115 | U.S.=usa | Ukrainian=dem; Russian=polu | id=c
V 0 | attacks | COERCE/cyber | cyber,health | 176 | Ukrainian=dem; Russian=polu | hospitals=hos | by=U.S.=usa | id=at
V 0 | seizes | COERCE/seize | cyber,legal | 1711 | U.S.=usa | | n=money:$6.1 mln:6100000:USD | id=s
V 1 | charges | =c | | | The U.S. Justice Department=doj | a Ukrainian=dem; a Russian=polu | when=on Thursday | date=2021-10-28
V 1 | crippling | =at | | | a Ukrainian=dem; a Russian=polu | hospitals and town halls=hos | by=The U.S. Justice Department=doj
V 1 | seized | =s | | | it=doj | | n=money:$6.1 million:6100000:USD
V 1 | accused | =c | | | The U.S. Justice Department=doj | a Ukrainian=dem; a Russian=polu
V 2 | arrested | COERCE/arrest | cyber,legal | 173 | Poland=pl | Yaroslav Demchuk=dem | by=U.S. Attorney General Miriam Feldstrom=fel | when=this month | date=2021-10 | where=Poland | id=a
V 2 | request | REQUEST/assist | cyber,legal | 0213 | Washington=usa | Poland=pl
V 4 | accused | =c | | | | The two=dem; The two=polu
V 4 | broke into | COERCE/cyber | cyber,economic | 176 | the REvil group=rev | Kaseya=kas; as many as 1,500 companies=comp | st=h | when=in July | date=2021-07 | n=other:as many as 1,500 companies:1500
V 5 | demanded | REQUEST | cyber | 100 | The hackers=rev | @4:1,500 companies=comp | st=h | n=money:$70 million:70000000:USD
V 6 | target#2 | THREATEN | cyber | 130 | we=doj | ransomware criminals=rev | id=th
V 7 | find | =th | | | We=doj | your#1=rev
V 8 | dismissed | REJECT | cyber,diplomatic | 120 | Moscow=mos | @1:The U.S. Justice Department=doj | id=d
V 8 | case | =c | | | @1:The U.S. Justice Department=doj |
V 9 | said | =d | | | Arkady Lunin=lun |
V 9 | denying | REJECT | cyber,diplomatic | 016 | Arkady Lunin=lun | @6:Feldstrom=fel
V 11 | raised | REQUEST/change | cyber,diplomatic | 020 | The U.S. president=bid | his Russian counterpart=put | st=h | when=in June | date=2021-06 | where=Geneva
V 11 | met | CONSULT/third-party | diplomatic,executive | 044 | the two leaders=bid; the two leaders=put | | st=h | when=in June | date=2021-06 | where=Geneva
V 11 | warned | THREATEN | cyber,diplomatic | 130 | The U.S. president=bid | him=put | st=h | when=on July 9 | date=2021-07-09 | id=w
V 11 | phone | CONSULT/phone | cyber,diplomatic | 041 | The U.S. president=bid; him=put | | st=h | when=on July 9 | date=2021-07-09
V 13 | hacked | COERCE/cyber | cyber,military | 176 | U.S. Cyber Command=cyb; a foreign partner=par | the group=rev | by=People familiar with the matter=ppl | id=h
V 13 | forced | =h | | | U.S. Cyber Command=cyb; a foreign partner=par | it=rev | by=People familiar with the matter=ppl
V 15 | indictment | =c | | | a grand jury=gj | Demchuk=dem | when=in August | date=2021-08 | where=Dallas
V 15 | attacked | =at | | | Demchuk=dem | nine organisations=nine; a Catholic hospital=cat | by=The indictment=gj
V 17 | fight | REJECT | cyber,legal | 120 | he=dem | | by=Hanna Grabiec=gra
V 18 | held | COERCE/arrest | cyber,legal | 173 | A Lublin court=lub | him=dem
V 19 | sanctions | SANCTION/discontinue | cyber,economic | 163 | The Treasury Department=tre | both men=dem; both men=polu; Chatex=cha
V 19 | offered | AGREE | cyber | 033 | the State Department=sta | | n=money:$10 million:10000000:USD
V 21 | attack | COERCE/cyber | cyber,natural-resource | 176 | DarkSide=dar | Colonial Pipeline=col | st=h | when=in May | date=2021-05 | where=East Coast
V 21 | recovered | COERCE/seize | cyber | 1711 | the FBI=fbi | DarkSide=dar | st=h | when=in June | date=2021-06
V 22 | praised | SUPPORT | cyber,legal | 051 | Europol=eur |
V 22 | detained | COERCE/arrest | cyber,legal | 173 | police in Romania=rom | two more REvil affiliates=aff | by=Europol=eur | when=on Wednesday | date=2021-10-27 | n=arrested:two more REvil affiliates:2
V 24 | charges | =c | | | | | when=Thursday | date=2021-10-28
V 24 | arrest | =a | | | | | where=Poland
Q 2 | i | Yaroslav Demchuk, 22, was arrested in Poland at Washington's request this month as he crossed the border from Ukraine | U.S. Attorney General Miriam Feldstrom=fel | told | -
Q 6 | d | Our message to ransomware criminals is clear: if you target our people, we will target you | Feldstrom=fel | said | -
Q 7 | d | * | @6:Feldstrom=fel | | -
Q 9 | d | We have received no papers, only a press conference | the Russian embassy's spokesman, Arkady Lunin=lun | said | -
Q 9 | i | the Kremlin shelters cyber criminals | the Russian embassy's spokesman, Arkady Lunin=lun | denying | -
Q 11 | i | the United States would act on its own if Moscow did not | The U.S. president=bid | warned | him=put
Q 13 | i | U.S. Cyber Command and a foreign partner had hacked the group's servers and forced it offline again | People familiar with the matter=ppl | said | -
Q 15 | i | Demchuk personally attacked nine organisations, among them a Catholic hospital in Amarillo where surgeons had to cancel 41 operations | The indictment=gj | says | -
Q 17 | i | he would fight extradition | His lawyer in Warsaw, Hanna Grabiec=gra | told | -
Q 22 | i | police in Romania had detained two more REvil affiliates on Wednesday | Europol=eur | said | -
Q 23 | d | Nobody should imagine that this is over | a senior European official=seo | said | -
Q 24 | i | Thursday's charges, and the arrest in Poland above all, show at least that the group can be reached | the official=seo | added | -
#A w24-013 | 2016-08-05 | RANCHI
S 31 trafficked girls rescued from Delhi flats, kingpin couple arrested: Jharkhand Police
P Operation followed letter from 14-year-old; 'We were counted every night like goats,' says survivor
P RANCHI: In one of the biggest such operations in recent years, a joint team of the Jharkhand and Delhi Police on Wednesday night rescued 31 tribal girls from a cluster of rented flats in Shakurpur and arrested a couple who are alleged to have sold hundreds of minors from Khunti and Simdega into domestic work.
P The rescued girls, the youngest of whom is 11, reached Ranchi by the Swarna Jayanti Express on Friday morning.
P Some had no slippers on their feet.
P The accused, Pannalal Kerketta and his wife Sunita Devi, were produced before a magistrate in Rohini and handed over to Jharkhand on a three-day transit remand.
P "They ran three placement agencies with three names and one cash box," Inspector Aradhana Tirkey of the Khunti Anti-Human Trafficking Unit, who led the raid, told The Telegraph.
S "Each girl was sold for between Rs 30,000 and Rs 50,000, and not one rupee went to her."
P The rescue began with a letter.
P A 14-year-old from Murhu block, locked up in a house in Punjabi Bagh, threw a page torn from a school exercise book out of a bathroom window in June, and a ragpicker carried it to a police post.
P In it she begged her father to "bring the police, not the village, because the village sent me".
P "We were counted every night like goats," another girl, 16, said at the shelter home in Ranchi.
S "If we cried, madam poured chilli water."
P Doctors who examined the girls on arrival found burn marks on nine of them.
P Kerketta has denied the charges through his lawyer, who claimed that all 31 had come with the consent of their parents.
P He had walked out of Tihar on bail in 2014, after the same court in Khunti that will now try him again found no witness willing to speak.
P That order still rankles with activists.
P "We told the government then that he would be back in business in a week, and he was," said Baidnath Oraon of the NGO Diya Seva, who had asked the High Court to cancel the bail.
P Chief Minister Birendra Munda congratulated the police team on Twitter, called the arrests "a turning point" and promised Rs 1 lakh to each of the girls.
P Opposition leader Hemlal Murmu said the government was clapping for itself.
P He demanded that the CBI take over the probe, a demand that the home secretary turned down within hours.
P Jharkhand has sent its daughters to the kitchens of the capital for three decades.
P Drought, debt and liquor are blamed, and so is the smooth cousin who comes home at Sarhul with a new phone.
P In 2013 the Delhi Police freed a Jharkhand teenager from a Vasant Kunj flat where her employer, an executive, had beaten her with a belt, a case that led to the drafting of a bill on placement agencies.
P The bill lapsed.
P "I want to study, and I want to see madam's face in jail," the girl who wrote the letter told reporters before her mother led her away.
@ jhp | Jharkhand Police | o | INDCOP
@ dep | Delhi Police | o | INDCOP
@ girls | trafficked tribal girls | l | INDCVL
@ pan | Pannalal Kerketta | p | INDCRM | trafficker
@ sun | Sunita Devi | p | INDCRM | trafficker
@ mag | magistrate in Rohini | p | INDJUD | magistrate
@ tir | Aradhana Tirkey | p | INDCOP | Inspector
@ g14 | girl who wrote the letter | p | INDCVL
@ fath | father of the girl who wrote the letter | p | INDCVL
@ g16 | 16-year-old survivor | p | INDCVL
@ law | lawyer of Pannalal Kerketta | p | INDCVL | lawyer
@ kct | court in Khunti | o | INDJUD
@ gov | Jharkhand government | o | INDGOV
@ ora | Baidnath Oraon | p | INDNGO | activist
@ hc | Jharkhand High Court | o | INDJUD
@ das | Birendra Munda | p | INDGOV | Chief Minister
@ mur | Hemlal Murmu | p | INDPTYOPP | Opposition leader
@ hs | home secretary of Jharkhand | p | INDGOV | home secretary
@ t13 | Jharkhand teenager freed in 2013 | p | INDCVL
E 0 31 trafficked girls/NUM; Delhi/GPE; Jharkhand Police/ORG
E 2 RANCHI/GPE; Jharkhand/GPE; Delhi Police/ORG; Wednesday night/DATE; 31 tribal girls/NUM; Shakurpur/LOC; hundreds of minors/NUM; Khunti/GPE; Simdega/GPE
E 3 Ranchi/GPE; Friday morning/DATE
E 5 Pannalal Kerketta/PER; Sunita Devi/PER; Rohini/LOC; Jharkhand/GPE
E 6 Aradhana Tirkey/PER; Khunti Anti-Human Trafficking Unit/ORG; The Telegraph/ORG
E 7 between Rs 30,000 and Rs 50,000/MONEY
E 9 Murhu/GPE; Punjabi Bagh/LOC; June/DATE
E 11 Ranchi/GPE
E 13 nine/NUM
E 14 Kerketta/PER; all 31/NUM
E 15 Tihar/FAC; 2014/DATE; Khunti/GPE
E 17 Baidnath Oraon/PER; Diya Seva/ORG; High Court/ORG
E 18 Birendra Munda/PER; Twitter/ORG; Rs 1 lakh/MONEY
E 19 Hemlal Murmu/PER
E 20 CBI/ORG
E 21 Jharkhand/GPE
E 22 Sarhul/EVT
E 23 2013/DATE; Delhi Police/ORG; Jharkhand/GPE; Vasant Kunj/LOC
V 0 | rescued | AID | trafficking,gender | 073 | Jharkhand Police=jhp | 31 trafficked girls=girls | where=Delhi flats | n=other:31 trafficked girls:31 | id=r
V 0 | arrested | COERCE/arrest | trafficking,legal | 173 | Jharkhand Police=jhp | kingpin couple=pan; kingpin couple=sun | id=a
V 1 | Operation | =r | | | @0:Jharkhand Police=jhp | @0:31 trafficked girls=girls
V 1 | letter | REQUEST/assist | trafficking | 023 | 14-year-old=g14 | @10:her father=fath | st=h | id=l
V 2 | operations | =r | | | the Jharkhand=jhp; Delhi Police=dep | 31 tribal girls=girls
V 2 | rescued | =r | | | the Jharkhand=jhp; Delhi Police=dep | 31 tribal girls=girls | when=on Wednesday night | date=2016-08-03 | where=a cluster of rented flats in Shakurpur | n=other:31 tribal girls:31
V 2 | arrested | =a | | | the Jharkhand=jhp; Delhi Police=dep | a couple=pan; a couple=sun | when=on Wednesday night | date=2016-08-03 | where=a cluster of rented flats in Shakurpur
V 3 | rescued | =r | | | | girls=girls
V 5 | remand | COERCE/arrest | trafficking,legal | 173 | a magistrate in Rohini=mag | Pannalal Kerketta=pan; Sunita Devi=sun
V 6 | raid | =r | | | Inspector Aradhana Tirkey=tir | @3:The rescued girls=girls
V 8 | rescue | =r | | | |
V 8 | letter | =l | | | @9:A 14-year-old from Murhu block=g14 |
V 10 | begged | =l | | | she=g14 | her father=fath
V 14 | denied | REJECT | trafficking,legal | 016 | Kerketta=pan | | id=dn
V 14 | charges | ACCUSE/allege | trafficking,legal | 115 | | Kerketta=pan
V 14 | claimed | =dn | | | his lawyer=law |
V 15 | bail | CONCEDE | trafficking,legal | 080 | the same court in Khunti=kct | He=pan | st=h | when=in 2014 | date=2014 | id=b
V 15 | try | ACCUSE/allege | trafficking,legal | 115 | the same court in Khunti=kct | him=pan | st=f
V 16 | order | =b | | | @15:the same court in Khunti=kct | @15:He=pan
V 17 | asked | REQUEST/change | trafficking,legal | 020 | Baidnath Oraon=ora | the High Court=hc | st=h
V 17 | bail | =b | | | @15:the same court in Khunti=kct | he#1=pan
V 18 | congratulated | SUPPORT | trafficking | 051 | Birendra Munda=das | the police team=jhp | id=cg
V 18 | arrests | =a | | | the police team=jhp | @14:Kerketta=pan
V 18 | promised | AGREE | trafficking | 0333 | Birendra Munda=das | each of the girls=girls | n=money:Rs 1 lakh:100000:INR
V 18 | called | =cg | | | Birendra Munda=das | the police team=jhp
V 19 | said | ACCUSE/disapprove | trafficking | 111 | Hemlal Murmu=mur | the government=gov
V 20 | demanded | REQUEST/change | trafficking,legal | 104 | He=mur | @19:the government=gov | id=d
V 20 | probe | ACCUSE/investigate | trafficking,legal | 091 | @0:Jharkhand Police=jhp | @14:Kerketta=pan
V 20 | demand | =d | | | He=mur | the home secretary=hs
V 20 | turned down | REJECT/change | trafficking,legal | 123 | the home secretary=hs | He=mur
V 23 | freed | AID | trafficking,gender | 073 | the Delhi Police=dep | a Jharkhand teenager=t13 | st=h | when=In 2013 | date=2013 | where=a Vasant Kunj flat
Q 0 | i | 31 trafficked girls rescued from Delhi flats, kingpin couple arrested | Jharkhand Police=jhp | | -
Q 1 | d | We were counted every night like goats | survivor=g16 | says | -
Q 6 | d | They ran three placement agencies with three names and one cash box | Inspector Aradhana Tirkey=tir | told | -
Q 7 | d | * | @6:Inspector Aradhana Tirkey=tir | | -
Q 10 | m | begged her father to "bring the police, not the village, because the village sent me" | she=g14 | begged | her father=fath
Q 11 | d | We were counted every night like goats | another girl=g16 | said | -
Q 12 | d | * | @11:another girl=g16 | | -
Q 14 | i | all 31 had come with the consent of their parents | his lawyer=law | claimed | -
Q 17 | d | We told the government then that he would be back in business in a week, and he was | Baidnath Oraon=ora | said | -
Q 18 | m | the arrests "a turning point" | Birendra Munda=das | called | -
Q 19 | i | the government was clapping for itself | Hemlal Murmu=mur | said | -
Q 25 | d | I want to study, and I want to see madam's face in jail | the girl who wrote the letter=g14 | told | -
#A w24-014 | 2019-11-26 | CLEVELAND
S Jury orders drug distributor to pay Ohio counties $465 million in landmark opioid verdict
P Company calls award 'a punishment without a crime' and vows to appeal; shares slump
P CLEVELAND, Nov 26 (Reuters) - A federal jury on Tuesday found the drug distributor Ashbourne Health liable for fuelling the opioid epidemic in two Ohio counties and ordered it to pay $465 million, the first verdict by a jury against a wholesaler in more than 2,000 lawsuits filed by states, cities and tribes.
P The eight-woman, four-man jury took five days to reach the decision, which was read aloud in a courtroom so crowded that relatives of overdose victims stood along the walls.
P Several of them wept as the word "liable" was spoken for the third time.
P Cuyahoga and Summit counties sued Ashbourne and four other companies in 2017, accusing them of shipping millions of oxycodone and hydrocodone pills without asking where they went.
P The other four settled last month, hours before opening statements, for a total of $260 million.
P "They were the only ones who could see the whole map, and they looked at it only to count the money," Regina Falcone, a lawyer for the counties, told jurors last week.
P Ashbourne rejected the verdict and said it would ask U.S. District Judge Warren Oberlin to set it aside.
P "This award is a punishment without a crime," its general counsel, Peter Langmuir, said in a statement.
S "We filled orders that federal regulators had approved, written by doctors whom state boards had licensed."
P Shares in the company, which is based in Dublin, Ohio, fell 11 percent to $48.20, wiping out a year of gains.
P Ohio Attorney General Martin Yost-Brand, a Republican, did not join in the cheering.
P He had asked an appeals court in August to halt the trial, arguing that such claims belong to the state, and the judges refused.
P On Tuesday he praised the jurors but warned that "money won in one courthouse is money lost to eighty-six other counties."
P The counties disagree with him, to put it mildly.
P "He can stand in line," Summit County Executive Ilene Stark said when a reporter read her the remark.
P Opioids were involved in nearly 400,000 overdose deaths in the United States between 1999 and 2017, according to the Centers for Disease Control and Prevention.
P An Oklahoma judge in August ordered another manufacturer to pay the state $572 million, a ruling that the firm has appealed.
P And in 2007 three executives of Purdue Pharma pleaded guilty to misleading the public about the risk of addiction to OxyContin; the company paid $600 million in fines, and its sales went on rising.
P Analysts said that Tuesday's verdict strengthens the hand of the attorneys general who have been negotiating a global settlement with the three big distributors since the summer.
P Those talks broke off once already, in October, when the companies' chief executives flew home from Cleveland after eleven hours.
P For Darlene Kuzma of Parma, who lost two sons in 14 months, the sums hardly matter.
P "I'd give it all back for one Sunday dinner," she said outside the court, holding their high school pictures.
P "But I heard twelve strangers say it was wrong, and I never thought I'd live to hear that."
@ jury | federal jury in Cleveland | g | USAJUD
@ ash | Ashbourne Health | o | USABUS
@ cty | Cuyahoga and Summit counties | o | USAGOV
@ cuy | Cuyahoga County | o | USAGOV
@ sum | Summit County | o | USAGOV
@ four | four other drug companies | g | USABUS
@ fal | Regina Falcone | p | USAJUD | lawyer for the counties
@ lan | Peter Langmuir | p | USABUS | general counsel
@ yos | Martin Yost-Brand | p | USAJUD | Ohio Attorney General
@ apc | federal appeals court | o | USAJUD
@ sta | Ilene Stark | p | USAGOV | County Executive
@ cdc | Centers for Disease Control and Prevention | o | USAGOVMED
@ okj | Oklahoma judge | p | USAJUD | judge
@ man | manufacturer sued by Oklahoma | o | USABUS
@ okl | Oklahoma | o | USAGOV
@ exe | executives of Purdue Pharma | g | USABUS
@ pur | Purdue Pharma | o | USABUS
@ ags | attorneys general | g | USAJUD
@ dis | three big distributors | g | USABUS
@ kuz | Darlene Kuzma | p | USACVL
@ sts | states, cities and tribes | g | USAGOV
@ ana | analysts | g | USABUS
E 0 Ohio/GPE; $465 million/MONEY
E 2 CLEVELAND/GPE; Nov 26/DATE; Reuters/ORG; Tuesday/DATE; Ashbourne Health/ORG; Ohio/GPE; $465 million/MONEY
E 5 Cuyahoga/GPE; Summit/GPE; Ashbourne/ORG; 2017/DATE
E 6 last month/DATE; $260 million/MONEY
E 7 Regina Falcone/PER; last week/DATE
E 8 Ashbourne/ORG; U.S./GPE; Warren Oberlin/PER
E 9 Peter Langmuir/PER
E 11 Dublin/GPE; Ohio/GPE; $48.20/MONEY
E 12 Ohio/GPE; Martin Yost-Brand/PER; Republican/NORP
E 13 August/DATE
E 14 Tuesday/DATE
E 16 Summit County/GPE; Ilene Stark/PER
E 17 nearly 400,000/NUM; United States/GPE; 1999/DATE; 2017/DATE; Centers for Disease Control and Prevention/ORG
E 18 Oklahoma/GPE; August/DATE; $572 million/MONEY
E 19 2007/DATE; Purdue Pharma/ORG; $600 million/MONEY; three executives/NUM
E 20 Tuesday/DATE; the summer/DATE
E 21 October/DATE; Cleveland/GPE
E 22 Darlene Kuzma/PER; Parma/GPE; two sons/NUM
V 0 | orders | SANCTION/convict | legal,health | 116 | Jury=jury; Ohio counties=cty | drug distributor=ash | n=money:$465 million:465000000:USD | id=v
V 0 | verdict | =v | | | Jury=jury | drug distributor=ash
V 1 | calls | ACCUSE/disapprove | legal,health | 111 | Company=ash | @0:Jury=jury | id=rj
V 1 | award | =v | | | @0:Jury=jury | Company=ash
V 1 | vows | REJECT | legal,health | 120 | Company=ash | @0:Jury=jury | id=ap
V 2 | found | =v | | | A federal jury=jury | the drug distributor Ashbourne Health=ash | when=on Tuesday | date=2019-11-26 | where=CLEVELAND
V 2 | ordered | =v | | | A federal jury=jury; two Ohio counties=cty | it=ash | n=money:$465 million:465000000:USD
V 2 | verdict | =v | | | a jury=jury | a wholesaler=ash
V 2 | lawsuits | ACCUSE/allege | legal,health | 115 | states, cities and tribes=sts | a wholesaler=ash | st=h | id=ls
V 3 | decision | =v | | | The eight-woman, four-man jury=jury | @5:Ashbourne=ash
V 5 | sued | ACCUSE/allege | legal,health | 115 | Cuyahoga=cuy; Summit counties=sum | Ashbourne=ash; four other companies=four | st=h | when=in 2017 | date=2017 | id=s
V 5 | accusing | =s | | | Cuyahoga=cuy; Summit counties=sum | them=ash; them=four
V 6 | settled | SUPPORT | legal,health | 057 | The other four=four; @5:Summit counties=cty | | st=h | when=last month | date=2019-10 | n=money:$260 million:260000000:USD
V 7 | told | ACCUSE/allege | legal,health | 112 | Regina Falcone=fal | They=ash | when=last week | date=2019-11-18/2019-11-24
V 8 | rejected | =rj | | | Ashbourne=ash | @2:A federal jury=jury
V 8 | verdict | =v | | | @2:A federal jury=jury | Ashbourne=ash
V 8 | ask | =ap | | | Ashbourne=ash | @2:A federal jury=jury
V 9 | said | =rj | | | its general counsel, Peter Langmuir=lan | @2:A federal jury=jury
V 9 | award | =v | | | @2:A federal jury=jury | @8:Ashbourne=ash
V 13 | asked | REQUEST/change | legal,health | 020 | He=yos | an appeals court=apc | st=h | when=in August | date=2019-08 | id=yo
V 13 | refused | REJECT/change | legal,health | 120 | the judges=apc | He=yos | st=h
V 13 | arguing | =yo | | | He=yos | an appeals court=apc
V 14 | praised | SUPPORT | legal,health | 051 | he=yos | the jurors=jury | when=On Tuesday | date=2019-11-26
V 16 | said | REJECT | legal,health | 120 | Ilene Stark=sta | He=yos
V 18 | ordered | SANCTION/convict | legal,health | 116 | An Oklahoma judge=okj; the state=okl | another manufacturer=man | st=h | when=in August | date=2019-08 | n=money:$572 million:572000000:USD | id=ok
V 18 | ruling | =ok | | | An Oklahoma judge=okj | another manufacturer=man
V 18 | appealed | REQUEST/change | legal,health | 020 | the firm=man | An Oklahoma judge=okj
V 19 | pleaded guilty | CONCEDE | legal,health | 015 | three executives of Purdue Pharma=exe | | st=h | when=in 2007 | date=2007
V 19 | fines | SANCTION/convict | legal,health | 116 | | the company=pur | st=h | when=in 2007 | date=2007 | n=money:$600 million:600000000:USD
V 20 | verdict | =v | | | @2:A federal jury=jury | | when=Tuesday | date=2019-11-26
V 20 | negotiating | CONSULT | legal,health | 046 | the attorneys general=ags; the three big distributors=dis | | when=since the summer | date=2019-06/2019-11 | id=n
V 21 | talks | =n | | | @20:the attorneys general=ags; the companies' chief executives=dis |
V 21 | broke off | SANCTION/withdraw | legal,health | 164 | the companies' chief executives=dis | @20:the attorneys general=ags | st=h | when=in October | date=2019-10 | where=Cleveland
V 24 | say | =v | | | twelve strangers=jury |
Q 1 | m | award 'a punishment without a crime' | Company=ash | calls | -
Q 7 | d | They were the only ones who could see the whole map, and they looked at it only to count the money | Regina Falcone=fal | told | jurors=jury
Q 8 | i | it would ask U.S. District Judge Warren Oberlin to set it aside | Ashbourne=ash | said | -
Q 9 | d | This award is a punishment without a crime | its general counsel, Peter Langmuir=lan | said | -
Q 10 | d | * | @9:its general counsel, Peter Langmuir=lan | | -
Q 13 | i | such claims belong to the state | He=yos | arguing | -
Q 14 | m | "money won in one courthouse is money lost to eighty-six other counties." | he=yos | warned | -
Q 16 | d | He can stand in line | Summit County Executive Ilene Stark=sta | said | -
Q 17 | i | Opioids were involved in nearly 400,000 overdose deaths in the United States between 1999 and 2017 | the Centers for Disease Control and Prevention=cdc | according to | -
Q 20 | i | Tuesday's verdict strengthens~~since the summer | Analysts=ana | said | -
Q 23 | d | I'd give it all back for one Sunday dinner | she=kuz | said | -
Q 24 | d | * | @23:she=kuz | | -
#A w24-015 | 2023-11-26 | -
S Dublin riots: 34 in custody, buses and tram burned as minister insists gardaí 'were not outrun by thugs'
P Justice Minister Aoife Kinsella refuses to resign after worst violence in capital for decades
P Gardaí had arrested 34 people by last night over the riot that laid waste to parts of Dublin's north inner city on Thursday, in which three buses and a Luas tram were set alight, 13 shops were looted and a young guard had his foot broken with a bicycle.
P The mob gathered within hours of a knife attack outside a primary school on Parnell Square, in which three small children and a care worker were injured.
P Rumours about the nationality of the attacker were racing from phone to phone before the ambulances had left.
P Commissioner Donal Hanratty blamed the disorder on "a complete lunatic hooligan faction driven by far-right ideology".
P "These people attacked my members with fireworks, with iron bars and with their fists," he told reporters at Garda headquarters.
S "We have 6,000 hours of CCTV, and I promise them that we will go through every minute of it."
P Thirty-two of those arrested have been charged with offences from theft to violent disorder, and Judge Treasa Kelleher sat until two in the morning to hear their cases.
P "Shame on you," she told a 23-year-old from Coolock who had been found with eleven pairs of runners under his coat, before she remanded him to Cloverhill.
P The Minister for Justice, Aoife Kinsella, faced calls from Sinn Féin, the Social Democrats and some of her own backbenchers to step down.
P "I have no intention of resigning, because walking away is what they want," Ms Kinsella told RTÉ's This Week programme.
P Her refusal came as a Red C poll put confidence in the gardaí at its lowest for a decade.
P Sinn Féin's leader accused her of having "lost control of the streets of our capital" and said the party would table a motion of no confidence.
P The Taoiseach stood by his minister.
P In a speech at Government Buildings on Friday he said the rioters had brought shame on Dublin, shame on Ireland and shame on their families.
P About 400 gardaí in riot gear were deployed on Friday and Saturday nights, and two water cannon were borrowed from the PSNI, although neither was used.
P The rank and file are not happy, however.
P "Our people were sent out with no shields, no helmets and no orders," said Mick Lavery of the Garda Representative Association, which condemned the commissioner last September in a vote of no confidence that passed by 99 per cent.
P On Thursday night it was a Brazilian, of all people, who ended the attack at the school.
P Renan Benvindo, a 43-year-old Deliveroo rider, jumped off his motorbike and felled the knifeman with his helmet.
P "I did not make a decision, it was pure instinct," Mr Benvindo said yesterday.
P A fund set up in his name, which asks people to buy him a pint, has passed €300,000.
P A man in his late 40s remains in hospital under garda guard, and detectives are keeping an open mind as to his motive.
P On O'Connell Street, where glaziers had all the work they could wish for, the Christmas lights went on as planned.
P Gardaí believe that the 34 arrests are only a beginning, and that as many as 500 people had a hand in the riot.
@ gar | gardaí | o | IRLCOP
@ mob | Dublin rioters | g | IRLCVLOPP
@ yg | young guard | p | IRLCOP
@ kin | Aoife Kinsella | p | IRLGOV | Minister for Justice
@ chi | children and care worker | l | IRLCVL
@ kni | knifeman at Parnell Square | p | UNK
@ han | Donal Hanratty | p | IRLCOP | Commissioner
@ kel | Treasa Kelleher | p | IRLJUD | Judge
@ coo | 23-year-old from Coolock | p | IRLCVL
@ sf | Sinn Féin | o | IRLPTYOPP
@ sd | Social Democrats | o | IRLPTYOPP
@ bb | government backbenchers | g | IRLLEG
@ sfl | leader of Sinn Féin | p | IRLPTYOPP | leader
@ tao | Taoiseach | p | IRLGOV | Taoiseach
@ psn | PSNI | o | GBRCOP
@ lav | Mick Lavery | p | IRLLAB
@ gra | Garda Representative Association | o | IRLLAB
@ ben | Renan Benvindo | p | BRALAB | Deliveroo rider
E 0 Dublin/GPE; 34/NUM
E 1 Aoife Kinsella/PER
E 2 34 people/NUM; last night/DATE; Dublin/GPE; Thursday/DATE
E 3 Parnell Square/LOC; three small children and a care worker/NUM
E 5 Donal Hanratty/PER
E 6 Garda headquarters/FAC
E 8 Thirty-two/NUM; Treasa Kelleher/PER
E 9 Coolock/LOC; Cloverhill/FAC
E 10 Aoife Kinsella/PER; Sinn Féin/ORG; Social Democrats/ORG
E 11 Kinsella/PER; RTÉ/ORG
E 12 Red C/ORG
E 13 Sinn Féin/ORG
E 15 Government Buildings/FAC; Friday/DATE; Dublin/GPE; Ireland/GPE
E 16 About 400 gardaí/NUM; Friday/DATE; Saturday nights/DATE; PSNI/ORG
E 18 Mick Lavery/PER; Garda Representative Association/ORG; last September/DATE
E 19 Thursday night/DATE; Brazilian/NORP
E 20 Renan Benvindo/PER; Deliveroo/ORG
E 21 Benvindo/PER; yesterday/DATE
E 22 €300,000/MONEY
E 24 O'Connell Street/LOC; Christmas/DATE
E 25 34/NUM; as many as 500 people/NUM
V 0 | riots | PROTEST/riot | migration,crime | 145 | @3:The mob=mob | | where=Dublin | id=r
V 0 | custody | COERCE/arrest | crime,legal | 173 | gardaí=gar | 34=mob | n=arrested:34:34 | id=a
V 0 | burned | =r | | | @3:The mob=mob |
V 0 | insists | SUPPORT | crime | 052 | minister=kin | gardaí=gar
V 1 | refuses | REJECT/change | executive | 1231 | Aoife Kinsella=kin | | id=n
V 1 | violence | =r | | | | | where=capital
V 2 | arrested | =a | | | Gardaí=gar | 34 people=mob | when=by last night | n=arrested:34 people:34
V 2 | riot | =r | | | 34 people=mob | a young guard=yg | when=on Thursday | date=2023-11-23 | where=Dublin's north inner city | n=injured:a young guard:1
V 2 | set alight | =r | | | 34 people=mob | | when=on Thursday | date=2023-11-23 | where=Dublin's north inner city
V 2 | looted | =r | | | 34 people=mob | | when=on Thursday | date=2023-11-23 | where=Dublin's north inner city
V 3 | gathered | =r | | | The mob=mob |
V 3 | attack | ASSAULT/primitive | crime | 182 | @20:the knifeman=kni | three small children and a care worker=chi | date=2023-11-23 | where=outside a primary school on Parnell Square | n=injured:three small children and a care worker:4 | id=k
V 5 | blamed | ACCUSE/allege | crime | 112 | Donal Hanratty=han | hooligan faction=mob | id=b
V 5 | disorder | =r | | | hooligan faction=mob | | by=Donal Hanratty=han
V 6 | attacked | ASSAULT/primitive | crime | 182 | These people=mob | my members=gar | by=he=han
V 7 | promise | THREATEN/arrest | crime | 130 | I=han | them=mob
V 8 | arrested | =a | | | | Thirty-two of those=mob
V 8 | charged | ACCUSE/allege | crime,legal | 115 | | Thirty-two of those=mob | n=other:Thirty-two:32 | id=ch
V 8 | cases | =ch | | | | Thirty-two of those=mob
V 9 | told | ACCUSE/disapprove | crime,legal | 111 | she#1=kel | a 23-year-old from Coolock=coo
V 9 | remanded | COERCE/arrest | crime,legal | 173 | she#2=kel | him=coo | where=Cloverhill
V 10 | calls | REQUEST/change | executive | 1041 | Sinn Féin=sf; the Social Democrats=sd; some of her own backbenchers=bb | The Minister for Justice, Aoife Kinsella=kin
V 11 | have no intention | =n | | | I=kin | they=mob
V 12 | refusal | =n | | | Her=kin | @10:Sinn Féin=sf
V 13 | accused | ACCUSE/disapprove | executive,crime | 111 | Sinn Féin's leader=sfl | her=kin
V 13 | said | THREATEN | legislative,executive | 130 | Sinn Féin's leader=sfl | her=kin
V 14 | stood by | SUPPORT | executive | 052 | The Taoiseach=tao | his minister=kin
V 15 | said | ACCUSE/disapprove | crime | 111 | he=tao | the rioters=mob | when=on Friday | date=2023-11-24 | where=Government Buildings
V 16 | deployed | MOBILIZE/police | crime | 153 | About 400 gardaí in riot gear=gar | | when=on Friday and Saturday nights | date=2023-11-24/2023-11-25 | n=troops:About 400:400
V 16 | borrowed | AID | crime | 070 | the PSNI=psn | gardaí=gar
V 18 | said | ACCUSE/disapprove | crime | 111 | Mick Lavery=lav | the commissioner=han
V 18 | condemned | ACCUSE/disapprove | crime | 111 | the Garda Representative Association=gra | the commissioner=han | st=h | when=last September | date=2023-09 | id=grc
V 18 | vote | =grc | | | the Garda Representative Association=gra | the commissioner=han
V 19 | attack | =k | | | @20:the knifeman=kni | | when=On Thursday night | date=2023-11-23 | where=the school
V 23 | guard | COERCE/arrest | crime,legal | 173 | garda=gar | A man in his late 40s=kni
V 25 | arrests | =a | | | | | n=arrested:34:34
V 25 | riot | =r | | | as many as 500 people=mob | | by=Gardaí=gar | n=protesters:as many as 500 people:500
Q 0 | m | gardaí 'were not outrun by thugs' | minister=kin | insists | -
Q 5 | m | blamed the disorder on "a complete lunatic hooligan faction driven by far-right ideology" | Commissioner Donal Hanratty=han | blamed | -
Q 6 | d | These people attacked my members with fireworks, with iron bars and with their fists | he=han | told | -
Q 7 | d | * | @6:he=han | | -
Q 9 | d | Shame on you | she#1=kel | told | a 23-year-old from Coolock=coo
Q 11 | d | I have no intention of resigning, because walking away is what they want | Ms Kinsella=kin | told | -
Q 13 | m | accused her of having "lost control of the streets of our capital" | Sinn Féin's leader=sfl | accused | -
Q 13 | i | the party would table a motion of no confidence | Sinn Féin's leader=sfl | said | -
Q 15 | i | the rioters had brought shame on Dublin, shame on Ireland and shame on their families | he=tao | said | -
Q 18 | d | Our people were sent out with no shields, no helmets and no orders | Mick Lavery=lav | said | -
Q 21 | d | I did not make a decision, it was pure instinct | Mr Benvindo=ben | said | -
Q 25 | i | the 34 arrests are only a beginning, and that as many as 500 people had a hand in the riot | Gardaí=gar | believe | -
#A w24-016 | 2021-12-03 | -
S Stalker who sent MP a bullet in the post is jailed for three years
P Judge tells Labour member's tormentor he 'set out to frighten a woman out of public life'
P Sentence comes seven weeks after killing of Sir Edmund Lacey
P A former soldier who bombarded a Labour MP with 180 threatening messages, sat outside her constituency office in a parked van and finally sent her a bullet in a birthday card has been jailed for three years.
P Clive Warburton, 52, of Wakefield, told Rosalind Haigh in one email that she would be "done like Helen Marr" and in another that he knew which nursery her son went to.
P He pleaded guilty to stalking involving fear of violence at Leeds Crown Court in October.
P Sentencing him yesterday, Judge Simon Ackersley QC said that the threats had to be seen against the background of two murdered MPs.
P "You set out to frighten a woman out of public life, and you very nearly succeeded," the judge told him.
S "That is not politics and it is not free speech; it is cruelty with a postmark."
P Warburton, who represented himself after dismissing two barristers, shouted "traitor" at her as he was taken down.
P The court was told that the campaign started in March 2019, when Ms Haigh voted against the withdrawal agreement for a third time.
P At first it was insults.
P Then came the photographs of her front door, a noose made of red ribbon and, on her 38th birthday, the card.
P Officers of West Yorkshire Police traced him through the stamp, searched his flat and found a converted air pistol, a list of the MP's surgeries and a hand-drawn map of the roads around her house.
P In a statement read to the court by her agent, Ms Haigh said she had moved house twice and now wears a stab vest on the doorstep.
P "My little boy asks policemen whether the angry man is still in the cupboard," she said.
P The sentence was welcomed by the Speaker of the House of Commons, Sir Lionel Hoyle-Grant, who said it would send a signal to "every coward with a keyboard".
P He has promised MPs a review of their security, and the Home Secretary ordered police forces in October to contact all 650 of them.
P Sir Edmund Lacey, the Conservative MP for Southend West, was stabbed to death during a surgery at a church hall on 15 October; a man of 25 has been charged with his murder, which prosecutors say was an act of terrorism.
P Helen Marr, the Labour MP for Batley and Spen, was shot and stabbed by a far-right extremist in June 2016.
P Three women who were first elected in 2019 have told the whips they will not stand again, and a fourth is thinking about it.
P The Crown Prosecution Service said that offences against MPs doubled between 2017 and 2020.
P Asked on the steps of the court if she would quit, Ms Haigh laughed for the first time all day.
P "He wanted me gone, and I have a surgery at ten tomorrow," she said.
@ war | Clive Warburton | p | GBRCRM | stalker
@ hai | Rosalind Haigh | p | GBRLEGOPP | Labour MP
@ ack | Simon Ackersley | p | GBRJUD | Judge
@ lcc | Leeds Crown Court | o | GBRJUD
@ wyp | West Yorkshire Police | o | GBRCOP
@ spe | Lionel Hoyle-Grant | p | GBRLEG | Speaker of the House of Commons
@ mps | Members of Parliament | g | GBRLEG
@ hs | Home Secretary | p | GBRGOV | Home Secretary
@ pf | police forces | g | GBRCOP
@ ame | Edmund Lacey | p | GBRLEG | Conservative MP
@ m25 | man of 25 | p | GBRCRM
@ cps | Crown Prosecution Service | o | GBRJUD
@ cox | Helen Marr | p | GBRLEG | Labour MP
@ ext | far-right extremist | p | GBRCRM
E 1 Labour/ORG
E 2 Edmund Lacey/PER
E 3 Labour/ORG
E 4 Clive Warburton/PER; Wakefield/GPE; Rosalind Haigh/PER; Helen Marr/PER
E 5 Leeds Crown Court/ORG; October/DATE
E 6 yesterday/DATE; Simon Ackersley/PER; two murdered MPs/NUM
E 9 Warburton/PER
E 10 March 2019/DATE; Haigh/PER
E 13 West Yorkshire Police/ORG
E 14 Haigh/PER
E 16 House of Commons/ORG; Lionel Hoyle-Grant/PER
E 17 October/DATE
E 18 Edmund Lacey/PER; Conservative/NORP; Southend West/GPE; 15 October/DATE
E 19 Helen Marr/PER; Labour/ORG; Batley and Spen/GPE; June 2016/DATE
E 20 2019/DATE; Three women/NUM
E 21 Crown Prosecution Service/ORG; 2017/DATE; 2020/DATE
E 22 Haigh/PER
E 23 tomorrow/DATE
V 0 | sent | THREATEN/violence | legislative,gender | 138 | Stalker=war | MP=hai | st=h | id=t
V 0 | jailed | SANCTION/convict | legal,legislative,gender | 116 | @1:Judge=ack | Stalker=war | id=j
V 1 | tells | ACCUSE/disapprove | legal,legislative,gender | 111 | Judge=ack | Labour member's tormentor=war | id=d
V 2 | Sentence | =j | | | @1:Judge=ack | @0:Stalker=war
V 2 | killing | ASSAULT/primitive | legislative,terrorism | 182 | | Sir Edmund Lacey=ame | when=seven weeks | date=2021-10 | id=am
V 3 | bombarded | =t | | | A former soldier=war | a Labour MP=hai
V 3 | sent | =t | | | A former soldier=war | her#2=hai
V 3 | jailed | =j | | | @1:Judge=ack | A former soldier=war
V 4 | told | =t | | | Clive Warburton=war | Rosalind Haigh=hai
V 5 | pleaded guilty | CONCEDE | legal,legislative | 015 | He=war | | st=h | when=in October | date=2021-10 | where=Leeds Crown Court
V 6 | Sentencing | =j | | | Judge Simon Ackersley QC=ack | him=war | when=yesterday | date=2021-12-02
V 6 | threats | =t | | | him=war |
V 7 | told | =d | | | the judge=ack | him=war
V 8 | cruelty | =d | | | @7:the judge=ack | @7:him=war
V 9 | shouted | ACCUSE/disapprove | legal | 111 | Warburton=war | her=hai
V 9 | taken down | COERCE/arrest | legal | 173 | | he=war
V 10 | campaign | =t | | | @9:Warburton=war | Ms Haigh=hai | when=March 2019 | date=2019-03
V 10 | voted | REJECT | legislative | 120 | Ms Haigh=hai | | st=h | when=in March 2019 | date=2019-03
V 12 | card | =t | | | @9:Warburton=war | her#2=hai
V 13 | searched | COERCE/seize | legal,legislative | 1711 | Officers of West Yorkshire Police=wyp | his flat=war | st=h
V 13 | traced | ACCUSE/investigate | legal,legislative | 091 | Officers of West Yorkshire Police=wyp | him=war | st=h
V 16 | sentence | =j | | | | @9:Warburton=war
V 16 | welcomed | SUPPORT | legal,legislative | 051 | Sir Lionel Hoyle-Grant=spe | @7:the judge=ack
V 17 | promised | AGREE | legislative | 0344 | He=spe | MPs=mps
V 17 | ordered | REQUEST/change | legislative | 104 | the Home Secretary=hs | police forces=pf | when=in October | date=2021-10
V 18 | stabbed | =am | | | | Sir Edmund Lacey=ame | when=on 15 October | date=2021-10-15 | where=a church hall
V 18 | charged | ACCUSE/allege | legal,terrorism | 115 | prosecutors=cps | a man of 25=m25 | id=ch
V 18 | murder | =am | | | a man of 25=m25 | his=ame | by=prosecutors=cps
V 18 | say | =ch | | | prosecutors=cps | a man of 25=m25
V 19 | shot | ASSAULT/firearms | legislative,terrorism | 186 | a far-right extremist=ext | Helen Marr=cox | st=h | when=in June 2016 | date=2016-06 | id=cox
V 19 | stabbed | =cox | | | a far-right extremist=ext | Helen Marr=cox | when=in June 2016 | date=2016-06
Q 1 | m | he 'set out to frighten a woman out of public life' | Judge=ack | tells | Labour member's tormentor=war
Q 4 | m | she would be "done like Helen Marr" | Clive Warburton=war | told | Rosalind Haigh=hai
Q 4 | i | he knew which nursery her son went to | Clive Warburton=war | told | Rosalind Haigh=hai
Q 6 | i | the threats had to be seen against the background of two murdered MPs | Judge Simon Ackersley QC=ack | said | -
Q 7 | d | You set out to frighten a woman out of public life, and you very nearly succeeded | the judge=ack | told | him=war
Q 8 | d | * | @7:the judge=ack | | @7:him=war
Q 9 | d | traitor | Warburton=war | shouted | -
Q 10 | i | the campaign started in March 2019, when Ms Haigh voted against the withdrawal agreement for a third time | | told | The court=lcc
Q 14 | i | she had moved house twice and now wears a stab vest on the doorstep | Ms Haigh=hai | said | -
Q 15 | d | My little boy asks policemen whether the angry man is still in the cupboard | she=hai | said | -
Q 16 | m | it would send a signal to "every coward with a keyboard" | Sir Lionel Hoyle-Grant=spe | said | -
Q 20 | i | they will not stand again | Three women who were first elected in 2019=mps | told | -
Q 21 | i | offences against MPs doubled between 2017 and 2020 | The Crown Prosecution Service=cps | said | -
Q 23 | d | He wanted me gone, and I have a surgery at ten tomorrow | she=hai | said | -
#A w24-017 | 2025-11-20 | JOHANNESBURG
S Commission hears minister 'gave the order' to disband KZN murder squad days after arrests of cartel men
P General's testimony is the most damning yet against suspended Police Minister Sandile Mkhonto
P JOHANNESBURG — Suspended Police Minister Sandile Mkhonto personally ordered that a task team investigating political killings in KwaZulu-Natal be shut down, a senior police general told the Madlanga commission on Wednesday, in the most damaging evidence that has so far been heard against him.
P Lieutenant-General Dumezweni Sithebe, who commanded the team until January, said the order came by letter on New Year's Eve, eleven days after his detectives arrested two men whom the police regard as bosses of a drug cartel known as the Big Five.
P "I read it three times, because I thought that somebody was playing a joke on me," he said.
S "We had 612 open dockets, and the minister of police was telling us to go home."
P Mkhonto denies that the two things were linked.
P He has insisted, in an affidavit and again on Newzroom Afrika last night, that the team was disbanded to save money.
P The commission was appointed by the president in July after the KwaZulu-Natal police commissioner, in full camouflage and with masked men behind him, accused Mkhonto on live television of shielding criminals.
P That accusation split the governing coalition and the police service down the middle.
P The president put Mkhonto on leave within a week, to the fury of the EFF and the MK Party, both of which demanded that he be fired.
P Under questioning by evidence leader Adv Thandi Norman-Mbele, Sithebe said that 121 dockets were removed from his office in March and driven to Pretoria without his knowledge.
P They lay there untouched for five months, he added, and three witnesses were shot in that time.
P One of them was Pamela Mokoena, a ward councillor from Umzimkhulu, who was gunned down in her driveway on 2 May.
P Her killers have never been found.
P "She phoned me that same week and asked, 'General, who is protecting us now?'" Sithebe testified, pausing to drink water.
P Counsel for the minister, Mpho Laka SC, objected to the story as hearsay, but the chairperson, a retired Constitutional Court judge, overruled her.
P The ANC, which is said to be bleeding support in the province, urged its members to let the commission do its work.
P Outside the Brigitte Mabandla Justice College in Pretoria a few dozen supporters of the general danced in the rain and called for Mkhonto's arrest.
P At least 150 politicians and officials have been murdered in KwaZulu-Natal since 2018, when the president set up the team after an earlier inquiry, the Moerane commission, warned that hit men from the taxi industry had become a tool of party rivalry.
P The team says it arrested 436 suspects in seven years and won 128 convictions.
P "You may shut down an office, but you cannot shut down what the detectives know," the general told the commission before it adjourned.
P Mkhonto is expected to take the stand in December.
P The inquiry has cost R147 million to date, an amount that the DA called obscene.
P Sithebe is the ninth witness to testify that the order was Mkhonto's, and none of the nine has yet been shaken on it.
P The arrests that went before it, he said, were made on the strength of a phone found on a dead hitman.
@ mkh | Sandile Mkhonto | p | ZAFGOV | suspended Police Minister
@ com | Madlanga commission | o | ZAFJUD
@ sit | Dumezweni Sithebe | p | ZAFCOP | Lieutenant-General
@ tea | political killings task team | o | ZAFCOP
@ big | bosses of the Big Five cartel | g | ZAFCRM
@ ram | President of South Africa | p | ZAFGOV | President
@ kzc | KwaZulu-Natal police commissioner | p | ZAFCOP | police commissioner
@ eff | EFF | o | ZAFPTYOPP
@ mk | MK Party | o | ZAFPTYOPP
@ wit | three witnesses | l | ZAFCVL
@ mok | Pamela Mokoena | p | ZAFGOV | ward councillor
@ lak | Mpho Laka | p | ZAFCVL | counsel for the minister
@ chr | chairperson of the commission | p | ZAFJUD | chairperson
@ anc | ANC | o | ZAFPTYGOV
@ anm | ANC members | l | ZAFPTY
@ sup | supporters of the general | l | ZAFCVL
@ pol | politicians and officials murdered in KwaZulu-Natal | l | ZAFGOV,ZAFPTY
@ moe | Moerane inquiry | o | ZAFJUD
@ sus | suspects arrested by the team | l | ZAFCRM
@ da | DA | o | ZAFPTYGOV
E 0 KZN/GPE
E 1 Sandile Mkhonto/PER
E 2 JOHANNESBURG/GPE; Sandile Mkhonto/PER; KwaZulu-Natal/GPE; Madlanga commission/ORG; Wednesday/DATE
E 3 Dumezweni Sithebe/PER; January/DATE; New Year's Eve/DATE; two men/NUM; Big Five/ORG
E 6 Mkhonto/PER
E 7 Newzroom Afrika/ORG; last night/DATE
E 8 July/DATE; KwaZulu-Natal/GPE; Mkhonto/PER
E 10 Mkhonto/PER; EFF/ORG; MK Party/ORG
E 11 Thandi Norman-Mbele/PER; Sithebe/PER; March/DATE; Pretoria/GPE
E 12 three witnesses/NUM
E 13 Pamela Mokoena/PER; Umzimkhulu/GPE; 2 May/DATE
E 15 Sithebe/PER
E 16 Mpho Laka/PER; Constitutional Court/ORG
E 17 ANC/ORG
E 18 Brigitte Mabandla Justice College/FAC; Pretoria/GPE; a few dozen/NUM; Mkhonto/PER
E 19 At least 150/NUM; KwaZulu-Natal/GPE; 2018/DATE; Moerane commission/ORG
E 20 436 suspects/NUM
E 22 Mkhonto/PER; December/DATE
E 23 R147 million/MONEY; DA/ORG
E 24 Sithebe/PER; Mkhonto/PER; the nine/NUM
V 0 | hears | ACCUSE/allege | corruption,executive | 112 | @3:Lieutenant-General Dumezweni Sithebe=sit | minister=mkh | id=t
V 0 | order | REQUEST/change | corruption,executive | 104 | minister=mkh | KZN murder squad=tea | st=h | by=Commission=com | id=o
V 0 | arrests | COERCE/arrest | illegal-drugs,legal | 173 | KZN murder squad=tea | cartel men=big | st=h | id=a
V 1 | testimony | =t | | | General=sit | Sandile Mkhonto=mkh
V 2 | ordered | =o | | | Sandile Mkhonto=mkh | a task team investigating political killings in KwaZulu-Natal=tea | by=a senior police general=sit
V 2 | told | =t | | | a senior police general=sit | Sandile Mkhonto=mkh | when=on Wednesday | date=2025-11-19
V 2 | investigating | ACCUSE/investigate | crime | 091 | a task team=tea | | st=h | where=KwaZulu-Natal
V 2 | evidence | =t | | | a senior police general=sit | him=mkh
V 2 | killings | ASSAULT/targeted | crime,political-institutions | 186 | | @19:At least 150 politicians and officials=pol | st=h | where=KwaZulu-Natal | id=pk
V 3 | order | =o | | | @1:Sandile Mkhonto=mkh | the team=tea | by=Lieutenant-General Dumezweni Sithebe=sit | when=on New Year's Eve | date=2024-12-31
V 3 | arrested | =a | | | his detectives=tea | two men=big | when=eleven days | date=2024-12-20 | by=Lieutenant-General Dumezweni Sithebe=sit | n=arrested:two men:2
V 3 | letter | =o | | | @1:Sandile Mkhonto=mkh | the team=tea | by=Lieutenant-General Dumezweni Sithebe=sit | when=on New Year's Eve
V 5 | telling | =o | | | the minister of police=mkh | us=tea | by=@3:Lieutenant-General Dumezweni Sithebe=sit
V 6 | denies | REJECT | corruption,executive | 016 | Mkhonto=mkh | @3:Dumezweni Sithebe=sit | id=d
V 7 | insisted | =d | | | He=mkh | | when=last night | date=2025-11-19
V 8 | appointed | ACCUSE/investigate | corruption,executive | 091 | the president=ram | Mkhonto=mkh | when=in July | date=2025-07 | st=h | id=c
V 8 | accused | ACCUSE/allege | corruption,executive | 1121 | the KwaZulu-Natal police commissioner=kzc | Mkhonto=mkh | st=h | date=2025-07 | when=July | id=ac
V 9 | accusation | =ac | | | @8:the KwaZulu-Natal police commissioner=kzc | @8:Mkhonto=mkh
V 10 | demanded | REQUEST/change | executive,corruption | 1041 | the EFF=eff; the MK Party=mk | The president=ram | st=h | date=2025-07
V 10 | fury | ACCUSE/disapprove | executive,corruption | 111 | the EFF=eff; the MK Party=mk | The president=ram | st=h | date=2025-07
V 12 | shot | ASSAULT/firearms | crime | 180 | | three witnesses=wit | st=h | by=he=sit | when=five months | date=2025-03/2025-08 | n=other:three witnesses:3
V 13 | gunned down | ASSAULT/firearms | crime | 186 | | Pamela Mokoena=mok | st=h | when=on 2 May | date=2025-05-02 | where=her driveway
V 15 | asked | REQUEST/assist | crime | 023 | She=mok | General=sit | st=h | by=Sithebe=sit
V 15 | testified | =t | | | Sithebe=sit | @16:the minister=mkh
V 16 | objected | ACCUSE/disapprove | legal | 111 | Mpho Laka SC=lak | @15:Sithebe=sit
V 16 | overruled | REJECT | legal | 120 | the chairperson=chr | her=lak
V 17 | urged | REQUEST/change | executive | 020 | The ANC=anc | its members=anm
V 18 | danced | PROTEST/demo | corruption,executive | 141 | a few dozen supporters of the general=sup | Mkhonto=mkh | where=Outside the Brigitte Mabandla Justice College in Pretoria | n=protesters:a few dozen | when=@2:Wednesday | date=2025-11-19
V 19 | murdered | =pk | | | | At least 150 politicians and officials=pol | when=since 2018 | date=2018/2025 | where=KwaZulu-Natal | n=killed:At least 150:150
V 19 | inquiry | ACCUSE/investigate | crime,political-institutions | 091 | the Moerane commission=moe | | st=h
V 20 | arrested | COERCE/arrest | crime,legal | 173 | it=tea | 436 suspects=sus | st=h | by=The team=tea | when=in seven years | date=2018/2025 | n=arrested:436 suspects:436
V 20 | convictions | SANCTION/convict | crime,legal | 116 | | | st=h | when=in seven years | date=2018/2025 | n=other:128:128
V 23 | inquiry | =c | | | |
V 23 | called | ACCUSE/disapprove | executive | 111 | the DA=da | The inquiry=com
V 24 | testify | =t | | | Sithebe=sit | Mkhonto=mkh
V 24 | order | =o | | | Mkhonto=mkh | | by=Sithebe=sit
V 25 | arrests | =a | | | | | by=he=sit
Q 0 | m | minister 'gave the order' to disband KZN murder squad days after arrests of cartel men | Commission=com | hears | -
Q 2 | i | Suspended Police Minister Sandile Mkhonto personally ordered that a task team investigating political killings in KwaZulu-Natal be shut down | a senior police general=sit | told | the Madlanga commission=com
Q 3 | i | the order came by letter on New Year's Eve, eleven days after his detectives arrested two men whom the police regard as bosses of a drug cartel known as the Big Five | Lieutenant-General Dumezweni Sithebe=sit | said | -
Q 4 | d | I read it three times, because I thought that somebody was playing a joke on me | he=sit | said | -
Q 5 | d | * | @4:he=sit | | -
Q 6 | i | the two things were linked | Mkhonto=mkh | denies | -
Q 7 | i | the team was disbanded to save money | He=mkh | insisted | -
Q 11 | i | 121 dockets were removed from his office in March and driven to Pretoria without his knowledge | Sithebe=sit | said | -
Q 12 | i | They lay there untouched for five months | he=sit | added | -
Q 15 | d | She phoned me that same week and asked, 'General, who is protecting us now?' | Sithebe=sit | testified | -
Q 19 | i | hit men from the taxi industry had become a tool of party rivalry | the Moerane commission=moe | warned | -
Q 20 | i | it arrested 436 suspects in seven years and won 128 convictions | The team=tea | says | -
Q 21 | d | You may shut down an office, but you cannot shut down what the detectives know | the general=sit | told | the commission=com
Q 24 | i | the order was Mkhonto's | Sithebe=sit | testify | -
Q 25 | i | The arrests that went before it, he said, were made on the strength of a phone found on a dead hitman | he=sit | said | -
#A w24-018 | 2022-01-27 | GRAND RAPIDS, Mich.
S Second man pleads guilty in plot to kidnap Michigan governor, will testify against friends
P GRAND RAPIDS, Mich. (AP) — A second member of an anti-government group pleaded guilty Wednesday to conspiring to kidnap Michigan's governor from her vacation home in 2020, telling a judge that nobody had talked him into it and that he was ashamed of what he had done.
P Caleb Wojtas, 27, entered the plea in federal court less than six weeks before he was due to go on trial with four others.
P Under a deal with prosecutors he will testify for the government and hopes for a lighter sentence.
P "I was not entrapped," Wojtas told U.S. District Judge Ronald Stegman, reading from a sheet of paper that shook in his hands.
S "I believed that we were going to do it, and I was going to help."
P That sentence is a blow to the remaining defendants, who claim that the scheme was cooked up by FBI informants.
P The FBI arrested six men on Oct. 7, 2020, when they drove to an Ypsilanti warehouse to meet a man who, they thought, was selling them explosives.
P He was an undercover agent.
P The arrests came weeks before a presidential election in which Michigan was fought over like few other states, and months after armed protesters carried rifles into the Capitol in Lansing to object to the governor's pandemic orders.
P According to the 18-page plea agreement, the men twice watched the lake house by night, practiced in a "shoot house" made of plywood and talked of putting the governor on trial for treason.
P They also looked under a highway bridge for a place to plant a bomb that would slow the police.
P The governor, a Democrat, said in a victim statement last year that the plotters had robbed her family of its peace.
P Her office declined to comment Wednesday.
P At the time of the arrests she blamed the then-president for what she called "giving comfort to those who spread fear", an accusation that his campaign rejected.
P Andrew Heikkinen, the first man to plead guilty, was sentenced in August to 75 months in prison and has been cooperating ever since.
P "These two young men looked at the evidence and did the honorable thing," U.S. Attorney Marian DeKorte said, praising agents for "stopping a crime before there was a funeral."
P Defense lawyers plainly see it another way.
P Nolan Blanchfield, who represents the alleged ringleader, accused the FBI of paying a convicted felon $54,000 to egg on lonely men who smoked too much marijuana.
P "You cannot kidnap anybody from a basement vacuum shop," he said after the hearing.
P Stegman refused on Tuesday to throw out the charges, ruling that entrapment was a question for the jury.
P The trial is scheduled to open March 8, and the prosecution has a list of 90 witnesses.
P Eight other men, most of them members of a militia called the Wolverine Watchmen, are being prosecuted in state courts.
P Wojtas's mother, who had driven five hours through snow to be there, hugged him at the rail.
P "He's not a monster, he just wanted friends," she said.
@ woj | Caleb Wojtas | p | USACRM | plotter
@ gov | Governor of Michigan | p | USAGOV | Governor
@ grp | anti-government group in Michigan | g | USAPRM
@ ste | Ronald Stegman | p | USAJUD | U.S. District Judge
@ pro | federal prosecutors | g | USAJUD
@ dft | remaining defendants | g | USACRM
@ fbi | FBI | o | USACOP
@ arm | armed protesters in Lansing | l | USACVLOPP
@ tru | President of the United States in 2020 | p | USAGOV | President
@ cam | campaign of the President | o | USAPTY
@ hei | Andrew Heikkinen | p | USACRM | plotter
@ dek | Marian DeKorte | p | USAJUD | U.S. Attorney
@ bla | Nolan Blanchfield | p | USACVL | defense lawyer
@ wwm | members of the Wolverine Watchmen | g | USAPRM
@ mot | mother of Caleb Wojtas | p | USACVL
@ plea | plea agreement | o | USAJUD
E 0 Michigan/GPE
E 1 GRAND RAPIDS/GPE; Mich./GPE; AP/ORG; Wednesday/DATE; Michigan/GPE; 2020/DATE
E 2 Caleb Wojtas/PER
E 4 Wojtas/PER; U.S./GPE; Ronald Stegman/PER
E 6 FBI/ORG
E 7 FBI/ORG; six men/NUM; Oct. 7, 2020/DATE; Ypsilanti/GPE
E 9 Michigan/GPE; Capitol/FAC; Lansing/GPE
E 12 Democrat/NORP; last year/DATE
E 13 Wednesday/DATE
E 15 Andrew Heikkinen/PER; August/DATE
E 16 U.S./GPE; Marian DeKorte/PER
E 18 Nolan Blanchfield/PER; FBI/ORG; $54,000/MONEY
E 20 Stegman/PER; Tuesday/DATE
E 21 March 8/DATE
E 22 Eight other men/NUM; Wolverine Watchmen/ARM
E 23 Wojtas/PER
V 0 | pleads guilty | CONCEDE | legal,terrorism | 015 | Second man=woj | | id=p
V 0 | plot | ASSAULT/abduct | terrorism,executive | 181 | Second man=woj | Michigan governor=gov | st=y | id=k
V 0 | will testify | AGREE | legal,terrorism | 0313 | Second man=woj | @3:prosecutors=pro | id=d
V 1 | pleaded guilty | =p | | | A second member of an anti-government group=woj | | when=Wednesday | date=2022-01-26 | where=GRAND RAPIDS
V 1 | conspiring | =k | | | A second member of an anti-government group=woj | governor=gov | when=in 2020 | date=2020 | where=her vacation home
V 1 | telling | =p | | | A second member of an anti-government group=woj |
V 2 | plea | =p | | | Caleb Wojtas=woj | | where=federal court
V 2 | trial | ACCUSE/allege | legal,terrorism | 115 | @3:prosecutors=pro | four others=dft | st=f | id=tr
V 3 | deal | =d | | | he=woj; prosecutors=pro |
V 3 | testify | =d | | | he=woj | prosecutors=pro
V 4 | told | =p | | | Wojtas=woj |
V 6 | claim | ACCUSE/allege | legal,terrorism | 112 | the remaining defendants=dft | FBI informants=fbi | id=e
V 6 | scheme | =k | | | the remaining defendants=dft | @1:Michigan's governor=gov
V 7 | arrested | COERCE/arrest | legal,terrorism | 173 | The FBI=fbi | six men=grp | st=h | when=on Oct. 7, 2020 | date=2020-10-07 | where=an Ypsilanti warehouse | n=arrested:six men:6 | id=a
V 9 | arrests | =a | | | @7:The FBI=fbi | @7:six men=grp
V 9 | carried | PROTEST/demo | health,rights-freedoms | 141 | armed protesters=arm | the governor=gov | st=h | where=the Capitol in Lansing | date=2020 | id=lan
V 9 | object | =lan | | | armed protesters=arm | the governor=gov
V 12 | said | ACCUSE/allege | legal,terrorism | 112 | The governor=gov | the plotters=grp | st=h | when=last year | date=2021
V 14 | arrests | =a | | | |
V 14 | blamed | ACCUSE/disapprove | executive,terrorism | 111 | she#1=gov | the then-president=tru | st=h | date=2020-10 | id=bl
V 14 | accusation | =bl | | | she#2=gov | his=tru
V 14 | rejected | REJECT | executive,terrorism | 016 | his campaign=cam | she#1=gov | st=h
V 14 | called | =bl | | | she#2=gov | the then-president=tru
V 15 | plead guilty | CONCEDE | legal,terrorism | 015 | Andrew Heikkinen=hei | | st=h
V 15 | sentenced | SANCTION/convict | legal,terrorism | 116 | | Andrew Heikkinen=hei | st=h | when=in August | date=2021-08
V 15 | cooperating | COOPERATE | legal,terrorism | 063 | Andrew Heikkinen=hei; @3:prosecutors=pro |
V 16 | praising | SUPPORT | legal,terrorism | 051 | Marian DeKorte=dek | agents=fbi
V 18 | accused | =e | | | Nolan Blanchfield=bla | the FBI=fbi
V 20 | refused | REJECT | legal,terrorism | 120 | Stegman=ste | @6:the remaining defendants=dft | when=on Tuesday | date=2022-01-25 | id=rj
V 20 | ruling | =rj | | | Stegman=ste | @6:the remaining defendants=dft
V 20 | charges | =tr | | | @21:the prosecution=pro | @6:the remaining defendants=dft
V 21 | trial | =tr | | | the prosecution=pro | @6:the remaining defendants=dft | when=March 8 | date=2022-03-08
V 22 | prosecuted | ACCUSE/allege | legal,terrorism | 115 | | Eight other men=wwm | n=other:Eight other men:8 | where=state courts
Q 1 | i | nobody had talked him into it and that he was ashamed of what he had done | A second member of an anti-government group=woj | telling | a judge=ste
Q 4 | d | I was not entrapped | Wojtas=woj | told | U.S. District Judge Ronald Stegman=ste
Q 5 | d | * | @4:Wojtas=woj | | @4:U.S. District Judge Ronald Stegman=ste
Q 6 | i | the scheme was cooked up by FBI informants | the remaining defendants=dft | claim | -
Q 10 | m | the men twice watched the lake house by night, practiced in a "shoot house" made of plywood and talked of putting the governor on trial for treason | the 18-page plea agreement=plea | According to | -
Q 12 | i | the plotters had robbed her family of its peace | The governor=gov | said | -
Q 14 | m | what she called "giving comfort to those who spread fear" | she#2=gov | called | -
Q 16 | d | These two young men looked at the evidence and did the honorable thing | U.S. Attorney Marian DeKorte=dek | said | -
Q 16 | m | praising agents for "stopping a crime before there was a funeral." | U.S. Attorney Marian DeKorte=dek | praising | -
Q 19 | d | You cannot kidnap anybody from a basement vacuum shop | he=bla | said | -
Q 20 | i | entrapment was a question for the jury | Stegman=ste | ruling | -
Q 24 | d | He's not a monster, he just wanted friends | she=mot | said | -
#A w24-019 | 2024-08-15 | KOLKATA
S Mob ransacks RG Kar hospital as lakhs march for murdered doctor; 19 held, Governor slams 'shame of Bengal'
P Police commissioner blames 'malicious media campaign'; doctors extend strike, demand safety law
P KOLKATA: A mob armed with iron rods broke into the state-run RG Kar Medical College and Hospital shortly after midnight on Thursday and wrecked its emergency ward, even as lakhs of women marched by candlelight across West Bengal to protest the rape and murder of a trainee doctor on its premises last week.
P Police lathi-charged the intruders and fired tear gas, and at least 15 personnel were injured by bricks.
P By evening 19 persons had been arrested for the vandalism, Kolkata Police said in a post on X.
P "They smashed the CCTV first, then the medicine trolleys, then the stage where we had been sitting for five days," Dr Anindita Sarkhel, a house physician who hid in a toilet with four nurses, told The Hindu.
S "The police ran before we did."
P The body of the 31-year-old doctor was found in a seminar hall on the morning of August 9.
P A civic volunteer attached to the police was arrested the next day, and on Tuesday the Calcutta High Court handed over the investigation to the Central Bureau of Investigation, observing that the administration had shown "no sense of urgency whatsoever".
P CBI officers questioned the former principal for nine hours on Thursday.
P He had resigned on Monday, citing humiliation on social media, only to be given another college the same afternoon.
P Commissioner Vikram Goswami, who reached the hospital at 2 am, lost his temper before the cameras.
P "What has happened here is because of a malicious media campaign," he said, adding that his force had "done everything" and that a deputy commissioner was lying unconscious.
P Governor K.R. Ramanuja Rao, who visited the campus in the afternoon, called the attack a shame on Bengal and on humanity.
P "You will get justice, my ears and eyes are open," he told the agitating doctors.
P The Chief Minister accused the BJP and the Left of sending in outsiders to defame her government, and said she would herself take out a rally on Friday to demand the gallows for the culprit.
P The charge was rejected by the BJP's state unit chief, Sukanta Maity, who alleged that the mob had been sent by the ruling Trinamool Congress to destroy evidence.
P The seminar hall, which is on the third floor, was not touched, the police clarified.
P Junior doctors in government hospitals have been on strike since August 12, turning away all but emergencies.
P Their national federation on Thursday extended the stir and demanded a central law on violence against doctors within a week.
P The midnight march, for which an appeal had been circulated by a researcher under the name Reclaim the Night, drew grandmothers, rickshaw pullers' wives and techies alike.
P Many had never walked the streets at that hour.
P Older marchers spoke of the Delhi bus case of 2012, in which a physiotherapy student was gang-raped and which brought in stricter laws; four of the convicts were hanged in 2020.
P "We lit candles then and we light candles now, and I am tired of candles," said Malabika Ganguly, a retired schoolteacher.
@ mob | mob at RG Kar hospital | g | INDCVL
@ rgk | RG Kar Medical College and Hospital | o | INDMED
@ wom | women marching across West Bengal | l | INDCVLOPP
@ pol | Kolkata Police | o | INDCOP
@ sar | Anindita Sarkhel | p | INDMED | house physician
@ vol | civic volunteer | p | INDCOP
@ hc | Calcutta High Court | o | INDJUD
@ adm | West Bengal administration | o | INDGOV
@ cbi | Central Bureau of Investigation | o | INDCOP
@ prin | former principal of RG Kar | p | INDMED
@ gos | Vikram Goswami | p | INDCOP | Commissioner
@ rao | K.R. Ramanuja Rao | p | INDGOV | Governor
@ jd | agitating doctors | g | INDMEDLAB
@ cm | Chief Minister of West Bengal | p | INDGOV | Chief Minister
@ bjp | BJP | o | INDPTYOPP
@ left | Left | o | INDPTYOPP
@ adh | Sukanta Maity | p | INDPTYOPP | state unit chief
@ tmc | Trinamool Congress | o | INDPTYGOV
@ fed | national federation of junior doctors | o | INDLAB
@ con | convicts of the Delhi bus case | g | INDCRM
@ media | media | g | INDJRN
@ res | researcher of Reclaim the Night | p | INDEDU
@ gan | Malabika Ganguly | p | INDCVL | retired schoolteacher
E 0 RG Kar/FAC; lakhs/NUM; 19/NUM; Bengal/GPE
E 2 KOLKATA/GPE; RG Kar Medical College and Hospital/FAC; Thursday/DATE; lakhs of women/NUM; West Bengal/GPE; last week/DATE
E 3 at least 15 personnel/NUM
E 4 19 persons/NUM; Kolkata Police/ORG; X/ORG
E 5 Anindita Sarkhel/PER; The Hindu/ORG
E 7 August 9/DATE
E 8 Tuesday/DATE; Calcutta High Court/ORG; Central Bureau of Investigation/ORG
E 9 CBI/ORG; Thursday/DATE
E 10 Monday/DATE
E 11 Vikram Goswami/PER
E 13 K.R. Ramanuja Rao/PER; Bengal/GPE
E 15 BJP/ORG; Left/ORG; Friday/DATE
E 16 BJP/ORG; Sukanta Maity/PER; Trinamool Congress/ORG
E 18 August 12/DATE
E 19 Thursday/DATE
E 20 Reclaim the Night/EVT
E 22 Delhi bus case of 2012/EVT; four/NUM; 2020/DATE
E 23 Malabika Ganguly/PER
V 0 | ransacks | PROTEST/riot | health,crime | 145 | Mob=mob | RG Kar hospital=rgk | id=r
V 0 | march | PROTEST/demo | gender,crime | 141 | lakhs=wom | | n=protesters:lakhs | id=m
V 0 | held | COERCE/arrest | crime,legal | 173 | | 19=mob | n=arrested:19:19 | id=a
V 0 | slams | ACCUSE/disapprove | crime,health | 111 | Governor=rao | Mob=mob | id=g
V 1 | blames | ACCUSE/allege | crime,misinformation | 112 | Police commissioner=gos | media=media | id=b
V 1 | strike | PROTEST/strike | health,gender | 143 | doctors=jd | | id=s
V 1 | demand | REQUEST/change | health,legislative | 1042 | doctors=fed | | id=d
V 2 | broke | =r | | | A mob armed with iron rods=mob | RG Kar Medical College and Hospital=rgk | when=shortly after midnight on Thursday | date=2024-08-15
V 2 | wrecked | =r | | | A mob armed with iron rods=mob | its emergency ward=rgk | when=shortly after midnight on Thursday | date=2024-08-15
V 2 | marched | =m | | | lakhs of women=wom | | when=shortly after midnight on Thursday | date=2024-08-15 | where=West Bengal | n=protesters:lakhs of women
V 2 | protest | =m | | | lakhs of women=wom |
V 3 | lathi-charged | ASSAULT/crowd-control | crime,health | 175 | Police=pol | the intruders=mob | id=l
V 3 | fired | =l | | | Police=pol | the intruders=mob
V 3 | injured | ASSAULT/primitive | crime,health | 182 | the intruders=mob | at least 15 personnel=pol | n=injured:at least 15 personnel:15
V 4 | arrested | =a | | | | 19 persons=mob | by=Kolkata Police=pol | when=By evening | n=arrested:19 persons:19 | date=2024-08-15
V 4 | vandalism | =r | | | 19 persons=mob |
V 5 | smashed | =r | | | They=mob | | by=Dr Anindita Sarkhel=sar
V 8 | arrested | COERCE/arrest | crime,legal,gender | 173 | | A civic volunteer=vol | when=the next day | date=2024-08-10
V 8 | investigation | ACCUSE/investigate | crime,gender | 091 | the Central Bureau of Investigation=cbi | | id=i
V 8 | observing | ACCUSE/disapprove | crime,legal | 111 | the Calcutta High Court=hc | the administration=adm | when=on Tuesday | date=2024-08-13
V 9 | questioned | =i | | | CBI officers=cbi | the former principal=prin | when=on Thursday | date=2024-08-15
V 10 | resigned | RETREAT/resign | health,crime | 0831 | He=prin | | when=on Monday | date=2024-08-12
V 12 | said | =b | | | he=gos | media=media
V 13 | visited | CONSULT/visit | crime,executive | 042 | K.R. Ramanuja Rao=rao | @14:the agitating doctors=jd | when=in the afternoon | date=2024-08-15 | where=the campus
V 13 | called | =g | | | K.R. Ramanuja Rao=rao | @2:A mob armed with iron rods=mob
V 13 | attack | =r | | | |
V 14 | get | AGREE | crime,legal | 0333 | he=rao | the agitating doctors=jd
V 15 | accused | ACCUSE/allege | crime,political-institutions | 112 | The Chief Minister=cm | the BJP=bjp; the Left=left | id=ch
V 15 | rally | PROTEST/demo | crime,gender | 141 | she=cm | the culprit=vol | st=f | when=on Friday | date=2024-08-16
V 16 | charge | =ch | | | @15:The Chief Minister=cm | the BJP=bjp
V 16 | rejected | REJECT | crime,political-institutions | 016 | Sukanta Maity=adh | @15:The Chief Minister=cm
V 16 | alleged | ACCUSE/allege | crime,political-institutions | 112 | Sukanta Maity=adh | the ruling Trinamool Congress=tmc
V 18 | strike | =s | | | Junior doctors in government hospitals=jd | | when=since August 12 | date=2024-08-12/2024-08-15
V 19 | extended | =s | | | Their national federation=fed |
V 19 | demanded | =d | | | Their national federation=fed | | when=on Thursday | date=2024-08-15
V 19 | stir | =s | | | Their national federation=fed |
V 20 | march | =m | | | grandmothers, rickshaw pullers' wives and techies=wom |
V 20 | appeal | REQUEST/change | gender | 024 | a researcher=res | grandmothers, rickshaw pullers' wives and techies=wom
V 22 | hanged | ASSAULT/targeted | legal,gender | 175 | | four of the convicts=con | st=h | when=in 2020 | date=2020 | n=killed:four:4
Q 0 | m | Governor slams 'shame of Bengal' | Governor=rao | slams | -
Q 1 | m | Police commissioner blames 'malicious media campaign' | Police commissioner=gos | blames | -
Q 4 | i | By evening 19 persons had been arrested for the vandalism | Kolkata Police=pol | said | -
Q 5 | d | They smashed the CCTV first, then the medicine trolleys, then the stage where we had been sitting for five days | Dr Anindita Sarkhel=sar | told | -
Q 6 | d | * | @5:Dr Anindita Sarkhel=sar | | -
Q 8 | m | the administration had shown "no sense of urgency whatsoever" | the Calcutta High Court=hc | observing | -
Q 12 | d | What has happened here is because of a malicious media campaign | he=gos | said | -
Q 12 | m | his force had "done everything" and that a deputy commissioner was lying unconscious | he=gos | adding | -
Q 14 | d | You will get justice, my ears and eyes are open | he=rao | told | the agitating doctors=jd
Q 15 | i | she would herself take out a rally on Friday to demand the gallows for the culprit | The Chief Minister=cm | said | -
Q 16 | i | the mob had been sent by the ruling Trinamool Congress to destroy evidence | Sukanta Maity=adh | alleged | -
Q 17 | i | The seminar hall, which is on the third floor, was not touched | the police=pol | clarified | -
Q 23 | d | We lit candles then and we light candles now, and I am tired of candles | Malabika Ganguly=gan | said | -
#A w24-020 | 2022-09-23 | -
S Alabama halts execution of Curtis Delong after failing to find a vein — third botched attempt in four years
P Prison chief says clock ran out; lawyers accuse state of 'an hour of stabbing'
P ATMORE, Ala. — Alabama called off the execution of a man who killed three co-workers in 1999, after prison staff tried without success for more than an hour to get a needle into his veins.
P Curtis Wayne Delong, 57, was returned to his cell on death row at 11:40 p.m. Thursday, twenty minutes before his death warrant expired.
P Corrections Commissioner Jud Harmon said it was the lateness of the hour, and nothing else, that forced him to stop.
P "Due to the time constraints, we made the determination that the condemned inmate's veins could not be accessed before midnight," Harmon told reporters in a trailer outside the William C. Holman prison.
P The halt came only three hours after the U.S. Supreme Court, in a 5-4 decision, cleared the way for the execution to go ahead.
P The justices lifted an injunction by a federal judge in Montgomery, who ruled on Monday that the state had in all likelihood lost a form on which Delong asked to die by nitrogen instead.
P Delong's lawyers were scathing.
P "They spent an hour stabbing a man in the hands, the feet and the neck, and now they call that a scheduling problem," said his attorney, Bernadette Hale.
S "This is the third time in four years, and they still say there's nothing to see."
P She asked a court Friday morning to order the state to preserve the needles, the notes and the men's names.
P Attorney General Steve Larrabee condemned what he called a cynical strategy by the defense to run out the clock, and vowed that the sentence would be carried out.
P A jury in Shelby County convicted Delong in 2000 of shooting Rhonda Tidwell, Gene Jarman and Wade Yancey, two of them at an office in Pelham and one at a firm where he used to work.
P Jurors took 52 minutes.
P Tidwell's brother, Ray, who had waited in a prison van to witness the execution, said the state owed the families an apology.
P "We got dressed for this like it was church," he said, "and then a chaplain knocks on the window and says go home."
P In 2018 Alabama gave up on Doyle Hammett after two and a half hours, and the state later agreed never to try again.
P In July it took three hours to begin the execution of Willard Jamison, and a private autopsy found cuts on his arms.
P Several Democratic lawmakers called on Gov. June Hathcock to suspend executions until somebody outside the department has looked into the matter, as Tennessee's governor, a Republican, did in May.
P Her spokeswoman dismissed that idea.
P "The governor's prayers are with the victims, not with the man who murdered them," Gina Maddox said.
P The Rev. Isaiah Coleman, who led a vigil of about 40 people across the highway from the prison, had his doubts about the whole business of killing.
P "If a thing is that hard to do in the dark, maybe you ought not do it," he said.
P Alabama has 166 people on death row.
P The execution it halted on Thursday would have been the third there this year.
@ ala | Alabama | o | USAGOV
@ pri | Alabama prison staff | g | USACOP
@ del | Curtis Delong | p | USACRM | condemned inmate
@ har | Jud Harmon | p | USAGOV | Corrections Commissioner
@ sc | U.S. Supreme Court | o | USAJUD
@ fj | federal judge in Montgomery | p | USAJUD
@ hal | Bernadette Hale | p | USACVL | attorney of Curtis Delong
@ law | lawyers of Curtis Delong | g | USACVL
@ lar | Steve Larrabee | p | USAJUD | Attorney General
@ jur | jury in Shelby County | g | USAJUD
@ court | court asked by Hale | o | USAJUD
@ ray | Ray Tidwell | p | USACVL | brother of a victim
@ ham | Doyle Hammett | p | USACRM | condemned inmate
@ jam | Willard Jamison | p | USACRM | condemned inmate
@ dem | Democratic lawmakers in Alabama | g | USALEGOPP
@ ivo | June Hathcock | p | USAGOV | Governor of Alabama
@ ten | Governor of Tennessee | p | USAGOV | Governor
@ mad | Gina Maddox | p | USAGOV | spokeswoman
@ col | Isaiah Coleman | p | USAREL | Reverend
@ vig | people at the vigil | l | USACVL
E 0 Alabama/GPE; Curtis Delong/PER
E 2 ATMORE/GPE; Ala./GPE; Alabama/GPE; three co-workers/NUM; 1999/DATE
E 3 Curtis Wayne Delong/PER; Thursday/DATE
E 4 Jud Harmon/PER
E 5 Harmon/PER; William C. Holman prison/FAC
E 6 U.S. Supreme Court/ORG
E 7 Montgomery/GPE; Monday/DATE; Delong/PER
E 8 Delong/PER
E 9 Bernadette Hale/PER
E 11 Friday morning/DATE
E 12 Steve Larrabee/PER
E 13 Shelby County/GPE; Delong/PER; 2000/DATE; Rhonda Tidwell/PER; Gene Jarman/PER; Wade Yancey/PER; Pelham/GPE; two/NUM
E 15 Tidwell/PER; Ray/PER
E 17 2018/DATE; Alabama/GPE; Doyle Hammett/PER
E 18 July/DATE; Willard Jamison/PER
E 19 Democratic/NORP; June Hathcock/PER; Tennessee/GPE; Republican/NORP; May/DATE
E 21 Gina Maddox/PER
E 22 Isaiah Coleman/PER; about 40 people/NUM
E 24 Alabama/GPE; 166 people/NUM
E 25 Thursday/DATE; this year/DATE
V 0 | halts | CONCEDE | legal | 080 | Alabama=ala | Curtis Delong=del | when=@3:Thursday | date=2022-09-22 | id=h
V 0 | attempt | ASSAULT/torture | legal,human-rights | 175 | Alabama=ala | Curtis Delong=del | id=s
V 1 | accuse | ACCUSE/allege | legal,human-rights | 1122 | lawyers=law | state=ala | id=a
V 1 | stabbing | =s | | | state=ala | @0:Curtis Delong=del | by=lawyers=law
V 2 | called off | =h | | | Alabama=ala | a man=del
V 2 | tried | =s | | | prison staff=pri | a man=del
V 4 | stop | =h | | | him=har | @3:Curtis Wayne Delong=del
V 5 | determination | =h | | | we=har | the condemned inmate=del
V 6 | halt | =h | | | |
V 6 | decision | REJECT | legal | 120 | the U.S. Supreme Court=sc | @3:Curtis Wayne Delong=del | when=three hours | date=2022-09-22 | id=l
V 6 | cleared | =l | | | the U.S. Supreme Court=sc | @3:Curtis Wayne Delong=del
V 7 | lifted | =l | | | The justices=sc | Delong=del
V 7 | injunction | COERCE/restrict | legal | 172 | a federal judge in Montgomery=fj | the state=ala | when=on Monday | date=2022-09-19 | id=in
V 7 | ruled | =in | | | a federal judge in Montgomery=fj | the state=ala | when=on Monday | date=2022-09-19
V 7 | asked | REQUEST/change | legal | 020 | Delong=del | the state=ala | st=h
V 8 | scathing | =a | | | Delong's lawyers=law | @7:the state=ala
V 9 | said | =a | | | Bernadette Hale=hal | They=ala
V 9 | stabbing | =s | | | They=pri | a man=del | by=Bernadette Hale=hal
V 11 | asked | REQUEST/change | legal | 020 | She=hal | a court=court | when=Friday morning | date=2022-09-23
V 12 | condemned | ACCUSE/disapprove | legal | 111 | Steve Larrabee=lar | the defense=law | id=cnd
V 12 | vowed | THREATEN/violence | legal | 130 | Steve Larrabee=lar | @8:Delong=del
V 12 | called | =cnd | | | he=lar | the defense=law
V 13 | convicted | SANCTION/convict | legal,crime | 116 | A jury in Shelby County=jur | Delong=del | st=h | when=in 2000 | date=2000
V 15 | said | REQUEST/change | legal | 020 | Tidwell's brother, Ray=ray | the state=ala
V 17 | gave up | CONCEDE | legal | 080 | Alabama=ala | Doyle Hammett=ham | st=h | when=In 2018 | date=2018
V 17 | agreed | AGREE | legal | 030 | the state=ala | Doyle Hammett=ham | st=h
V 18 | execution | ASSAULT/targeted | legal | 175 | it=ala | Willard Jamison=jam | st=h | when=In July | date=2022-07
V 19 | called on | REQUEST/change | legal | 1042 | Several Democratic lawmakers=dem | June Hathcock=ivo | id=c
V 19 | did | CONCEDE | legal | 080 | Tennessee's governor=ten | | st=h | when=in May | date=2022-05
V 20 | dismissed | REJECT/change | legal | 1232 | Her spokeswoman=mad | @19:Several Democratic lawmakers=dem | id=r
V 20 | idea | =c | | | @19:Several Democratic lawmakers=dem | @19:June Hathcock=ivo
V 21 | said | =r | | | Gina Maddox=mad | @19:Several Democratic lawmakers=dem
V 22 | vigil | PROTEST/demo | legal,human-rights | 141 | The Rev. Isaiah Coleman=col; about 40 people=vig | @19:Gov. June Hathcock=ivo | n=protesters:about 40 people:40 | where=across the highway from the prison
V 23 | ought | REQUEST/change | legal,human-rights | 024 | he=col | you=ala
V 25 | halted | =h | | | it=ala | | when=on Thursday | date=2022-09-22
Q 1 | i | clock ran out | Prison chief=har | says | -
Q 1 | m | accuse state of 'an hour of stabbing' | lawyers=law | accuse | -
Q 4 | i | it was the lateness of the hour, and nothing else, that forced him to stop | Corrections Commissioner Jud Harmon=har | said | -
Q 5 | d | Due to the time constraints, we made the determination that the condemned inmate's veins could not be accessed before midnight | Harmon=har | told | -
Q 7 | i | the state had in all likelihood lost a form on which Delong asked to die by nitrogen instead | a federal judge in Montgomery=fj | ruled | -
Q 9 | d | They spent an hour stabbing a man in the hands, the feet and the neck, and now they call that a scheduling problem | his attorney, Bernadette Hale=hal | said | -
Q 10 | d | * | @9:his attorney, Bernadette Hale=hal | | -
Q 12 | i | the sentence would be carried out | Attorney General Steve Larrabee=lar | vowed | -
Q 15 | i | the state owed the families an apology | Tidwell's brother, Ray=ray | said | -
Q 16 | d | We got dressed for this like it was church | he=ray | said | -
Q 16 | d | and then a chaplain knocks on the window and says go home | he=ray | said | -
Q 21 | d | The governor's prayers are with the victims, not with the man who murdered them | Gina Maddox=mad | said | -
Q 23 | d | If a thing is that hard to do in the dark, maybe you ought not do it | he=col | said | -
#A w24-021 | 2021-01-22 | -
S Essex lorry deaths: Smuggling gang jailed for up to 27 years over 39 Vietnamese migrants
P Four men who were part of a people-smuggling ring blamed for the deaths of 39 Vietnamese migrants in a sealed trailer have been jailed at the Old Bailey for terms of between 13 and 27 years.
P Mr Justice Sweetland said the men, women and children, the youngest of them two boys of 15, had died "an excruciatingly slow death" on the crossing from Zeebrugge to Purfleet on 22 October 2019.
P Costel Nicolescu, 43, a haulage boss from Basildon, was given the longest sentence, 27 years, after a jury found him guilty of manslaughter last month.
P Conor Hegarty, 41, from County Armagh, who had admitted the same charge, received 20 years.
P Lorry drivers Liam Harron and Stuart Rowley were jailed for 18 years and 13 years and four months.
P As the judge passed sentence, an interpreter whispered his words in Vietnamese to relatives who followed by video link from Nghe An and Ha Tinh provinces.
P "My daughter sent us a message that she could not breathe and that she loved us," Pham Van Thinh, whose daughter Thu Ha was 26, said in a statement.
S "I read that message each morning, and I read it again before I sleep."
P The court heard that every passenger paid about £13,000 for what the gang called the "VIP route".
P The temperature inside the container reached 38.5C, and the dying tried to break through the roof with a metal pole.
P When Rowley collected the trailer, Hegarty messaged him to "give them air quickly but don't let them out".
P He opened the doors, found them, drove around for seven minutes and rang his boss before he rang 999.
P Essex Police arrested him at the scene and, with forces in seven countries, identified the dead within 17 days in what became the largest homicide inquiry in its history.
P That investigation is not closed.
P Det Ch Insp Daniel Stallard, who has led it from the start, said after the sentencing that the gang had "treated human beings as a commodity you could stack".
P He thanked the Vietnamese authorities, whose officers flew to Chelmsford and shared fingerprints.
P The home secretary welcomed the sentences and promised tougher maximum terms for smugglers in a bill this spring.
P Charities greeted her words coolly.
P "Each time a route is closed by force, the desperate are pushed to one that is worse," said Minh Dang-Foster, of the Southeast Asian Aid Centre, who called on the government to open safe ways to apply for asylum.
P Nicolescu's barrister said that he would appeal against the length of the term.
P In Vietnam, a court in Ha Tinh last September sentenced four people to between two and a half and seven and a half years for helping to send some of the victims abroad.
P France and Belgium have arrested 26 suspects since May.
P The case recalled that of the 58 Chinese people found dead in a container of tomatoes at Dover in June 2000, for which a Dutch driver was jailed for 14 years.
P "We said never again then, too," Mr Stallard remarked.
@ gan | Essex smuggling gang | g | CRM
@ swe | Mr Justice Sweetland | p | GBRJUD | judge
@ nic | Costel Nicolescu | p | ROUCRM | haulage boss
@ heg | Conor Hegarty | p | GBRCRM
@ har | Liam Harron | p | CRM | lorry driver
@ row | Stuart Rowley | p | CRM | lorry driver
@ jur | Old Bailey jury | g | GBRJUD
@ pha | Pham Van Thinh | p | VNMCVL
@ ess | Essex Police | o | GBRCOP
@ for | forces in seven countries | g | COP
@ sta | Daniel Stallard | p | GBRCOP | Det Ch Insp
@ vna | Vietnamese authorities | g | VNMGOV
@ hs | Home Secretary | p | GBRGOV | Home Secretary
@ min | Minh Dang-Foster | p | GBRNGO
@ gov | British government | o | GBRGOV
@ bar | barrister of Costel Nicolescu | p | GBRCVL
@ hat | court in Ha Tinh | o | VNMJUD
@ fou | four people convicted in Ha Tinh | g | VNMCRM
@ fra | France | c | FRA
@ bel | Belgium | c | BEL
@ sus | suspects in France and Belgium | g | CRM
@ dut | Dutch driver | p | NLDCRM
@ smu | smugglers | g | CRM
E 0 Essex/GPE; 39/NUM; Vietnamese/NORP
E 1 Four men/NUM; 39/NUM; Vietnamese/NORP; Old Bailey/ORG
E 2 Sweetland/PER; Zeebrugge/GPE; Purfleet/GPE; 22 October 2019/DATE; two boys/NUM
E 3 Costel Nicolescu/PER; Basildon/GPE; last month/DATE
E 4 Conor Hegarty/PER; County Armagh/GPE
E 5 Liam Harron/PER; Stuart Rowley/PER
E 6 Vietnamese/NORP; Nghe An/GPE; Ha Tinh/GPE
E 7 Pham Van Thinh/PER; Thu Ha/PER
E 9 £13,000/MONEY
E 11 Rowley/PER; Hegarty/PER
E 13 Essex Police/ORG
E 15 Daniel Stallard/PER
E 16 Vietnamese/NORP; Chelmsford/GPE
E 17 this spring/DATE
E 19 Minh Dang-Foster/PER; Southeast Asian Aid Centre/ORG
E 20 Nicolescu/PER
E 21 Vietnam/GPE; Ha Tinh/GPE; last September/DATE; four people/NUM
E 22 France/GPE; Belgium/GPE; 26 suspects/NUM; May/DATE
E 23 58/NUM; Chinese/NORP; Dover/GPE; June 2000/DATE; Dutch/NORP
E 24 Stallard/PER
V 0 | jailed | SANCTION/convict | trafficking,migration,legal | 116 | @2:Mr Justice Sweetland=swe | Smuggling gang=gan | id=j
V 1 | jailed | =j | | | | Four men=gan | where=the Old Bailey | n=other:Four men:4
V 2 | said | ACCUSE/disapprove | trafficking,migration,legal | 111 | Mr Justice Sweetland=swe | @1:people-smuggling ring=gan | id=d
V 3 | given | =j | | | | Costel Nicolescu=nic
V 3 | found | SANCTION/convict | trafficking,migration,legal | 116 | a jury=jur | him=nic | when=last month | date=2020-12 | st=h | id=g
V 4 | admitted | CONCEDE | trafficking,legal | 015 | who=heg | | st=h
V 4 | received | =j | | | | Conor Hegarty=heg
V 5 | jailed | =j | | | | Liam Harron=har; Stuart Rowley=row
V 6 | passed sentence | =j | | | the judge=swe |
V 13 | arrested | COERCE/arrest | trafficking,migration,legal | 173 | Essex Police=ess | him=row | st=h | date=2019-10
V 13 | inquiry | ACCUSE/investigate | trafficking,migration | 091 | Essex Police=ess; forces in seven countries=for | | st=h | id=i
V 14 | investigation | =i | | | @13:Essex Police=ess |
V 15 | led | =i | | | Daniel Stallard=sta | the gang=gan
V 15 | sentencing | =j | | | | the gang=gan
V 15 | said | ACCUSE/disapprove | trafficking,migration | 111 | Daniel Stallard=sta | the gang=gan
V 16 | thanked | SUPPORT | trafficking,legal | 051 | He=sta | the Vietnamese authorities=vna
V 16 | shared | COOPERATE | trafficking,legal | 063 | whose officers=vna; @13:Essex Police=ess | | st=h | where=Chelmsford
V 17 | welcomed | SUPPORT | trafficking,legal | 051 | The home secretary=hs | @6:the judge=swe | id=w
V 17 | sentences | =j | | | @6:the judge=swe |
V 17 | promised | THREATEN/restrict | trafficking,legislative | 130 | The home secretary=hs | smugglers=smu | id=pr
V 18 | words | =pr | | | her=hs |
V 19 | called on | REQUEST/change | asylum,migration | 024 | Minh Dang-Foster=min | the government=gov
V 20 | appeal | REJECT | legal,trafficking | 120 | Nicolescu's barrister=bar | @6:the judge=swe
V 21 | sentenced | SANCTION/convict | trafficking,migration,legal | 116 | a court in Ha Tinh=hat | four people=fou | st=h | when=last September | date=2020-09 | where=Ha Tinh | n=other:four people:4
V 22 | arrested | COERCE/arrest | trafficking,migration,legal | 173 | France=fra; Belgium=bel | 26 suspects=sus | when=since May | date=2020-05/2021-01 | n=arrested:26 suspects:26
V 23 | jailed | SANCTION/convict | trafficking,migration,legal | 116 | | a Dutch driver=dut | st=h
Q 2 | m | the men, women and children, the youngest of them two boys of 15, had died "an excruciatingly slow death" on the crossing from Zeebrugge to Purfleet on 22 October 2019 | Mr Justice Sweetland=swe | said | -
Q 7 | d | My daughter sent us a message that she could not breathe and that she loved us | Pham Van Thinh=pha | said | -
Q 8 | d | * | @7:Pham Van Thinh=pha | | -
Q 9 | m | every passenger paid about £13,000 for what the gang called the "VIP route" | The court=swe | heard | -
Q 11 | d | give them air quickly but don't let them out | Hegarty=heg | messaged | him=row
Q 15 | m | the gang had "treated human beings as a commodity you could stack" | Det Ch Insp Daniel Stallard=sta | said | -
Q 19 | d | Each time a route is closed by force, the desperate are pushed to one that is worse | Minh Dang-Foster=min | said | -
Q 20 | i | he would appeal against the length of the term | Nicolescu's barrister=bar | said | -
Q 24 | d | We said never again then, too | Mr Stallard=sta | remarked | -
#A w24-022 | 2022-07-31 | CAPE TOWN
S Kidnapped Chinese businessman freed in Cape Town raid, four suspects held
P Embassy thanks police, urges Pretoria to protect Chinese nationals after string of abductions
P CAPE TOWN, July 31 -- South African police on Saturday stormed a house in Khayelitsha township and freed a Chinese businessman who had been held for ransom for nine days, arresting four members of a gang that is believed to be behind a string of kidnappings in the city.
P Lin Guozhang, 51, who owns a chain of clothing wholesale stores, was found chained to a bed, dehydrated but without serious injury, police spokesperson Brigadier Nolwazi Tshabangu said.
P The rescue came after Lin's family received a video in which he begged for his life in Fuqing dialect.
P "The kidnappers demanded 15 million rand, then 8 million, and in the last call they said they would send a finger," Tshabangu told a news briefing.
S "No ransom was paid, and I want to stress that point."
P Lin was seized on July 21 outside his warehouse in Parow, when five men wearing police uniforms forced his car off the road and fired shots at his driver, who escaped through a vegetable market.
P The abduction was the sixth of a Chinese national in the Western Cape this year.
P The operation that ended it involved the Hawks, the police's crime intelligence division and drones of the metro police, and it lasted less than ten minutes.
P Two pistols and a quantity of ammunition were confiscated.
P The four suspects, all South Africans in their twenties, will appear in the Bellville Magistrate's Court on Monday on charges of kidnapping and extortion.
P Tshabangu said investigators were looking for two further men, one of whom is thought to be a policeman.
P The Chinese consulate general in Cape Town voiced its appreciation to the South African side in a statement on Sunday.
P "We thank the South African police for the successful rescue of our compatriot, and we hope that the perpetrators will be severely punished according to law," it said.
P Consul General Hu Jianping visited Lin in hospital on Sunday morning and spoke by telephone with the provincial police commissioner.
P On both occasions the freed man's first question was about his driver, an aide to Hu said.
P Lin has lived in South Africa since 1998.
P Friends describe him as a quiet man who gives rice to a school every winter.
P Business groups in the city have complained for months that the government does little against extortion gangs, which now tax nightclubs, building sites and even crèches.
P "They have become a second revenue service, only more efficient," said Grant Adendorff of the Cape Chamber of Commerce.
P He accused the police minister of counting press conferences instead of convictions.
P The minister, who was in Cape Town on Friday for talks with the premier on a joint anti-kidnapping unit, rejected such criticism and said 31 kidnappers had been sentenced nationally since January.
P Official statistics show 10,826 kidnappings in the year to March, twice the figure of a decade ago, although most are linked to car hijackings and end within hours.
P Four brothers of a family of merchants from Polokwane were abducted on their way to school in October 2021 and let go three weeks later, reportedly after a large payment.
P Nobody has been convicted of that crime.
@ lin | Lin Guozhang | p | CHNBUS | businessman
@ pol | South African police | o | ZAFCOP
@ gan | Cape Town kidnapping gang | g | ZAFCRM
@ con | Chinese consulate general in Cape Town | o | CHNGOV
@ zag | South African government | o | ZAFGOV
@ tsh | Nolwazi Tshabangu | p | ZAFCOP | police spokesperson
@ fam | family of Lin Guozhang | l | CHNCVL
@ dri | driver of Lin Guozhang | p | ZAFLAB
@ chn | Chinese nationals kidnapped in the Western Cape | l | CHN
@ haw | Hawks | o | ZAFCOP
@ met | metro police | o | ZAFCOP
@ hu | Hu Jianping | p | CHNGOV | Consul General
@ ppc | provincial police commissioner | p | ZAFCOP | police commissioner
@ aid | aide to Hu Jianping | p | CHNGOV | aide
@ bus | business groups in Cape Town | g | ZAFBUS
@ ade | Grant Adendorff | p | ZAFBUS
@ pmi | police minister of South Africa | p | ZAFGOV | police minister
@ pre | premier of the Western Cape | p | ZAFGOV | premier
@ kid | kidnappers sentenced | g | ZAFCRM
@ bro | four brothers from Polokwane | l | ZAFCVL
@ twm | two further men | g | ZAFCRM
E 0 Chinese/NORP; Cape Town/GPE; four suspects/NUM
E 1 Pretoria/GPE; Chinese/NORP
E 2 CAPE TOWN/GPE; July 31/DATE; South African/NORP; Saturday/DATE; Khayelitsha/LOC; Chinese/NORP; four members/NUM
E 3 Lin Guozhang/PER; Nolwazi Tshabangu/PER
E 4 Lin/PER; Fuqing/GPE
E 5 15 million rand/MONEY; 8 million/MONEY; Tshabangu/PER
E 7 Lin/PER; July 21/DATE; Parow/LOC
E 8 Chinese/NORP; Western Cape/GPE; this year/DATE
E 9 Hawks/ORG
E 11 four suspects/NUM; South Africans/NORP; Bellville Magistrate's Court/ORG; Monday/DATE
E 12 Tshabangu/PER; two further men/NUM
E 13 Chinese/NORP; Cape Town/GPE; South African/NORP; Sunday/DATE
E 14 South African/NORP
E 15 Hu Jianping/PER; Lin/PER; Sunday morning/DATE
E 16 Hu/PER
E 17 Lin/PER; South Africa/GPE; 1998/DATE
E 18 every winter/DATE
E 20 Grant Adendorff/PER; Cape Chamber of Commerce/ORG
E 22 Cape Town/GPE; Friday/DATE; 31 kidnappers/NUM; January/DATE
E 23 10,826/NUM; March/DATE
E 24 Four brothers/NUM; Polokwane/GPE; October 2021/DATE
V 0 | Kidnapped | ASSAULT/abduct | crime | 181 | @2:a gang=gan | Chinese businessman=lin | id=k
V 0 | freed | AID | crime | 073 | @2:South African police=pol | Chinese businessman=lin | where=Cape Town | id=r
V 0 | raid | COERCE/seize | crime,legal | 1711 | @2:South African police=pol | @2:a gang=gan | where=Cape Town | id=s
V 0 | held | COERCE/arrest | crime,legal | 173 | @2:South African police=pol | four suspects=gan | n=arrested:four suspects:4 | id=a
V 1 | thanks | SUPPORT | crime,diplomatic | 051 | Embassy=con | police=pol | id=t
V 1 | urges | REQUEST/assist | crime,diplomatic | 0233 | Embassy=con | Pretoria=zag
V 1 | abductions | ASSAULT/abduct | crime | 181 | @2:a gang=gan | Chinese nationals=chn | id=ab
V 2 | stormed | =s | | | South African police=pol | a gang=gan | when=on Saturday | date=2022-07-30 | where=a house in Khayelitsha township
V 2 | freed | =r | | | South African police=pol | a Chinese businessman=lin | when=on Saturday | date=2022-07-30 | where=a house in Khayelitsha township
V 2 | held | =k | | | a gang=gan | a Chinese businessman=lin | where=a house in Khayelitsha township
V 2 | arresting | =a | | | South African police=pol | four members of a gang=gan | when=on Saturday | date=2022-07-30 | n=arrested:four members:4
V 2 | kidnappings | =ab | | | a gang=gan | | where=the city
V 3 | found | =r | | | | Lin Guozhang=lin | by=Brigadier Nolwazi Tshabangu=tsh
V 3 | chained | =k | | | @5:The kidnappers=gan | Lin Guozhang=lin
V 4 | rescue | =r | | | | Lin=lin
V 4 | begged | REQUEST/yield | crime | 0253 | he=lin | @5:The kidnappers=gan
V 5 | demanded | REQUEST | crime | 100 | The kidnappers=gan | @4:Lin's family=fam | by=Tshabangu=tsh | n=money:15 million rand:15000000:ZAR
V 5 | said | THREATEN/violence | crime | 138 | they#1=gan | @4:Lin's family=fam | by=Tshabangu=tsh
V 7 | seized | =k | | | five men wearing police uniforms=gan | Lin=lin | when=on July 21 | date=2022-07-21 | where=outside his warehouse in Parow
V 7 | fired | ASSAULT/firearms | crime | 180 | five men wearing police uniforms=gan | his driver=dri | when=on July 21 | date=2022-07-21 | where=outside his warehouse in Parow
V 8 | abduction | =k | | | |
V 9 | operation | =s | | | the Hawks=haw; crime intelligence division=pol; the metro police=met |
V 10 | confiscated | COERCE/seize | crime,legal | 1711 | | @11:The four suspects=gan
V 11 | charges | ACCUSE/allege | crime,legal | 115 | | The four suspects=gan
V 11 | kidnapping | =k | | | The four suspects=gan |
V 12 | looking for | ACCUSE/investigate | crime | 091 | investigators=pol | two further men=twm | by=Tshabangu=tsh
V 13 | appreciation | =t | | | The Chinese consulate general in Cape Town=con | the South African side=pol | when=on Sunday | date=2022-07-31
V 14 | thank | =t | | | We=con | the South African police=pol
V 14 | rescue | =r | | | the South African police=pol | our compatriot=lin
V 15 | visited | CONSULT/visit | crime,diplomatic | 042 | Hu Jianping=hu | Lin=lin | when=on Sunday morning | date=2022-07-31 | where=hospital | id=v
V 15 | spoke | CONSULT/phone | crime,diplomatic | 041 | Hu Jianping=hu; the provincial police commissioner=ppc | | when=on Sunday morning | date=2022-07-31
V 16 | freed | =r | | | | the freed man=lin
V 19 | complained | ACCUSE/disapprove | crime | 111 | Business groups in the city=bus | the government=zag | id=cm
V 20 | said | =cm | | | Grant Adendorff=ade |
V 21 | accused | ACCUSE/disapprove | crime | 111 | He=ade | the police minister=pmi | id=ac
V 22 | talks | CONSULT | crime | 040 | The minister=pmi; the premier=pre | | when=on Friday | date=2022-07-29 | where=Cape Town
V 22 | rejected | REJECT | crime | 016 | The minister=pmi | @21:He=ade
V 22 | criticism | =ac | | | @21:He=ade | The minister=pmi
V 22 | sentenced | SANCTION/convict | crime,legal | 116 | | 31 kidnappers=kid | by=The minister=pmi | when=since January | date=2022-01/2022-07 | n=other:31 kidnappers:31
V 24 | abducted | ASSAULT/abduct | crime | 181 | | Four brothers=bro | st=h | when=in October 2021 | date=2021-10 | n=abducted:Four brothers:4 | id=fb
V 24 | let go | RETREAT/release | crime | 0841 | | Four brothers=bro | st=h | when=three weeks later | date=2021-11
V 25 | crime | =fb | | | |
Q 3 | i | Lin Guozhang, 51, who owns a chain of clothing wholesale stores, was found chained to a bed, dehydrated but without serious injury | police spokesperson Brigadier Nolwazi Tshabangu=tsh | said | -
Q 5 | d | The kidnappers demanded 15 million rand, then 8 million, and in the last call they said they would send a finger | Tshabangu=tsh | told | -
Q 6 | d | * | @5:Tshabangu=tsh | | -
Q 12 | i | investigators were looking for two further men, one of whom is thought to be a policeman | Tshabangu=tsh | said | -
Q 14 | d | We thank the South African police for the successful rescue of our compatriot, and we hope that the perpetrators will be severely punished according to law | it=con | said | -
Q 16 | i | On both occasions the freed man's first question was about his driver | an aide to Hu=aid | said | -
Q 19 | i | the government does little against extortion gangs, which now tax nightclubs, building sites and even crèches | Business groups in the city=bus | complained | -
Q 20 | d | They have become a second revenue service, only more efficient | Grant Adendorff=ade | said | -
Q 22 | i | 31 kidnappers had been sentenced nationally since January | The minister=pmi | said | -
Q 23 | i | 10,826 kidnappings in the year to March, twice the figure of a decade ago | Official statistics=zag | show | -
