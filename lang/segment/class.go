package segment

import (
	"unicode"
	"unicode/utf8"
)

// class is what the scanners ask of a character. A table answers for ASCII, since nearly all characters are.
type class uint8

const (
	other  class = iota // punctuation, symbols, anything not named below
	space               // white space
	lower               // letters that are not upper case, marks and joiners: whatever carries a word on
	upper               // upper-case and title-case letters
	digit               // decimal digits
	apos                // ' and the characters written for it
	closer              // quotation marks and brackets that may follow a stop
)

var ascii = func() (t [utf8.RuneSelf]class) {
	for c := rune(0); c < utf8.RuneSelf; c++ {
		switch {
		case c >= 'a' && c <= 'z':
			t[c] = lower
		case c >= 'A' && c <= 'Z':
			t[c] = upper
		case c >= '0' && c <= '9':
			t[c] = digit
		case unicode.IsSpace(c):
			t[c] = space
		case c == '\'' || c == '`':
			t[c] = apos
		case c == '"' || c == ')' || c == ']' || c == '}':
			t[c] = closer
		}
	}
	return t
}()

// at gives the class and the width of the character at byte i of text. Bytes that are no UTF-8 count as letters of
// one byte: they are most often what is left of a letter.
func at(text string, i int) (class, int) {
	if c := text[i]; c < utf8.RuneSelf {
		return ascii[c], 1
	}
	r, n := utf8.DecodeRuneInString(text[i:])
	return wide(r), n
}

func wide(r rune) class {
	switch r {
	case '\u2019', '\u2018', '\u00b4', '\u02bc':
		return apos
	case '\u201d', '\u00bb':
		return closer
	case utf8.RuneError, '\u200b', '\u200c', '\u200d', '\ufeff', '\u00ad', '\u2060':
		return lower
	}
	switch {
	case unicode.IsUpper(r), unicode.IsTitle(r):
		return upper
	case unicode.IsLetter(r), unicode.IsMark(r):
		return lower
	case unicode.IsDigit(r):
		return digit
	case unicode.IsSpace(r):
		return space
	}
	return other
}

// before gives the class and width of the character that ends at byte i; i must be over from.
func before(text string, from, i int) (class, int) {
	if c := text[i-1]; c < utf8.RuneSelf {
		return ascii[c], 1
	}
	r, n := utf8.DecodeLastRuneInString(text[from:i])
	return wide(r), n
}

func letter(c class) bool { return c == lower || c == upper }
func word(c class) bool   { return c == lower || c == upper || c == digit }

// classAt is at for a place that may be the end; the end counts as white space.
func classAt(text string, i, end int) class {
	if i >= end {
		return space
	}
	c, _ := at(text, i)
	return c
}

// digits gives the end of the ASCII digits that begin at i.
func digits(text string, i, end int) int {
	for i < end && text[i] >= '0' && text[i] <= '9' {
		i++
	}
	return i
}

// letters gives the end of the letters that begin at i.
func letters(text string, i, end int) int {
	for i < end {
		c, n := at(text, i)
		if !letter(c) {
			break
		}
		i += n
	}
	return i
}

// fold lower-cases the ASCII letters of s into buf, so that a map can be asked without an allocation.
// It gives nil where s is longer than any entry of our tables.
func fold(buf *[16]byte, s string) []byte {
	if len(s) > len(buf) {
		return nil
	}
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		buf[i] = c
	}
	return buf[:len(s)]
}

// set makes a table of words.
func set(lists ...string) map[string]bool {
	m := map[string]bool{}
	for _, l := range lists {
		start := -1
		for i := 0; i <= len(l); i++ {
			if i == len(l) || l[i] == ' ' || l[i] == '\n' || l[i] == '\t' {
				if start >= 0 {
					m[l[start:i]] = true
				}
				start = -1
			} else if start < 0 {
				start = i
			}
		}
	}
	return m
}

func has(m map[string]bool, s string) bool {
	var buf [16]byte
	b := fold(&buf, s)
	return b != nil && m[string(b)]
}
