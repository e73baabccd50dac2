package quote

import (
	"unicode"
	"unicode/utf8"

	"demarche/span"
)

// longestOpen bounds, in bytes, a quotation whose closing mark is missing within its paragraph.
const longestOpen = 4000

// marked lists the stretches between quotation marks, without the marks, in one paragraph of the text. A double mark that
// is never closed runs to the end of the paragraph. Single marks count where they stand like marks (an opening one after
// a space, a closing one before a space or stop) and outside double ones.
func marked(dst []span.Span, text string, par span.Span) []span.Span {
	open, single := -1, false
	var closer rune
	before := ' '
	for i := par.Start; i < par.End; {
		r, size := utf8.DecodeRuneInString(text[i:])
		after := ' '
		if i+size < par.End {
			after, _ = utf8.DecodeRuneInString(text[i+size:])
		}
		switch {
		case open < 0:
			if c, s, ok := opens(r, before, after); ok {
				open, closer, single = i+size, c, s
			}
		case single && isDoubleOpen(r):
			// Mistook an apostrophe for an opening mark.
			open, closer, single = i+size, doubleCloser(r), false
		case r == closer || closer == '”' && r == '"' || closer == '"' && r == '”':
			if single && !endsLike(after) {
				break
			}
			if i > open {
				dst = append(dst, span.Span{Start: open, End: i})
			}
			open = -1
		}
		before = r
		i += size
	}
	if open >= 0 && !single && open < par.End && par.End-open < longestOpen {
		dst = append(dst, span.Span{Start: open, End: par.End})
	}
	return dst
}

// opens says whether r begins a quotation, and which mark then ends it.
func opens(r, before, after rune) (closer rune, single, ok bool) {
	if unicode.IsSpace(after) {
		return 0, false, false
	}
	switch r {
	case '“', '„', '«', '"':
		return doubleCloser(r), false, r != '"' || !unicode.IsLetter(before) && !unicode.IsDigit(before)
	case '‘':
		return '’', true, beginsLike(before)
	case '\'':
		return '\'', true, beginsLike(before) && unicode.IsLetter(after)
	case '`':
		return '\'', true, beginsLike(before)
	}
	return 0, false, false
}

func isDoubleOpen(r rune) bool { return r == '“' || r == '„' || r == '«' || r == '"' }

func doubleCloser(r rune) rune {
	switch r {
	case '„':
		return '“'
	case '«':
		return '»'
	case '"':
		return '"'
	}
	return '”'
}

func beginsLike(before rune) bool {
	return unicode.IsSpace(before) || before == '(' || before == '[' || before == '—' || before == '–' || before == ':' || before == '"' || before == '“'
}

func endsLike(after rune) bool { return !unicode.IsLetter(after) && !unicode.IsDigit(after) }
