package lang

import (
	"fmt"
	"strings"

	"demarche/lang/encoder"
	"demarche/lang/tensors"
)

// heads are the layers on the word vectors, with their label lists.
type heads struct {
	upos, xpos, lemma, names, trigger, cue labelled
	mode, status, context, cameo           labelled
	event                                  *encoder.Linear // trigger word, sentence, headline -> vector of the event
	arcDep, arcHead, arcBias               *encoder.Linear
	rel, role, qrole                       pair
	linkQ, linkK, linkNone                 *encoder.Linear
	linkF                                  []float32 // 7 weights and the bias
	farQ, farK, farNone, farW              *encoder.Linear
	farF                                   [2][]float32 // for source and for target: a weight for each feature, and the bias
	sameQ, sameK, sameNone                 *encoder.Linear
	sameF                                  []float32 // a weight for each feature, and the bias
	// modesOf lists, by type, the indices of its labels in mode.
	modesOf map[string][]int
}

// labelled is a layer whose outputs are labels.
type labelled struct {
	*encoder.Linear
	labels []string
}

// pair labels a pair of words: out(gelu(a(left) + b(right) + dist)).
type pair struct {
	a, b   *encoder.Linear
	out    labelled
	dist   []float32
	hidden int
}

func (h *heads) load(f *tensors.File, labels map[string][]string) error {
	var first error
	linear := func(name string, in, out int) *encoder.Linear {
		l, err := encoder.LoadLinear(f, "head."+name)
		switch {
		case first != nil:
		case err != nil:
			first = err
		case l.In() != in || (out > 0 && l.Out() != out):
			first = fmt.Errorf("head %s is %d to %d wide, want %d to %d", name, l.In(), l.Out(), in, out)
		}
		return l
	}
	list := func(name string) []string {
		if len(labels[name]) == 0 && first == nil {
			first = fmt.Errorf("no labels for head %s", name)
		}
		return labels[name]
	}
	lab := func(name string) labelled { l := list(name); return labelled{linear(name, width, len(l)), l} }
	h.upos, h.xpos, h.lemma, h.names, h.trigger, h.cue = lab("upos"), lab("xpos"), lab("lemma"), lab("names"), lab("trigger"), lab("cue")
	h.mode, h.status, h.context, h.cameo = lab("mode"), lab("status"), lab("context"), lab("cameo")
	h.event = linear("event", 3*width, width)
	h.arcDep, h.arcHead, h.arcBias = linear("arc_dep", width, arcWidth), linear("arc_head", width, arcWidth), linear("arc_bias", arcWidth, 1)
	h.linkQ, h.linkK, h.linkNone = linear("link_q", 2*width, linkWidth), linear("link_k", 2*width, linkWidth), linear("link_none", 2*width, 1)
	h.farQ, h.farK, h.farNone = linear("far_q", width, 2*linkWidth), linear("far_k", 2*width, linkWidth), linear("far_none", width, 2)
	h.farW = linear("far_w", width, 2*farFeatures)
	h.sameQ, h.sameK, h.sameNone = linear("same_q", width, linkWidth), linear("same_k", width, linkWidth), linear("same_none", width, 1)
	for name, p := range map[string]*pair{"rel": &h.rel, "role": &h.role, "qrole": &h.qrole} {
		l := list(name)
		p.a, p.b = linear(name+".a", width, 0), linear(name+".b", width, 0)
		if first != nil {
			return first
		}
		p.hidden = p.a.Out()
		p.out = labelled{linear(name+".out", p.hidden, len(l)), l}
		d, err := f.F32("head."+name+".dist", distances, p.hidden)
		if err != nil {
			return err
		}
		p.dist = d
	}
	w, err := f.F32("head.link_f.w", 7)
	if err != nil {
		return err
	}
	b, err := f.F32("head.link_f.b", 1)
	if err != nil {
		return err
	}
	h.linkF = append(append([]float32{}, w...), b...)
	if w, err = f.F32("head.same_f.w", SameFeatures); err != nil {
		return err
	}
	if b, err = f.F32("head.same_f.b", 1); err != nil {
		return err
	}
	h.sameF = append(append([]float32{}, w...), b...)
	if w, err = f.F32("head.far_f.w", 2, farFeatures); err != nil {
		return err
	}
	if b, err = f.F32("head.far_f.b", 2); err != nil {
		return err
	}
	for side := range h.farF {
		h.farF[side] = append(append([]float32{}, w[side*farFeatures:(side+1)*farFeatures]...), b[side])
	}
	h.modesOf = map[string][]int{}
	for i, m := range h.mode.labels {
		t, _, _ := strings.Cut(m, "/")
		h.modesOf[t] = append(h.modesOf[t], i)
	}
	return first
}

const (
	arcWidth  = 192
	linkWidth = 128
	distances = 32
)

// bucket is the class of a signed distance in words: exact to 8, then by steps; the twin of bucket in train/model.py.
func bucket(d int) int {
	m := max(d, -d)
	switch {
	case m <= 8:
	case m <= 12:
		m = 9
	case m <= 18:
		m = 10
	case m <= 27:
		m = 11
	case m <= 40:
		m = 12
	default:
		m = 13
	}
	if d < 0 {
		return m + 16
	}
	return m
}

// argmax gives the index of the largest value.
func argmax(x []float32) int {
	best := 0
	for i, v := range x {
		if v > x[best] {
			best = i
		}
	}
	return best
}
