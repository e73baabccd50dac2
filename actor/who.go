package actor

import (
	"slices"
	"strings"
	"time"
	"unicode"

	"demarche/knowledge"
	"demarche/place"
)

// Found is an answer to who a mention is.
type Found struct {
	Coding
	// From and To are the first and the last day of what the knowledge base says; zero: open, or not known.
	From, To time.Time
	// Candidates are others that the mention may mean, or who held the office that it names; best first.
	Candidates []knowledge.Entry
}

// mostCandidates bounds an answer: many bear one surname.
const mostCandidates = 20

// Who says who a mention is by itself: a name, or a noun phrase ("Pakistani foreign minister"), as of a day (the zero
// time: unknown). A country that is known from elsewhere (ISO 3166 alpha-3, or empty) goes into codes that lack one, and
// decides between bearers of one name.
func Who(b *knowledge.Base, mention, country string, on time.Time) Found {
	words := tidy(mention)
	r := CodeOf(b, mention, "", on)
	if country != "" && r.Country != country {
		if e, ok := ofCountry(b, words, country, on); ok {
			r = fromEntry(&e, on)
		} else if r.Country == "" {
			c := coder{b, on, ""}
			if in := c.compose(words, country, 0); len(in.Codes) > 0 {
				in.Name = r.Name
				r = in
			}
			r.Country = country
		}
	}
	if len(r.Codes) == 0 && r.KnowledgeID == "" {
		if alone, ok := bearer(b, words, on); ok {
			r = alone
		} else if iso3 := town(words); iso3 != "" {
			r = Coding{Kind: knowledge.People, Codes: []string{iso3 + "CVL"}, Country: iso3, From: "knowledge"}
		}
	}
	f := Found{Coding: r}
	if f.Name == "" {
		f.Name = strings.Join(words, " ")
	}
	for _, e := range b.Lookup(strings.Join(words, " "), on) {
		if e.ID == r.KnowledgeID {
			if f.From.IsZero() && f.To.IsZero() {
				f.From, f.To = e.From, e.To
			}
			continue
		}
		f.Candidates = append(f.Candidates, e)
	}
	if r.From == "article" && r.Country != "" {
		f.Candidates = append(f.Candidates, holders(b, words, r.Country, on)...)
	}
	f.Candidates = f.Candidates[:min(len(f.Candidates), mostCandidates)]
	return f
}

// bearer takes a surname for the only one who bears it, in office on the day or not: by itself a name has no article that
// says otherwise.
func bearer(b *knowledge.Base, words []string, on time.Time) (Coding, bool) {
	var best *knowledge.Entry
	for _, e := range b.Lookup(strings.Join(words, " "), on) {
		if e.Kind != knowledge.Person || best != nil && best.ID == e.ID {
			continue
		}
		if best != nil {
			return Coding{}, false
		}
		best = &e
	}
	if best == nil || !strings.ContainsFunc(strings.Join(words, " "), unicode.IsUpper) {
		return Coding{}, false
	}
	return fromEntry(best, on), true
}

// town gives the country of a town or province that is the whole mention; as an actor it stands for its people.
func town(words []string) string {
	if len(words) > longestName {
		return ""
	}
	found := place.Lookup(strings.Join(words, " "), "")
	if len(found) == 0 {
		return ""
	}
	return placed(words)
}

// ofCountry finds a bearer of the name in a country.
func ofCountry(b *knowledge.Base, words []string, country string, on time.Time) (knowledge.Entry, bool) {
	found := b.Lookup(strings.Join(words, " "), on)
	if i := slices.IndexFunc(found, func(e knowledge.Entry) bool { return e.Country == country }); i >= 0 {
		return found[i], true
	}
	return knowledge.Entry{}, false
}

// holders lists who held the office that a phrase ends in on the day; none without a day, since most who ever held it did
// not hold it then.
func holders(b *knowledge.Base, words []string, country string, on time.Time) []knowledge.Entry {
	if on.IsZero() {
		return nil
	}
	phrase := " " + knowledge.Fold(strings.Join(words, " ")) + " "
	var out []knowledge.Entry
	for _, e := range b.Entries() {
		if e.Kind == knowledge.Person && e.Country == country && e.Role != "" && e.Holds(on) &&
			strings.HasSuffix(phrase, " "+knowledge.Fold(e.Role)+" ") {
			out = append(out, e)
		}
	}
	return out
}
