package wordpiece

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

const (
	maxPieces = 8   // kept of one word
	maxPart   = 100 // characters; a longer run of letters is unknown, as in BERT
)

// Tokenizer cuts words into pieces. It is safe for many goroutines.
type Tokenizer struct {
	first, next map[string]int32 // pieces that begin a run; pieces that go on ("##" cut off)
	longest     int              // bytes of the longest piece
	unknown     int32
}

// New makes a tokenizer of a vocabulary in which a piece's place is its
// number. The vocabulary must hold "[UNK]"; New panics when it does not.
func New(vocab []string) *Tokenizer {
	t := &Tokenizer{first: make(map[string]int32, len(vocab)), next: map[string]int32{}, unknown: -1}
	for i, v := range vocab {
		// A vocabulary piece that begins with "##" can begin a run only if a
		// run could contain '#', which is split off; so it needs no place in
		// first.
		if rest, ok := strings.CutPrefix(v, "##"); ok && rest != "" {
			t.next[rest] = int32(i)
			t.longest = max(t.longest, len(rest))
			continue
		}
		t.first[v] = int32(i)
		t.longest = max(t.longest, len(v))
		if v == "[UNK]" {
			t.unknown = int32(i)
		}
	}
	if t.unknown < 0 {
		panic("wordpiece: the vocabulary has no [UNK]")
	}
	return t
}

// ID finds the number of a piece as the vocabulary writes it ("[CLS]", "##s").
func (t *Tokenizer) ID(piece string) (int32, bool) {
	if rest, ok := strings.CutPrefix(piece, "##"); ok && rest != "" {
		id, ok := t.next[rest]
		return id, ok
	}
	id, ok := t.first[piece]
	return id, ok
}

// Unknown is the number of "[UNK]".
func (t *Tokenizer) Unknown() int32 { return t.unknown }

// Append adds the pieces of one word to dst: at least one, at most eight.
func (t *Tokenizer) Append(dst []int32, word string) []int32 {
	var room [128]byte
	text := normal(room[:0], word)
	start := len(dst)
	for len(text) > 0 && len(dst)-start < maxPieces {
		n := part(text)
		dst = t.run(dst, text[:n])
		text = text[n:]
	}
	switch n := len(dst) - start; {
	case n == 0:
		dst = append(dst, t.unknown)
	case n > maxPieces:
		dst = dst[:start+maxPieces]
	}
	return dst
}

// run adds the pieces of a run without punctuation: the longest piece that
// fits, again and again; one [UNK] for all of it when something does not.
func (t *Tokenizer) run(dst []int32, s []byte) []int32 {
	if len(s) > maxPart && utf8.RuneCount(s) > maxPart {
		return append(dst, t.unknown)
	}
	start, pieces := len(dst), t.first
	for len(s) > 0 {
		n := min(len(s), t.longest)
		for n > 0 {
			if id, ok := pieces[string(s[:n])]; ok { // the compiler makes no copy here
				dst = append(dst, id)
				break
			}
			n--
		}
		if n == 0 {
			return append(dst[:start], t.unknown)
		}
		s, pieces = s[n:], t.next
	}
	return dst
}

// part measures what comes next: one punctuation or Chinese character, or the
// run of others up to one.
func part(s []byte) int {
	for i := 0; i < len(s); {
		r, n := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRune(s[i:])
		}
		if isPunctuation(r) || isHan(r) {
			if i == 0 {
				return n
			}
			return i
		}
		i += n
	}
	return len(s)
}

// normal writes the word as the vocabulary writes words: decomposed, without
// accents, controls and spaces, in lower case.
func normal(dst []byte, word string) []byte {
	for i := 0; i < len(word); i++ {
		c := word[i]
		switch {
		case c >= utf8.RuneSelf:
			return normalUnicode(dst[:0], word)
		case 'A' <= c && c <= 'Z':
			dst = append(dst, c+'a'-'A')
		case c > ' ' && c != 0x7f:
			dst = append(dst, c)
		}
	}
	return dst
}

func normalUnicode(dst []byte, word string) []byte {
	kept := make([]rune, 0, len(word)+8)
	for _, r := range norm.NFD.String(word) {
		// Curly marks as straight ones: the trees and names that the network learned from have few others.
		switch r {
		case '‘', '’', '‛', 'ʼ', '′':
			r = '\''
		case '“', '”', '„', '‟', '″':
			r = '"'
		}
		if !dropped(r) {
			kept = append(kept, r)
		}
	}
	for i, r := range kept {
		if r == 'Σ' && finalSigma(kept, i) {
			r = 'ς'
		} else {
			r = unicode.ToLower(r)
		}
		dst = utf8.AppendRune(dst, r)
	}
	return dst
}
