package lang

import (
	"math"
	"strconv"
	"strings"
	"unicode/utf8"
)

// softmax turns scores into probabilities in place.
func softmax(x []float32) {
	top := x[0]
	for _, v := range x {
		top = max(top, v)
	}
	var sum float32
	for i, v := range x {
		x[i] = float32(math.Exp(float64(v - top)))
		sum += x[i]
	}
	for i := range x {
		x[i] /= sum
	}
}

// addName goes on with the names of a sentence at word j, from BIO scores; an I- tag after another label begins a name.
func addName(names []Name, labels []string, j int, x []float32) []Name {
	softmax(x)
	k := argmax(x)
	kind, label, _ := strings.Cut(labels[k], "-")
	if kind == "O" {
		return names
	}
	if n := len(names) - 1; kind == "I" && n >= 0 && names[n].Last == j-1 && names[n].Label == label {
		names[n].Last = j
		return names
	}
	return append(names, Name{First: j, Last: j, Label: label, Score: x[k]})
}

// addTrigger goes on with the triggers of a sentence at word j. Labels: O, I, then B- of each type.
func addTrigger(ts []Trigger, labels []string, j int, x []float32) []Trigger {
	softmax(x)
	if n := len(ts) - 1; n >= 0 && ts[n].Last == j-1 && argmax(x) == 1 {
		ts[n].Last = j
		return ts
	}
	var sum float32
	for _, v := range x[2:] {
		sum += v
	}
	if sum < triggerLeast || sum < x[1] {
		return ts
	}
	t := Trigger{First: j, Last: j, Score: sum}
	t.types = make([]float32, len(x)-2)
	for i, v := range x[2:] {
		t.types[i] = v / sum
	}
	return append(ts, t)
}

// triggerLeast is the probability from which a word is kept as a candidate; what is coded of these is decided later.
const triggerLeast = 0.15

// addCue goes on with the cues of a sentence at word j. Labels: O, B, I.
func addCue(cs []Cue, j int, x []float32) []Cue {
	softmax(x)
	switch argmax(x) {
	case 1:
		return append(cs, Cue{First: j, Last: j, Score: x[1]})
	case 2:
		if n := len(cs) - 1; n >= 0 && cs[n].Last == j-1 {
			cs[n].Last = j
		}
	}
	return cs
}

// applyRule makes a lemma by an edit rule: "l2+y" lower-cases, cuts two characters and appends y; "k" keeps the case;
// "=be" is the lemma itself. Rules are learned (train/batches.py).
func applyRule(rule, word string) string {
	if rest, ok := strings.CutPrefix(rule, "="); ok {
		return rest
	}
	if len(rule) < 2 {
		return word
	}
	if rule[0] == 'l' {
		word = strings.ToLower(word)
	}
	cut, tail, _ := strings.Cut(rule[1:], "+")
	n, _ := strconv.Atoi(cut)
	whole := word
	for ; n > 0 && word != ""; n-- {
		_, size := utf8.DecodeLastRuneInString(word)
		word = word[:len(word)-size]
	}
	if word+tail == "" {
		return whole
	}
	return word + tail
}

// addRole goes on with the roles of a predicate at word j, from BIO scores.
func addRole(roles []Role, labels []string, j int, x []float32) []Role {
	softmax(x)
	k := argmax(x)
	if labels[k] == "O" {
		x[k] = 0
		none := k
		if k = argmax(x); k == none || x[k] < partLeast(labels[k]) {
			return roles
		}
	}
	kind, name, _ := strings.Cut(labels[k], "-")
	if n := len(roles) - 1; kind == "I" && n >= 0 && roles[n].Last == j-1 && roles[n].Name == name {
		roles[n].Last = j
		return roles
	}
	return append(roles, Role{Name: name, First: j, Last: j, Score: x[k]})
}

// partLeast is the probability from which a word plays a part although it more probably plays none: gold texts leave a
// party or place out less often than the network does (docs/decisions/0004).
func partLeast(label string) float32 {
	switch label {
	case "B-source", "I-source", "B-target", "I-target":
		return 0.4
	case "B-place", "I-place":
		return 0.3
	}
	return 1
}

// mend joins neighbouring spans of one role: parties are always parted by a comma or a conjunction, so that two spans side
// by side, or with only a hyphen, a possessive mark or a word of the same phrase between, are pieces of one.
func mend(s *Sentence, roles []Role) []Role {
	out := roles[:0]
	for _, r := range roles {
		if n := len(out) - 1; n >= 0 && out[n].Name == r.Name {
			switch gap := r.First - out[n].Last - 1; {
			case gap == 0, gap == 1 && glue(s, out[n], r):
				out[n].Last = r.Last
				continue
			}
		}
		out = append(out, r)
	}
	kept := out[:0]
	for _, r := range out {
		if trimRole(s, &r) {
			kept = append(kept, r)
		}
	}
	for i := range kept {
		possessor(s, kept, i)
	}
	return kept
}

// phraseStart walks from the owner of a phrase that ends in last back over the words of its own: 'the' of 'the party's leader'.
func phraseStart(s *Sentence, owner, last int) int {
	for ; owner > 0; owner-- {
		if w := s.Words[owner-1]; w.Head < owner || w.Head > last || w.UPOS == "PUNCT" || w.UPOS == "VERB" || w.UPOS == "ADP" {
			break
		}
	}
	return owner
}

// possessor gives a party the one it belongs to ('Kenya's' of 'Kenya's foreign ministry'), unless that plays a part of its own.
func possessor(s *Sentence, roles []Role, i int) {
	r := &roles[i]
	switch r.Name {
	case "source", "target", "by", "speaker", "to":
	default:
		return
	}
	mark := r.First - 1
	if mark < 1 || s.Words[mark].XPOS != "POS" {
		return
	}
	owner := s.Words[mark].Head
	if owner < 0 || owner >= mark || s.Words[owner].Head < r.First || s.Words[owner].Head > r.Last {
		return
	}
	first := phraseStart(s, owner, r.Last)
	for k := range roles {
		if k != i && roles[k].First <= mark && first <= roles[k].Last {
			return
		}
	}
	r.First = first
}

// trimRole takes marks and prepositions from the ends of a party's words and gives a leading possessive mark its noun back;
// false where nothing is left. Contents of quotations and times stay as they are.
func trimRole(s *Sentence, r *Role) bool {
	switch r.Name {
	case "source", "target", "by", "speaker", "to":
	default:
		return true
	}
	for r.First <= r.Last && s.Words[r.First].UPOS == "PUNCT" {
		r.First++
	}
	for r.Last >= r.First {
		if w := s.Words[r.Last]; w.UPOS != "PUNCT" && w.UPOS != "ADP" && w.UPOS != "CCONJ" && w.XPOS != "POS" {
			break
		}
		r.Last--
	}
	if r.First > r.Last || !s.names(r.First, r.Last) {
		return false
	}
	if s.Words[r.First].XPOS == "POS" && r.First > 0 {
		r.First = phraseStart(s, r.First-1, r.Last)
	}
	return true
}

// names says whether words can name somebody: 'about' of 'about 900 dockers' cannot.
func (s *Sentence) names(first, last int) bool {
	for _, w := range s.Words[first : last+1] {
		switch w.UPOS {
		case "NOUN", "PROPN", "PRON", "ADJ", "NUM", "DET", "VERB", "SYM", "X", "":
			return true
		}
	}
	return false
}

// glue says whether the word between two spans holds them together.
func glue(s *Sentence, a, b Role) bool {
	w := s.Words[b.First-1]
	if w.XPOS == "HYPH" || w.XPOS == "POS" {
		return true
	}
	switch w.UPOS {
	case "ADJ", "NOUN", "PROPN", "ADP", "NUM", "DET":
		// Part of the phrase where it hangs on one of the two, or carries one of them.
		inA := func(i int) bool { return a.First <= i && i <= a.Last }
		inB := func(i int) bool { return b.First <= i && i <= b.Last }
		return inA(w.Head) || inB(w.Head)
	}
	return false
}
