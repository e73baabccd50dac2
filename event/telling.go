package event

import (
	"slices"
	"strings"

	"demarche/actor"
	"demarche/lang"
	"demarche/plover"
	"demarche/quote"
)

// Least is the probability of a trigger from which it is coded.
const Least = 0.5

// sideLeast is the share of the surest party's probability that a further party of a reciprocal act must have.
const sideLeast = 0.9

// telling is one trigger and what its sentence says of the event.
type telling struct {
	words          lang.Words
	trigger        *lang.Trigger
	index          int // of the trigger in its sentence
	source, target []int
	by             int
	when, place    *lang.Words
	numbers        []Number
	// farSource and farTarget are who plays the part from another sentence, where this one names nobody; -1 for nobody.
	farSource, farTarget part
	group                int
	lemma                string // see lemma
}

// part is an actor with the probability of its part.
type part struct {
	actor int
	score float32
}

// Requests lists the words that play a part in events or quotations, for actor.Resolve.
func Requests(d *lang.Doc, quotes []quote.Quotation) []actor.Request {
	var out []actor.Request
	for i := range d.Sentences {
		s := &d.Sentences[i]
		for _, t := range s.Triggers {
			if !coded(s, &t) {
				continue
			}
			for _, r := range t.Roles {
				if r.Name == "source" || r.Name == "target" || r.Name == "by" {
					out = append(out, actor.Request{Words: lang.Words{Sentence: i, First: r.First, Last: r.Last}})
				}
			}
		}
	}
	for _, q := range quotes {
		for _, w := range []*lang.Words{q.Speaker, q.To} {
			if w != nil {
				out = append(out, actor.Request{Words: *w})
			}
		}
	}
	for k := range out {
		if q := within(d, quotes, out[k].Words); q != nil && q.Speaker != nil && *q.Speaker != out[k].Words {
			out[k].Speaker = q.Speaker
		}
	}
	return out
}

// coded says whether a trigger is coded: it is likely enough, and no part of the name of an actor or a place ('LeT').
func coded(s *lang.Sentence, t *lang.Trigger) bool {
	if t.Score < Least {
		return false
	}
	for _, n := range s.Names {
		if n.First <= t.First && t.Last <= n.Last {
			switch n.Label {
			case "PER", "ORG", "GPE", "ARM", "LOC":
				return false
			}
		}
	}
	return true
}

// within gives the quotation that holds the words, nil where none does.
func within(d *lang.Doc, quotes []quote.Quotation, w lang.Words) *quote.Quotation {
	sp := d.Span(w)
	for k := range quotes {
		if quotes[k].Sentence == w.Sentence && quotes[k].Span.Contains(sp) {
			return &quotes[k]
		}
	}
	return nil
}

// tellings lists the triggers that are coded, with their parts in their own sentences.
func tellings(d *lang.Doc, quotes []quote.Quotation, cast *actor.Cast) []telling {
	var out []telling
	for i := range d.Sentences {
		s := &d.Sentences[i]
		for k := range s.Triggers {
			t := &s.Triggers[k]
			if !coded(s, t) {
				continue
			}
			w := lang.Words{Sentence: i, First: t.First, Last: t.Last}
			x := telling{
				words: w, lemma: lemma(d, w), trigger: t, index: k, by: -1, group: len(out),
				farSource: part{actor: -1}, farTarget: part{actor: -1},
			}
			surest := map[string]lang.Role{}
			for _, r := range t.Roles {
				if r.Score > surest[r.Name].Score {
					surest[r.Name] = r
				}
			}
			for _, r := range t.Roles {
				w := lang.Words{Sentence: i, First: r.First, Last: r.Last}
				if !beside(s, t.Type, r, surest[r.Name]) {
					continue
				}
				switch r.Name {
				case "source":
					x.source = addActor(x.source, cast.Of(w))
				case "target":
					x.target = addActor(x.target, cast.Of(w))
				case "by":
					if x.by < 0 {
						x.by = cast.Of(w)
					}
				case "place":
					if x.place == nil {
						x.place = &w
					}
				case "time":
					if w, ok := wholeTime(s, w); ok && x.when == nil {
						x.when = &w
					}
				default:
					x.numbers = append(x.numbers, Number{r.Name, w})
				}
			}
			// Nobody acts on himself alone: the same actor on both sides is the doer.
			x.target = slices.DeleteFunc(x.target, func(a int) bool { return slices.Contains(x.source, a) })
			if x.by < 0 {
				if q := within(d, quotes, x.words); q != nil && q.Speaker != nil && (q.Cue == nil || *q.Cue != x.words) {
					x.by = cast.Of(*q.Speaker)
				}
			}
			if slices.Contains(x.source, x.by) {
				x.by = -1
			}
			out = append(out, x)
		}
	}
	return out
}

// wholeTime widens the words for a time to the whole dates that they touch ('August' of 'August 5'); false where they name no
// time at all ('at the').
func wholeTime(s *lang.Sentence, w lang.Words) (lang.Words, bool) {
	for _, n := range s.Names {
		if n.Label == "DATE" && n.First <= w.Last && w.First <= n.Last {
			w.First, w.Last = min(w.First, n.First), max(w.Last, n.Last)
		}
	}
	for _, x := range s.Words[w.First : w.Last+1] {
		switch x.UPOS {
		case "DET", "ADP", "CCONJ", "SCONJ", "PUNCT", "PART", "AUX":
		default:
			return w, true
		}
	}
	return w, false
}

// beside says whether a part stands beside the surest one of its name. Who stands on one side of an act is enumerated ('the UK
// and the US'); those who act together may be named apart ('Chad met with Mali').
func beside(s *lang.Sentence, typ string, r, top lang.Role) bool {
	if coordinated(s, r, top) {
		return true
	}
	side := r.Name == "source" || r.Name == "target"
	return (!side || reciprocal(typ, "")) && r.Score >= sideLeast*top.Score
}

// coordinated says whether two parts are members of one enumeration: 'the UK and the US'.
func coordinated(s *lang.Sentence, a, b lang.Role) bool {
	first := func(r lang.Role) int {
		w := s.Head(r.First, r.Last)
		for range s.Words {
			if s.Words[w].Rel != "conj" || s.Words[w].Head < 0 {
				break
			}
			w = s.Words[w].Head
		}
		return w
	}
	return first(a) == first(b)
}

func addActor(list []int, a int) []int {
	if a < 0 || slices.Contains(list, a) {
		return list
	}
	return append(list, a)
}

// cameo gives the best code that the code table allows with the type and mode: what the head says and its probability, else
// the table's own and 0.
func cameo(t *lang.Trigger, typ, mode string, contexts []string) (string, float32) {
	for _, c := range t.CAMEO {
		if plover.Compatible(c.Label, typ, mode) {
			return c.Label, c.Score
		}
	}
	return plover.Default(typ, mode, contexts), 0
}

// lemma gives the first letters of a trigger, by which tellings with the same word are known.
func lemma(d *lang.Doc, w lang.Words) string {
	t := strings.ToLower(d.TextOf(w))
	n := 0
	for i := range t {
		if n == 4 {
			return t[:i]
		}
		n++
	}
	return t
}
