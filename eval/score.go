package eval

import (
	"slices"
	"sort"
	"strconv"
	"strings"

	"demarche/plover"
	"demarche/record"
)

// Levels are what an event is scored by, each the harder.
var Levels = []string{"trigger", "type", "quad", "status", "source", "target", "dyad", "mode", "full"}

// Rate is precision, recall and F1 in per cent.
type Rate struct{ Precision, Recall, F1 float64 }

func rate(hit, gold, predicted int) Rate {
	share := func(a, b int) float64 {
		if b == 0 {
			return 0
		}
		return 100 * float64(a) / float64(b)
	}
	return Rate{share(hit, predicted), share(hit, gold), share(2*hit, gold+predicted)}
}

// TypeRate is the rate of one type with the counts of its events.
type TypeRate struct {
	Type string
	Rate
	Gold, Predicted int
}

// Result is a table of figures.
type Result struct {
	Articles, Gold, Predicted int
	Levels                    map[string]Rate
	// Accuracy, in per cent, of by, date, numbers, place and cameo (its two-digit root) among events of the right type.
	Accuracy    map[string]float64
	Quotes      Rate
	QuoteKind   float64 // per cent of the quotations found
	Speaker     float64
	MacroTypeF1 float64
	Types       []TypeRate // in the order of their names
	Errors      []Error
}

// Error is one difference between the articles and the records.
type Error struct {
	Article string
	Kind    string // wrong, missed or extra
	Gold    string // what the coder says, empty for an extra event
	Got     string // what the record says, empty for a missed one
	Text    string // the sentence
}

type scorer struct {
	r       *Result
	hit     map[string]int
	types   map[string]*[3]int // right, gold, predicted
	extra   map[string]int
	quotes  map[string]int
	actors  map[string]*record.Actor
	places  map[string]*record.Place
	overlay *overlay
}

// Score compares records with hand-coded articles, joined on the id; an article without a record has nothing found.
func Score(articles []Article, records map[string]*record.Record) *Result {
	s := &scorer{r: &Result{Articles: len(articles)}, hit: map[string]int{}, types: map[string]*[3]int{}, extra: map[string]int{}, quotes: map[string]int{}}
	for i := range articles {
		rec := records[articles[i].ID]
		if rec == nil {
			rec = &record.Record{}
		}
		s.article(&articles[i], rec)
	}
	s.finish()
	return s.r
}

func (s *scorer) count(typ string) *[3]int {
	if s.types[typ] == nil {
		s.types[typ] = &[3]int{}
	}
	return s.types[typ]
}

// pair is a hand-coded and a coded event that share a trigger.
type pair struct {
	gold, got int
	facts     map[string]bool
	sum       int
}

func (s *scorer) article(a *Article, rec *record.Record) {
	s.overlay = lay(a, rec.Article.Text)
	s.actors, s.places = rec.ActorsByID(), rec.PlacesByID()
	gold := s.overlay.acts()
	s.r.Gold += len(gold)
	s.r.Predicted += len(rec.Events)
	for _, g := range gold {
		s.count(g.first.Type)[1]++
	}
	for i := range rec.Events {
		s.count(rec.Events[i].Type)[2]++
	}
	var pairs []pair
	for i, g := range gold {
		for j := range rec.Events {
			if touch(g, &rec.Events[j]) {
				pairs = append(pairs, s.pair(i, j, g, &rec.Events[j]))
			}
		}
	}
	sort.SliceStable(pairs, func(x, y int) bool {
		a, b := pairs[x], pairs[y]
		switch {
		case a.sum != b.sum:
			return a.sum > b.sum
		case a.gold != b.gold:
			return a.gold < b.gold
		}
		return a.got < b.got
	})
	usedGold, usedGot := map[int]bool{}, map[int]bool{}
	for _, p := range pairs {
		if usedGold[p.gold] || usedGot[p.got] {
			continue
		}
		usedGold[p.gold], usedGot[p.got] = true, true
		for _, l := range Levels {
			if p.facts[l] {
				s.hit[l]++
			}
		}
		g, e := gold[p.gold], &rec.Events[p.got]
		if p.facts["type"] {
			s.details(g, e)
		}
		if !p.facts["full"] {
			s.r.Errors = append(s.r.Errors, Error{a.ID, "wrong", s.gold(g), s.got(e), a.Sentences[g.first.S]})
		}
	}
	for i, g := range gold {
		if !usedGold[i] {
			s.r.Errors = append(s.r.Errors, Error{a.ID, "missed", s.gold(g), "", a.Sentences[g.first.S]})
		}
	}
	text := []rune(rec.Article.Text)
	for j := range rec.Events {
		if !usedGot[j] {
			e := &rec.Events[j]
			from, to := max(0, e.Trigger.Start-60), min(len(text), e.Trigger.End+60)
			s.r.Errors = append(s.r.Errors, Error{a.ID, "extra", "", s.got(e), string(text[min(from, to):to])})
		}
	}
	s.quotations(a, rec)
}

// touch says whether a coded event has a trigger that overlaps one of the hand-coded event.
func touch(g *act, e *record.Event) bool {
	for _, t := range g.triggers {
		if t.overlaps(interval{e.Trigger.Start, e.Trigger.End}) {
			return true
		}
		for _, m := range e.Mentions {
			if t.overlaps(interval{m.Trigger.Start, m.Trigger.End}) {
				return true
			}
		}
	}
	return false
}

func (s *scorer) pair(i, j int, g *act, e *record.Event) pair {
	f := map[string]bool{"trigger": true, "type": e.Type == g.first.Type, "quad": plover.Quad(e.Type) == plover.Quad(g.first.Type)}
	if f["type"] {
		f["status"] = e.Status == g.first.Status
		f["mode"] = str(e.Mode) == str(g.first.Mode)
		f["source"] = s.sameSet(g.source, g.sources, e.Source)
		f["target"] = s.sameSet(g.target, g.targets, e.Target)
		f["dyad"] = f["source"] && f["target"]
		f["full"] = f["dyad"] && f["status"]
	}
	p := pair{gold: i, got: j, facts: f}
	for _, yes := range f {
		if yes {
			p.sum++
		}
	}
	return p
}

func str(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// plain makes a name comparable.
func plain(name string) string {
	var b strings.Builder
	for _, c := range strings.ToLower(name) {
		if c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == ' ' {
			b.WriteRune(c)
		}
	}
	return strings.TrimSpace(strings.TrimPrefix(b.String(), "the "))
}

// sameActor holds by mention, by name or by code.
func sameActor(p *party, a *record.Actor) bool {
	if a == nil {
		return false
	}
	for _, t := range p.spans {
		for _, m := range a.Mentions {
			if t.overlaps(interval{m.Start, m.End}) {
				return true
			}
		}
	}
	if n := plain(p.name); n != "" && n == plain(a.Name) {
		return true
	}
	return slices.ContainsFunc(p.codes, func(c string) bool { return slices.Contains(a.Codes, c) })
}

// sameSet: every hand-coded party has a partner and the other way round; either those of all mentions together, or those
// that one mention names (a body may say 'the army' where the headline says 'Israel').
func (s *scorer) sameSet(gold []*party, byMention [][]string, ids []string) bool {
	var got []*record.Actor
	for _, id := range ids {
		got = append(got, s.actors[id])
	}
	agree := func(some []*party) bool {
		for _, g := range some {
			if !slices.ContainsFunc(got, func(a *record.Actor) bool { return sameActor(g, a) }) {
				return false
			}
		}
		for _, a := range got {
			if !slices.ContainsFunc(some, func(g *party) bool { return sameActor(g, a) }) {
				return false
			}
		}
		return true
	}
	if agree(gold) {
		return true
	}
	for _, names := range byMention {
		if len(names) == 0 {
			continue
		}
		var some []*party
		for _, g := range gold {
			if slices.Contains(names, g.name) {
				some = append(some, g)
			}
		}
		if agree(some) {
			return true
		}
	}
	return false
}

func (s *scorer) details(g *act, e *record.Event) {
	add := func(name string, right bool) {
		if right {
			s.extra[name]++
		}
	}
	s.count(g.first.Type)[0]++
	s.extra["pairs"]++
	if g.by == nil {
		add("by", e.By == nil)
	} else {
		add("by", e.By != nil && sameActor(g.by, s.actors[*e.By]))
	}
	got := ""
	if e.Date != nil {
		got = str(e.Date.From)
	}
	want, _, _ := strings.Cut(str(g.first.Date), "/")
	add("date", got == want || got != "" && want != "" && strings.HasPrefix(got, want))
	if g.first.Where != nil && *g.first.Where != "" {
		s.extra["place_n"]++
		if e.Place != nil && s.places[*e.Place] != nil {
			at := s.overlay.span(g.first.S, *g.first.Where)
			add("place", slices.ContainsFunc(s.places[*e.Place].Mentions, func(m record.Span) bool { return at.overlaps(interval{m.Start, m.End}) }))
		}
	}
	var a, b []string
	for _, n := range g.first.Numbers {
		v := 0.0
		if n.Value != nil {
			v = *n.Value
		}
		a = append(a, n.Kind+" "+strconv.FormatFloat(v, 'g', -1, 64))
	}
	for _, n := range e.Numbers {
		v := 0.0
		if n.Value != nil {
			v = *n.Value
		}
		b = append(b, n.Kind+" "+strconv.FormatFloat(v, 'g', -1, 64))
	}
	slices.Sort(a)
	slices.Sort(b)
	add("numbers", slices.Equal(a, b))
	if c := str(g.first.CAMEO); c != "" {
		s.extra["cameo_n"]++
		add("cameo", root(str(e.CAMEO)) == root(c))
	}
}

func root(code string) string { return code[:min(2, len(code))] }

func (s *scorer) quotations(a *Article, rec *record.Record) {
	s.quotes["gold"] += len(a.Quotes)
	s.quotes["got"] += len(rec.Quotes)
	used := make([]bool, len(rec.Quotes))
	for _, q := range a.Quotes {
		sp := s.overlay.span(q.S, q.Text)
		best, top := -1, 0.0
		for j, p := range rec.Quotes {
			if used[j] || !sp.overlaps(interval{p.Start, p.End}) {
				continue
			}
			inter := min(sp.end, p.End) - max(sp.start, p.Start)
			share := float64(inter) / float64(max(1, sp.end-sp.start, p.End-p.Start))
			if share >= 0.5 && share > top {
				best, top = j, share
			}
		}
		if best < 0 {
			continue
		}
		used[best] = true
		s.quotes["hit"]++
		if rec.Quotes[best].Kind == q.Kind {
			s.quotes["kind"]++
		}
		if q.Speaker != nil {
			s.quotes["speakers"]++
			if id := rec.Quotes[best].Speaker; id != nil && sameActor(s.overlay.party(q.S, *q.Speaker), s.actors[*id]) {
				s.quotes["speaker"]++
			}
		}
	}
}

func (s *scorer) finish() {
	r := s.r
	share := func(a, b int) float64 { return 100 * float64(a) / float64(max(1, b)) }
	r.Levels = map[string]Rate{}
	for _, l := range Levels {
		r.Levels[l] = rate(s.hit[l], r.Gold, r.Predicted)
	}
	r.Accuracy = map[string]float64{}
	for _, k := range []string{"by", "date", "numbers"} {
		r.Accuracy[k] = share(s.extra[k], s.extra["pairs"])
	}
	for _, k := range []string{"place", "cameo"} {
		r.Accuracy[k] = share(s.extra[k], s.extra[k+"_n"])
	}
	r.Quotes = rate(s.quotes["hit"], s.quotes["gold"], s.quotes["got"])
	r.QuoteKind = share(s.quotes["kind"], s.quotes["hit"])
	r.Speaker = share(s.quotes["speaker"], s.quotes["speakers"])
	n := 0
	for typ, c := range s.types {
		t := TypeRate{typ, rate(c[0], c[1], c[2]), c[1], c[2]}
		r.Types = append(r.Types, t)
		if c[1] > 0 {
			r.MacroTypeF1 += t.F1
			n++
		}
	}
	r.MacroTypeF1 /= float64(max(1, n))
	slices.SortFunc(r.Types, func(a, b TypeRate) int { return strings.Compare(a.Type, b.Type) })
}

// gold and got tell an event in a line.
func (s *scorer) gold(g *act) string {
	list := func(ps []*party) string {
		var out []string
		for _, p := range ps {
			out = append(out, p.name)
		}
		return strings.Join(out, ", ")
	}
	return line(g.first.Trigger, g.first.Type, str(g.first.Mode), list(g.source), list(g.target), g.first.Status)
}

func (s *scorer) got(e *record.Event) string {
	list := func(ids []string) string {
		var out []string
		for _, id := range ids {
			if a := s.actors[id]; a != nil {
				out = append(out, a.Name)
			}
		}
		return strings.Join(out, ", ")
	}
	return line(e.Trigger.Text, e.Type, str(e.Mode), list(e.Source), list(e.Target), e.Status)
}

func line(trigger, typ, mode, source, target, status string) string {
	if mode != "" {
		typ += "/" + mode
	}
	nobody := func(s string) string {
		if s == "" {
			return "nobody"
		}
		return s
	}
	return "'" + trigger + "' " + typ + ", " + nobody(source) + " -> " + nobody(target) + ", " + status
}
