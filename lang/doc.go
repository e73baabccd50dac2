// Package lang reads text: sentences, words, tags, trees, names, and what the event and quotation heads say of them.
//
// It takes a text and its paragraphs, and gives a Doc. It does not know what news is, who the actors are, or what becomes
// of its answers. One encoder (lang/encoder) reads each sentence once; every answer comes from a small head on its word
// vectors (the network and its training: train/README.md).
package lang

import "demarche/span"

// Doc is a text that has been read. All spans are byte offsets into Text.
type Doc struct {
	Text      string
	Sentences []Sentence

	vectors   []float32 // word vectors, width a word, all sentences end to end
	sentences []float32 // a vector each sentence
	reader    *Reader
}

// Sentence is one sentence: its words and what the heads say of them.
type Sentence struct {
	Span      span.Span
	Paragraph int // index of the paragraph that holds it
	Words     []Word
	Names     []Name
	Triggers  []Trigger
	Cues      []Cue

	first int // index of its first word among the vectors of the Doc
}

// Word is a syntactic word, as Universal Dependencies count them.
type Word struct {
	Span       span.Span
	UPOS, XPOS string
	Lemma      string
	Head       int // index of the head word in the sentence, -1 for the root
	Rel        string
}

// Name is a named mention; First and Last are its words. The labels are those of the annotation format (PER, ORG, GPE, ...).
type Name struct {
	First, Last int
	Label       string
	Score       float32 // probability of its first word's tag
}

// Trigger is a word (or fixed phrase) that tells an event.
type Trigger struct {
	First, Last int
	Score       float32 // probability that an event is told here
	Type        string
	TypeScore   float32 // probability of the type, given that there is one
	NextType    string  // the runner-up
	NextScore   float32
	Mode        string // empty where the type has none or none is said
	ModeScore   float32
	Status      string
	StatusScore float32
	Contexts    []Scored // of 0.5 and more
	CAMEO       []Scored // the best few codes, best first
	Roles       []Role

	types  []float32 // probability of each type, in the order of the trigger head's labels
	vector []float32 // of the event, width long
}

// Cue is a word that introduces somebody's words.
type Cue struct {
	First, Last int
	Score       float32
	Roles       []Role // content, speaker, to
}

// Role is a span of words that plays a part in a trigger's event or a cue's quotation.
type Role struct {
	Name        string // source, target, by, place, time, a kind of number; content, speaker, to
	First, Last int
	Score       float32
}

// Scored is a label with its probability.
type Scored struct {
	Label string
	Score float32
}

// SpanOf gives the bytes of words first to last of the sentence.
func (s *Sentence) SpanOf(first, last int) span.Span {
	return span.Span{Start: s.Words[first].Span.Start, End: s.Words[last].Span.End}
}

// Head gives the word among first to last whose own head lies outside: the syntactic head of the phrase.
func (s *Sentence) Head(first, last int) int {
	for i := first; i <= last; i++ {
		if h := s.Words[i].Head; h < first || h > last {
			return i
		}
	}
	return last
}

// Words are some words of one sentence of a Doc: indices of the sentence, of its first and of its last word.
type Words struct {
	Sentence, First, Last int
}

// Span gives the bytes of the words.
func (d *Doc) Span(w Words) span.Span { return d.Sentences[w.Sentence].SpanOf(w.First, w.Last) }

// TextOf gives the words as they stand.
func (d *Doc) TextOf(w Words) string { return d.Span(w).In(d.Text) }
