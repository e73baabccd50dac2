package actor

import (
	"slices"
	"strings"
	"time"
	"unicode"

	"demarche/knowledge"
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
	if _, noun := b.FindAgent(words[len(words)-1]); r.From == "none" && label == "" && len(words) > 1 && !noun {
		if p := c.person(words); p.From != "none" {
			return p
		}
	}
	return r
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

func set(words string) map[string]bool {
	m := make(map[string]bool)
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}
