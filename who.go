package demarche

import (
	"context"
	"strings"
	"time"

	"demarche/actor"
	"demarche/knowledge"
	"demarche/lang"
	"demarche/place"
	"demarche/span"
)

// Question asks who a mention is.
type Question struct {
	Mention string
	// Context is the text that the mention stands in; empty: the mention is taken by itself.
	Context string
	// On is the day that decides on offices; the zero time: unknown.
	On time.Time
	// Country (ISO 3166 alpha-3) is the actor's, where it is known from elsewhere.
	Country string
}

// Who says who a mention is. Where the mention by itself does not tell, its context does: an apposition, a title, a fuller
// name. The error is that of ctx.
func (c *Coder) Who(ctx context.Context, q Question) (*actor.Found, error) {
	f := actor.Who(c.knowledge, q.Mention, q.Country, q.On)
	at := find(q.Context, strings.TrimSpace(q.Mention))
	if f.Coding.From == "knowledge" || at.Len() == 0 {
		return &f, nil
	}
	d, err := c.reader.Read(ctx, q.Context, []span.Span{{Start: 0, End: len(q.Context)}})
	if err != nil {
		return nil, err
	}
	w, ok := wordsAt(d, at)
	if !ok {
		return &f, nil
	}
	cast := actor.Resolve(d, c.knowledge, []actor.Request{{Words: w}}, q.On)
	a := cast.Actors[cast.Of(w)]
	if len(a.Codes) == 0 || len(f.Codes) > 0 && a.Resolved != "knowledge" {
		return &f, nil
	}
	f.Coding = actor.Coding{
		Kind: a.Kind, Codes: a.Codes, Country: a.Country, Role: a.Role, KnowledgeID: a.ID, Name: a.Name, From: a.Resolved,
	}
	return &f, nil
}

// wordsAt gives the words that a span covers, in the sentence that it begins in.
func wordsAt(d *lang.Doc, at span.Span) (lang.Words, bool) {
	for i := range d.Sentences {
		first, last := -1, -1
		for k, w := range d.Sentences[i].Words {
			if w.Span.Overlaps(at) {
				if first < 0 {
					first = k
				}
				last = k
			}
		}
		if first >= 0 {
			return lang.Words{Sentence: i, First: first, Last: last}, true
		}
	}
	return lang.Words{}, false
}

// Where gives the places that bear a name, best first; with a country (ISO 3166 alpha-3), those in it alone.
func Where(name, country string) []place.Candidate { return place.Lookup(name, country) }

// Country gives the ISO 3166 alpha-3 code of a country's name, demonym or code; false where there is none.
func (c *Coder) Country(name string) (string, bool) { return c.knowledge.CountryCode(name) }

// KnowledgeEntry is what the knowledge base says of a person, body or group from a day to a day.
type KnowledgeEntry = knowledge.Entry
