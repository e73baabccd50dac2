package place

import (
	"slices"
	"strings"
)

// SoundMark begins the keys of Sound among the names of the gazetteer; Fold gives no such byte.
const SoundMark = "~"

// leastSound is the shortest key of Sound that is looked for, surestSound the highest score of a place found by it.
const (
	leastSound  = 5
	surestSound = 8
)

// articles of Arabic, as they are spelled before all letters.
var articles = map[string]bool{
	"al": true, "el": true, "ad": true, "ed": true, "an": true, "en": true, "ar": true, "er": true, "as": true, "es": true,
	"ash": true, "esh": true, "at": true, "et": true, "az": true, "ez": true, "ul": true, "ur": true, "us": true, "ud": true,
	"adh": true, "ath": true,
}

// HasArticle tells whether a folded name begins with an Arabic article.
func HasArticle(key string) bool {
	first, rest, ok := strings.Cut(key, " ")
	return ok && articles[first] && len(rest) > 2
}

var sounds = strings.NewReplacer(
	"tsch", "c", "tch", "c", "sch", "s", "sh", "s", "ch", "c", "kh", "k", "gh", "g", "dh", "d", "th", "t", "zh", "z", "ph", "f",
	"dj", "j", "dz", "z", "ts", "z", "tz", "z",
	"aou", "u", "aw", "u", "au", "u", "ow", "u", "ou", "u", "oo", "u", "ew", "u", "o", "u", "w", "u",
	"ay", "a", "ey", "a", "ai", "a", "ei", "a", "ae", "a", "ea", "a", "ie", "i", "ee", "i", "iy", "i", "yy", "i", "y", "i", "e", "a",
	"q", "k", "ck", "k", "v", "f", "j", "g",
)

// Sound reduces a folded name further, to what the ways of writing it in Latin letters have in common: Deir ez-Zor and Dayr
// az Zawr, Hodeidah and Al Hudaydah.
func Sound(key string) string {
	words := strings.Fields(key)
	if len(words) > 1 {
		words = slices.DeleteFunc(words, func(w string) bool { return articles[w] })
	}
	s := sounds.Replace(strings.Join(words, ""))
	out := make([]byte, 0, len(s))
	for i := range len(s) {
		if i == 0 || s[i] != s[i-1] {
			out = append(out, s[i])
		}
	}
	return strings.TrimSuffix(string(out), "h")
}

// What a name may say of the kind of place, before or after what it is called. A street is left out: Oxford Street is not in
// Oxford; and so are the camps and forts that stand before a person's name.
var (
	divisions = []string{
		"province", "state", "autonomous region", "region", "city", "governorate", "district", "county", "oblast", "prefecture",
		"department", "republic", "krai", "division", "municipality", "township", "rayon", "raion",
	}
	after = append(slices.Clone(divisions),
		"canton", "woreda", "zone", "town", "village", "area", "valley", "island", "islands", "peninsula", "mountains", "mountain", "hills", "heights",
		"suburb", "neighborhood", "neighbourhood", "quarter", "camp", "refugee camp", "idp camp", "displacement camp", "settlement",
		"outpost", "airport", "international airport", "airfield", "air base", "airbase", "air force base", "military base",
		"naval base", "army base", "base", "port", "harbor", "harbour", "strait", "straits", "channel", "sea", "gulf", "bay",
		"crossing", "border crossing", "border post", "checkpoint", "border", "frontier", "front", "front line", "dam", "hydroelectric dam",
		"prison", "jail", "detention center", "detention centre", "hospital", "mosque", "church", "university", "refinery",
		"oil field", "oilfield", "gas field", "gas plant", "power plant", "nuclear plant", "nuclear power plant", "nuclear site", "nuclear complex", "mine",
		"pass", "gorge", "forest", "desert", "river", "plain", "plateau", "basin", "corridor", "enclave", "pocket",
	)
	before = []string{
		"city of", "province of", "state of", "town of", "village of", "port of", "port city of", "region of", "district of",
		"governorate of", "department of", "island of", "isle of", "strait of", "straits of", "gulf of", "bay of", "sea of", "valley of",
		"refugee camp of", "camp of", "suburb of", "republic of", "port", "mount", "lake", "jebel", "jabal", "tell", "tel", "tal",
		"northern", "southern", "eastern", "western", "central", "north", "south", "east", "west", "northeastern", "northwestern",
		"southeastern", "southwestern", "north eastern", "north western", "south eastern", "south western", "downtown", "rural", "greater", "old", "near", "outside",
	}
)

// compass are the words before a name that are as often part of it: 'South Sudan' is not in Sudan.
var compass = map[string]bool{"north": true, "south": true, "east": true, "west": true}

// forms lists a name and what is left of it without the words that say what it is.
func forms(key string) []string {
	out := []string{key}
	add := func(rest string) {
		if len(rest) > 2 && countries()[rest] == "" && !slices.Contains(out, rest) {
			out = append(out, rest)
		}
	}
	for i := 0; i < len(out) && len(out) < 8; i++ {
		from := out[i]
		for _, word := range after {
			if rest, ok := strings.CutSuffix(from, " "+word); ok {
				add(rest)
			}
		}
		for _, word := range before {
			if rest, ok := strings.CutPrefix(from, word+" "); ok && !(compass[word] && len(strings.Fields(rest)) > 2) {
				add(rest)
			}
		}
		if HasArticle(from) {
			_, rest, _ := strings.Cut(from, " ")
			add(rest)
		}
	}
	if !HasArticle(key) && !strings.Contains(key, " ") {
		out = append(out, "al "+key, "el "+key)
	}
	return out
}

// Bare cuts the word that ends a province's name.
func Bare(key string) string {
	for _, word := range divisions {
		if rest, ok := strings.CutSuffix(key, " "+word); ok {
			return rest
		}
	}
	return key
}
