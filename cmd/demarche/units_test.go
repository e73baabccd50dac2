package main

import (
	"bufio"
	"context"
	"errors"
	"iter"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"demarche/lang"
	"demarche/record"
	"demarche/span"
)

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func TestOrdered(t *testing.T) {
	var got []int
	var held, most atomic.Int32
	err := ordered(t.Context(), func(yield func(int) bool) {
		for i := range count(200) {
			most.Store(max(most.Load(), held.Add(1)))
			if !yield(i) {
				return
			}
		}
	}, func(_ context.Context, i int) int {
		if i%7 == 0 {
			time.Sleep(time.Millisecond) // the later ones are done first
		}
		return i
	}, func(i int) error {
		held.Add(-1)
		got = append(got, i)
		return nil
	})
	if err != nil || len(got) != 200 || !slices.IsSorted(got) {
		t.Errorf("%v, %v", got, err)
	}
	if most.Load() > 100 {
		t.Errorf("%d inputs were held at a time", most.Load())
	}
}

func TestOrderedEnds(t *testing.T) {
	full := errors.New("disk full")
	n := 0
	err := ordered(t.Context(), count(1e9), func(_ context.Context, i int) int { return i }, func(int) error {
		if n++; n == 10 {
			return full
		}
		return nil
	})
	if !errors.Is(err, full) {
		t.Error(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	never := func(yield func(int) bool) { yield(1); <-make(chan int) } // a pipe that nobody writes to
	err = ordered(ctx, never, func(_ context.Context, i int) int { return i }, func(int) error { cancel(); return nil })
	if !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

func TestLines(t *testing.T) {
	in := "one\n\n" + strings.Repeat("x", 100) + "\nfour\r\n" + strings.Repeat("y", 20)
	for _, size := range []int{16, 1 << 16} { // the buffer is smaller than a line, or larger
		var got []string
		for l := range lines(bufio.NewReaderSize(strings.NewReader(in), size), 30) {
			s := string(l.data)
			if l.err != nil {
				s = l.err.Error()
			}
			got = append(got, s)
		}
		want := []string{"one\n", "\n", "longer than the bound of 30 bytes", "four\r\n", strings.Repeat("y", 20)}
		if !slices.Equal(got, want) {
			t.Errorf("%q", got)
		}
	}
}

func TestParseFlags(t *testing.T) {
	for _, c := range []struct{ args, rest, format string }{
		{"a --format x b", "a b", "x"},
		{"-format=x -", "-", "x"},
		{"a -- --format b", "a --format b", ""},
		{"-- -", "-", ""},
	} {
		fs := newFlagSet("t")
		format := fs.String("format", "", "")
		rest, err := parseFlags(fs, strings.Fields(c.args))
		if err != nil || strings.Join(rest, " ") != c.rest || *format != c.format {
			t.Errorf("%s: %q, %q, %v", c.args, rest, *format, err)
		}
	}
}

func TestEscaped(t *testing.T) {
	for in, want := range map[string]string{
		"a *b* <i>_c_</i>": `a \*b\* \<i\>\_c\_\</i\>`,
		"# not a heading":  `\# not a heading`,
		"- not a list":     `\- not a list`,
		"2008. A year":     `2008\. A year`,
		"AT&amp;T":         `AT\&amp;T`,
		"a\x1b[0m":         `a` + "\ufffd" + `\[0m`,
		"3.5 million":      `3\.5 million`,
	} {
		if got := escaped(in); got != want {
			t.Errorf("escaped(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestMarkdownWithoutTitle(t *testing.T) {
	r := &record.Record{Article: record.Article{Text: "One.\n\nTwo."}}
	if got := markdown(r); got != "One.\n\nTwo.\n" {
		t.Errorf("%q", got)
	}
}

// What is given is laid out as its SpaceAfter says, and comes back with all that is not the parser's.
func TestConlluGiven(t *testing.T) {
	g := given{lines: []string{
		"# text = I don't (see) it.",
		"1\tI\t_\t_\t_\t_\t_\t_\t_\t_",
		"2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_",
		"2\tdo\t_\t_\t_\t_\t_\t_\t_\t_",
		"3\tn't\t_\t_\t_\t_\t_\t_\t_\t_",
		"3.1\tghost\t_\t_\t_\t_\t_\t_\t_\t_",
		"4\t(\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No",
		"5\tsee\t_\t_\t_\t_\t_\t_\t_\tNER=B-ORG|SpaceAfter=No|X=1",
		"6\t)\t_\t_\t_\t_\t_\t_\t_\t_",
	}, words: []int{1, 3, 4, 6, 7, 8}}
	var text strings.Builder
	spans := g.layOut(&text)
	if text.String() != "I don't (see) " {
		t.Errorf("%q", text.String())
	}
	doc := &lang.Doc{Text: text.String(), Sentences: []lang.Sentence{{Span: span.Span{Start: 0, End: text.Len()}}}}
	s := &doc.Sentences[0]
	for _, sp := range spans {
		s.Words = append(s.Words, lang.Word{Span: sp, UPOS: "X", Head: -1})
	}
	s.Names = []lang.Name{{First: 0, Last: 0, Label: "PER"}, {First: 4, Last: 5, Label: "LAW"}}
	var out strings.Builder
	writeSentence(&out, doc, 0, &g)
	want := strings.Join([]string{
		g.lines[0],
		"1\tI\t_\tX\t_\t_\t0\t_\t_\tNER=B-PER",
		g.lines[2],
		"2\tdo\t_\tX\t_\t_\t0\t_\t_\t_",
		"3\tn't\t_\tX\t_\t_\t0\t_\t_\t_",
		g.lines[5],
		"4\t(\t_\tX\t_\t_\t0\t_\t_\tSpaceAfter=No",
		"5\tsee\t_\tX\t_\t_\t0\t_\t_\tNER=B-LAW|SpaceAfter=No|X=1",
		"6\t)\t_\tX\t_\t_\t0\t_\t_\tNER=I-LAW",
	}, "\n") + "\n\n"
	if out.String() != want {
		t.Errorf("got\n%s", out.String())
	}
}
