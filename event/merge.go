package event

import (
	_ "embed"
	"encoding/json"
	"math"
	"slices"

	"demarche/lang"
	"demarche/plover"
)

//go:embed merge.json
var mergeFile []byte

// mergeWeights are fitted by train/merge/fit.py on the hand-coded articles.
var mergeWeights = func() map[string]float64 {
	w := map[string]float64{}
	if err := json.Unmarshal(mergeFile, &w); err != nil {
		panic("event: merge.json: " + err.Error()) // a test reads the same file
	}
	return w
}()

// Weights that the articles cannot teach, since there a further mention has mode and status of the first by construction.
const (
	mergeLeast  = -1.0 // log odds from which two tellings are one event: parts that were not found weaken every pair
	mergeApart  = 2.0  // the same where both name a doer, or both a receiver, and these are others
	modesClash  = -1.5 // two modes, both said and different
	statusClash = -1.0
)

// merge joins tellings of one act (codebook section 9): each goes to the earlier telling that it most probably repeats.
func merge(d *lang.Doc, ts []telling) {
	type place struct{ group, sentence int }
	taken := map[place]bool{}
	for i := range ts {
		best, top := -1, mergeLeast
		for j := max(0, i-mergeWindow); j < i; j++ {
			if ts[i].trigger.Type != ts[j].trigger.Type {
				continue
			}
			if ts[i].words.Sentence == ts[j].words.Sentence {
				if light(d, ts[j].words, ts[i].words) {
					best, top = j, math.Inf(1)
				}
				continue
			}
			// No group may hold two triggers of one sentence.
			if taken[place{ts[j].group, ts[i].words.Sentence}] {
				continue
			}
			least := mergeLeast
			if apart(ts[j].source, ts[i].source) || apart(ts[j].target, ts[i].target) {
				least = mergeApart
			}
			if s := same(d, &ts[j], &ts[i]); s > top && s > least {
				best, top = j, s
			}
		}
		if best >= 0 {
			ts[i].group = ts[best].group
		}
		taken[place{ts[i].group, ts[i].words.Sentence}] = true
	}
}

// mergeWindow is how many tellings back the same event is looked for.
const mergeWindow = 200

// light says whether two triggers of one sentence are a verb and its own noun that tell one act together: 'held talks',
// 'launched an attack', 'went on strike'.
func light(d *lang.Doc, a, b lang.Words) bool {
	s := &d.Sentences[a.Sentence]
	of := func(noun, verb lang.Words) bool {
		w := s.Words[noun.First]
		return w.Head >= verb.First && w.Head <= verb.Last && (w.Rel == "obj" || w.Rel == "nsubj:pass" || w.Rel == "obl") && w.UPOS == "NOUN"
	}
	return of(b, a) || of(a, b)
}

// same is the log odds that b tells the event that a, which stands before, told.
func same(d *lang.Doc, a, b *telling) float64 {
	w := mergeWeights
	x := w["bias"]
	add := func(name string, holds bool) {
		if holds {
			x += w[name]
		}
	}
	s, t := shared(a.source, b.source), shared(a.target, b.target)
	add("source shared", s)
	add("source of one unknown", (len(a.source) == 0) != (len(b.source) == 0))
	add("source of both unknown", len(a.source) == 0 && len(b.source) == 0)
	add("target shared", t)
	add("target of one unknown", (len(a.target) == 0) != (len(b.target) == 0))
	add("target of both unknown", len(a.target) == 0 && len(b.target) == 0)
	add("both shared", s && t)
	add("first is headline", a.words.Sentence == 0)
	add("same word", a.lemma == b.lemma)
	gap := b.words.Sentence - a.words.Sentence
	add("adjacent", gap == 1)
	add("far", gap > 3)
	add("dates differ", a.when != nil && b.when != nil && d.TextOf(*a.when) != d.TextOf(*b.when))
	add("numbers differ", clash(d, a.numbers, b.numbers))
	q := plover.Quad(a.trigger.Type)
	add("verbal", q == "verbal-cooperation" || q == "verbal-conflict")
	if a.trigger.Mode != b.trigger.Mode && a.trigger.Mode != "" && b.trigger.Mode != "" {
		x += modesClash
	}
	if a.trigger.Status != b.trigger.Status {
		x += statusClash
	}
	return x
}

// apart says whether both lists name somebody and nobody stands in both.
func apart(a, b []int) bool { return len(a) > 0 && len(b) > 0 && !shared(a, b) }

func shared(a, b []int) bool {
	return slices.ContainsFunc(a, func(x int) bool { return slices.Contains(b, x) })
}

// clash says whether two lists count the same thing differently.
func clash(d *lang.Doc, a, b []Number) bool {
	for _, x := range a {
		for _, y := range b {
			if x.Kind == y.Kind && d.TextOf(x.Words) != d.TextOf(y.Words) {
				return true
			}
		}
	}
	return false
}
