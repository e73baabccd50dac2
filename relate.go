package demarche

import (
	"context"
	"strings"

	"demarche/lang"
	"demarche/plover"
	"demarche/span"
)

// Relation is the act of a source towards a target in one sentence.
type Relation struct {
	Type   string
	Mode   *string
	Quad   string
	Scores map[string]float64 // probability by type, of all 16; they add up to 1
}

// Relate gives the act of source towards target that the text tells. source and target are substrings of text; one that is
// empty or does not stand in the text is nobody named there. One of the 16 types is always given, with what little there is
// to say for it in Scores.
func (c *Coder) Relate(ctx context.Context, text, source, target string) (*Relation, error) {
	doc, err := c.reader.Read(ctx, text, []span.Span{{Start: 0, End: len(text)}})
	if err != nil {
		return nil, err
	}
	scores, mode := doc.Relate(find(text, source), find(text, target))
	r := &Relation{Scores: map[string]float64{}}
	for _, t := range plover.Types() {
		r.Scores[t] = scores[t]
		if r.Type == "" || scores[t] > r.Scores[r.Type] {
			r.Type = t
		}
	}
	r.Quad = plover.Quad(r.Type)
	if m := mode[r.Type]; m != "" {
		r.Mode = &m
	}
	return r, nil
}

// find gives the first place of a substring, empty where there is none.
func find(text, part string) span.Span {
	i := strings.Index(text, part)
	if part == "" || i < 0 {
		return span.Span{}
	}
	return span.Span{Start: i, End: i + len(part)}
}

// Parse reads plain text: sentences, words, tags, trees and names. Blank lines part paragraphs.
func (c *Coder) Parse(ctx context.Context, text string) (*lang.Doc, error) {
	var paragraphs []span.Span
	for at := 0; at < len(text); {
		end := strings.Index(text[at:], "\n\n")
		if end < 0 {
			end = len(text)
		} else {
			end += at
		}
		if strings.TrimSpace(text[at:end]) != "" {
			paragraphs = append(paragraphs, span.Span{Start: at, End: end})
		}
		at = min(end+2, len(text))
	}
	return c.reader.Read(ctx, text, paragraphs)
}

// ParseWords reads sentences whose words are given, as byte spans of text.
func (c *Coder) ParseWords(ctx context.Context, text string, sentences [][]span.Span) (*lang.Doc, error) {
	return c.reader.ReadWords(ctx, text, sentences)
}
