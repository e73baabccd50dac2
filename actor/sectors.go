package actor

import (
	"slices"
	"strings"

	"demarche/knowledge"
)

var prepositions = set("of in from at for on to with who whom that which near inside outside against under by based across within among along loyal linked belonging aligned allied backed suspected accused working living serving holding carrying wearing protesting demanding over after during as")

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
		case "LEG", "JUD", "MIL", "GOV":
			if code[:3] != "UNO" && (own != "GOV" || code[:3] == "EUR" && !a.Of) {
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
var skipped = set("deputy acting interim the a an some several many all both each every his her their its our my your these those this that other another more most few no any certain various numerous about around nearly almost over only least than up at " +
	"one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions dozen dozens scores tens couple handful number group crowd of " +
	"senior top high-ranking high-level leading prominent local young old armed masked unidentified unknown unnamed suspected alleged so-called")

var determiners = set("the a an some several many all both each every his her their its our my your these those this that other another more most few any various numerous about around nearly almost least than at up of " +
	"two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty forty fifty hundred hundreds thousand thousands million millions dozen dozens scores tens couple handful number group crowd")
