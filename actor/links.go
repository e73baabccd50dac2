package actor

import (
	"math"
	"strings"

	"demarche/lang"
)

// joinRest joins pronouns and nominals with what they stand for.
func (r *resolver) joinRest() {
	ms := make([]lang.Words, len(r.ms))
	for i, m := range r.ms {
		ms[i] = lang.Words{Sentence: m.Sentence, First: m.First, Last: m.Last}
	}
	scores := r.d.Links(ms)
	for i := range r.ms {
		m := &r.ms[i]
		switch m.Form {
		case "pronoun":
			if m.speaker != nil && firstPerson(m.key) {
				if k, ok := r.at[*m.speaker]; ok && k != i {
					r.union(k, i)
					continue
				}
			}
			if k := r.best(i, scores[i], false); k >= 0 {
				r.union(k, i)
			}
		case "nominal":
			if k := r.sameWords(i); k >= 0 {
				r.union(k, i)
			} else if k := r.headline(i); k >= 0 {
				r.union(k, i)
			} else if r.definite(m) {
				if k := r.best(i, scores[i], true); k >= 0 {
					r.union(k, i)
				}
			}
		}
	}
}

func firstPerson(key string) bool {
	switch key {
	case "i", "me", "my", "mine", "we", "us", "our", "ours", "myself", "ourselves":
		return true
	}
	return false
}

// best gives a mention of the group that mention i most probably stands for, -1 for none; with none, the group must be
// likelier than that there is none.
func (r *resolver) best(i int, scores []float32, none bool) int {
	sum := map[int]float64{}
	at := map[int]int{}
	from := max(0, i-lang.LinkWindow)
	for j := from; j < i; j++ {
		if r.fits(i, j) {
			g := r.group(j)
			sum[g] += math.Exp(float64(scores[j-from]))
			at[g] = j
		}
	}
	best, top := -1, 0.0
	// In the order of the text, so that equal sums give the same answer every time.
	for j := from; j < i; j++ {
		if g := r.group(j); sum[g] > top && at[g] == j {
			best, top = j, sum[g]
		}
	}
	if none && top < math.Exp(float64(scores[i-from])) {
		return -1
	}
	return best
}

// fits says whether mention i may stand for the actor of mention j.
func (r *resolver) fits(i, j int) bool {
	m, a := &r.ms[i], &r.ms[j]
	if a.Form == "pronoun" && r.group(j) == j {
		return false // stands for nobody itself
	}
	if m.Span.Overlaps(a.Span) {
		return false
	}
	kind := mentionKind(a)
	switch m.key {
	case "he", "him", "his", "himself", "she", "her", "hers", "herself":
		return kind == "person" || a.label == "" && !r.plural(a) && a.Form == "nominal"
	case "it", "its", "itself":
		return kind != "person" && !r.plural(a) && !(a.label == "NORP" && r.peopleNoun(a))
	case "they", "them", "their", "theirs", "themselves":
		return kind != "person" || a.label == ""
	case "i", "me", "my", "myself":
		return kind == "person"
	}
	if m.Form == "nominal" {
		if a.label == "PER" && (r.plural(m) || mentionKind(m) == "organization" || mentionKind(m) == "country") {
			return false
		}
		if a.label == "GPE" && r.plural(m) {
			return false // 'the two governments' are not one country
		}
		if kind == "person" != (mentionKind(m) == "person") && mentionKind(m) != "people" {
			return false
		}
		// Different countries, or different sectors where both are known, are different actors.
		if m.coding.Country != "" && a.coding.Country != "" && m.coding.Country != a.coding.Country {
			return false
		}
	}
	return true
}

// plural says whether the head word of a mention is a plural noun.
func (r *resolver) plural(m *mention) bool {
	s := &r.d.Sentences[m.Sentence]
	x := s.Words[s.Head(m.First, m.Last)].XPOS
	return x == "NNS" || x == "NNPS"
}

// definite says whether a nominal may point back: it begins with an article, a demonstrative or a possessive.
func (r *resolver) definite(m *mention) bool {
	s := &r.d.Sentences[m.Sentence]
	w := s.Words[m.First]
	switch strings.ToLower(w.Span.In(r.d.Text)) {
	case "the", "this", "that", "these", "those", "both", "its", "his", "her", "their":
		return true
	}
	// Role spans often leave the article out.
	if m.First > 0 && strings.EqualFold(s.Words[m.First-1].Span.In(r.d.Text), "the") {
		return true
	}
	return false
}

// headline gives the nominal of the headline with the same plural noun ('Dockers' for 'about 900 dockers'), -1 where there is
// none or both name countries and these differ.
func (r *resolver) headline(i int) int {
	m := &r.ms[i]
	if m.Sentence == 0 || !r.plural(m) {
		return -1
	}
	word := func(m *mention) string {
		s := &r.d.Sentences[m.Sentence]
		return strings.ToLower(s.Words[s.Head(m.First, m.Last)].Span.In(r.d.Text))
	}
	for j := range r.ms {
		a := &r.ms[j]
		if a.Sentence > 0 {
			break
		}
		if a.Form == "nominal" && r.plural(a) && word(a) == word(m) &&
			(a.coding.Country == "" || m.coding.Country == "" || a.coding.Country == m.coding.Country) {
			return j
		}
	}
	return -1
}

// sameWords gives an earlier nominal of the same words, where these say who is meant ('police', 'the rebels').
func (r *resolver) sameWords(i int) int {
	m := &r.ms[i]
	if len(m.key) < 3 {
		return -1
	}
	if j, ok := r.nominals[m.key]; ok {
		return j
	}
	r.nominals[m.key] = i
	return -1
}
