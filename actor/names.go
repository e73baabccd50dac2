package actor

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// joinNames codes every mention and joins names that say the same: one country by its name, adjective or capital; one
// entry of the knowledge base; a person by surname; a body by acronym; the same words.
func (r *resolver) joinNames() {
	byKey := map[string]int{}
	join := func(key string, i int) {
		if j, ok := byKey[key]; ok {
			r.union(j, i)
		} else {
			byKey[key] = i
		}
	}
	for i := range r.ms {
		m := &r.ms[i]
		if m.Form == "pronoun" {
			continue
		}
		m.coding = CodeOf(r.kb, m.text, m.label, r.on)
		switch {
		case m.label == "":
		case m.label == "NORP" && r.peopleNoun(m):
			// 'Palestinians' are people, 'Palestinian' is the country.
			join("people:"+m.key, i)
		case m.label == "PER":
			join("per:"+m.key, i)
		case m.coding.KnowledgeID != "":
			join("kb:"+m.coding.KnowledgeID, i)
		case m.coding.Kind == "country" && m.coding.Country != "":
			join("country:"+m.coding.Country, i)
		default:
			join("name:"+m.key, i)
		}
	}
	r.joinPersons()
	r.joinAcronyms()
}

// peopleNoun says whether a nationality word is a plural noun: the people, not the state.
func (r *resolver) peopleNoun(m *mention) bool {
	w := r.d.Sentences[m.Sentence].Words[m.Last]
	return w.XPOS == "NNPS" || w.XPOS == "NNS"
}

// joinPersons joins a surname (or a name and a part of it) with the one full name that ends so.
func (r *resolver) joinPersons() {
	for i := range r.ms {
		m := &r.ms[i]
		if m.label != "PER" || strings.Contains(m.key, " ") {
			continue
		}
		best := -1
		for j := range r.ms {
			f := &r.ms[j]
			if f.label != "PER" || !strings.HasSuffix(f.key, " "+m.key) && !strings.HasPrefix(f.key, m.key+" ") {
				continue
			}
			// The nearest one before, else the first after.
			if best < 0 || j < i {
				best = j
			}
		}
		if best >= 0 {
			r.union(best, i)
		}
	}
}

// joinAcronyms joins 'LeT' with 'Lashkar-e-Taiba': capitals that are the initials of a name of several words.
func (r *resolver) joinAcronyms() {
	for i := range r.ms {
		m := &r.ms[i]
		if m.label != "ORG" && m.label != "ARM" || !acronymLike(m.text) {
			continue
		}
		for j := range r.ms {
			f := &r.ms[j]
			if (f.label == "ORG" || f.label == "ARM") && j != i && initials(f.text, strings.ToUpper(strings.ReplaceAll(m.text, ".", ""))) {
				r.union(j, i)
				break
			}
		}
	}
}

func acronymLike(s string) bool {
	n, upper := utf8.RuneCountInString(s), 0
	for _, c := range s {
		if unicode.IsUpper(c) {
			upper++
		} else if !unicode.IsLower(c) && c != '.' {
			return false
		}
	}
	return n <= 7 && upper >= 2
}

// initials says whether acronym is made of the first letters of the words of name, with or without its small words.
func initials(name, acronym string) bool {
	var all, main strings.Builder
	for _, w := range strings.FieldsFunc(name, func(c rune) bool { return unicode.IsSpace(c) || c == '-' || c == '–' }) {
		c, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsLetter(c) {
			continue
		}
		all.WriteRune(unicode.ToUpper(c))
		if unicode.IsUpper(c) {
			main.WriteRune(c)
		}
	}
	return utf8.RuneCountInString(acronym) > 1 && (all.String() == acronym || main.String() == acronym)
}
