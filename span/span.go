// Package span holds the one span type of demarche: half-open byte offsets into one stored text.
//
// Takes nothing, gives Span and the conversion to code points; does not know what a text is about.
package span

import (
	"fmt"
	"sort"
	"unicode/utf8"
)

// Span is a half-open range [Start, End) of byte offsets into a text that the holder of the span names.
// Start and End always fall on the first byte of a UTF-8 sequence (or the end of the text).
type Span struct {
	Start, End int
}

// Len is the length in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether the span holds no byte.
func (s Span) Empty() bool { return s.End <= s.Start }

// Overlaps reports whether the two spans share at least one byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Contains reports whether t lies wholly inside s; an empty t at either edge counts as inside.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// In returns the bytes of text that the span covers. It panics where the span does not fit the text, as a slice
// expression does: a span that does not fit is a defect of the program, never of the input.
func (s Span) In(text string) string { return text[s.Start:s.End] }

// Check returns an error where the span does not fit the text or cuts a UTF-8 sequence.
func (s Span) Check(text string) error {
	if s.Start < 0 || s.End < s.Start || s.End > len(text) {
		return fmt.Errorf("span [%d,%d) does not fit a text of %d bytes", s.Start, s.End, len(text))
	}
	for _, i := range [2]int{s.Start, s.End} {
		if i < len(text) && !utf8.RuneStart(text[i]) {
			return fmt.Errorf("span [%d,%d) cuts a character at byte %d", s.Start, s.End, i)
		}
	}
	return nil
}

// Runes converts byte offsets of one text into offsets in Unicode code points, which is what records are written in.
type Runes struct {
	text string
	// every is the number of code points before each stride-th byte.
	every []int
	ascii bool
}

const stride = 256

// NewRunes prepares the conversion for text in one pass.
func NewRunes(text string) *Runes {
	r := &Runes{text: text, ascii: true}
	n := 0
	for i := 0; i < len(text); i++ {
		if i%stride == 0 {
			r.every = append(r.every, n)
		}
		if utf8.RuneStart(text[i]) {
			n++
		}
		if text[i] >= utf8.RuneSelf {
			r.ascii = false
		}
	}
	return r
}

// Of returns the number of code points before byte offset i of the text.
func (r *Runes) Of(i int) int {
	if r.ascii || i <= 0 {
		return i
	}
	if i > len(r.text) {
		i = len(r.text)
	}
	b := min(i/stride, len(r.every)-1)
	n := r.every[b]
	for k := b * stride; k < i; k++ {
		if utf8.RuneStart(r.text[k]) {
			n++
		}
	}
	return n
}

// Byte is the inverse of Of: the byte offset of the n-th code point, or the length of the text where it has fewer.
func (r *Runes) Byte(n int) int {
	if r.ascii {
		return min(n, len(r.text))
	}
	b := sort.Search(len(r.every), func(k int) bool { return r.every[k] > n }) - 1
	if b < 0 {
		return 0
	}
	k, have := b*stride, r.every[b]
	// A stride may begin inside a character: its continuation bytes belong to the stride before.
	for k < len(r.text) {
		if utf8.RuneStart(r.text[k]) {
			if have == n {
				return k
			}
			have++
		}
		k++
	}
	return len(r.text)
}
