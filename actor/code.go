package actor

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"demarche/knowledge"
	"demarche/place"
)

// Coding is what a mention by itself, and the knowledge base, say of an actor.
type Coding struct {
	Kind        string   // person, organization, country, group, people; empty where unknown
	Codes       []string // whole codes: USAGOV; none without a reason
	Country     string   // ISO 3166 alpha-3
	Role        string   // office or function
	KnowledgeID string   // the entry that it comes from
	Name        string   // canonical name
	From        string   // knowledge, article (the words of the mention) or none
}

// CodeOf codes a mention as of a day (the zero time: unknown). The label is that of the annotation format, empty for a
// nominal or a pronoun.
func CodeOf(b *knowledge.Base, mention, label string, on time.Time) Coding {
	c := coder{b, on, label}
	words := tidy(mention)
	if len(words) == 0 {
		return Coding{From: "none"}
	}
	if label == "PER" {
		return c.person(words)
	}
	if r, ok := c.whole(words); ok {
		return r
	}
	if label == "" {
		if p := c.person(words); p.From == "knowledge" {
			return p
		}
	}
	r := c.phrase(words, 0)
	if label == "ARM" {
		r = c.armed(words, r)
	}
	if r.From == "none" && label == "" && len(words) > 1 {
		if p := c.person(words); p.From != "none" {
			return p
		}
	}
	return r
}

// CodeOfRole codes an office or function that an article gives somebody ("Deputy Spokesperson of the State Department"),
// for a country that is known from elsewhere, or none.
func CodeOfRole(b *knowledge.Base, role, country string, on time.Time) []string {
	words := tidy(role)
	if len(words) == 0 {
		return nil
	}
	c := coder{b, on, ""}
	r, ok := c.whole(words)
	if !ok {
		r = c.compose(words, country, 0)
	}
	return r.Codes
}

type coder struct {
	b     *knowledge.Base
	on    time.Time
	label string
}

// whole codes a mention that is a name as it stands.
func (c coder) whole(words []string) (Coding, bool) {
	name := strings.Join(words, " ")
	entries := c.bodies(name)
	if len(entries) > 0 && (c.label == "ORG" || c.label == "ARM") {
		return fromEntry(&entries[0], c.on), true
	}
	if land, form, ok := c.b.Land(name); ok {
		return fromLand(land, form), true
	}
	if len(entries) > 0 {
		return fromEntry(&entries[0], c.on), true
	}
	return Coding{}, false
}

// bodies looks up organisations and groups; a name must have its capital letters.
func (c coder) bodies(name string) []knowledge.Entry {
	if !strings.ContainsFunc(name, unicode.IsUpper) {
		return nil
	}
	return slices.DeleteFunc(c.b.Lookup(name, c.on), func(e knowledge.Entry) bool { return e.Kind == knowledge.Person })
}

func fromLand(land knowledge.Land, form string) Coding {
	r := Coding{Kind: knowledge.CountryKind, Country: land.ISO3, KnowledgeID: "country/" + strings.ToLower(land.ISO3), Name: land.Name, From: "knowledge"}
	switch form {
	case knowledge.FormCapital, knowledge.FormSeat:
		r.Codes = []string{join(land, []string{"GOV"})}
	default:
		r.Codes = []string{land.Code}
	}
	return r
}

func fromEntry(e *knowledge.Entry, on time.Time) Coding {
	r := Coding{Kind: e.Kind, Codes: e.Codes, Country: e.Country, Role: e.Role, KnowledgeID: e.ID, Name: e.Name, From: "knowledge"}
	if e.Kind == knowledge.Person && !e.Holds(on) {
		r.Role, r.Codes = "", nil
		if e.Country != "" {
			r.Codes = []string{e.Country}
			if !e.To.IsZero() && on.After(e.To) {
				r.Codes, r.Role = []string{e.Country + "ELI"}, "former "+e.Role
			}
		}
	}
	return r
}

// join puts sectors behind the code of a land; PRE comes last.
func join(land knowledge.Land, sectors []string) string {
	code := land.ISO3 + strings.Join(sectors[:min(len(sectors), 3)], "")
	if strings.HasSuffix(land.Code, "PRE") && len(code) < 12 && !slices.Contains(sectors, "PRE") {
		code += "PRE"
	}
	return code
}

// person codes a named person: by the knowledge base, by a title before the name, or not at all.
func (c coder) person(words []string) Coding {
	for first := range words {
		if first > 0 && len(words)-first < 2 && !c.isTitled(words[:first]) {
			break
		}
		if strings.EqualFold(words[first], "the") {
			continue
		}
		if r, ok := c.known(words[first:]); ok {
			title := c.title(words[:first])
			if title.Country != "" && r.Country != "" && title.Country != r.Country {
				break // somebody else of that name
			}
			return r
		}
	}
	for cut := len(words) - 1; cut > 0; cut-- {
		if _, ok := c.b.FindAgent(strings.Join(words[:cut], " ")); !ok {
			continue
		}
		r := c.title(words[:cut])
		if r.From != "article" {
			break
		}
		r.Kind, r.Name, r.Role = knowledge.Person, strings.Join(words[cut:], " "), strings.Join(words[:cut], " ")
		return r
	}
	return Coding{Kind: knowledge.Person, From: "none"}
}

// title codes the words before a name, where they end in an office or function.
func (c coder) title(words []string) Coding {
	if len(words) > 0 {
		if _, ok := c.b.FindAgent(strings.Join(words, " ")); ok {
			return c.compose(words, "", 0)
		}
	}
	return Coding{From: "none"}
}

func (c coder) isTitled(words []string) bool {
	if honorifics[strings.ToLower(strings.TrimSuffix(words[len(words)-1], "."))] {
		return true
	}
	_, ok := c.b.FindAgent(strings.Join(words, " "))
	return ok
}

var honorifics = set("mr mrs ms miss dr sir lord lady dame prof president minister chancellor premier king queen prince pope sen gen")

// known gives the one person that a name means on the day. A surname alone means only somebody in office on that day, or,
// where the day is unknown, the only bearer that is known.
func (c coder) known(words []string) (Coding, bool) {
	name := strings.Join(words, " ")
	if !strings.ContainsFunc(name, unicode.IsUpper) {
		return Coding{}, false
	}
	var best *knowledge.Entry
	weak := len(words) == 1
	for _, e := range c.b.Lookup(name, c.on) {
		if e.Kind != knowledge.Person || weak && !e.Holds(c.on) {
			continue
		}
		if best != nil && best.ID != e.ID {
			if !best.Holds(c.on) && e.Holds(c.on) {
				best = &e
				continue
			}
			if best.Holds(c.on) && !e.Holds(c.on) {
				continue
			}
			return Coding{}, false // two persons
		}
		if best == nil || later(&e, best, c.on) {
			best = &e
		}
	}
	if best == nil {
		return Coding{}, false
	}
	return fromEntry(best, c.on), true
}

// later prefers, of two terms of one person, the first of the file that holds on a known day, and the last on an unknown one.
func later(_, _ *knowledge.Entry, on time.Time) bool { return on.IsZero() }

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

var prepositions = set("of in from at for on to with who whom that which near inside outside against under by based across within among along loyal linked belonging aligned allied backed suspected accused working living serving holding carrying wearing protesting demanding over after during as")

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

// placed gives the country of the town or province that words name, where there is no doubt which is meant.
func placed(words []string) string {
	for first := range words {
		if r, _ := utf8.DecodeRuneInString(words[first]); !unicode.IsUpper(r) {
			continue
		}
		found := place.Lookup(strings.TrimSuffix(strings.TrimSuffix(strings.Join(words[first:], " "), "'s"), "’s"), "")
		if len(found) == 0 || found[0].Country == "" || found[0].Score < sureScore {
			continue
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
		if p.land.ISO3 == "" && n < total && p.found {
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

// build makes the coding of a phrase from its parts and from what stands behind its preposition.
func (c coder) build(p parts, post []string, prep string, depth int) Coding {
	none := Coding{From: "none"}
	behind := Coding{From: "none"}
	if len(post) > 0 && ownerPrepositions[prep] && !(prep == "in" && p.land.ISO3 != "") {
		post = tidy(strings.Join(post, " "))
		var ok bool
		if behind, ok = c.whole(post); !ok {
			behind = c.phrase(post, depth+1)
		}
		if p.found && behind.Country == "" && behind.KnowledgeID == "" { // 'villagers in Gorkha'
			behind.Country = placed(post)
		}
		if p.land.ISO3 == "" && behind.Country != "" && (prep != "for" || p.agent.Of) {
			code := behind.Country
			if len(behind.Codes) > 0 && strings.HasSuffix(behind.Codes[0], "PRE") {
				code += "PRE"
			}
			p.land = knowledge.Land{ISO3: behind.Country, Code: code, Name: behind.Name}
			p.form = knowledge.FormName
		}
	}
	if !p.found {
		switch {
		case p.body != nil && len(p.rest) == 0 && !p.unread:
			return fromEntry(p.body, c.on)
		case p.body != nil && c.label != "FAC" && c.label != "LOC":
			r := fromEntry(p.body, c.on)
			r.From = "article"
			return r
		case p.land.ISO3 != "" && p.form != "" && p.form != knowledge.FormCapital && (len(p.rest) > 0 || p.unread || len(post) > 0) && len(p.words) > 0 && !(len(post) > 0 && p.words[0] != p.land.Name):
			return Coding{Codes: []string{p.land.Code}, Country: p.land.ISO3, From: "article"}
		case p.land.ISO3 != "" && p.form != "" && !p.unread && len(p.rest) == 0:
			return fromLand(p.land, p.form)
		case p.land.ISO3 != "" && c.label == "ORG":
			return Coding{Country: p.land.ISO3, Codes: []string{p.land.ISO3}, Kind: knowledge.Organization, From: "article"}
		}
		return none
	}
	sectors := slices.Clone(p.agent.Sectors)
	body := p.body
	if body == nil && behind.KnowledgeID != "" && (behind.Kind == knowledge.Organization || behind.Kind == knowledge.Group) && prep != "in" {
		body = &knowledge.Entry{Kind: behind.Kind, Codes: behind.Codes, Country: behind.Country, ID: behind.KnowledgeID, Name: behind.Name}
	}
	r := Coding{Kind: kindOfPhrase(p.words), Role: strings.Join(p.words, " "), From: "article", Country: p.land.ISO3}
	if r.Kind != knowledge.Person {
		r.Role = ""
	}
	if body != nil {
		if r.Codes = ofBody(body, p.agent, p.land); r.Codes != nil {
			if body.Country != "" {
				r.Country = body.Country
			} else {
				r.Country = ""
			}
			return former(p.former, r)
		}
		if body.Country != "" && p.land.ISO3 == "" {
			p.land = knowledge.Land{ISO3: body.Country, Code: body.Country}
			r.Country = body.Country
		}
	}
	needs := p.agent.NeedsCountry
	if p.agent.Of { // the sector of the noun that it belongs to: 'hospital officials', 'leader of the rebels'
		if s, named := c.sectorOf(p.rest); s != nil {
			sectors, needs = s, false
		} else if named {
			return Coding{Kind: r.Kind, Role: r.Role, From: "none"}
		} else if prep != "in" && prep != "from" && len(behind.Codes) > 0 {
			if s := sectorsIn(behind.Codes[0]); s != nil {
				sectors, needs = s, false
			}
		} else if prep == "of" || prep == "for" {
			if behind.From == "none" && p.land.ISO3 == "" {
				needs = true
			}
		}
	}
	for _, w := range p.rest {
		if s, ok := modifiers[strings.ToLower(w)]; ok {
			sectors = modify(sectors, s)
		}
	}
	if needs && p.land.ISO3 == "" {
		return Coding{Kind: r.Kind, Role: r.Role, From: "none"}
	}
	if c.label == "FAC" || c.label == "LOC" {
		sectors = nil
	}
	switch {
	case len(sectors) == 0 && p.land.ISO3 == "":
		return Coding{Kind: r.Kind, Role: r.Role, From: "none"}
	case len(sectors) == 0:
		r.Codes = []string{p.land.Code}
	case knowledge.International(sectors[0]):
		r.Codes = []string{sectors[0]}
		if p.land.ISO3 != "" && (sectors[0] == "NGO" || sectors[0] == "MNC") {
			r.Codes = []string{p.land.ISO3 + sectors[0]}
		}
	default:
		r.Codes = []string{join(p.land, sectors)}
	}
	return former(p.former, r)
}

var ownerPrepositions = set("of in from at for across inside near within among over based")

// sectorOf gives the sectors of the nouns before a noun that takes its principal's code; named where there is such a noun
// without a sector ('the group's spokesman').
func (c coder) sectorOf(words []string) (sectors []string, named bool) {
	if len(words) == 0 {
		return nil, false
	}
	a, ok := c.b.FindAgent(strings.Join(words, " "))
	if !ok {
		return nil, false
	}
	if len(a.Sectors) == 0 {
		return nil, true
	}
	return a.Sectors, true
}

// ofBody gives the codes of somebody who belongs to a body; nil where the noun has a sector of its own ('Hamas supporters').
func ofBody(e *knowledge.Entry, a knowledge.Agent, land knowledge.Land) []string {
	own := ""
	if len(a.Sectors) > 0 && !a.Of {
		own = a.Sectors[0]
	}
	code := ""
	if len(e.Codes) > 0 {
		code = e.Codes[0]
	}
	switch {
	case code == "":
		return nil
	case e.Kind == knowledge.Group:
		switch own {
		case "", "REB", "PRM", "UAF", "CRM", "MIL", "UNK", "PTY":
			if land.ISO3 != "" && code == "IMG" { // 'Islamic State in Syria', 'Iraqi al-Qaeda'
				return []string{land.ISO3 + "REB"}
			}
			return e.Codes
		case "GOV":
			return e.Codes
		}
		return nil
	case knowledge.International(code[:3]):
		switch own {
		case "LEG", "JUD", "MIL":
			if code[:3] != "UNO" {
				return []string{code[:3] + own}
			}
		case "CVL", "REF", "CRM", "REB", "JRN":
			return nil
		}
		if land.ISO3 != "" && a.Sectors != nil && a.Sectors[0] == "GOV" && !a.Of {
			return nil // 'Canadian ambassador to the UN'
		}
		return e.Codes
	case own == "" || own == "GOV" || own == "LAB" || own == "BUS" || own == "UNK" || strings.Contains(code[3:], own):
		return e.Codes
	case own == "MIL" && strings.Contains(code, "MIL"):
		return e.Codes
	}
	return nil
}

// sectorsIn gives the sectors of a whole code; nil where it has none.
func sectorsIn(code string) []string {
	var s []string
	for first := true; len(code) >= 3; code, first = code[3:], false {
		if knowledge.Sectors[code[:3]] || !first {
			s = append(s, code[:3])
		}
	}
	return s
}

// modifiers are words before a noun that add to its sectors or change them.
var modifiers = map[string]string{
	"opposition": "OPP", "dissident": "OPP", "anti-government": "OPP", "rebel": "REB", "insurgent": "REB", "guerrilla": "REB",
	"separatist": "REB", "militant": "REB", "paramilitary": "PRM", "pro-government": "PRM", "police": "COP", "military": "MIL", "army": "MIL",
}

func modify(sectors []string, with string) []string {
	if slices.Contains(sectors, with) || len(sectors) == 0 {
		if len(sectors) == 0 {
			return []string{with}
		}
		return sectors
	}
	switch {
	case with == "OPP" && (sectors[0] == "PTY" || sectors[0] == "LEG" || sectors[0] == "CVL"):
		return append(slices.Clone(sectors), "OPP")
	case with == "REB" && (sectors[0] == "MIL" || sectors[0] == "GOV" || sectors[0] == "PTY"), with == "PRM" && sectors[0] == "MIL":
		return []string{with}
	case with == "OPP" && sectors[0] == "GOV":
		return []string{"PTY", "OPP"}
	}
	return sectors
}

// former makes ELI of an office that is over.
func former(is bool, r Coding) Coding {
	if !is {
		return r
	}
	for i, code := range r.Codes {
		for _, s := range []string{"GOV", "LEG", "MIL", "COP", "SPY", "JUD"} {
			if strings.Contains(code, s) {
				r.Codes = slices.Clone(r.Codes)
				r.Codes[i] = r.Country + "ELI"
				break
			}
		}
	}
	return r
}

// kindOfPhrase tells persons from peoples and bodies by the last noun of a phrase.
func kindOfPhrase(words []string) string {
	last := knowledge.Fold(words[len(words)-1])
	for _, w := range strings.Fields(strings.ToLower(strings.Join(words, " "))) {
		if bodyNouns[w] && (w == last || len(words) > 2 && strings.EqualFold(words[0], w)) {
			return knowledge.Organization
		}
	}
	if armedNouns[last] {
		return knowledge.Group
	}
	if strings.HasSuffix(last, "s") && !strings.HasSuffix(last, "ss") || strings.HasSuffix(last, "men") || last == "people" || last == "children" {
		return knowledge.People
	}
	return knowledge.Person
}

var (
	bodyNouns  = set("government ministry police army navy force forces court parliament party department agency council committee commission congress senate assembly union bank company firm university school hospital church office embassy consulate mission regime administration cabinet junta military leadership authority authorities team delegation organisation organization group bureau service media agency newspaper television radio association foundation institute service board ngo charity gendarmerie coastguard guard treasury judiciary opposition coalition alliance corporation tribunal prosecution legislature house brigade battalion unit division regiment fleet")
	armedNouns = set("militia militias gang gangs cartel cartels insurgency guerrilla mafia front rebels insurgents guerrillas militants")
)

var formers = set("former ex retired deposed ousted late onetime one-time disgraced erstwhile then-former jailed-former")

// skipped are words before the noun that say nothing of who it is.
var skipped = set("the a an some several many all both each every his her their its our my your these those this that other another more most few no any certain various numerous about around nearly almost over only least than up at " +
	"one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions dozen dozens scores tens couple handful number group crowd of " +
	"senior top high-ranking high-level leading prominent local young old armed masked unidentified unknown unnamed suspected alleged so-called")

// tidy cuts a mention into words, without quotation marks, articles and counts at its start and a possessive at its end.
func tidy(mention string) []string {
	mention = strings.Trim(mention, " \t\n\"“”‘’'.,;:()[]")
	mention = strings.TrimSuffix(strings.TrimSuffix(mention, "'s"), "’s")
	words := strings.Fields(mention)
	for len(words) > 1 {
		w := strings.ToLower(words[0])
		if !determiners[w] && !(strings.IndexFunc(w, unicode.IsDigit) == 0 && !strings.ContainsFunc(w, unicode.IsLetter)) {
			break
		}
		if w == "group" || w == "number" || w == "crowd" || w == "couple" || w == "handful" || w == "dozens" || w == "hundreds" || w == "thousands" || w == "scores" || w == "tens" || w == "millions" {
			if !strings.EqualFold(words[1], "of") {
				break
			}
		}
		words = words[1:]
	}
	return words
}

var determiners = set("the a an some several many all both each every his her their its our my your these those this that other another more most few any various numerous about around nearly almost least than at up of " +
	"two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty forty fifty hundred hundreds thousand thousands million millions dozen dozens scores tens couple handful number group crowd")

func set(words string) map[string]bool {
	m := make(map[string]bool)
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}
