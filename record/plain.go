package record

import (
	"strings"
	"unicode"

	"golang.org/x/text/width"
)

// Plain makes a text of an unknown hand safe to print on a terminal, on one line: white space of any kind is one space,
// and control characters (ESC above all), marks that turn the direction of writing, and bytes that are no UTF-8 become
// U+FFFD. Joiners stay: several scripts need them.
func Plain(s string) string {
	var b strings.Builder
	space := false
	for _, r := range s {
		if unicode.IsSpace(r) {
			space = b.Len() > 0
			continue
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		b.WriteRune(printable(r))
	}
	return b.String()
}

// PlainLines is Plain for a text of several lines: line ends and the spaces within a line stay.
func PlainLines(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '\n' || r == '\t' {
			return r
		}
		return printable(r)
	}, s)
}

func printable(r rune) rune {
	switch {
	case unicode.IsControl(r),
		r >= 0x200E && r <= 0x200F, r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x2069, r == 0x061C,
		r == 0x2028, r == 0x2029:
		return unicode.ReplacementChar
	}
	return r
}

// columns is the room that a text takes on a terminal.
func columns(s string) int {
	n := 0
	for _, r := range s {
		n += runeColumns(r)
	}
	return n
}

func runeColumns(r rune) int {
	if r < 0x300 {
		return 1
	}
	if unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) {
		return 0
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}

// wrap breaks a plain text into lines of at most room columns, at spaces; a longer word is cut. It gives at least one
// line.
func wrap(s string, room int) []string {
	room = max(room, 2) // a wide character must fit
	var lines []string
	line, used := "", 0
	for word := range strings.FieldsSeq(s) {
		w := columns(word)
		if used > 0 && used+1+w <= room {
			line, used = line+" "+word, used+1+w
			continue
		}
		if used > 0 {
			lines = append(lines, line)
		}
		for w > room {
			head := fit(word, room)
			lines = append(lines, head)
			word = word[len(head):]
			w = columns(word)
		}
		line, used = word, w
	}
	if used > 0 || len(lines) == 0 {
		lines = append(lines, line)
	}
	return lines
}

// fit gives the longest beginning of word that takes at most room columns, one character at least.
func fit(word string, room int) string {
	n := 0
	for i, r := range word {
		if n += runeColumns(r); n > room && i > 0 {
			return word[:i]
		}
	}
	return word
}

// pad fills a line up with spaces.
func pad(s string, room int) string { return s + strings.Repeat(" ", max(0, room-columns(s))) }
