package quote

import (
	"slices"
	"testing"

	"demarche/span"
)

func TestMarked(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{`He said "we go" and left.`, []string{"we go"}},
		{`He said “we go” and “they stay”.`, []string{"we go", "they stay"}},
		{`«Nous partons», he said.`, []string{"Nous partons"}},
		{`Mayor 'insisting he stays' in office`, []string{"insisting he stays"}},
		{`The party's men and the workers' union`, nil},
		{`It's the 'don't know' vote`, []string{"don't know"}},
		{`"We go. And we never`, []string{"We go. And we never"}},
		{`She called it “a 'sham' vote”.`, []string{"a 'sham' vote"}},
		{`No marks here.`, nil},
		{`A 6" pipe`, nil},
		{``, nil},
	} {
		var got []string
		for _, s := range marked(nil, c.text, span.Span{Start: 0, End: len(c.text)}) {
			got = append(got, s.In(c.text))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}

func FuzzMarked(f *testing.F) {
	f.Add(`"a" 'b' “c` + "\xff")
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, s := range marked(nil, text, span.Span{Start: 0, End: len(text)}) {
			if s.Start < end || s.End <= s.Start || s.End > len(text) {
				t.Fatalf("%v after %d in %q", s, end, text)
			}
			end = s.End
		}
	})
}
