package segment

// glued are words written as one that are two (or three): the value is the length of each part but the last.
// Forms without their apostrophe are here only where the other reading ("cant", "wont") is rare.
var glued = map[string][]int{
	"cannot": {3}, "gonna": {3}, "wanna": {3}, "gotta": {3}, "gimme": {3}, "lemme": {3}, "dunno": {2, 1},
	"lotta": {3}, "outta": {3}, "oughta": {5}, "hafta": {3},
	"dont": {2}, "didnt": {3}, "doesnt": {4}, "cant": {2}, "wont": {2}, "isnt": {2}, "wasnt": {3}, "couldnt": {5},
	"wouldnt": {5}, "shouldnt": {6}, "havent": {4}, "hasnt": {3}, "hadnt": {3}, "arent": {3}, "werent": {4}, "aint": {2},
	"im": {1}, "ive": {1}, "youre": {3}, "theyre": {4}, "thats": {4}, "theres": {5}, "whats": {4},
}

// prefixes stay joined to what follows their hyphen; every other hyphen between letters is a word of its own.
var prefixes = set(`anti arch auto bi bio co counter cross de dis e electro ex extra geo hyper infra inter intra
	macro mega meta micro mid mini mis multi neo non over para post pre pro proto pseudo psycho re semi socio
	sub super supra trans tri ultra un under`)

// wholes are interjections that keep their hyphens.
var wholes = set("uh-oh uh-huh uh-uh mm-hm mm-hmm hm-m m-m m-mm mhm-mm oh-ho un-huh")

// units are split from the number they are written to. Those in bigUnits stand for amounts of money as well, and only
// there are single letters safe ("3d" and "4g" are words).
var units = set(`am pm k m mm cm km kg lb lbs ft in oz ml mg mph kmh kph mb gb kb tb mw gw kw kwh hz khz mhz ghz bn mn
	cr min mins hr hrs sec secs yrs yr`)
var bigUnits = set("k m b bn mn mm mln bln tn t")

// elided are words that begin with an apostrophe.
var elided = set("em n til till cause cuz tis twas bout round neath tude scopes nuff")

// clitics follow an apostrophe and make a word with it.
var clitics = set("s m re ve ll d")

// abbreviations keep their stop wherever they stand in a sentence. At the end of a sentence only those in final do,
// and abbreviations of several stops ("U.S.").
var abbreviations = set(`mr mrs ms messrs mme mlle dr drs prof rev fr hon sen sens rep reps gov govs pres
	gen lt col maj capt cmdr cdr adm sgt cpl brig pvt supt insp det st ste mt ft jr sr esq bros
	inc corp co cos ltd plc llc assn dept univ inst natl intl govt
	jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
	vs etc al eg ie ca cf approx est ed eds trans vol vols pp fig figs para sec ch art div ext
	ave blvd rd hwy rte pl sq ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn
	miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que
	attn arrv arr dep tel rs yrs mins hrs oz lb lbs ph no nos gov't ass't dep't int'l
	esp incl excl misc conf spec viz op cit rec ps eve mob`)
var final = set("inc corp ltd jr sr co al vs esq plc ave blvd bros oz lbs yrs dept")

// number abbreviations are words without a number after them, so they keep their stop only before one.
var numberWords = set(`no nos p pp art fig figs ch sec vol vols op mar sat sun mon wed fri rec dep est eve mob arr del
	ill ind la ore miss mass mo pa wash ext para ed eds det hon mt ca pl sq ps conf spec`)

// plainWords among those are read as words when in lower case ("the sun. It").
var plainWords = set("sun sat mon wed mar art ill ind la miss mass mo pa wash del ore pl sq hon fig fr co det rec est ps st mt ft eve mob arr dep trans rev int in")
