package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"

	"demarche"
	"demarche/lang"
	"demarche/span"
)

// given is a sentence of a .conllu file: its lines as they are, and which of them are words.
type given struct {
	lines []string
	words []int // indexes into lines
}

// The sentences of a file are read a batch at a time, so that a treebank of any size fits.
const (
	batchSentences = 256
	maxConlluLine  = 1 << 20
)

// parseConllu parses the sentences of a .conllu file anew and keeps what is not the parser's: comments, the lines of
// multiword tokens and of empty nodes, forms, and the last column but for NER.
func parseConllu(e *env, c *demarche.Coder, w *bufio.Writer, r *bufio.Reader) error {
	var batch []given
	var s given
	flush := func() error {
		if len(batch) == 0 {
			return nil
		}
		err := parseBatch(e, c, w, batch)
		batch = batch[:0]
		return err
	}
	end := func() error {
		if len(s.lines) > 0 {
			batch = append(batch, s)
			s = given{}
		}
		if len(batch) >= batchSentences {
			return flush()
		}
		return nil
	}
	for l := range lines(r, maxConlluLine) {
		if l.err != nil {
			return fmt.Errorf("line %d: %w", l.n, l.err)
		}
		text := strings.TrimRight(string(l.data), "\r\n")
		if text == "" {
			if err := end(); err != nil {
				return err
			}
			continue
		}
		if !strings.HasPrefix(text, "#") {
			f := strings.Split(text, "\t")
			if len(f) != 10 {
				return fmt.Errorf("line %d: %d columns, want 10", l.n, len(f))
			}
			if f[1] == "" {
				return fmt.Errorf("line %d: no form", l.n)
			}
			if !strings.ContainsAny(f[0], "-.") {
				s.words = append(s.words, len(s.lines))
			}
		}
		s.lines = append(s.lines, text)
	}
	if err := end(); err != nil {
		return err
	}
	return flush()
}

// parseBatch lays the words out as a text, as SpaceAfter says, and has them read.
func parseBatch(e *env, c *demarche.Coder, w *bufio.Writer, batch []given) error {
	var text strings.Builder
	sentences := make([][]span.Span, len(batch))
	for i, s := range batch {
		sentences[i] = s.layOut(&text)
		text.WriteString("\n")
	}
	doc, err := c.ParseWords(e.ctx, text.String(), sentences)
	if err != nil {
		return err
	}
	if len(doc.Sentences) != len(batch) {
		return errors.New("the reader gave other sentences than it was given")
	}
	for i := range batch {
		writeSentence(w, doc, i, &batch[i])
	}
	if err := w.Flush(); err != nil {
		return &writeError{err}
	}
	return nil
}

// layOut writes the words of a sentence. Within a multiword token they stand close together, and the token says whether
// a space follows.
func (s *given) layOut(text *strings.Builder) []span.Span {
	var out []span.Span
	last, space := "", false // the last word of the multiword token at hand, and whether a space follows it
	for _, line := range s.lines {
		if strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, "\t")
		after := !strings.Contains("|"+f[9]+"|", "|SpaceAfter=No|")
		if _, to, ok := strings.Cut(f[0], "-"); ok {
			last, space = to, after
			continue
		}
		if strings.Contains(f[0], ".") {
			continue
		}
		start := text.Len()
		text.WriteString(f[1])
		out = append(out, span.Span{Start: start, End: text.Len()})
		switch {
		case last == "" && after, last == f[0] && space:
			text.WriteByte(' ')
		}
		if last == f[0] {
			last = ""
		}
	}
	return out
}

// writeSentence writes a sentence of a document; where it was given, around the lines that are kept.
func writeSentence(w io.Writer, doc *lang.Doc, i int, g *given) {
	s := &doc.Sentences[i]
	names := nameTags(s)
	if g == nil {
		for k := range s.Words {
			misc := names[k]
			if next := k + 1; next < len(s.Words) && s.Words[next].Span.Start == s.Words[k].Span.End {
				misc = joined(misc, "SpaceAfter=No")
			}
			writeWord(w, doc, &s.Words[k], fmt.Sprint(k+1), "", misc)
		}
		fmt.Fprintln(w)
		return
	}
	k := 0
	for n, line := range g.lines {
		if k >= len(g.words) || n != g.words[k] || k >= len(s.Words) {
			fmt.Fprintln(w, line)
			continue
		}
		f := strings.Split(line, "\t")
		var misc []string
		for m := range strings.SplitSeq(f[9], "|") {
			if m != "_" && !strings.HasPrefix(m, "NER=") {
				misc = append(misc, m)
			}
		}
		writeWord(w, doc, &s.Words[k], f[0], f[1], joined(names[k], strings.Join(misc, "|")))
		k++
	}
	fmt.Fprintln(w)
}

func writeWord(w io.Writer, doc *lang.Doc, x *lang.Word, id, form, misc string) {
	if form == "" {
		form = oneLine(x.Span.In(doc.Text))
	}
	fmt.Fprintln(w, strings.Join([]string{id, form, or(x.Lemma), or(x.UPOS), or(x.XPOS), "_", fmt.Sprint(x.Head + 1), or(x.Rel), "_", or(misc)}, "\t"))
}

// nameTags gives NER=B-PER and the like for each word of a sentence, empty outside of names.
func nameTags(s *lang.Sentence) []string {
	tags := make([]string, len(s.Words))
	for _, n := range s.Names {
		for k := n.First; k <= n.Last && k < len(tags); k++ {
			if k == n.First {
				tags[k] = "NER=B-" + n.Label
			} else {
				tags[k] = "NER=I-" + n.Label
			}
		}
	}
	return tags
}

func joined(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + "|" + b
}

// or gives the mark of an empty column.
func or(s string) string {
	if s == "" {
		return "_"
	}
	return s
}

// oneLine keeps a text within its line and column; spaces within words are allowed by the format.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
