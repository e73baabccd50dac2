package lang

import (
	"math"
	"slices"
	"strings"

	"demarche/lang/encoder"
)

// events fills in type, mode, status, contexts, code and roles of the triggers of sentence i.
func (r *Reader) events(w *work, d *Doc, i int) {
	s := &d.Sentences[i]
	if len(s.Triggers) == 0 {
		return
	}
	h := &r.heads
	n := len(s.Triggers)
	w.a = grow(w.a, n*3*width)
	for k, t := range s.Triggers {
		row := w.a[k*3*width:]
		copy(row[:width], d.vectors[(s.first+t.First)*width:])
		copy(row[width:2*width], d.sentences[i*width:])
		copy(row[2*width:3*width], d.sentences[:width])
	}
	w.b = grow(w.b, n*width)
	h.event.Apply(w.ws, w.b, w.a, n)
	encoder.Gelu(w.b)
	for k := range s.Triggers {
		s.Triggers[k].vector = append([]float32{}, w.b[k*width:(k+1)*width]...)
	}
	each := func(l labelled, do func(t *Trigger, x []float32)) {
		m := len(l.labels)
		w.out = grow(w.out, n*m)
		l.Apply(w.ws, w.out, w.b, n)
		for k := range s.Triggers {
			do(&s.Triggers[k], w.out[k*m:(k+1)*m])
		}
	}
	each(h.mode, func(t *Trigger, x []float32) {
		softmax(x)
		r.chooseType(t, x)
	})
	each(h.status, func(t *Trigger, x []float32) {
		softmax(x)
		k := argmax(x)
		t.Status, t.StatusScore = h.status.labels[k], x[k]
	})
	each(h.context, func(t *Trigger, x []float32) {
		for k, v := range x {
			if v >= 0 {
				t.Contexts = append(t.Contexts, Scored{h.context.labels[k], float32(1 / (1 + math.Exp(-float64(v))))})
			}
		}
		slices.SortStableFunc(t.Contexts, func(a, b Scored) int { return cmpDown(a.Score, b.Score) })
	})
	each(h.cameo, func(t *Trigger, x []float32) {
		softmax(x)
		for k, v := range x {
			if v > 0.01 {
				t.CAMEO = append(t.CAMEO, Scored{h.cameo.labels[k], v})
			}
		}
		slices.SortStableFunc(t.CAMEO, func(a, b Scored) int { return cmpDown(a.Score, b.Score) })
	})
	at := make([]int, n)
	for k, t := range s.Triggers {
		at[k] = t.First
	}
	r.pairs(w, d, s, &h.role, at, func(k, j int, x []float32) {
		s.Triggers[k].Roles = addRole(s.Triggers[k].Roles, h.role.out.labels, j, x)
	})
	for k := range s.Triggers {
		s.Triggers[k].Roles = mend(s, s.Triggers[k].Roles)
	}
}

func cmpDown(a, b float32) int {
	switch {
	case a > b:
		return -1
	case a < b:
		return 1
	}
	return 0
}

// chooseType settles type and mode together: the trigger head and the mode head each have a view of the type, and their
// product is better than either.
func (r *Reader) chooseType(t *Trigger, mode []float32) {
	h := &r.heads
	joint := make([]float64, len(t.types))
	var sum float64
	for k := range t.types {
		var m float64
		for _, i := range h.modesOf[h.trigger.labels[k+2][2:]] {
			m += float64(mode[i])
		}
		joint[k] = float64(t.types[k]) * (m + 1e-4)
		sum += joint[k]
	}
	best := 0
	for k, v := range joint {
		t.types[k] = float32(v / sum)
		if v > joint[best] {
			best = k
		}
	}
	t.Type, t.TypeScore = h.trigger.labels[best+2][2:], t.types[best]
	for k, v := range t.types {
		if k != best && v > t.NextScore {
			t.NextType, t.NextScore = h.trigger.labels[k+2][2:], v
		}
	}
	top, all := -1, float32(0)
	for _, i := range h.modesOf[t.Type] {
		all += mode[i]
		if top < 0 || mode[i] > mode[top] {
			top = i
		}
	}
	if top >= 0 {
		_, t.Mode, _ = strings.Cut(h.mode.labels[top], "/")
		t.ModeScore = mode[top] / max(all, 1e-9)
	}
}

// cues fills in the roles of the quotation cues of sentence i.
func (r *Reader) cues(w *work, d *Doc, i int) {
	s := &d.Sentences[i]
	if len(s.Cues) == 0 {
		return
	}
	at := make([]int, len(s.Cues))
	for k, c := range s.Cues {
		at[k] = c.First
	}
	h := &r.heads
	r.pairs(w, d, s, &h.qrole, at, func(k, j int, x []float32) {
		s.Cues[k].Roles = addRole(s.Cues[k].Roles, h.qrole.out.labels, j, x)
	})
	for k := range s.Cues {
		s.Cues[k].Roles = mend(s, s.Cues[k].Roles)
	}
}

// pairs scores every word of the sentence against each predicate word.
func (r *Reader) pairs(w *work, d *Doc, s *Sentence, p *pair, at []int, do func(predicate, word int, x []float32)) {
	n := len(s.Words)
	x := d.vectors[s.first*width : (s.first+n)*width]
	w.b = grow(w.b, n*p.hidden)
	p.b.Apply(w.ws, w.b, x, n)
	w.c = grow(w.c, p.hidden)
	m := len(p.out.labels)
	w.d, w.out = grow(w.d, n*p.hidden), grow(w.out, n*m)
	for k, t := range at {
		p.a.Apply(w.ws, w.c, x[t*width:(t+1)*width], 1)
		for j := range n {
			z := w.d[j*p.hidden : (j+1)*p.hidden]
			copy(z, w.b[j*p.hidden:])
			encoder.Add(z, w.c)
			b := bucket(j-t) * p.hidden
			encoder.Add(z, p.dist[b:b+p.hidden])
		}
		encoder.Gelu(w.d)
		p.out.Apply(w.ws, w.out, w.d, n)
		for j := range n {
			do(k, j, w.out[j*m:(j+1)*m])
		}
	}
}
