package event

import (
	"slices"

	"demarche/actor"
	"demarche/lang"
)

// farLeast is the probability from which a part is taken from another sentence; below it, it stays open.
const farLeast = 0.35

// Parts are looked for among this many mentions before and after the telling, and at the head of the article.
const (
	farWindow  = 150
	headWindow = 20
)

// findFar looks, for tellings whose sentence names no source or no target, for who plays the part elsewhere.
func findFar(d *lang.Doc, cast *actor.Cast, ts []telling) {
	type place struct {
		lang.FarMention
		actor int
	}
	var all []place
	for a := range cast.Actors {
		n := len(cast.Actors[a].Mentions)
		for _, m := range cast.Actors[a].Mentions {
			if m.Form != "pronoun" {
				all = append(all, place{lang.FarMention{Words: m.Words, Count: n}, a})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b place) int { return a.Sentence - b.Sentence })
	for i := range ts {
		t := &ts[i]
		if len(t.source) > 0 && len(t.target) > 0 {
			continue
		}
		var ms []lang.FarMention
		var who []int
		here, _ := slices.BinarySearchFunc(all, t.words.Sentence, func(p place, s int) int { return p.Sentence - s })
		near := all[max(0, here-farWindow):min(len(all), here+farWindow)]
		if first := min(headWindow, max(0, here-farWindow)); first > 0 {
			near = append(slices.Clone(all[:first]), near...)
		}
		for _, p := range near {
			if p.Sentence != t.words.Sentence && !slices.Contains(t.source, p.actor) && !slices.Contains(t.target, p.actor) {
				p.Plays = plays(ts, i, p.actor)
				ms, who = append(ms, p.FarMention), append(who, p.actor)
			}
		}
		if len(ms) == 0 {
			continue
		}
		source, target := d.Far(t.words.Sentence, t.index, ms)
		if len(t.source) == 0 {
			t.farSource = bestPart(source, who)
		}
		if len(t.target) == 0 {
			t.farTarget = bestPart(target, who)
		}
	}
}

// plays says what an actor does in the tellings before and after telling i and in those of the headline; the twin of plays
// in train/losses.py.
func plays(ts []telling, i, actor int) (out [6]bool) {
	for k, j := range [...]int{i - 1, i + 1} {
		if j >= 0 && j < len(ts) {
			out[2*k], out[2*k+1] = slices.Contains(ts[j].source, actor), slices.Contains(ts[j].target, actor)
		}
	}
	for j := 0; j < len(ts) && ts[j].words.Sentence == 0; j++ {
		out[4] = out[4] || slices.Contains(ts[j].source, actor)
		out[5] = out[5] || slices.Contains(ts[j].target, actor)
	}
	return out
}

// bestPart sums the probabilities by actor and gives the likeliest, where it is likely enough.
func bestPart(p []float32, who []int) part {
	sum := map[int]float32{}
	for i, a := range who {
		sum[a] += p[i]
	}
	best := part{actor: -1}
	for _, a := range who { // in order, so that equal sums give one answer
		if sum[a] > best.score {
			best = part{a, sum[a]}
		}
	}
	if best.score < farLeast {
		return part{actor: -1}
	}
	return best
}
