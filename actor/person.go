package actor

import (
	"strings"
	"time"
	"unicode"

	"demarche/knowledge"
)

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
			if s := sectorsIn(strings.Join(title.Codes, "")); len(r.Codes) == 1 && r.Codes[0] == r.Country && len(s) > 0 && title.Country == "" {
				r.Codes, r.Role = []string{r.Country + strings.Join(s, "")}, strings.Join(words[:first], " ") // an office that the files do not know
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
