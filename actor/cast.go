package actor

import (
	"slices"
	"sort"
	"strings"
	"time"

	"demarche/knowledge"
	"demarche/lang"
	"demarche/span"
)

// Mention is a place of the text that stands for an actor.
type Mention struct {
	lang.Words
	Span span.Span
	Form string // name, nominal, pronoun or demonym
}

// Actor is somebody in the article.
type Actor struct {
	Name     string
	Kind     string // person, organization, country, group or people
	Codes    []string
	Country  string // ISO 3166 alpha-3, empty where unknown
	Role     string
	RoleFrom string // article or knowledge, empty where there is no role
	Resolved string // knowledge, article or none
	ID       string // in the knowledge base
	Mentions []Mention
}

// Cast is who is who in one article.
type Cast struct {
	Actors []Actor
	at     map[lang.Words]int
}

// Of gives the actor that the words stand for; -1 where they were not asked for in Resolve.
func (c *Cast) Of(w lang.Words) int {
	if i, ok := c.at[w]; ok {
		return i
	}
	return -1
}

// Request asks for an actor: words that play a part in an event or a quotation. Speaker names the words of whoever speaks
// where they stand, if they stand in somebody's speech ('I', 'we').
type Request struct {
	lang.Words
	Speaker *lang.Words
}

// Resolve finds the actors of a Doc. on is the article's date (zero: unknown), which decides on codes that changed.
func Resolve(d *lang.Doc, kb *knowledge.Base, requests []Request, on time.Time) *Cast {
	r := resolver{d: d, kb: kb, on: on, at: map[lang.Words]int{}, words: map[lang.Words]int{}, nominals: map[string]int{}}
	r.collect(requests)
	r.joinNames()
	r.joinRest()
	return r.cast()
}

// mention is a candidate while the cast is made up.
type mention struct {
	Mention
	label   string // of the name head; empty for nominals and pronouns
	text    string
	key     string // what it says, folded
	speaker *lang.Words
	coding  Coding
	parent  int // a mention that stands for the same actor; its own index where it is the first of its group
}

type resolver struct {
	d     *lang.Doc
	kb    *knowledge.Base
	on    time.Time
	ms    []mention
	words map[lang.Words]int // mention by its own words
	at    map[lang.Words]int // mention by the words asked for
	// nominals gives the first nominal of the same folded words.
	nominals map[string]int
}

// acts says which name labels can name actors.
func acts(label string) bool {
	switch label {
	case "PER", "ORG", "GPE", "NORP", "ARM", "LOC", "FAC":
		return true
	}
	return false
}

// collect gathers names and requested words as mentions, in the order of the text.
func (r *resolver) collect(requests []Request) {
	for i := range r.d.Sentences {
		s := &r.d.Sentences[i]
		for _, n := range s.Names {
			if acts(n.Label) {
				r.add(lang.Words{Sentence: i, First: n.First, Last: n.Last}, n.Label)
			}
		}
	}
	for _, q := range requests {
		k := r.mentionOf(q)
		if q.Speaker != nil && r.ms[k].speaker == nil {
			r.ms[k].speaker = q.Speaker
		}
		r.at[q.Words] = k
	}
	// In the order of the text; the maps follow.
	order := make([]int, len(r.ms))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(a, b int) bool {
		x, y := r.ms[order[a]].Span, r.ms[order[b]].Span
		return x.Start < y.Start || x.Start == y.Start && x.End < y.End
	})
	moved := make([]int, len(order))
	sorted := make([]mention, len(order))
	for to, from := range order {
		moved[from] = to
		sorted[to] = r.ms[from]
		sorted[to].parent = to
	}
	r.ms = sorted
	for w, k := range r.words {
		r.words[w] = moved[k]
	}
	for w, k := range r.at {
		r.at[w] = moved[k]
	}
}

func (r *resolver) add(w lang.Words, label string) int {
	if k, ok := r.words[w]; ok {
		return k
	}
	s := &r.d.Sentences[w.Sentence]
	sp := s.SpanOf(w.First, w.Last)
	m := mention{Mention: Mention{Words: w, Span: sp, Form: "nominal"}, label: label}
	m.text = sp.In(r.d.Text)
	m.key = fold(m.text)
	switch {
	case label == "NORP":
		m.Form = "demonym"
	case label != "":
		m.Form = "name"
	case w.First == w.Last && s.Words[w.First].UPOS == "PRON":
		m.Form = "pronoun"
	}
	r.ms = append(r.ms, m)
	r.words[w] = len(r.ms) - 1
	return len(r.ms) - 1
}

// mentionOf gives the mention that requested words stand for: the name at their head, or they themselves.
func (r *resolver) mentionOf(q Request) int {
	s := &r.d.Sentences[q.Sentence]
	first, last := q.First, q.Last
	w := lang.Words{Sentence: q.Sentence, First: first, Last: last}
	if k, ok := r.words[w]; ok {
		return k
	}
	head := s.Head(first, last)
	for _, n := range s.Names {
		if !acts(n.Label) || n.Last < first || n.First > last {
			continue
		}
		whole := n.First <= first && last <= n.Last
		// 'Foreign Minister Ann Lee' is Ann Lee; 'the Kenyan police' is not Kenya.
		atHead := n.First <= head && head <= n.Last
		titled := n.Label == "PER" && n.Last == last
		if n.Label == "NORP" && !whole {
			continue
		}
		if whole || atHead && n.Label != "GPE" || titled || atHead && n.First <= first+1 {
			return r.add(lang.Words{Sentence: q.Sentence, First: n.First, Last: n.Last}, n.Label)
		}
	}
	return r.add(w, "")
}

// fold reduces a mention to what it says: lower case, no article, no possessive mark.
func fold(text string) string {
	t := strings.ToLower(strings.TrimSpace(text))
	for _, cut := range []string{"the ", "a ", "an "} {
		t = strings.TrimPrefix(t, cut)
	}
	t = strings.TrimSuffix(strings.TrimSuffix(t, "'s"), "’s")
	return strings.Join(strings.Fields(t), " ")
}

// group gives the first mention of the group of mention i.
func (r *resolver) group(i int) int {
	for r.ms[i].parent != i {
		r.ms[i].parent = r.ms[r.ms[i].parent].parent
		i = r.ms[i].parent
	}
	return i
}

// union joins the groups of two mentions; the earlier group's first mention stands for both.
func (r *resolver) union(a, b int) {
	x, y := r.group(a), r.group(b)
	r.ms[max(x, y)].parent = min(x, y)
}

// cast makes actors of the groups.
func (r *resolver) cast() *Cast {
	c := &Cast{at: map[lang.Words]int{}}
	groups := make([][]*mention, len(r.ms))
	for i := range r.ms {
		g := r.group(i)
		groups[g] = append(groups[g], &r.ms[i])
	}
	number := map[int]int{}
	for g, ms := range groups {
		if len(ms) > 0 {
			number[g] = len(c.Actors)
			c.Actors = append(c.Actors, r.actor(ms))
		}
	}
	for w, k := range r.at {
		c.at[w] = number[r.group(k)]
	}
	for w, k := range r.words {
		if _, ok := c.at[w]; !ok {
			c.at[w] = number[r.group(k)]
		}
	}
	return c
}

// actor gathers what the mentions of one group say.
func (r *resolver) actor(ms []*mention) Actor {
	var a Actor
	best := ms[0]
	rank := func(m *mention) int {
		switch {
		case m.Form == "name" && m.coding.From == "knowledge":
			return 5
		case m.Form == "name":
			return 4
		case m.Form == "demonym":
			return 3
		case m.Form == "nominal":
			return 2
		}
		return 0
	}
	for _, m := range ms {
		a.Mentions = append(a.Mentions, m.Mention)
		if k, b := rank(m), rank(best); k > b || k == b && m.Form == "name" && m.label == "PER" && len(m.text) > len(best.text) {
			best = m
		}
	}
	a.Name = strings.TrimSuffix(strings.TrimSuffix(best.text, "'s"), "’s")
	if best.Form == "nominal" {
		a.Name = trimArticle(a.Name)
	}
	if a.Name == "" { // a lone possessive mark
		a.Name = best.text
	}
	a.Kind, a.Resolved = mentionKind(best), "none"
	take := func(m *mention) {
		if len(a.Codes) == 0 && len(m.coding.Codes) > 0 {
			a.Codes, a.Country = slices.Clone(m.coding.Codes), m.coding.Country
			a.Resolved, a.ID = m.coding.From, m.coding.KnowledgeID
			if m.coding.Kind != "" {
				a.Kind = m.coding.Kind
			}
			if m.coding.Role != "" {
				a.Role, a.RoleFrom = m.coding.Role, m.coding.From
			}
			if m.coding.Name != "" && m.coding.From == "knowledge" && best.label != "PER" {
				a.Name = m.coding.Name
			}
		}
	}
	take(best)
	if best.label == "PER" {
		for _, m := range ms {
			role, codes, country := r.roleOf(m)
			if role == "" {
				continue
			}
			if a.Role == "" {
				a.Role, a.RoleFrom = role, "article"
			}
			if len(a.Codes) == 0 && len(codes) > 0 {
				a.Codes, a.Country, a.Resolved = codes, country, "article"
			}
		}
	}
	for _, m := range ms {
		take(m)
	}
	if a.Country == "" {
		a.Country = best.coding.Country
	}
	if a.Resolved == "" {
		a.Resolved = "none"
	}
	return a
}

func trimArticle(s string) string {
	for _, cut := range []string{"the ", "The ", "a ", "A ", "an ", "An "} {
		if rest, ok := strings.CutPrefix(s, cut); ok {
			return rest
		}
	}
	return s
}

func mentionKind(m *mention) string {
	if m.coding.Kind != "" {
		return m.coding.Kind
	}
	switch m.label {
	case "PER":
		return "person"
	case "GPE", "NORP", "LOC":
		return "country"
	case "ARM":
		return "group"
	case "ORG", "FAC":
		return "organization"
	}
	switch m.key {
	case "he", "she", "him", "her", "his", "i", "me":
		return "person"
	case "it", "its":
		return "organization"
	}
	return "people"
}
