package lang

import (
	"math"

	"demarche/lang/encoder"
)

// SameFeatures is the number of features of a pair of tellings that Same asks for.
const SameFeatures = 16

// TriggerRef names a trigger by its sentence and its index there.
type TriggerRef struct{ Sentence, Trigger int }

// Same gives, for telling i of those listed in the order of the text, the probability that it repeats each of the tellings
// before it, window at most, and last the probability that it repeats none. pair fills in what is known of two tellings
// beside their words, a before b, in the order of same_features in train/corpus.py.
func (d *Doc) Same(ts []TriggerRef, window int, pair func(a, b int, out *[SameFeatures]bool)) [][]float32 {
	n := len(ts)
	if n == 0 {
		return nil
	}
	r := d.reader
	w := r.pool.Get().(*work)
	defer r.pool.Put(w)
	w.a = grow(w.a, n*width)
	for i, t := range ts {
		copy(w.a[i*width:(i+1)*width], d.Sentences[t.Sentence].Triggers[t.Trigger].vector)
	}
	w.b, w.c, w.d = grow(w.b, n*linkWidth), grow(w.c, n*linkWidth), grow(w.d, n)
	h := &r.heads
	h.sameQ.Apply(w.ws, w.b, w.a, n)
	h.sameK.Apply(w.ws, w.c, w.a, n)
	h.sameNone.Apply(w.ws, w.d, w.a, n)
	scale := float32(1 / math.Sqrt(linkWidth))
	out := make([][]float32, n)
	var has [SameFeatures]bool
	for i := range out {
		from := max(0, i-window)
		row := make([]float32, i-from+1)
		for j := from; j < i; j++ {
			v := encoder.Dot(w.b[i*linkWidth:(i+1)*linkWidth], w.c[j*linkWidth:(j+1)*linkWidth])*scale + h.sameF[SameFeatures]
			pair(j, i, &has)
			for k, yes := range has {
				if yes {
					v += h.sameF[k]
				}
			}
			row[j-from] = v
		}
		row[i-from] = w.d[i]
		softmax(row)
		out[i] = row
	}
	return out
}
