package record

import "unicode/utf8"

// text slices a string by code points. Most articles are nearly ASCII, so it keeps no offsets where all is ASCII.
type text struct {
	s     string
	n     int   // code points
	bytes []int // byte offset of each code point and of the end; nil for ASCII
}

func newText(s string) *text {
	t := &text{s: s, n: utf8.RuneCountInString(s)}
	if t.n == len(s) {
		return t
	}
	t.bytes = make([]int, 0, t.n+1)
	for i := range s {
		t.bytes = append(t.bytes, i)
	}
	t.bytes = append(t.bytes, len(s))
	return t
}

// slice gives the code points [start, end); false where they do not fit the text.
func (t *text) slice(start, end int) (string, bool) {
	if start < 0 || end < start || end > t.n {
		return "", false
	}
	if t.bytes == nil {
		return t.s[start:end], true
	}
	return t.s[t.bytes[start]:t.bytes[end]], true
}
