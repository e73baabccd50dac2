package segment

import (
	"strings"
	"unicode/utf8"

	"demarche/span"
)

// Tokens appends to dst the syntactic words of text[at], which should be one sentence: whether the stop after an
// abbreviation is a word of its own depends on whether the sentence ends there.
func Tokens(dst []span.Span, text string, within span.Span) []span.Span {
	text = text[:within.End]
	t := scanner{text: text, end: within.End, dst: dst}
	for i := within.Start; i < within.End; {
		c, n := at(text, i)
		if c == space {
			i += n
			continue
		}
		t.start = i
		t.stop = t.chunk(i)
		for i < t.stop {
			i = t.next(i)
		}
	}
	return t.dst
}

// scanner holds where Tokens stands: in the run of characters without white space [start, stop) of a text that ends
// at end.
type scanner struct {
	text             string
	start, stop, end int
	address          bool // the run may hold a web address
	dst              []span.Span
}

// chunk gives the end of the run that begins at i and notes whether an address may be in it.
func (t *scanner) chunk(i int) int {
	t.address = false
	for i < t.end {
		c, n := at(t.text, i)
		if c == space {
			break
		}
		if b := t.text[i]; b == '@' || (b == '.' || b == ':') && i+1 < t.end && t.text[i+1] > ' ' {
			t.address = true
		}
		i += n
	}
	return i
}

// emit appends the token [i, j) and gives j, moved past bytes that would leave a broken character behind.
func (t *scanner) emit(i, j int) int {
	for j < t.stop && !utf8.RuneStart(t.text[j]) {
		j++
	}
	t.dst = append(t.dst, span.Span{Start: i, End: j})
	return j
}

// next appends the token (or the tokens of one written word) that begins at i and gives where the next one begins.
func (t *scanner) next(i int) int {
	c, _ := at(t.text, i)
	if word(c) {
		if t.address {
			if j := locator(t.text, i, t.stop); j > i {
				return t.emit(i, j)
			}
		}
		return t.written(i)
	}
	return t.mark(i)
}

// written appends the tokens of the word or number that begins at i.
func (t *scanner) written(i int) int {
	text, stop := t.text, t.stop
	j, seg, dots := i, i, 0 // seg: where the part after the last joint begins
	var last class
	for j < stop {
		c, n := at(text, j)
		if word(c) {
			last = c
			j += n
			continue
		}
		k := t.joint(i, seg, j, n, c, last)
		if k == j {
			break
		}
		if text[j] == '.' {
			dots++
		}
		seg = j + n
		j = k
		if j > seg {
			last, _ = before(text, i, j)
		}
	}
	if j < stop {
		switch c, n := at(text, j); {
		case c == apos && t.clitic(j, n) > j:
			// "n't" takes the n of its verb with it.
			if j-i > 1 && t.nt(j, n) {
				t.emit(i, j-1)
				return t.emit(j-1, j+n+1)
			}
		case text[j] == '.':
			if t.abbreviated(i, j, dots) {
				return t.emit(i, j+1)
			}
		case text[j] == '$' && j-i <= 2 && upperWord(text[i:j]) && last == upper:
			return t.emit(i, j+1)
		case c == apos && j-i > 2 && strings.HasSuffix(text[i:j], "in") && classAt(text, j+n, stop) == space && !t.quoted(i):
			return t.emit(i, j+n)
		case text[j] == '-' && j+1 == stop && t.brokenOff(i, j, last):
			return t.emit(i, j+1)
		case text[j] == '/' && j-i == 1 && text[i]|0x20 == 'w' && j+1 == stop:
			return t.emit(i, j+1)
		}
	}
	return t.parts(i, j, seg)
}

// parts appends [i, j), cut where two words are written as one and between a number and its unit.
func (t *scanner) parts(i, j, seg int) int {
	text := t.text
	if j-i <= 16 {
		var buf [16]byte
		if b := fold(&buf, text[i:j]); text[i] >= '0' && text[i] <= '9' {
			k := i
			for k < j && (text[k] >= '0' && text[k] <= '9' || text[k] == '.' || text[k] == ',' || text[k] == ':') {
				k++
			}
			money := i > t.start && i >= 1 && (text[i-1] == '$' || text[i-1] >= 0x80)
			if k < j && (units[string(b[k-i:])] || money && bigUnits[string(b[k-i:])] || isClock(b[k-i:])) {
				t.emit(i, k)
				return t.emit(k, j)
			}
		} else if cuts, ok := glued[string(b)]; ok && !(len(b) < 4 && text[i+1] < 'a') {
			for _, n := range cuts {
				i = t.emit(i, i+n)
			}
		}
	}
	return t.emit(i, j)
}

func isClock(b []byte) bool {
	s := string(b) // compared, never kept: no allocation
	return s == "a.m" || s == "p.m"
}

// joint decides whether the character at j (class c, n bytes) carries on the word that began at i, whose last part
// began at seg and whose last character is of class last. It gives where the scan goes on, or j to end the word.
func (t *scanner) joint(i, seg, j, n int, c, last class) int {
	text, stop := t.text, t.stop
	after := classAt(text, j+n, stop)
	if !word(after) && !(text[j] == '_' && after == other && text[j+n] == '_') {
		return j
	}
	switch text[j] {
	case '_':
		return j + n
	case '.':
		if last == digit && after == digit {
			return j + n
		}
		// U.S, a.m, e.g: single letters with stops between; Ph.D and M.Sc beside them.
		if letter(last) && letter(after) && j-seg <= 2 {
			e := letters(text, j+n, stop)
			one := utf8.RuneCountInString(text[j+n:e]) == 1
			if utf8.RuneCountInString(text[seg:j]) == 1 {
				if one && (e >= stop || text[e] == '.' || classAt(text, e, stop) != digit) || text[j+n:e] == "Sc" || text[j+n:e] == "Ed" {
					return j + n
				}
			} else if one && text[seg:j] == "Ph" {
				return j + n
			}
		}
		return j
	case ',':
		if last == digit && after == digit {
			e := digits(text, j+1, stop)
			if e-j == 4 {
				return e
			}
		}
		return j
	case ':':
		if last == digit && after == digit {
			return j + n
		}
		return j
	case '-':
		return t.hyphen(i, seg, j, last, after)
	case '/':
		return t.slash(i, seg, j, last, after)
	case '&':
		if letter(last) && letter(after) && j-i <= 2 && letters(text, j+1, stop)-j <= 3 {
			return j + n
		}
		return j
	case '@', '*':
		if letter(last) && letter(after) {
			return j + n
		}
		return j
	}
	if c == apos {
		if e := t.clitic(j, n); e > j {
			// The sixties as "60's" are one word.
			if last == digit && text[j+n] == 's' && text[j-1] == '0' && (j-i == 2 || j-i == 4) {
				return e
			}
			return j
		}
		if letter(last) && letter(after) {
			return j + n
		}
	}
	return j
}

// hyphen is joint for a hyphen between two word characters.
func (t *scanner) hyphen(i, seg, j int, last, after class) int {
	text, stop := t.text, t.stop
	if last == digit && after == digit {
		if e := phone(text, i, stop); e > j {
			return e
		}
		return j
	}
	if letter(last) && has(prefixes, text[seg:j]) {
		return j + 1
	}
	if letter(last) && letter(after) {
		if e := letters(text, j+1, stop); has(wholes, text[i:e]) {
			return j + 1
		}
	}
	return j
}

// phone gives the end of a number written in groups: telephone numbers (three digits, then four; or three groups and
// more) and dates. Two groups are otherwise a range, a score or a span of years, which is three words.
func phone(text string, i, stop int) int {
	var n [3]int
	groups, j := 0, i
	for {
		e := digits(text, j, stop)
		if e == j {
			return i
		}
		if groups < len(n) {
			n[groups] = e - j
		}
		groups++
		if e >= stop || text[e] != '-' && !(groups == 1 && text[e] == '/' && e-j == 3) || classAt(text, e+1, stop) != digit {
			j = e
			break
		}
		j = e + 1
	}
	if groups >= 3 || groups == 2 && (n[0] == 3 || n[0] == 5) && n[1] == 4 {
		return j
	}
	return i
}

// slash is joint for a slash between two word characters: dates stay whole, alternatives are cut.
func (t *scanner) slash(i, seg, j int, last, after class) int {
	text, stop := t.text, t.stop
	if last == digit && after == digit {
		if e := phone(text, i, stop); e > j {
			return e
		}
		e := digits(text, j+1, stop)
		if seg > i && text[seg-1] == '/' { // the second slash of a date
			return e
		}
		if e < stop && text[e] == '/' && classAt(text, e+1, stop) == digit {
			return e
		}
		a, b := j-i, e-j-1
		if text[i] == '0' || b == 2 && a <= 2 && text[i:j] <= "9" && text[j+1] >= '1' && text[j+1] <= '3' {
			return e
		}
		return j
	}
	if letter(last) && letter(after) {
		e := letters(text, j+1, stop)
		if j-i == 1 && (e-j == 2 && classAt(text, e, stop) != other || text[i]|0x20 == 'w' || text[i]|0x20 == 's' && e-j == 3) {
			return e
		}
	}
	return j
}

// clitic gives the end of the clitic whose apostrophe stands at j, or j where none does.
func (t *scanner) clitic(j, n int) int {
	e := letters(t.text, j+n, t.stop)
	if e == j+n || e-j-n > 2 {
		return j
	}
	if has(clitics, t.text[j+n:e]) || t.nt(j, n) {
		return e
	}
	return j
}

// nt reports that the apostrophe at j stands between an n and a t that ends its word.
func (t *scanner) nt(j, n int) bool {
	return j > t.start && t.text[j-1]|0x20 == 'n' && j+n < t.stop && t.text[j+n]|0x20 == 't' && letters(t.text, j+n, t.stop) == j+n+1
}

// brokenOff reports that the hyphen at j, last of its run, belongs to what it follows: a word broken off in speech
// ("th- the") or a prefix that shares a later stem ("pre- and post-war").
func (t *scanner) brokenOff(i, j int, last class) bool {
	return letter(last) && i == t.start && (j-i <= 2 || has(prefixes, t.text[i:j]))
}

// quoted reports that the word at i stands right after a single quotation mark.
func (t *scanner) quoted(i int) bool {
	if i <= t.start {
		return false
	}
	c, _ := before(t.text, t.start, i)
	return c == apos
}

// abbreviated decides whether the stop at j belongs to the word that began at i, which holds dots stops already.
func (t *scanner) abbreviated(i, j, dots int) bool {
	text := t.text
	after := classAt(text, j+1, t.stop)
	if after == other && (text[j+1] == '.' || text[j+1] == '?' || text[j+1] == '!') {
		return false
	}
	w := text[i:j]
	first, n := at(text, i)
	atEnd := t.ends(j + 1)
	switch {
	case first == digit:
		return false
	case dots > 0:
		return true
	case n == len(w):
		if first == upper {
			return !atEnd && w != "I"
		}
		return !atEnd && w != "i" && (has(numberWords, w) || w == "c" || w == "b" || w == "d" || w == "m" || w == "v")
	case atEnd:
		return has(final, w)
	}
	if !has(abbreviations, w) {
		return false
	}
	next := t.following(j + 1)
	if has(numberWords, w) && first == lower && has(plainWords, w) {
		return next == digit
	}
	if w == "no" || w == "No" || w == "nos" || w == "Nos" || w == "NO" {
		return next == digit
	}
	return true
}

// ends reports that only closing marks and white space follow i.
func (t *scanner) ends(i int) bool {
	for i < t.end {
		c, n := at(t.text, i)
		if c != space && c != closer && c != apos {
			return false
		}
		i += n
	}
	return true
}

// following gives the class of the next character that is not white space.
func (t *scanner) following(i int) class {
	for i < t.end {
		c, n := at(t.text, i)
		if c != space {
			return c
		}
		i += n
	}
	return space
}
