package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// mark appends the token that begins at i with a character that is no letter and no digit, and gives its end.
func (t *scanner) mark(i int) int {
	text, stop := t.text, t.stop
	c, n := at(text, i)
	if c == apos {
		return t.emit(i, t.apostrophe(i, n))
	}
	if e := emoticon(text[i:stop]); e > 0 && (i == t.start || !word(t.previous(i)) || text[i] == ':' || text[i] == ';') {
		return t.emit(i, i+e)
	}
	b := text[i]
	after := classAt(text, i+n, stop)
	switch b {
	case '.', '!', '?':
		if b == '.' && after == digit && !word(t.previous(i)) {
			return t.signed(i)
		}
		return t.emit(i, run(text, i, stop, ".!?"))
	case '-', '=', '<', '>', '|', '~', '^', '_', '*':
		return t.emit(i, drawing(text, i, stop))
	case '+':
		if after == digit && !word(t.previous(i)) {
			return t.signed(i)
		}
		return t.emit(i, drawing(text, i, stop))
	case '#', '@':
		if letter(after) && !word(t.previous(i)) {
			j := i + 1
			for j < stop {
				c, n := at(text, j)
				if !word(c) && text[j] != '_' {
					break
				}
				j += n
			}
			return t.emit(i, j)
		}
	case '$', ',':
		return t.emit(i, run(text, i, stop, text[i:i+1]))
	}
	if b < utf8.RuneSelf {
		return t.emit(i, i+n)
	}
	return t.emit(i, symbol(text, i, stop))
}

// signed appends a number that begins with a sign or a stop.
func (t *scanner) signed(i int) int {
	k := len(t.dst)
	j := t.written(i + 1)
	t.dst[k].Start = i
	return j
}

func (t *scanner) previous(i int) class {
	if i <= t.start {
		return space
	}
	c, _ := before(t.text, t.start, i)
	return c
}

// apostrophe gives the end of the token that begins with the apostrophe (n bytes) at i.
func (t *scanner) apostrophe(i, n int) int {
	text, stop := t.text, t.stop
	j := i + n
	if e := t.clitic(i, n); e > i && (word(t.previous(i)) || e == stop && i == t.start || t.previous(i) == other || t.previous(i) == closer) {
		return e
	}
	// Two of them are one quotation mark: '' ``.
	if c, m := classWidth(text, j, stop); c == apos && !word(t.previous(i)) {
		if next := classAt(text, j+m, stop); next != apos && (word(next) != (i > t.start) || i == t.start || !word(t.previous(i))) {
			return j + m
		}
	} else if c == apos {
		return j + m
	}
	if i == t.start || !word(t.previous(i)) {
		e := letters(text, j, stop)
		if e > j && has(elided, text[j:e]) {
			return e
		}
		if e := digits(text, j, stop); e == j+2 {
			if e < stop && text[e] == 's' {
				e++
			}
			if classAt(text, e, stop) != lower && classAt(text, e, stop) != digit {
				return e
			}
		}
	}
	return j
}

func classWidth(text string, i, stop int) (class, int) {
	if i >= stop {
		return space, 0
	}
	return at(text, i)
}

// run gives the end of the characters of set that begin at i.
func run(text string, i, stop int, set string) int {
	for i < stop && strings.IndexByte(set, text[i]) >= 0 {
		i++
	}
	return i
}

// drawing gives the end of a line drawn with characters: one character repeated, or three and more of any.
func drawing(text string, i, stop int) int {
	same := run(text, i, stop, text[i:i+1])
	if e := run(text, i, stop, "-=<>|~^_*+"); e-i > 3 && text[i] != '<' {
		return e
	}
	return same
}

// emoticon gives the length of the face that s begins with, or 0.
func emoticon(s string) int {
	if len(s) < 2 {
		return 0
	}
	switch s[0] {
	case ':', ';', '=', '8':
		k := 1
		if len(s) > 2 && s[1] == '-' {
			k = 2
		}
		switch s[k] {
		case ')', '(':
			// ":))" smiles more, "(see: :)" closes as well; a bracket right after is part of the face.
			return run(s, k, len(s), s[k:k+1])
		case 'D', 'P', 'p', 'O', 'o', '/', '|':
			if k+1 == len(s) {
				return k + 1
			}
		}
	case '(':
		if s == "(:" || s == "(;" {
			return 2
		}
	case '^':
		if strings.HasPrefix(s, "^_^") {
			return 3
		}
	case '<':
		if s[1] == '3' && len(s) == 2 {
			return 2
		}
	}
	return 0
}

// symbol gives the end of the sign at i with whatever modifies it: an emoji keeps its colour, its joined parts and
// its variation, a flag its two letters. The same mark repeated (dashes, ellipses) is one sign.
func symbol(text string, i, stop int) int {
	r, n := utf8.DecodeRuneInString(text[i:stop])
	j := i + n
	if r == '\u2026' {
		for j < stop {
			if q, m := utf8.DecodeRuneInString(text[j:stop]); q == r || q == '.' || q == '!' || q == '?' {
				j += m
				continue
			}
			break
		}
		return j
	}
	flag := regional(r)
	for j < stop {
		q, m := utf8.DecodeRuneInString(text[j:stop])
		switch {
		case unicode.IsMark(q), q >= 0x1f3fb && q <= 0x1f3ff, q == '\ufe0f':
			j += m
		case q == '\u200d':
			j += m
			if _, m := utf8.DecodeRuneInString(text[j:stop]); j < stop && classAt(text, j, stop) == other {
				j += m
			}
		case flag && regional(q):
			return j + m
		case q == r && (r == '\u2014' || r == '\u2013' || r == '\u2015' || r == '\u00b7'):
			j += m
		default:
			return j
		}
	}
	return j
}

func regional(r rune) bool { return r >= 0x1f1e6 && r <= 0x1f1ff }
