package article

import (
	"math"
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"
)

// featureNames name the columns of features, in order; the trained model names its columns and is refused where they differ.
var featureNames = []string{
	"logWords", "logChars", "ends", "upper", "common", "caps", "digits", "commas", "link", "quotes", "colon", "wordLen",
	"kind", "titleAlike", "titleCopy", "copies", "inLonger", "place", "afterTitle", "titleDistance",
	"prevWords", "prevCommon", "prevLink", "prevKind", "prev2Words", "prev2Common", "nextWords", "nextCommon", "nextLink", "nextKind", "next2Words", "next2Common",
	"proseNear", "proseFar", "proseAbove", "proseBelow", "toProseAbove", "toProseBelow", "proseBeforeShare", "shortRunAbove", "shortRunBelow",
	"samePrevShape",
	// pages only
	"tagP", "tagH", "tagLi", "tagDiv", "tagCell", "tagQuote", "tagPre",
	"fNav", "fHeader", "fFooter", "fAside", "fFigure", "fCaption", "fForm", "fArticle", "fMain", "fBody", "fComments", "fRelated", "fShare", "fByline", "fDate", "fTags",
	"fAd", "fSubscribe", "fHidden", "fTitle", "fSubtitle", "fList", "fBio", "fWidget", "depth",
	"upShare", "upCount", "upProse", "up2Share", "up3Share", "vote", "voteNear", "voteAll",
}

// plainFeatures is the number of features that plain text has: those before the pages' own.
const plainFeatures = 42

// kindNumbers number lineKind's answers for the model.
var kindNumbers = map[string]float64{
	"": 0, "byline": 1, "author-image": 2, "date": 3, "caption": 4, "tags": 5, "share": 6, "related": 7, "subscribe": 8,
	"navigation": 9, "advertisement": 10, "other": 11,
}

// lineStats are measures of one block by itself.
type lineStats struct {
	words, chars                                     int
	common, caps, digits, commas, link, quotes, wlen float64
	ends, upper, colon                               bool
	kind                                             float64
	key                                              string
	tokens                                           []string
	prose                                            float64 // words, where the block reads as running text
}

func measure(b *block) lineStats {
	s := lineStats{chars: len([]rune(b.text)), key: plainKey(b.text), tokens: tokens(b.text)}
	fields := strings.Fields(b.text)
	s.words = len(fields)
	if s.words == 0 {
		return s
	}
	n := float64(s.words)
	com, caps, total := 0, 0, 0
	for i, w := range fields {
		if commonWords[strings.ToLower(strings.Trim(w, ".,;:!?\"'“”‘’()"))] {
			com++
		}
		if i > 0 && upperFirst(w) {
			caps++
		}
		total += len(w)
	}
	s.common, s.caps, s.wlen = float64(com)/n, float64(caps)/n, float64(total)/n
	for _, r := range b.text {
		switch {
		case unicode.IsDigit(r):
			s.digits++
		case r == ',':
			s.commas++
		case r == '"' || r == '“' || r == '”':
			s.quotes++
		}
	}
	s.digits /= float64(s.chars)
	s.commas /= n
	s.link = float64(b.link) / float64(max(1, len(b.text)))
	s.ends = endsSentence(b.text)
	s.upper = upperFirst(b.text)
	s.colon = strings.HasSuffix(b.text, ":")
	s.kind = kindNumbers[lineKind(b.text)]
	if s.words >= 8 && s.common >= 0.2 && s.link < 0.5 && (s.kind == 0) && (s.ends || s.words >= 25 || s.colon) {
		s.prose = n
	}
	return s
}

func flag(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// features gives a row for each block. title is the headline, titleAt its block or -1.
func features(s *scan, v votes, title string, titleAt int) ([][]float64, []lineStats) {
	n := len(s.blocks)
	st := make([]lineStats, n)
	copies := map[string]int{}
	total := 0.0
	for i := range s.blocks {
		st[i] = measure(&s.blocks[i])
		copies[st[i].key]++
		total += st[i].prose
	}
	titleBag, titleKey := bagOf(title), plainKey(title)
	lastTitle := titleAt
	long := newShingles("")
	longest := map[uint64]int{}
	for i := range st {
		t := st[i].tokens
		if len(t) < 8 {
			continue
		}
		for k := 0; k+shingleLen <= len(t); k++ {
			h := long.hash(t[k : k+shingleLen])
			if j, ok := longest[h]; !ok || len(st[j].tokens) < len(t) {
				longest[h] = i
			}
		}
	}
	voted := newShingles(v.readability)
	votes := make([]float64, n)
	var voteAll float64
	for i := range st {
		votes[i] = voted.coverage(st[i].tokens)
		if st[i].words >= 5 {
			voteAll += votes[i] * float64(st[i].words)
		}
	}
	// Prose by container.
	upProse, upCount := map[int]float64{}, map[int]int{}
	up2, up3 := map[int]float64{}, map[int]float64{}
	anc := func(i, k int) int {
		e := s.blocks[i].up
		for ; k > 0 && e > 0 && e < len(s.parents); k-- {
			e = s.parents[e].parent
		}
		return e
	}
	if s.html {
		for i := range st {
			e := anc(i, 1)
			upProse[e] += st[i].prose
			upCount[e]++
			up2[anc(i, 2)] += st[i].prose
			up3[anc(i, 3)] += st[i].prose
		}
	}
	// Distances to prose, and prose sums.
	sum := make([]float64, n+1)
	for i := range st {
		sum[i+1] = sum[i] + st[i].prose
	}
	near := func(lo, hi int) float64 { return sum[min(max(hi, 0), n)] - sum[min(max(lo, 0), n)] }
	above, below := make([]int, n), make([]int, n)
	run := 99
	for i := range st {
		above[i] = run
		if st[i].prose > 0 {
			run = 0
		}
		run++
	}
	run = 99
	for i := n - 1; i >= 0; i-- {
		below[i] = run
		if st[i].prose > 0 {
			run = 0
		}
		run++
	}
	at := func(i int) lineStats {
		if i < 0 || i >= n {
			return lineStats{kind: -1, common: -1, link: -1}
		}
		return st[i]
	}
	log := func(x float64) float64 { return math.Log1p(x) }
	rows := make([][]float64, n)
	for i := range st {
		b, x := &s.blocks[i], &st[i]
		inLonger := 0.0
		if len(x.tokens) >= 8 {
			hit := 0
			for k := 0; k+shingleLen <= len(x.tokens); k++ {
				if j := longest[long.hash(x.tokens[k:k+shingleLen])]; j != i {
					hit++
				}
			}
			inLonger = float64(hit) / float64(len(x.tokens)-shingleLen+1)
		}
		p1, p2, n1, n2 := at(i-1), at(i-2), at(i+1), at(i+2)
		dist := 0.0
		if lastTitle >= 0 {
			dist = float64(max(-30, min(60, i-lastTitle)))
		}
		r := []float64{
			log(float64(x.words)), log(float64(x.chars)), flag(x.ends), flag(x.upper), x.common, x.caps, x.digits, x.commas, x.link, min(x.quotes, 4), flag(x.colon), x.wlen,
			x.kind, alike(bagOf(b.text), titleBag), flag(titleKey != "" && x.key == titleKey), min(float64(copies[x.key]), 5), inLonger, float64(i) / float64(n),
			flag(lastTitle >= 0 && i > lastTitle), dist,
			log(float64(p1.words)), p1.common, p1.link, p1.kind, log(float64(p2.words)), p2.common, log(float64(n1.words)), n1.common, n1.link, n1.kind, log(float64(n2.words)), n2.common,
			log(near(i-3, i+4) - x.prose), log(near(i-10, i+11) - x.prose), log(near(0, i)), log(near(i+1, n)), float64(min(above[i], 30)), float64(min(below[i], 30)),
			near(0, i) / max(1, total), float64(min(above[i], 12)), float64(min(below[i], 12)),
			flag(i > 0 && s.blocks[i-1].tag == b.tag && s.blocks[i-1].up == b.up),
		}
		if s.html {
			t := b.tag
			f := b.flags
			h := 0.0
			switch t {
			case atom.H1:
				h = 1
			case atom.H2:
				h = 2
			case atom.H3:
				h = 3
			case atom.H4, atom.H5, atom.H6:
				h = 4
			}
			depth := 0
			for e := b.up; e > 0 && e < len(s.parents) && depth < 60; e = s.parents[e].parent {
				depth++
			}
			r = append(r, flag(t == atom.P), h, flag(t == atom.Li), flag(t == atom.Div || t == atom.Section || t == atom.Article || t == atom.Main), flag(t == atom.Td || t == atom.Th || t == atom.Tr || f&inTable != 0),
				flag(t == atom.Blockquote || f&inQuote != 0), flag(t == atom.Pre || t == atom.Center))
			for _, g := range [...]flags{
				inNav, inHeader, inFooter, inAside, inFigure, inCaption, inForm, inArticle, inMain, inBody, inComments, inRelated, inShare, inByline, inDate, inTags,
				inAd, inSubscribe, inHidden, inTitle, inSubtitle, inList, inBio, inWidget,
			} {
				r = append(r, flag(f&g != 0))
			}
			e := anc(i, 1)
			sum, w := 0.0, 0.0
			for j := max(0, i-3); j <= min(n-1, i+3); j++ {
				if j != i {
					q := math.Sqrt(float64(st[j].words))
					sum += q * votes[j]
					w += q
				}
			}
			r = append(r, float64(depth), upProse[e]/max(1, total), log(float64(upCount[e])), log(upProse[e]), up2[anc(i, 2)]/max(1, total), up3[anc(i, 3)]/max(1, total),
				votes[i], sum/max(w, 1), log(voteAll))
		}
		rows[i] = r
	}
	return rows, st
}
