package actor

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"demarche/knowledge"
	"demarche/place"
)

// armed corrects the coding of a name that is labelled as an armed group: what looks like an army is none of a state.
func (c coder) armed(words []string, r Coding) Coding {
	if r.From == "knowledge" {
		return r
	}
	r.Kind, r.From = knowledge.Group, "article"
	sector := "UAF"
	for _, w := range words {
		if fightingNames[strings.ToLower(w)] {
			sector = "REB"
		}
	}
	for _, code := range r.Codes {
		for _, s := range []string{"PRM", "REB", "CRM", "COP"} {
			if strings.Contains(code, s) {
				sector = s
			}
		}
	}
	r.Codes = []string{r.Country + sector}
	return r
}

var fightingNames = set("liberation front army islamic islam jihad brigade brigades battalion resistance mujahideen revolutionary people's popular fighters rebels insurgents guerrillas defence defense")

// phrase composes a noun phrase: 'Pakistani foreign minister', 'the Kabul government', 'leader of the ruling party'.
func (c coder) phrase(words []string, depth int) Coding { return c.compose(words, "", depth) }

const deepest = 3 // phrases within phrases that are followed

// compose is phrase for an actor whose country may be known already.
func (c coder) compose(words []string, country string, depth int) Coding {
	if depth > deepest || len(words) == 0 {
		return Coding{From: "none"}
	}
	for i, w := range words { // an apposition: the noun before the comma, else what stands behind it
		if before, ok := strings.CutSuffix(w, ","); ok && i+1 < len(words) {
			front := append(slices.Clone(words[:i]), before)
			if r := c.compose(front, country, depth+1); len(r.Codes) > 0 {
				return r
			}
			return c.compose(words[i+1:], country, depth+1)
		}
	}
	head, post, prep := c.cut(words)
	p := c.parts(head)
	if p.land.ISO3 == "" && country != "" {
		p.land = knowledge.Land{ISO3: country, Code: country}
	}
	return c.build(p, post, prep, depth)
}

// cut parts a phrase before its first preposition that the noun itself does not hold ('ministry of defence').
func (c coder) cut(words []string) (head, post []string, prep string) {
	at := make([]int, 0, 4)
	for i, w := range words {
		if i > 0 && prepositions[strings.ToLower(w)] {
			at = append(at, i)
		}
	}
	if len(at) == 0 {
		return words, nil, ""
	}
	for k := len(at); k > 0; k-- {
		end := len(words)
		if k < len(at) {
			end = at[k]
		}
		a, ok := c.b.FindAgent(strings.Join(words[:end], " "))
		if ok && end-a.Words < at[0] {
			if end == len(words) {
				return words, nil, ""
			}
			return words[:end], words[end+1:], strings.ToLower(words[end])
		}
	}
	return words[:at[0]], words[at[0]+1:], strings.ToLower(words[at[0]])
}

// parts are what the words before a preposition say.
type parts struct {
	words  []string
	land   knowledge.Land // of a name, adjective, capital or known person in the phrase
	form   string
	body   *knowledge.Entry // an organisation or group that is named
	agent  knowledge.Agent
	found  bool // agent
	former bool
	rest   []string // words before the agent that name nothing
	unread bool     // words are left over behind all that was found
}

func (c coder) parts(words []string) parts {
	p := parts{}
	for len(words) > 1 {
		w := strings.ToLower(words[0])
		if formers[w] {
			p.former = true
		} else if !skipped[w] {
			break
		}
		words = words[1:]
	}
	if len(words) > 0 {
		if w := words[0]; len(w) > 3 && strings.EqualFold(w[:3], "ex-") {
			p.former = true
			words = append([]string{w[3:]}, words[1:]...)
		}
	}
	p.words = words
	p.agent, p.found = c.b.FindAgent(strings.Join(words, " "))
	end := len(words)
	if p.found {
		end = max(0, len(words)-p.agent.Words)
	}
	last := 0
	for i := 0; i < end; {
		n := c.name(words[i:], len(words), &p)
		if n == 0 {
			if i < end {
				if w := strings.ToLower(words[i]); formers[w] {
					p.former = true
				} else {
					p.rest = append(p.rest, strings.TrimSuffix(strings.TrimSuffix(words[i], "'s"), "’s"))
				}
			}
			i++
			continue
		}
		i += n
		last = i
	}
	if last > end { // a name that runs over the noun: 'Saudi National Guard' of the files
		p.found, p.agent = false, knowledge.Agent{}
	}
	p.unread = !p.found && last < len(words)
	if p.land.ISO3 == "" && p.body == nil && p.found && len(p.agent.Sectors) > 0 && localSectors[p.agent.Sectors[0]] {
		if iso3 := placed(words[:end]); iso3 != "" {
			p.land, p.form = knowledge.Land{ISO3: iso3, Code: iso3}, knowledge.FormName
		}
	}
	return p
}

// localSectors are those of bodies and people that are named after a town or province: 'Mumbai police'.
var localSectors = set("GOV COP JUD LEG MED EDU AGR REF")

// The bounds above which a place is the only one that a name is likely to mean (see place.Candidate.Score).
const (
	sureScore = 9.5
	sureLead  = 0.8
)

// longestAcronym is up to how many bytes a word in capitals is taken for initials and not for a town.
const longestAcronym = 4

func capital(w string) bool { r, _ := utf8.DecodeRuneInString(w); return unicode.IsUpper(r) }

// placed gives the country of the town or province that words name, where there is no doubt which is meant.
func placed(words []string) string {
	for first, w := range words {
		// 'Jan Mayen' is not Mayen: a name is taken whole.
		if !capital(w) || first > 0 && capital(words[first-1]) {
			continue
		}
		found := place.Lookup(strings.TrimSuffix(strings.TrimSuffix(strings.Join(words[first:], " "), "'s"), "’s"), "")
		if len(found) == 0 || found[0].Country == "" || found[0].Score < sureScore {
			continue
		}
		if len(w) <= longestAcronym && w == strings.ToUpper(w) && w != found[0].Name {
			continue // 'SWAT officers' are not of Swat, 'FATA officials' are of FATA
		}
		for _, other := range found[1:] {
			if other.Country != found[0].Country && other.Score > found[0].Score-sureLead {
				return ""
			}
		}
		return found[0].Country
	}
	return ""
}

// longestName bounds the words of a name within a phrase.
const longestName = 6

// name reads the longest name that words begin with into p; it gives the number of words.
func (c coder) name(words []string, total int, p *parts) int {
	first, ok := strippedCompound(words[0])
	if !ok {
		return 0 // 'US-backed', 'pro-Russian': not the actor's own country
	}
	if first == "" {
		return 0
	}
	for n := min(longestName, len(words)); n > 0; n-- {
		if n > 1 && first != words[0] {
			continue
		}
		text := strings.Join(words[:n], " ")
		if n == 1 {
			text = first
		}
		text = strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(text, "'s"), "’s"), "'")
		if land, form, ok := c.b.Land(text); ok {
			if p.land.ISO3 == "" {
				p.land, p.form = land, form
			}
			return n
		}
		if found := ownBodies(c.bodies(text), p.land.ISO3); len(found) > 0 && n < total {
			if p.body == nil || p.body.Country == "" {
				p.body = &found[0]
			}
			return n
		}
		if p.land.ISO3 == "" && n < total && p.found && placed(words[:n]) == "" { // a town before a person: 'Lagos governor'
			if r, ok := c.known(strings.Fields(text)); ok && r.Country != "" {
				p.land, p.form = knowledge.Land{ISO3: r.Country, Code: r.Country}, knowledge.FormName
				return n
			}
		}
	}
	return 0
}

// ownBodies leaves off the organisations of other countries: 'Nigerian House of Representatives'.
func ownBodies(found []knowledge.Entry, iso3 string) []knowledge.Entry {
	return slices.DeleteFunc(found, func(e knowledge.Entry) bool {
		return iso3 != "" && e.Country != "" && e.Country != iso3 && e.Kind == knowledge.Organization
	})
}

// strippedCompound takes 'led' and 'based' off a compound adjective; not ok where the compound names somebody else.
func strippedCompound(w string) (string, bool) {
	low := strings.ToLower(w)
	for _, prefix := range []string{"pro-", "anti-", "non-"} {
		if strings.HasPrefix(low, prefix) {
			return "", false
		}
	}
	i := strings.LastIndexByte(w, '-')
	if i < 0 {
		return w, true
	}
	switch low[i+1:] {
	case "led", "based", "dominated", "run", "ruled", "owned", "flagged", "majority":
		return w[:i], true
	case "backed", "allied", "aligned", "funded", "supported", "trained", "made", "brokered", "born", "occupied", "controlled",
		"held", "linked", "affiliated", "inspired", "educated", "armed", "sponsored", "speaking", "appointed", "friendly":
		return "", false
	}
	return w, true
}
