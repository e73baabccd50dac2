package actor

import (
	"slices"

	"demarche/lang"
)

// roleOf reads the office or function of a named person off the words around the name: 'US Defence Secretary Ann Lee',
// 'Ann Lee, the group's spokeswoman,'. Empty where these give none.
func (r *resolver) roleOf(m *mention) (role string, codes []string, country string) {
	if m.label != "PER" {
		return "", nil, ""
	}
	s := &r.d.Sentences[m.Sentence]
	for _, w := range []*lang.Words{titleBefore(s, m.Words), r.apposition(s, m.Words)} {
		if w == nil {
			continue
		}
		text := s.SpanOf(w.First, w.Last).In(r.d.Text)
		c := CodeOf(r.kb, text, "", r.on)
		if len(c.Codes) == 0 {
			if _, _, ok := r.kb.Agent(text); !ok {
				continue
			}
		}
		return trimArticle(text), c.Codes, c.Country
	}
	return "", nil, ""
}

// titleBefore gives the nouns and adjectives that stand right before a name.
func titleBefore(s *lang.Sentence, w lang.Words) *lang.Words {
	k := w.First
	for k > 0 {
		p := s.Words[k-1]
		if p.UPOS != "NOUN" && p.UPOS != "PROPN" && p.UPOS != "ADJ" && p.XPOS != "POS" && p.XPOS != "HYPH" {
			break
		}
		k--
	}
	if k == w.First || s.Words[w.First-1].XPOS == "POS" {
		return nil
	}
	return &lang.Words{Sentence: w.Sentence, First: k, Last: w.First - 1}
}

// longestApposition bounds, in words, what is read behind a name.
const longestApposition = 14

// apposition gives the words between the comma behind a name and the next comma, where they make a noun phrase.
func (r *resolver) apposition(s *lang.Sentence, w lang.Words) *lang.Words {
	k := w.Last + 1
	if k >= len(s.Words) || s.Words[k].Span.In(r.d.Text) != "," {
		return nil
	}
	first := k + 1
	for k = first; k < len(s.Words) && k-first < longestApposition; k++ {
		t := s.Words[k]
		if text := t.Span.In(r.d.Text); text == "," || text == "." {
			break
		}
		if t.UPOS == "VERB" || t.UPOS == "AUX" || t.UPOS == "PRON" && t.Rel != "nmod:poss" {
			return nil
		}
	}
	if k == first || k-first >= longestApposition {
		return nil
	}
	// Another person, with or without a title, is the next of a list; 'the aide to Bo Quist' and 'Quist's aide' are not.
	for _, n := range s.Names {
		if n.Label != "PER" || n.First < first || n.Last >= k {
			continue
		}
		if slices.ContainsFunc(s.Words[first:n.First], func(t lang.Word) bool { return t.UPOS == "ADP" }) {
			continue
		}
		if n.Last == k-1 || s.Words[n.Last+1].UPOS == "CCONJ" {
			return nil
		}
	}
	return &lang.Words{Sentence: w.Sentence, First: first, Last: k - 1}
}
