package segment

import (
	"strings"
	"unicode/utf8"
)

// line decides whether the line break at i ends a sentence. A hard wrap does not.
func (s *splitter) line(i int) bool {
	a := s.begin(s.start)
	if a >= i {
		return false
	}
	next := s.begin(i)
	if next >= s.end || strings.Count(s.text[i:next], "\n") > 1 {
		return true
	}
	if bullet(s.text, next, s.end) > next {
		return true
	}
	switch last := strings.TrimRight(s.text[a:i], " \t\"')]\u201d\u2019"); {
	case last == "":
		return false
	case strings.HasSuffix(last, "!"), strings.HasSuffix(last, "?"), strings.HasSuffix(last, ":") && i-a < 60:
		return true
	}
	// What began as a list item ends with its line, unless the next line plainly goes on.
	c, _ := at(s.text, next)
	return bullet(s.text, a, s.end) > a && c != lower
}

// bullet gives the end of the mark of a list item at i: a bullet, a dash, or a number with a stop or a bracket.
func bullet(text string, i, end int) int {
	if i >= end {
		return i
	}
	r, n := utf8.DecodeRuneInString(text[i:end])
	j := i + n
	switch r {
	case '\u2022', '\u25cf', '\u25aa', '\u25a0', '\u25e6', '\u2023', '\u00b7':
		return j
	case '-', '*', '\u2013', '\u2014', '+':
	default:
		j = digits(text, i, end)
		if j == i || j > i+2 || j >= end || text[j] != '.' && text[j] != ')' {
			return i
		}
		j++
	}
	if j < end && text[j] != ' ' && text[j] != '\t' {
		return i
	}
	return j
}

// stamp gives the end of the date and hour that mail and web pages set apart ("11/28/2000 08:22 AM"), where one begins
// at i, its day or month ending at e.
func (s *splitter) stamp(i, e int) int {
	text := s.text
	if e-i > 2 || i > s.start && !isSpace(text, s.start, i) {
		return i
	}
	k := digits(text, e+1, s.end)
	if k == e+1 || k-e > 3 || k >= s.end || text[k] != '/' {
		return i
	}
	year := digits(text, k+1, s.end)
	if year-k != 3 && year-k != 5 {
		return i
	}
	hour := s.begin(year)
	k = digits(text, hour, s.end)
	if hour == year || k == hour || k-hour > 2 || k+2 >= s.end || text[k] != ':' {
		return i
	}
	for k < s.end && (text[k] == ':' || text[k] >= '0' && text[k] <= '9') {
		k++
	}
	k = s.begin(k)
	if k+2 > s.end || text[k]|0x20 != 'a' && text[k]|0x20 != 'p' || text[k+1]|0x20 != 'm' || word(classAt(text, k+2, s.end)) {
		return i
	}
	return k + 2
}

// afterSmall reports that the word before i is in small letters or followed by a comma: what begins at i goes on from
// it ("sent on 01/02/2001 10:15 AM").
func (s *splitter) afterSmall(i int) bool {
	e := i
	for e > s.start && isSpace(s.text, s.start, e) {
		_, n := before(s.text, s.start, e)
		e -= n
	}
	if e <= s.start || s.text[e-1] == ',' {
		return true
	}
	w := s.wordBefore(e)
	return w != "" && len(w) <= 4 && lowerWord(w)
}

// numbered reports that the stop at i follows the number or letter that a sentence or, after a colon, a list began
// with, or the number of a figure.
func (s *splitter) numbered(i int) bool {
	text := s.text
	a := s.begin(s.start)
	for a < i && (text[a] == '*' || text[a] == '(') {
		a++
	}
	if a >= i || i-a > 14 {
		w := s.wordBefore(i)
		if len(w) > 2 || digits(w, 0, len(w)) != len(w) {
			return false
		}
		return i-len(w)-2 > a && text[i-len(w)-1] == ' ' && text[i-len(w)-2] == ':'
	}
	if i-a == 1 && text[a] < utf8.RuneSelf && letter(ascii[text[a]]) {
		return true
	}
	e := letters(text, a, i)
	if e > a && (e >= i || text[e] != ' ' || !has(captions, text[a:e])) {
		return false
	}
	if e > a {
		e++
	}
	// Numbers of one or two figures, with stops between them or not: "3", "2.1".
	n := 0
	for k := e; k < i; k++ {
		if n++; text[k] == '.' {
			n = 0
		} else if text[k] < '0' || text[k] > '9' || n > 2 {
			return false
		}
	}
	return e < i
}

var captions = set("figure fig table chart chapter section article exhibit annex")

// dateline reports that the stop at i ends the place and date that a news text begins with ("MOSCOW, October 21.",
// "La Paz. -"): they are part of the first sentence.
func (s *splitter) dateline(i, next int) bool {
	if s.start != s.from || i-s.start > 40 {
		return false
	}
	if rest := s.text[next:s.end]; strings.HasPrefix(rest, "- ") || strings.HasPrefix(rest, "\u2013 ") || strings.HasPrefix(rest, "\u2014 ") || strings.HasPrefix(rest, "-- ") {
		return classAt(s.text, s.start, s.end) == upper
	}
	e := s.nextWord(s.start)
	return e-s.start >= 3 && upperWord(s.text[s.start:e]) && s.text[i-1] >= '0' && s.text[i-1] <= '9' && strings.IndexByte(s.text[e:i], ',') >= 0
}

// listed reports that the web address at i follows another or a colon: a list of addresses has one a sentence.
func (s *splitter) listed(i int) bool {
	if !isSpace(s.text, s.start, i) {
		return false
	}
	rest := s.text[s.start : i-1]
	if strings.HasSuffix(rest, ":") && s.chunkEnd(i) == s.end {
		return true
	}
	return strings.HasPrefix(rest[strings.LastIndexByte(rest, ' ')+1:], "http")
}

// farewell reports that the comma at i ends the closing words of a letter, which stand on a line of their own.
func (s *splitter) farewell(i int) bool {
	if i-s.start > 14 || i-s.start < 4 || !has(farewells, s.text[s.start:i]) {
		return false
	}
	next := s.begin(i + 1)
	return next < s.end && next > i+1 && classAt(s.text, next, s.end) == upper && !s.starts(next)
}

var farewells = map[string]bool{
	"thanks": true, "regards": true, "best": true, "cheers": true, "sincerely": true,
	"best regards": true, "kind regards": true, "many thanks": true, "thank you": true, "yours truly": true, "best wishes": true,
}
