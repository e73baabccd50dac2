package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"demarche/span"
)

// longest is the length in bytes beyond which a sentence is cut whatever it says: tables, lists and pages without a
// stop must not reach a reader whose work grows with the square of the length.
const longest = 1000

// reach bounds in bytes how far the scanners look around a place, so that no text makes them slow.
const reach = 256

// Sentences appends to dst the sentences of one paragraph of text. A headline, a byline or a list item that the
// caller knows of is a paragraph of its own.
func Sentences(dst []span.Span, text string, paragraph span.Span) []span.Span {
	text = text[:paragraph.End]
	s := splitter{text: text, start: paragraph.Start, end: paragraph.End, dst: dst}
	i := s.begin(paragraph.Start)
	s.start, s.from = i, i
	for i < s.end {
		c := text[i]
		switch {
		case c == '\n' || c == '\r':
			if s.line(i) {
				i = s.close(i, i)
			} else {
				i = s.begin(i)
			}
			continue
		case c == '.' || c == '!' || c == '?' || c >= utf8.RuneSelf:
			e, ok := s.stop(i)
			if ok && s.wordless(e) {
				i = e
				continue
			}
			if ok {
				i = s.close(e, e)
				continue
			}
			if e > i {
				i = e
				continue
			}
			_, n := utf8.DecodeRuneInString(text[i:s.end])
			i += n
			continue
		case c >= '0' && c <= '9':
			e := digits(text, i, s.end)
			if e < s.end && text[e] == '/' {
				if k := s.stamp(i, e); k > i {
					if i > s.start && !s.afterSmall(i) {
						s.close(i, i)
					}
					i = s.close(k, k)
					continue
				}
			}
			i = e
			continue
		case c == ',':
			if s.farewell(i) {
				i = s.close(i+1, i+1)
				if e := s.nextWord(i); e < s.end && s.text[e] == ' ' && s.starts(s.begin(e)) && classAt(text, e+1, s.end) == upper {
					i = s.close(e, e) // the name of who takes leave
				}
				continue
			}
		case c == 'h':
			if i > s.start && strings.HasPrefix(text[i:s.end], "http") && s.listed(i) {
				i = s.close(i, i)
			}
		case c == ')' || c == '(' || c == 'D':
			if e := s.face(i); e > i {
				i = s.close(e, e)
				continue
			}
		case c == '-' || c == '=':
			// A line drawn between two things is no part of either.
			if e := run(text, i, s.end, text[i:i+1]); e-i >= 8 {
				s.close(i, i)
				s.start = i
				i = s.close(e, e)
				continue
			} else if e > i+1 {
				i = e
				continue
			}
		}
		i++
	}
	s.close(s.end, s.end)
	return s.dst
}

// splitter holds where Sentences stands: the sentence being read begins at start.
type splitter struct {
	text       string
	start, end int
	from       int // where the text of the paragraph begins
	dst        []span.Span
}

// begin moves past white space.
func (s *splitter) begin(i int) int {
	for i < s.end {
		c, n := at(s.text, i)
		if c != space {
			break
		}
		i += n
	}
	return i
}

// close ends the sentence at e, begins the next one at or after next, and gives where that is.
func (s *splitter) close(e, next int) int {
	a := s.begin(s.start)
	for e > a {
		c, n := before(s.text, a, e)
		if c != space {
			break
		}
		e -= n
	}
	for e-a > longest {
		cut := s.cut(a)
		s.add(a, cut)
		a = s.begin(cut)
	}
	s.add(a, e)
	s.start = s.begin(next)
	return s.start
}

// wordless says whether there is no letter or digit yet in the sentence that would end at e: the dots of '"... and we go'
// are no sentence.
func (s *splitter) wordless(e int) bool {
	for _, r := range s.text[s.start:min(e, s.start+16)] {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return false
		}
	}
	return e-s.start <= 16
}

// add appends [a, e) less white space at its end.
func (s *splitter) add(a, e int) {
	for e > a {
		c, n := before(s.text, a, e)
		if c != space {
			break
		}
		e -= n
	}
	if e > a {
		s.dst = append(s.dst, span.Span{Start: a, End: e})
	}
}

// cut gives the best place to cut a sentence that begins at a and is too long.
func (s *splitter) cut(a int) int {
	low, high := a+longest/2, a+longest
	for _, mark := range [...]string{"\n", "; ", ", ", " ", "\t", "\u00a0"} {
		if k := strings.LastIndex(s.text[low:high], mark); k >= 0 {
			_, n := utf8.DecodeRuneInString(s.text[low+k:])
			return low + k + n
		}
	}
	for k := high; k > high-utf8.UTFMax; k-- {
		if utf8.RuneStart(s.text[k]) {
			return k
		}
	}
	return high
}

// chunkEnd gives the end of the characters without white space at i, or a place far enough on.
func (s *splitter) chunkEnd(i int) int {
	for far := min(s.end, i+reach); i < far; {
		c, n := at(s.text, i)
		if c == space {
			break
		}
		i += n
	}
	return i
}

// wordBefore gives the letters, digits and inner stops that end at i.
func (s *splitter) wordBefore(i int) string {
	a := i
	for a > s.start && i-a < 40 {
		c, n := before(s.text, s.start, a)
		if !word(c) && s.text[a-1] != '.' && !(c == apos && a < i) {
			break
		}
		a -= n
	}
	w := s.text[a:i]
	for len(w) > 0 {
		c, n := at(w, 0)
		if word(c) {
			break
		}
		w = w[n:]
	}
	return w
}

func (s *splitter) nextWord(i int) int {
	for i < s.end {
		c, n := at(s.text, i)
		if !letter(c) && !(s.text[i] == '\'' && letter(classAt(s.text, i+1, s.end))) {
			break
		}
		i += n
	}
	return i
}

func isSpace(text string, from, i int) bool {
	c, _ := before(text, from, i)
	return c == space
}

func isSpaceAt(text string, i, end int) bool { return classAt(text, i, end) == space }
