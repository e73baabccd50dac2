package event

import (
	"slices"

	"demarche/lang"
	"demarche/plover"
)

// merge joins tellings of one act (codebook section 9): the network says of each telling which earlier one it repeats, if
// any; a group of tellings has the probability of all of them.
func merge(d *lang.Doc, ts []telling) {
	refs := make([]lang.TriggerRef, len(ts))
	for i, t := range ts {
		refs[i] = lang.TriggerRef{Sentence: t.words.Sentence, Trigger: t.index}
	}
	join(d, ts, d.Same(refs, mergeWindow, func(a, b int, out *[lang.SameFeatures]bool) { *out = pair(d, &ts[a], &ts[b]) }))
}

// join puts each telling into the group that it most probably repeats; row i of the probabilities has a column for each of
// the tellings just before it, and last one for none.
func join(d *lang.Doc, ts []telling, rows [][]float32) {
	for i, row := range rows {
		from := i + 1 - len(row)
		byGroup := map[int]float32{}
		best := -1
		for j := from; j < i; j++ {
			if ts[i].words.Sentence == ts[j].words.Sentence && light(d, &ts[j], &ts[i]) {
				byGroup[ts[j].group] = 2 // surer than any probability
			}
			byGroup[ts[j].group] += row[j-from]
		}
		for j := from; j < i; j++ {
			if g := ts[j].group; best < 0 || byGroup[g] > byGroup[best] {
				best = g
			}
		}
		if best >= 0 && byGroup[best] > mergeLeast {
			ts[i].group = best
		}
	}
}

const (
	// mergeWindow is how many tellings back the same event is looked for.
	mergeWindow = 200
	// mergeLeast is the probability from which a telling joins a group.
	mergeLeast = 0.4
)

// light says whether two triggers of one sentence are a verb and its own noun that tell one act together: 'held talks',
// 'launched an attack', 'went on strike'; but 'lifted sanctions' are two.
func light(d *lang.Doc, a, b *telling) bool {
	s := &d.Sentences[a.words.Sentence]
	of := func(noun, verb *telling) bool {
		for v := verb.words.First; v <= verb.words.Last; v++ {
			if s.Light(v, noun.words.First) || a.trigger.Type == b.trigger.Type && s.NounOf(v, noun.words.First) {
				return true
			}
		}
		return false
	}
	return of(b, a) || of(a, b)
}

// pair is what is known of two tellings beside their words, a before b; the twin of same_features in train/corpus.py.
func pair(d *lang.Doc, a, b *telling) [lang.SameFeatures]bool {
	s, t := shared(a.source, b.source), shared(a.target, b.target)
	gap := b.words.Sentence - a.words.Sentence
	q := plover.Quad(b.trigger.Type)
	return [lang.SameFeatures]bool{
		a.trigger.Type == b.trigger.Type,
		s, (len(a.source) == 0) != (len(b.source) == 0), len(a.source) == 0 && len(b.source) == 0,
		t, (len(a.target) == 0) != (len(b.target) == 0), len(a.target) == 0 && len(b.target) == 0,
		s && t,
		a.words.Sentence == 0, a.lemma == b.lemma, gap == 0, gap == 1, gap > 3,
		a.when != nil && b.when != nil && d.TextOf(*a.when) != d.TextOf(*b.when),
		clash(d, a.numbers, b.numbers),
		q == "verbal-cooperation" || q == "verbal-conflict",
	}
}

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
