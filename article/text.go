package article

import (
	"hash/maphash"
	"strings"
	"unicode"
	"unicode/utf8"
)

// tokens are the words of s, lower case: runs of letters, digits and underscores, as most measures of extraction count.
func tokens(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return !(unicode.IsLetter(r) || unicode.IsDigit(r) || r == '_' || unicode.IsMark(r))
	})
}

// plainKey is s in the form by which two copies of a line are compared: lower case, straight quotes, single spaces.
func plainKey(s string) string {
	return strings.ToLower(fold(quoteFolder.Replace(s)))
}

var quoteFolder = strings.NewReplacer("’", "'", "‘", "'", "“", "\"", "”", "\"", "–", "-", "—", "-", "…", "...", "`", "'")

// bag is a set of tokens.
type bag map[string]bool

func bagOf(s string) bag {
	b := bag{}
	for _, t := range tokens(s) {
		b[t] = true
	}
	return b
}

// overlap is the number of tokens that both hold.
func (b bag) overlap(c bag) int {
	if len(c) < len(b) {
		b, c = c, b
	}
	n := 0
	for t := range b {
		if c[t] {
			n++
		}
	}
	return n
}

// alike is the Jaccard measure of two texts' token sets, 0 where either is empty.
func alike(a, b bag) float64 {
	n := a.overlap(b)
	if n == 0 {
		return 0
	}
	return float64(n) / float64(len(a)+len(b)-n)
}

// within is the share of a's tokens that b holds.
func within(a, b bag) float64 {
	if len(a) == 0 {
		return 0
	}
	return float64(a.overlap(b)) / float64(len(a))
}

// shingleSet holds the runs of n tokens of a text, hashed, and the whole lines that are shorter than n.
type shingleSet struct {
	seed  maphash.Seed
	four  map[uint64]int
	short map[string]bool
}

const shingleLen = 4

func newShingles(text string) *shingleSet {
	s := &shingleSet{seed: maphash.MakeSeed(), four: map[uint64]int{}, short: map[string]bool{}}
	for line := range strings.SplitSeq(text, "\n") {
		t := tokens(line)
		if len(t) == 0 {
			continue
		}
		if len(t) < shingleLen {
			s.short[strings.Join(t, " ")] = true
			continue
		}
		for i := 0; i+shingleLen <= len(t); i++ {
			s.four[s.hash(t[i:i+shingleLen])]++
		}
	}
	return s
}

func (s *shingleSet) hash(t []string) uint64 {
	var h maphash.Hash
	h.SetSeed(s.seed)
	for _, x := range t {
		h.WriteString(x)
		h.WriteByte(0)
	}
	return h.Sum64()
}

// coverage is the share of a line's shingles that the set holds; a line too short for shingles counts 1 where it is a
// whole line of the text.
func (s *shingleSet) coverage(t []string) float64 {
	if len(t) == 0 {
		return 0
	}
	if len(t) < shingleLen {
		if s.short[strings.Join(t, " ")] {
			return 1
		}
		return 0
	}
	n := 0
	for i := 0; i+shingleLen <= len(t); i++ {
		if s.four[s.hash(t[i:i+shingleLen])] > 0 {
			n++
		}
	}
	return float64(n) / float64(len(t)-shingleLen+1)
}

// commonWords are the English words that prose cannot do without and menus seldom hold; a few of other tongues.
var commonWords = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(`the a an of to in and that is was for on with as it by at from has had have he she his her
 they their its be been were are will would which who this not but or said says after when than about into over also we our you
 i my if so can could there one more some all out up what no before while because against during between
 der die das und den von mit ist auf für im dem nicht ein eine zu sich des auch als es an werden aus er hat dass sie nach bei
 le la les des et en du un une que est pour dans qui sur par plus au avec ne se pas ce il son
 el los las de y que en un una por con para su del se no lo como al más es pero
 het een van en te dat op zijn voor met niet aan er om ook als door bij`) {
		m[w] = true
	}
	return m
}()

func upperFirst(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}
