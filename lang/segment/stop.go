package segment

import (
	"strings"
	"unicode/utf8"
)

// face ends a sentence at an emoticon that stands where a stop would.
func (s *splitter) face(i int) int {
	k := i - 1
	if k > s.start && s.text[k] == '-' {
		k--
	}
	if k <= s.start || s.text[k-1] != ' ' || s.text[k] != ':' && s.text[k] != ';' && s.text[k] != '=' {
		return i
	}
	e := run(s.text, i, s.end, s.text[i:i+1])
	next := s.begin(e)
	if next == e || next >= s.end {
		return i
	}
	if c, _ := at(s.text, next); c != upper {
		return i
	}
	return e
}

// stop looks at the character at i: where it begins a stop that ends the sentence, it gives the end of the sentence
// and true; otherwise where to go on.
func (s *splitter) stop(i int) (int, bool) {
	text := s.text
	j, strong, dots := i, false, 0
	for j < s.end {
		switch c := text[j]; {
		case c == '.':
			dots++
			j++
			continue
		case c == '!' || c == '?':
			strong = true
			j++
			continue
		case c >= utf8.RuneSelf:
			r, n := utf8.DecodeRuneInString(text[j:s.end])
			switch r {
			case '\u2026':
				dots += 3
				j += n
				continue
			case '\u3002', '\uff01', '\uff1f':
				return j + n, true
			case '\u203c', '\u2049', '\u203d':
				strong = true
				j += n
				continue
			case '\u2022', '\u25cf', '\u25aa', '\u25a0':
				// A bullet in the middle of a line begins an item.
				if j == i && i > s.start && isSpace(text, s.start, i) {
					return i, true
				}
			}
		}
		break
	}
	if j == i {
		return i, false
	}
	// Stops set apart (". . .") are one.
	for j+1 < s.end && text[j] == ' ' && (text[j+1] == '.' || text[j+1] == '!' || text[j+1] == '?') {
		k := run(text, j+1, s.end, ".!?")
		if k-j > 2 || k < s.end && !isSpaceAt(text, k, s.end) {
			break
		}
		if c := text[j+1]; c != '.' {
			strong = true
		} else {
			dots += k - j - 1
		}
		j = k
	}
	mark := j
	e, quoted := s.closers(j)
	next := s.begin(e)
	if next >= s.end {
		return s.end, true
	}
	if next == e {
		return e, s.glued(i, mark, e, strong, dots)
	}
	e, next = s.trailing(e, next)
	if next >= s.end {
		return s.end, true
	}
	wrapped := strings.IndexByte(text[e:next], '\n') >= 0
	kind := s.kind(next)
	switch {
	case !strong && dots == 1:
		if s.numbered(i) || s.dateline(i, next) || s.abbreviation(i, next, kind) {
			return e, false
		}
		if kind != lower || wrapped {
			return e, true
		}
		return e, !quoted && s.plain(i)
	case !strong: // an ellipsis
		return e, kind == upper || kind == apos || wrapped && kind != lower
	case kind == lower:
		return e, !quoted && mark-i > 0 && s.plainAsk(i, next)
	case quoted && kind == upper:
		return e, !s.speaker(next)
	}
	return e, true
}

// closers moves past quotation marks and brackets that close right after a stop.
func (s *splitter) closers(j int) (end int, quoted bool) {
	for j < s.end {
		c, n := at(s.text, j)
		if c != closer && c != apos {
			break
		}
		// A mark with a letter after it opens the next sentence: the space is missing.
		if c != closer || s.text[j] == '"' {
			if word(classAt(s.text, j+n, s.end)) {
				break
			}
		}
		quoted = quoted || c == apos || s.text[j] == '"' || s.text[j] >= utf8.RuneSelf
		j += n
	}
	// The number of a note: "denied.[4] It".
	for j < s.end && s.text[j] == '[' {
		d := digits(s.text, j+1, s.end)
		if d == j+1 || d >= s.end || s.text[d] != ']' {
			break
		}
		j = d + 1
	}
	return j, quoted
}

// trailing moves past what stands apart after a stop and still belongs to it: a detached quotation mark, the number of
// a note in brackets, an emoticon.
func (s *splitter) trailing(e, next int) (int, int) {
	text := s.text
	for next < s.end {
		k := next
		switch text[next] {
		case '"', '\'':
			if next+1 >= s.end || ascii[text[next+1]&0x7f] == space && text[next+1] < utf8.RuneSelf {
				k = next + 1
			}
		case '[':
			if d := digits(text, next+1, s.end); d > next+1 && d < s.end && text[d] == ']' {
				k = d + 1
			}
		case ':', ';', '=':
			if n := emoticon(text[next:s.chunkEnd(next)]); n > 0 {
				k = next + n
			}
		}
		if k == next || k < s.end && !isSpaceAt(text, k, s.end) {
			break
		}
		e, next = k, s.begin(k)
	}
	return e, next
}

// kind tells what the next sentence would begin with: a letter of either case, a digit, apos for an opening mark of
// quotation, or other.
func (s *splitter) kind(i int) class {
	c, n := at(s.text, i)
	switch {
	case c == lower:
		if rest := s.text[i:s.end]; strings.HasPrefix(rest, "http") || strings.HasPrefix(rest, "www.") {
			return other
		}
		// iPhone, eBay
		if classAt(s.text, i+n, s.end) == upper {
			return upper
		}
		return lower
	case s.text[i] == '(' && classAt(s.text, i+n, s.end) == digit:
		return lower
	case c == closer && s.text[i] == '"', c == apos, strings.HasPrefix(s.text[i:s.end], "\u201c"), s.text[i] == '(', s.text[i] == '[':
		if s.text[i] == '"' {
			n = 1
		} else if c == other {
			_, n = utf8.DecodeRuneInString(s.text[i:s.end])
		}
		if classAt(s.text, i+n, s.end) == lower {
			return lower
		}
		return apos
	}
	return c
}

// glued decides about a stop that has no space after it: "ended.The next". Addresses and abbreviations are left whole.
func (s *splitter) glued(i, mark, e int, strong bool, dots int) bool {
	text := s.text
	if i <= s.start {
		return false
	}
	prev, pn := before(text, s.start, i)
	k, n := at(text, e)
	if e == mark && k != upper {
		// An opening quotation mark or bracket stands for the capital.
		open := text[e] == '"' || text[e] == '(' || strings.HasPrefix(text[e:s.end], "\u201c")
		if !open || prev != lower {
			return false
		}
		_, n = utf8.DecodeRuneInString(text[e:s.end])
		return classAt(text, e+n, s.end) == upper
	}
	if k != upper {
		return false
	}
	if strong && classAt(text, e+n, s.end) == other {
		return false
	}
	if !strong {
		if after := classAt(text, e+n, s.end); after != lower && after != space && after != apos {
			return false
		}
		if dots > 1 {
			return prev == lower || prev == closer
		}
		if prev == closer || prev == space {
			return true
		}
		if prev != lower && prev != digit || i-pn <= s.start {
			return false
		}
		w := s.wordBefore(i)
		if len(w) < 2 || has(abbreviations, w) || prev == lower && strings.IndexByte(w, '.') >= 0 {
			return false
		}
	}
	a := i
	for a > s.start && i-a < reach && !isSpace(text, s.start, a) {
		a--
	}
	whole := text[a:s.chunkEnd(e)]
	return !strings.Contains(whole, "://") && !strings.Contains(whole, "www.") && strings.IndexByte(whole, '@') < 0
}

// plain reports that the word before the stop at i is an ordinary word, after which a small letter begins a sentence
// in careless writing. Short words may be abbreviations that no table has.
func (s *splitter) plain(i int) bool {
	w := s.wordBefore(i)
	return (len(w) >= 4 || len(w) >= 2 && strings.ContainsAny(w, "aeiouy")) && lowerWord(w) && strings.IndexByte(w, '.') < 0
}

// plainAsk is plain for a question or exclamation mark before a small letter: a name such as Yahoo! has a capital.
func (s *splitter) plainAsk(i, next int) bool {
	w := s.wordBefore(i)
	return w != "" && lowerWord(w)
}

var says = set(`said says asked asks told replied added wrote shouted cried tweeted demanded wondered answered declared
	exclaimed yelled quipped screamed joked retorted recalled`)

// speaker reports that what begins at i is who said the quotation just closed: names and titles in capitals, then a
// verb of saying ('"Why now?" Prime Minister Ardan asked.').
func (s *splitter) speaker(i int) bool {
	if s.starts(i) {
		return false
	}
	for k := 0; k < 6 && i < s.end; k++ {
		e := s.nextWord(i)
		if e == i {
			return false
		}
		c, _ := at(s.text, i)
		if c == lower {
			return k > 0 && has(says, s.text[i:e])
		}
		if e < s.end && s.text[e] == '.' && (e-i == 1 || has(titles, s.text[i:e])) {
			e++
		}
		i = s.begin(e)
		if i == e {
			return false
		}
	}
	return false
}
