package actor

import (
	"slices"
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

// joinPersons joins a surname, or a first name, with the full name that has it: the nearest one before, else the first
// after.
func (r *resolver) joinPersons() {
	full := map[string][]int{} // full names by their first and last word
	for j := range r.ms {
		m := &r.ms[j]
		if first, _, ok := strings.Cut(m.key, " "); ok && m.label == "PER" {
			last := m.key[strings.LastIndexByte(m.key, ' ')+1:]
			full[first] = append(full[first], j)
			if last != first {
				full[last] = append(full[last], j)
			}
		}
	}
	for i := range r.ms {
		m := &r.ms[i]
		names := full[m.key]
		if m.label != "PER" || len(names) == 0 {
			continue
		}
		k, found := slices.BinarySearch(names, i)
		if k > 0 && !found {
			k--
		}
		r.union(names[min(k, len(names)-1)], i)
	}
}

// joinAcronyms joins 'LeT' with 'Lashkar-e-Taiba': capitals that are the initials of a name of several words.
func (r *resolver) joinAcronyms() {
	long := map[string]int{} // the first name by its initials
	for j := range r.ms {
		if f := &r.ms[j]; f.label == "ORG" || f.label == "ARM" {
			for _, in := range initials(f.text) {
				if _, ok := long[in]; !ok && utf8.RuneCountInString(in) > 1 {
					long[in] = j
				}
			}
		}
	}
	for i := range r.ms {
		m := &r.ms[i]
		if (m.label == "ORG" || m.label == "ARM") && acronymLike(m.text) {
			if j, ok := long[strings.ToUpper(strings.ReplaceAll(m.text, ".", ""))]; ok && j != i {
				r.union(j, i)
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

// initials gives the first letters of the words of a name, with and without its small words.
func initials(name string) [2]string {
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
	return [2]string{all.String(), main.String()}
}
