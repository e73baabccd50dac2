package lang

import (
	"math"

	"demarche/lang/encoder"
)

// FarMention is a mention in another sentence of the text that may play a part in an event; Count says how often its actor
// is named in the text, Plays what else its actor does there: source, target of the telling before, source, target of the
// one after, source, target of one in the headline.
type FarMention struct {
	Words
	Count int
	Plays [6]bool
}

// farFeatures is the number of features of a candidate: nine of where it stands and how often, then Plays.
const farFeatures = 9 + 6

// Far gives, for an event whose own sentence does not name its source or its target, the probability that each mention
// names it, and last that nobody does. The mentions stand in other sentences than the trigger.
func (d *Doc) Far(sentence, trigger int, ms []FarMention) (source, target []float32) {
	n := len(ms)
	r := d.reader
	w := r.pool.Get().(*work)
	defer r.pool.Put(w)
	w.a, w.b = grow(w.a, max(n, 1)*2*width), grow(w.b, max(n, 1)*linkWidth)
	for i, m := range ms {
		s := &d.Sentences[m.Sentence]
		copy(w.a[i*2*width:(i*2+1)*width], d.vectors[(s.first+m.First)*width:])
		copy(w.a[(i*2+1)*width:(i*2+2)*width], d.vectors[(s.first+m.Last)*width:])
	}
	h := &r.heads
	if n > 0 {
		h.farK.Apply(w.ws, w.b, w.a, n)
	}
	e := d.Sentences[sentence].Triggers[trigger].vector
	w.c, w.d, w.out = grow(w.c, 2*linkWidth), grow(w.d, 2), grow(w.out, 2*farFeatures)
	h.farQ.Apply(w.ws, w.c, e, 1)
	h.farNone.Apply(w.ws, w.d, e, 1)
	h.farW.Apply(w.ws, w.out, e, 1)
	out := [2][]float32{make([]float32, n+1), make([]float32, n+1)}
	scale := float32(1 / math.Sqrt(linkWidth))
	for side := range out {
		// What a feature is worth: its weight for all events and that for this one.
		var f [farFeatures]float32
		for k := range f {
			f[k] = h.farF[side][k] + w.out[side*farFeatures+k]
		}
		for i, m := range ms {
			v := encoder.Dot(w.b[i*linkWidth:(i+1)*linkWidth], w.c[side*linkWidth:(side+1)*linkWidth])*scale + h.farF[side][farFeatures]
			v += f[farBucket(m.Sentence-sentence)] + f[8]*float32(math.Log(float64(max(m.Count, 1))))
			if m.Sentence == 0 {
				v += f[7]
			}
			for k, yes := range m.Plays {
				if yes {
					v += f[9+k]
				}
			}
			out[side][i] = v
		}
		out[side][n] = w.d[side]
		softmax(out[side])
	}
	return out[0], out[1]
}

// farBucket is the class of a distance in sentences, the twin of far_features in train/losses.py.
func farBucket(d int) int { return min(max(d, -4), 2) + 4 }
