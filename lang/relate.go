package lang

import (
	"strings"

	"demarche/span"
)

// Relate weighs the types of act that the text tells of source towards target (byte spans; an empty one is open), and the
// likeliest mode of each type. Every word counts as a trigger with its probability, in so far as the roles head gives the
// two actors their parts in it.
func (d *Doc) Relate(source, target span.Span) (scores map[string]float64, modes map[string]string) {
	r := d.reader
	w := r.pool.Get().(*work)
	defer r.pool.Put(w)
	scores, modes = map[string]float64{}, map[string]string{}
	h := &r.heads
	best := map[string]float64{}
	for i := range d.Sentences {
		s := &d.Sentences[i]
		n := len(s.Words)
		x := d.vectors[s.first*width : (s.first+n)*width]
		m := len(h.trigger.labels)
		out := make([]float32, n*m)
		h.trigger.Apply(w.ws, out, x, n)
		// Every word as a trigger, whatever its probability.
		kept := s.Triggers
		s.Triggers = nil
		for j := range n {
			row := out[j*m : (j+1)*m]
			softmax(row)
			t := Trigger{First: j, Last: j, types: make([]float32, m-2)}
			for _, v := range row[2:] {
				t.Score += v
			}
			for k, v := range row[2:] {
				t.types[k] = v / max(t.Score, 1e-9)
			}
			s.Triggers = append(s.Triggers, t)
		}
		r.events(w, d, i)
		at := make([]int, n)
		for j := range at {
			at[j] = j
		}
		src, tgt := d.wordsIn(s, source), d.wordsIn(s, target)
		part := make([][2]float64, n)
		labels := h.role.out.labels
		r.pairs(w, d, s, &h.role, at, func(p, j int, x []float32) {
			if !src[j] && !tgt[j] {
				return
			}
			softmax(x)
			for k, l := range labels {
				_, role, _ := strings.Cut(l, "-")
				if role == "source" && src[j] {
					part[p][0] = max(part[p][0], float64(x[k]))
				}
				if role == "target" && tgt[j] {
					part[p][1] = max(part[p][1], float64(x[k]))
				}
				// A party to a mutual act stands among the sources, or the other way round: it counts for little.
				if role == "source" && tgt[j] || role == "target" && src[j] {
					part[p][1] = max(part[p][1], 0.2*float64(x[k]))
				}
			}
		})
		weights := make([]float64, n)
		for j, t := range s.Triggers {
			if !src[j] || !tgt[j] {
				weights[j] = float64(t.Score) * (0.02 + part[j][0]) * (0.02 + part[j][1])
			}
		}
		for j, t := range s.Triggers {
			weight := weights[j] * s.own(weights, j)
			ahead := 0.0
			if t.Status == "future" {
				ahead = float64(t.StatusScore)
			}
			if k := s.lightFor(j); k >= 0 && s.Triggers[k].Score > lightLeast {
				t.types, t.Type, t.Mode = s.Triggers[k].types, s.Triggers[k].Type, s.Triggers[k].Mode
			}
			for k, p := range t.types {
				typ := h.trigger.labels[k+2][2:]
				if f := promised[typ]; f != "" {
					scores[f] += weight * float64(p) * ahead
					p *= float32(1 - ahead)
				}
				scores[typ] += weight * float64(p)
			}
			if v := weight * float64(t.TypeScore); v > best[t.Type] {
				best[t.Type], modes[t.Type] = v, t.Mode
			}
		}
		s.Triggers = kept
	}
	// In the order of the labels: a sum in the order of a map would differ in its last bit from run to run.
	var sum float64
	for _, l := range h.trigger.labels[2:] {
		sum += scores[l[2:]]
	}
	for k := range scores {
		scores[k] /= max(sum, 1e-30)
	}
	return scores, modes
}

// promised is what an act is while it is only announced: to promise help is to agree, to announce force is to threaten.
var promised = map[string]string{
	"COOPERATE": "AGREE", "AID": "AGREE", "RETREAT": "AGREE", "CONCEDE": "AGREE", "CONSULT": "AGREE",
	"ASSAULT": "THREATEN", "COERCE": "THREATEN", "SANCTION": "THREATEN", "MOBILIZE": "THREATEN", "PROTEST": "THREATEN",
}

// lightLeast is the probability from which the noun of a light verb tells the act.
const lightLeast = 0.2

// lightFor gives the noun that tells what is done where the word is a light verb ('launched airstrikes'), else -1.
func (s *Sentence) lightFor(verb int) int {
	for k := range s.Words {
		if s.Light(verb, k) {
			return k
		}
	}
	return -1
}

// own is what is left of a word's weight as the act between two actors where a word above it in the tree is such an act too:
// of 'lifted the embargo' the lifting is meant.
func (s *Sentence) own(weights []float64, j int) float64 {
	for k, steps := s.Words[j].Head, 0; k >= 0 && steps < len(s.Words); k, steps = s.Words[k].Head, steps+1 {
		if weights[k] > 0.5*weights[j] {
			return 0.5
		}
	}
	return 1
}

// wordsIn marks the words of the sentence that the span touches.
func (d *Doc) wordsIn(s *Sentence, sp span.Span) []bool {
	out := make([]bool, len(s.Words))
	for j := range s.Words {
		out[j] = !sp.Empty() && s.Words[j].Span.Overlaps(sp)
	}
	return out
}
