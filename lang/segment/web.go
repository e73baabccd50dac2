package segment

import "strings"

// Endings by which a bare name with dots is known as an address or a file. Country codes that are English words
// ("it", "in", "us", "me", "so") are left out: "ended.it" is a missing space far more often than an address.
var endings = set(`com org net edu gov mil biz info co tv uk eu de fr ru cn jp au ca nz
	doc docx xls xlsx pdf txt html htm jpg jpeg gif png exe zip ppt pptx csv xml json url php asp jsp mp3 mp4 avi`)

// locator gives the end of the web address, e-mail address or file name that begins at i, or i where none does.
// The caller asks only where the run of characters without white space holds a dot, a colon or an @.
func locator(text string, i, end int) int {
	if rest := text[i:end]; scheme(rest) {
		return trimAddress(text, i, addressEnd(text, i, end))
	}
	end = min(end, i+reach)
	j, at, dots, label := i, -1, 0, i
scan:
	for ; j < end; j++ {
		c := text[j]
		switch k := ascii[c&0x7f]; {
		case c >= 0x80:
			break scan
		case word(k), c == '-', c == '_':
		case c == '.':
			dots++
			label = j + 1
		case (c == '%' || c == '+') && at < 0 && strings.IndexByte(text[j:end], '@') > 0:
		case c == '@' && at < 0 && j > i && j+1 < end && word(ascii[text[j+1]&0x7f]):
			at = j
		default:
			break scan
		}
	}
	if at >= 0 {
		for j > at && (text[j-1] == '.' || text[j-1] == '-') {
			j--
		}
		return j
	}
	if j > i && text[j-1] == '.' {
		j--
		dots--
		label = strings.LastIndexByte(text[i:j], '.') + 1 + i
	}
	if dots < 1 || label-2 < i || text[label-2] == '.' {
		return i
	}
	tail := text[label:j]
	known := has(endings, tail) && (lowerWord(tail) || upperWord(text[i:j]) || upperWord(tail))
	if !known && !(dots >= 2 && newsgroup(text[i:j])) {
		return i
	}
	if j < end && text[j] == '/' && j+1 < end && text[j+1] > ' ' {
		return trimAddress(text, i, addressEnd(text, j, end))
	}
	return j
}

func scheme(s string) bool {
	for k := 0; k < len(s) && k < 9; k++ {
		if s[k] == ':' {
			return k > 1 && (strings.HasPrefix(s[k:], "://") && len(s) > k+3 || k == 6 && strings.EqualFold(s[:k], "mailto") || k == 3 && strings.EqualFold(s[:k], "doi") && len(s) > 4)
		}
		if !letter(ascii[s[k]&0x7f]) || s[k] >= 0x80 {
			return k == 3 && s[k] == '.' && len(s) > 4 && strings.EqualFold(s[:k], "www") && word(ascii[s[4]&0x7f])
		}
	}
	return false
}

func addressEnd(text string, i, end int) int {
	for end = min(end, i+8*reach); i < end; {
		c, n := at(text, i)
		if c == space || text[i] == '<' || text[i] == '>' || text[i] == '"' || text[i] >= 0x80 && c != lower {
			break
		}
		i += n
	}
	return i
}

// trimAddress leaves to the sentence the marks that only follow the address. A closing bracket belongs to the address
// where its opening one does.
func trimAddress(text string, i, j int) int {
	for j > i+1 {
		switch text[j-1] {
		case '.', ',', ';', ':', '!', '?', '\'', '*', '|':
			j--
			continue
		case ')', ']', '}':
			open := map[byte]byte{')': '(', ']': '[', '}': '{'}[text[j-1]]
			if strings.Count(text[i:j], string(open)) < strings.Count(text[i:j], text[j-1:j]) {
				j--
				continue
			}
		}
		break
	}
	return j
}

func lowerWord(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 'A' && s[i] <= 'Z' {
			return false
		}
	}
	return true
}

func upperWord(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 'a' && s[i] <= 'z' {
			return false
		}
	}
	return true
}

// newsgroup reports names such as comp.sources.unix: lower-case labels of two letters or more, none with a digit first.
func newsgroup(s string) bool {
	n := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '.':
			if n < 2 {
				return false
			}
			n = 0
		case c >= 'a' && c <= 'z', c == '-':
			n++
		default:
			return false
		}
	}
	return n >= 2
}
