package span

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestCheck(t *testing.T) {
	text := "aé"
	for _, c := range []struct {
		s  Span
		ok bool
	}{
		{Span{0, 0}, true},
		{Span{0, 1}, true},
		{Span{1, 3}, true},
		{Span{1, 2}, false},
		{Span{2, 3}, false},
		{Span{-1, 1}, false},
		{Span{2, 1}, false},
		{Span{0, 4}, false},
	} {
		if err := c.s.Check(text); (err == nil) != c.ok {
			t.Errorf("%v.Check: %v", c.s, err)
		}
	}
}

func TestRelations(t *testing.T) {
	a, b, c := Span{0, 4}, Span{3, 5}, Span{4, 6}
	if !a.Overlaps(b) || a.Overlaps(c) || !a.Contains(Span{1, 4}) || a.Contains(b) {
		t.Error("relations of spans are wrong")
	}
}

// FuzzRunes checks the conversion against the standard library's own count, both ways.
func FuzzRunes(f *testing.F) {
	f.Add("abc", 1)
	f.Add("naïve — “quote” 🙂 x", 5)
	f.Add(strings.Repeat("é", 700), 333)
	f.Fuzz(func(t *testing.T, text string, i int) {
		if !utf8.ValidString(text) || i < 0 || i > len(text) {
			t.Skip()
		}
		for i < len(text) && !utf8.RuneStart(text[i]) {
			i++
		}
		r := NewRunes(text)
		n := r.Of(i)
		if want := utf8.RuneCountInString(text[:i]); n != want {
			t.Fatalf("Of(%d) = %d, want %d", i, n, want)
		}
		if back := r.Byte(n); back != i {
			t.Fatalf("Byte(Of(%d)) = %d", i, back)
		}
	})
}
