package demarche

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"demarche/actor"
	"demarche/article"
	"demarche/event"
	"demarche/lang"
	"demarche/place"
	"demarche/plover"
	"demarche/quote"
	"demarche/record"
	"demarche/span"
)

// builder makes one record.
type builder struct {
	c     *Coder
	a     *article.Article
	rec   *record.Record
	runes *span.Runes

	doc    *lang.Doc
	quotes []quote.Quotation
	cast   *actor.Cast
	events []event.Event

	published time.Time
	actorID   map[int]string // of the cast
	placeAt   map[string]int // index of a place in the record, by its lower-case name
}

func newBuilder(c *Coder, in Input, a *article.Article) *builder {
	b := &builder{c: c, a: a, runes: span.NewRunes(a.Text), actorID: map[int]string{}, placeAt: map[string]int{}}
	id := in.ID
	if id == "" {
		sum := sha256.Sum256([]byte(a.Text))
		id = hex.EncodeToString(sum[:8])
	}
	b.published, _ = time.Parse("2006-01-02", a.Published)
	b.rec = &record.Record{
		Schema: record.Schema,
		ID:     id,
		Source: record.Source{Name: a.Source.Name, URL: opt(in.URL), MediaType: a.Source.MediaType, Bytes: a.Source.Bytes, SHA256: a.Source.SHA256},
		Article: record.Article{
			Title: opt(a.Title), Subtitle: opt(a.Subtitle), Byline: list(a.Byline), Published: opt(a.Published), PublishedFrom: opt(a.PublishedFrom),
			Updated: opt(a.Updated), Site: opt(a.Site), URL: opt(a.URL), Language: opt(a.Language), Section: opt(a.Section), Tags: list(a.Tags), Text: a.Text,
		},
		Furniture: []record.Furniture{}, Sentences: []record.Sentence{}, Actors: []record.Actor{}, Places: []record.Place{},
		Events: []record.Event{}, Quotes: []record.Quote{},
		MadeBy:   record.MadeBy{Version: Version, Model: c.reader.Version(), Knowledge: c.knowledge.Version()},
		Warnings: list(a.Warnings),
	}
	for _, f := range a.Furniture {
		x := record.Furniture{Kind: f.Kind, Text: f.Text}
		if !f.Input.Empty() {
			x.Input = &[2]int{f.Input.Start, f.Input.End}
		}
		b.rec.Furniture = append(b.rec.Furniture, x)
	}
	if d := a.Dateline; d != nil {
		b.rec.Article.Dateline = &record.Dateline{Span: b.span(d.Span)}
		if !d.Place.Empty() {
			b.rec.Article.Dateline.Place = b.placeOf(d.Place)
		}
	}
	if a.Published == "" && a.Text != "" {
		b.rec.Warnings = append(b.rec.Warnings, "no publication date: relative dates are left open")
	}
	return b
}

// opt gives null for an empty string.
func opt(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// list gives an empty list for none.
func list(s []string) []string { return append([]string{}, s...) }

func (b *builder) span(s span.Span) record.Span {
	return record.Span{Start: b.runes.Of(s.Start), End: b.runes.Of(s.End), Text: s.In(b.a.Text)}
}

func (b *builder) words(w lang.Words) record.Span { return b.span(b.doc.Span(w)) }

// mostCoded bounds, in bytes of text, what of one article is coded: the vectors of its words are held in memory (about 250
// bytes for each byte of text). The longest newspaper pieces have a fifth of it.
const mostCoded = 512 << 10

func (b *builder) code(ctx context.Context) error {
	paragraphs := b.a.Paragraphs
	for i, p := range paragraphs {
		if p.End > mostCoded {
			paragraphs = paragraphs[:i]
			b.rec.Warnings = append(b.rec.Warnings, fmt.Sprintf("a text of %d bytes: only the first %d paragraphs are coded", len(b.a.Text), i))
			break
		}
	}
	doc, err := b.c.reader.Read(ctx, b.a.Text, paragraphs)
	if err != nil {
		return fmt.Errorf("%s: %w", b.a.Source.Name, err)
	}
	b.doc = doc
	for _, s := range doc.Sentences {
		b.rec.Sentences = append(b.rec.Sentences, record.Sentence{Start: b.runes.Of(s.Span.Start), End: b.runes.Of(s.Span.End), Paragraph: s.Paragraph})
	}
	b.quotes = quote.Find(doc, paragraphs)
	b.cast = actor.Resolve(doc, b.c.knowledge, event.Requests(doc, b.quotes), b.published)
	b.events = slices.DeleteFunc(event.Code(doc, b.quotes, b.cast), func(e event.Event) bool { return e.Confidence < b.c.least })
	for i := range b.events {
		b.addEvent(i, &b.events[i])
	}
	for i := range b.quotes {
		b.addQuote(i, &b.quotes[i])
	}
	return nil
}

// actor gives the id of an actor of the cast and puts it into the record at its first use.
func (b *builder) actor(i int) *string {
	if i < 0 {
		return nil
	}
	if id, ok := b.actorID[i]; ok {
		return &id
	}
	id := fmt.Sprintf("a%d", len(b.rec.Actors)+1)
	b.actorID[i] = id
	x := &b.cast.Actors[i]
	a := record.Actor{
		ID: id, Name: x.Name, Kind: x.Kind, Codes: list(x.Codes), Country: opt(x.Country), Role: opt(x.Role), RoleFrom: opt(x.RoleFrom),
		Resolved: x.Resolved, KnowledgeID: opt(x.ID), Mentions: []record.Mention{},
	}
	for _, m := range x.Mentions {
		a.Mentions = append(a.Mentions, record.Mention{Span: b.span(m.Span), Form: m.Form})
	}
	b.rec.Actors = append(b.rec.Actors, a)
	return &id
}

func (b *builder) actors(list []int) []string {
	out := []string{}
	for _, i := range list {
		out = append(out, *b.actor(i))
	}
	return out
}

// placeOf gives the id of the place that the words name; several mentions of one name are one place.
func (b *builder) placeOf(s span.Span) *string {
	text := strings.TrimSpace(s.In(b.a.Text))
	name := strings.TrimPrefix(strings.TrimPrefix(text, "the "), "The ")
	key := strings.ToLower(name)
	if i, ok := b.placeAt[key]; ok {
		p := &b.rec.Places[i]
		sp := b.span(s)
		if !slices.Contains(p.Mentions, sp) {
			p.Mentions = append(p.Mentions, sp)
		}
		id := p.ID
		return &id
	}
	b.placeAt[key] = len(b.rec.Places)
	id := fmt.Sprintf("p%d", len(b.rec.Places)+1)
	p := record.Place{ID: id, Name: name, Mentions: []record.Span{b.span(s)}}
	if iso, form, ok := b.c.knowledge.Country(name); ok && form == "name" {
		kind := "country"
		p.Kind, p.Country = &kind, opt(iso)
	} else if c := lookup(name); len(c) > 0 {
		best := c[0]
		p.Name = best.Name
		p.Kind, p.Country, p.Admin1 = opt(best.Kind), opt(best.Country), opt(best.Admin1)
		if best.Lat != 0 || best.Lon != 0 {
			p.Lat, p.Lon = &best.Lat, &best.Lon
		}
		if best.GeonamesID != 0 {
			p.Geonames = &best.GeonamesID
		}
	}
	b.rec.Places = append(b.rec.Places, p)
	return &id
}

func (b *builder) addEvent(i int, e *event.Event) {
	x := record.Event{
		ID: fmt.Sprintf("e%d", i+1), Type: e.Type, Mode: opt(e.Mode), Context: list(e.Contexts), Quad: plover.Quad(e.Type),
		CAMEO: opt(e.CAMEO), Goldstein: plover.Goldstein(e.CAMEO), Status: e.Status,
		Source: b.actors(e.Source), Target: b.actors(e.Target), By: b.actor(e.By),
		Numbers: []record.Number{}, Mentions: []record.Telling{}, Confidence: e.Confidence,
		Trigger: b.words(e.Tellings[0]), Sentence: e.Tellings[0].Sentence,
	}
	for _, t := range e.Tellings {
		x.Mentions = append(x.Mentions, record.Telling{Sentence: t.Sentence, Trigger: b.words(t)})
	}
	if e.When != nil {
		r := b.days(*e.When, e.Status == "future" || e.Type == "AGREE" && ahead(b.doc, *e.When))
		x.Date = b.date(*e.When, r)
		if e.Status == "actual" && b.longAgo(x.Date.Text, r) {
			x.Status = "historical"
		}
	}
	if e.Place != nil {
		if w, ok := placeName(b.doc, *e.Place); ok {
			x.Place = b.placeOf(b.doc.Span(w))
		}
	}
	for _, n := range e.Numbers {
		v := event.ParseNumber(b.doc.TextOf(n.Words))
		x.Numbers = append(x.Numbers, record.Number{Kind: n.Kind, Value: v.Number, Unit: opt(v.Unit), About: v.About, Span: b.words(n.Words)})
	}
	if b.c.reasons {
		x.Why = why(e)
	}
	b.rec.Events = append(b.rec.Events, x)
}

// why rounds the reasons of an event and names the rule that set its code.
func why(e *event.Event) *record.Why {
	round := func(p float32) float64 { return math.Round(float64(p)*1000) / 1000 }
	w := &record.Why{
		Trigger: round(e.Why.Trigger), Type: round(e.Why.Type), Instead: opt(e.Why.NextType), InsteadType: round(e.Why.NextScore),
		Mode: round(e.Why.Mode), Status: round(e.Why.Status), CAMEO: round(e.Why.CodeScore),
		CAMEORule: "the likeliest code that the table allows with this type and mode (codebook section 12)",
	}
	if e.Why.CodeScore == 0 {
		w.CAMEORule = "the table's code for this type, mode and context (codebook section 12)"
	}
	return w
}

// lookup asks the gazetteer for a name with a capital: 'the border' is no place of it.
func lookup(name string) []place.Candidate {
	if strings.ToLower(name) == name {
		return nil
	}
	return place.Lookup(name, "")
}

// placeName gives the name of a place in the words for it ('the town of Rutba', 'outside Kabul'), or all of them where they
// are a place without a name ('the border'); false where they can be no place.
func placeName(d *lang.Doc, w lang.Words) (lang.Words, bool) {
	s := &d.Sentences[w.Sentence]
	for _, n := range s.Names {
		if n.Last < w.First || n.First > w.Last {
			continue
		}
		switch n.Label {
		case "GPE", "LOC", "FAC", "ORG", "NORP":
			return lang.Words{Sentence: w.Sentence, First: n.First, Last: n.Last}, true
		}
	}
	for i := w.First; i <= w.Last; i++ {
		if u := s.Words[i].UPOS; u == "NOUN" || u == "PROPN" {
			return w, true
		}
	}
	return w, false
}

func (b *builder) addQuote(i int, q *quote.Quotation) {
	x := record.Quote{ID: fmt.Sprintf("q%d", i+1), Kind: q.Kind, Span: b.span(q.Span), Sentences: []int{q.Sentence}}
	words := func(w *lang.Words) *record.Span {
		if w == nil {
			return nil
		}
		s := b.words(*w)
		return &s
	}
	x.Cue, x.SpeakerMention = words(q.Cue), words(q.Speaker)
	if q.Speaker != nil {
		x.Speaker = b.actor(b.cast.Of(*q.Speaker))
	}
	if q.To != nil {
		x.To = b.actor(b.cast.Of(*q.To))
	}
	b.rec.Quotes = append(b.rec.Quotes, x)
}
