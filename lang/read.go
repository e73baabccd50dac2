package lang

import (
	"context"

	"demarche/lang/encoder"
	"demarche/lang/segment"
	"demarche/lang/wordpiece"
	"demarche/span"
)

const (
	// groupPieces is how many word pieces go through the encoder at a time: enough to use the kernels well, few enough
	// for the workspace to stay small.
	groupPieces = 1536
	// windowPieces bounds one sentence; a longer one is read in windows of this many pieces.
	windowPieces = 480
)

// work is the memory of one Read, kept for the next.
type work struct {
	ws     *encoder.Workspace
	batch  encoder.Batch
	owner  []int32 // sentence of each window of the batch
	first  []int32 // piece of each word of the batch
	tokens []span.Span
	spans  []span.Span
	a, b   []float32
	c, d   []float32
	out    []float32
}

// Read reads a text whose paragraphs are given; text outside them is not read. The only error is that of the context.
func (r *Reader) Read(ctx context.Context, text string, paragraphs []span.Span) (*Doc, error) {
	w := r.pool.Get().(*work)
	defer r.pool.Put(w)
	d := &Doc{Text: text, reader: r}
	for p, par := range paragraphs {
		w.spans = segment.Sentences(w.spans[:0], text, par)
		for _, s := range w.spans {
			w.tokens = segment.Tokens(w.tokens[:0], text, s)
			if len(w.tokens) == 0 {
				continue
			}
			sent := Sentence{Span: s, Paragraph: p, Words: make([]Word, len(w.tokens))}
			for i, t := range w.tokens {
				sent.Words[i].Span = t
			}
			d.Sentences = append(d.Sentences, sent)
		}
	}
	return d, r.label(ctx, w, d)
}

// ReadWords reads sentences whose words are given (byte spans into text, in order); empty sentences are left out.
func (r *Reader) ReadWords(ctx context.Context, text string, sentences [][]span.Span) (*Doc, error) {
	w := r.pool.Get().(*work)
	defer r.pool.Put(w)
	d := &Doc{Text: text, reader: r}
	for _, tokens := range sentences {
		if len(tokens) == 0 {
			continue
		}
		s := Sentence{Span: span.Span{Start: tokens[0].Start, End: tokens[len(tokens)-1].End}, Words: make([]Word, len(tokens))}
		for i, t := range tokens {
			s.Words[i].Span = t
		}
		d.Sentences = append(d.Sentences, s)
	}
	return d, r.label(ctx, w, d)
}

// label fills in what the heads say of every sentence.
func (r *Reader) label(ctx context.Context, w *work, d *Doc) error {
	n := 0
	for i := range d.Sentences {
		d.Sentences[i].first = n
		n += len(d.Sentences[i].Words)
	}
	d.vectors = make([]float32, n*width)
	d.sentences = make([]float32, len(d.Sentences)*width)
	for at := 0; at < len(d.Sentences); {
		if err := ctx.Err(); err != nil {
			return err
		}
		at = r.encode(w, d, at)
	}
	if n == 0 {
		return nil
	}
	for at := 0; at < len(d.Sentences); {
		if err := ctx.Err(); err != nil {
			return err
		}
		end, words := at, 0
		for end < len(d.Sentences) && (words == 0 || words+len(d.Sentences[end].Words) <= groupPieces) {
			words += len(d.Sentences[end].Words)
			end++
		}
		r.tag(w, d, at, end)
		at = end
	}
	for i := range d.Sentences {
		if err := ctx.Err(); err != nil {
			return err
		}
		r.tree(w, d, i)
		r.events(w, d, i)
		r.cues(w, d, i)
	}
	return nil
}

// encode runs the encoder over the sentences from index at on, as many as fit a group, and keeps the vector of each
// word's first piece and of each sentence. It gives the index of the next sentence.
func (r *Reader) encode(w *work, d *Doc, at int) int {
	b := &w.batch
	b.IDs, b.Shapes, b.Starts = b.IDs[:0], b.Shapes[:0], append(b.Starts[:0], 0)
	w.owner, w.first = w.owner[:0], w.first[:0]
	open := func(sentence int) {
		w.owner = append(w.owner, int32(sentence))
		b.IDs, b.Shapes = append(b.IDs, r.cls), append(b.Shapes, 0)
	}
	shut := func() {
		b.IDs, b.Shapes = append(b.IDs, r.sep), append(b.Shapes, 0)
		b.Starts = append(b.Starts, int32(len(b.IDs)))
	}
	end := at
	for end < len(d.Sentences) && (end == at || len(b.IDs) < groupPieces) {
		s := &d.Sentences[end]
		open(end)
		begun := len(b.IDs)
		for _, word := range s.Words {
			text := word.Span.In(d.Text)
			was := len(b.IDs)
			b.IDs = r.pieces.Append(b.IDs, text)
			if len(b.IDs)-begun > windowPieces {
				more := append([]int32{}, b.IDs[was:]...)
				b.IDs = b.IDs[:was]
				shut()
				open(end)
				begun = len(b.IDs)
				was = begun
				b.IDs = append(b.IDs, more...)
			}
			shape := wordpiece.Shape(text)
			for len(b.Shapes) < len(b.IDs) {
				b.Shapes = append(b.Shapes, shape)
			}
			w.first = append(w.first, int32(was))
		}
		shut()
		end++
	}
	x := r.enc.Encode(w.ws, b)
	k := d.Sentences[at].first
	for i, p := range w.first {
		copy(d.vectors[(k+i)*width:(k+i+1)*width], x[int(p)*width:])
	}
	for i, s := range w.owner {
		if i == 0 || w.owner[i-1] != s {
			copy(d.sentences[int(s)*width:int(s+1)*width], x[int(b.Starts[i])*width:])
		}
	}
	return end
}

// tag fills in part of speech, lemma and names of sentences [at, end), and marks triggers and cues.
func (r *Reader) tag(w *work, d *Doc, at, end int) {
	first := d.Sentences[at].first
	rows := d.Sentences[end-1].first + len(d.Sentences[end-1].Words) - first
	x := d.vectors[first*width : (first+rows)*width]
	each := func(l labelled, do func(s *Sentence, word int, scores []float32)) {
		n := len(l.labels)
		w.out = grow(w.out, rows*n)
		l.Apply(w.ws, w.out, x, rows)
		k := 0
		for i := at; i < end; i++ {
			s := &d.Sentences[i]
			for j := range s.Words {
				do(s, j, w.out[k*n:(k+1)*n])
				k++
			}
		}
	}
	h := &r.heads
	each(h.upos, func(s *Sentence, j int, x []float32) { s.Words[j].UPOS = h.upos.labels[argmax(x)] })
	each(h.xpos, func(s *Sentence, j int, x []float32) { s.Words[j].XPOS = h.xpos.labels[argmax(x)] })
	each(h.lemma, func(s *Sentence, j int, x []float32) {
		s.Words[j].Lemma = applyRule(h.lemma.labels[argmax(x)], s.Words[j].Span.In(d.Text))
	})
	each(h.names, func(s *Sentence, j int, x []float32) { s.Names = addName(s.Names, h.names.labels, j, x) })
	each(h.trigger, func(s *Sentence, j int, x []float32) { s.Triggers = addTrigger(s.Triggers, h.trigger.labels, j, x) })
	each(h.cue, func(s *Sentence, j int, x []float32) { s.Cues = addCue(s.Cues, j, x) })
}

func grow(s []float32, n int) []float32 {
	if cap(s) < n {
		return make([]float32, n)
	}
	return s[:n]
}
