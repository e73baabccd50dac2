package lang

import (
	"math"
	"strings"

	"demarche/lang/encoder"
)

// LinkWindow is how many mentions back an antecedent is looked for.
const LinkWindow = 250

// Links scores, for each mention (in order of the text), how well each of the LinkWindow mentions before it is its
// antecedent: row i has a log-odds-like score for each of mentions max(0, i-LinkWindow) to i-1, and last one for "none of
// these".
func (d *Doc) Links(ms []Words) [][]float32 {
	n := len(ms)
	if n == 0 {
		return nil
	}
	r := d.reader
	w := r.pool.Get().(*work)
	defer r.pool.Put(w)
	w.a = grow(w.a, n*2*width)
	texts := make([]string, n)
	heads := make([]string, n)
	for i, m := range ms {
		s := &d.Sentences[m.Sentence]
		copy(w.a[i*2*width:(i*2+1)*width], d.vectors[(s.first+m.First)*width:])
		copy(w.a[(i*2+1)*width:(i*2+2)*width], d.vectors[(s.first+m.Last)*width:])
		words := make([]string, 0, m.Last-m.First+1)
		for k := m.First; k <= m.Last; k++ {
			words = append(words, strings.ToLower(s.Words[k].Span.In(d.Text)))
		}
		texts[i], heads[i] = strings.Join(words, " "), words[len(words)-1]
	}
	h := &r.heads
	w.b, w.c, w.d = grow(w.b, n*linkWidth), grow(w.c, n*linkWidth), grow(w.d, n)
	h.linkQ.Apply(w.ws, w.b, w.a, n)
	h.linkK.Apply(w.ws, w.c, w.a, n)
	h.linkNone.Apply(w.ws, w.d, w.a, n)
	out := make([][]float32, n)
	scale := float32(1 / math.Sqrt(linkWidth))
	for i := range n {
		from := max(0, i-LinkWindow)
		out[i] = make([]float32, i-from+1)
		for j := from; j < i; j++ {
			v := encoder.Dot(w.b[i*linkWidth:(i+1)*linkWidth], w.c[j*linkWidth:(j+1)*linkWidth]) * scale
			f := h.linkF
			v += f[7] + f[6]*float32(i-j)/10 + f[2+max(0, min(ms[i].Sentence-ms[j].Sentence, 3))]
			if texts[i] == texts[j] {
				v += f[0]
			}
			if heads[i] == heads[j] {
				v += f[1]
			}
			out[i][j-from] = v
		}
		out[i][i-from] = w.d[i]
	}
	return out
}
