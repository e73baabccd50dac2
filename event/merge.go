package event

import (
	"slices"

	"demarche/actor"
	"demarche/lang"
	"demarche/plover"
)

// merge joins tellings of one act (codebook section 9): the network says of each telling which earlier one it repeats, if
// any; a group of tellings has the probability of all of them.
func merge(d *lang.Doc, cast *actor.Cast, ts []telling) {
	refs := make([]lang.TriggerRef, len(ts))
	for i, t := range ts {
		refs[i] = lang.TriggerRef{Sentence: t.words.Sentence, Trigger: t.index}
	}
	join(d, cast, ts, d.Same(refs, mergeWindow, func(a, b int, out *[lang.SameFeatures]bool) { *out = pair(d, &ts[a], &ts[b]) }))
}

// join puts each telling into the group that it most probably repeats; row i of the probabilities has a column for each of
// the tellings just before it, and last one for none.
func join(d *lang.Doc, cast *actor.Cast, ts []telling, rows [][]float32) {
	named := namedPeople(cast)
	for i, row := range rows {
		from := i + 1 - len(row)
		byGroup := map[int]float32{}
		best := -1
		for j := from; j < i; j++ {
			if apart(cast, named, &ts[j], &ts[i]) {
				continue
			}
			if ts[i].words.Sentence == ts[j].words.Sentence && light(d, &ts[j], &ts[i]) {
				byGroup[ts[j].group] = 2 // surer than any probability
			}
			byGroup[ts[j].group] += row[j-from]
		}
		for j := from; j < i; j++ {
			if g := ts[j].group; byGroup[g] > 0 && (best < 0 || byGroup[g] > byGroup[best]) {
				best = g
			}
		}
		if best >= 0 && byGroup[best] > mergeLeast {
			ts[i].group = best
		}
	}
}

// apart says whether two acts of force are done to different people, one of them a named person: the arrest of each of six
// is not the arrest of the six (codebook section 9). named tells which actors are named people.
func apart(cast *actor.Cast, named []bool, a, b *telling) bool {
	if plover.Quad(a.trigger.Type) != "material-conflict" || a.trigger.Type != b.trigger.Type || len(a.target) == 0 || len(b.target) == 0 || shared(a.target, b.target) {
		return false
	}
	some := func(list []int) bool { return slices.ContainsFunc(list, func(x int) bool { return named[x] }) }
	others := func(list []int) bool {
		return some(list) || slices.ContainsFunc(list, func(x int) bool { k := cast.Actors[x].Kind; return k == "group" || k == "people" })
	}
	return some(a.target) && others(b.target) || some(b.target) && others(a.target)
}

// namedPeople says of each actor whether it is a person who is named somewhere; asked once, since an actor may have thousands
// of mentions.
func namedPeople(cast *actor.Cast) []bool {
	out := make([]bool, len(cast.Actors))
	for i, a := range cast.Actors {
		out[i] = a.Kind == "person" && slices.ContainsFunc(a.Mentions, func(m actor.Mention) bool { return m.Form == "name" })
	}
	return out
}

const (
	// mergeWindow is how many tellings back the same event is looked for.
	mergeWindow = 200
	// mergeLeast is the probability from which a telling joins a group.
	mergeLeast = 0.3
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
