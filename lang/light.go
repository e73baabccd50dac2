package lang

import "strings"

// lightVerbs say hardly more than that something is done; what is done is told by their noun.
var lightVerbs = func() map[string]bool {
	m := map[string]bool{}
	for v := range strings.FieldsSeq("launch carry hold stage conduct mount make give take have do go wage perform commit pay open begin start " +
		"issue deliver reach strike lodge file impose offer provide express organise organize undertake continue resume face see bring put") {
		m[v] = true
	}
	return m
}()

// Light says whether word noun tells what the light verb at word verb does: 'held talks', 'launched an attack'.
func (s *Sentence) Light(verb, noun int) bool {
	return lightVerbs[s.Words[verb].Lemma] && s.NounOf(verb, noun)
}

// NounOf says whether a noun is the object, the passive subject or the oblique of a verb.
func (s *Sentence) NounOf(verb, noun int) bool {
	w := &s.Words[noun]
	if w.Head != verb || w.UPOS != "NOUN" {
		return false
	}
	switch w.Rel {
	case "obj", "nsubj:pass", "obl":
		return true
	}
	return false
}
