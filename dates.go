package demarche

import (
	"strings"
	"time"

	"demarche/lang"
	"demarche/record"
	"demarche/when"
)

// toldBefore is in how many sentences before its own the day is looked for that words like 'two days later' count from.
const toldBefore = 2

// days gives the days that the words for a time name. Words that count from a day told before ('two days later') count from
// the nearest day that the sentence names beside them, or the latest that the sentences just before do; told none, they
// stay open.
func (b *builder) days(w lang.Words, future bool) when.Range {
	text := b.doc.TextOf(w)
	if !when.Anchored(text) {
		return when.Resolve(text, b.published, future)
	}
	return when.Resolve(text, b.told(w, future), future)
}

// told gives the day that a text names nearest to some words for a time: in their sentence, else before it. Of an act that
// lies ahead, that day does too.
func (b *builder) told(w lang.Words, future bool) time.Time {
	for i := w.Sentence; i >= max(0, w.Sentence-toldBefore); i-- {
		var day time.Time
		nearest := -1
		for _, n := range b.doc.Sentences[i].Names {
			at := lang.Words{Sentence: i, First: n.First, Last: n.Last}
			if n.Label != "DATE" || i == w.Sentence && n.First <= w.Last && w.First <= n.Last {
				continue
			}
			text := b.doc.TextOf(at)
			r := when.Resolve(text, b.published, future)
			if !r.Known() || r.Precision != "day" || when.Anchored(text) {
				continue
			}
			gap := len(b.doc.Sentences[i].Words) - n.First
			if i == w.Sentence {
				gap = max(w.First-n.Last, n.First-w.Last)
			}
			if nearest < 0 || gap < nearest {
				nearest, day = gap, r.To
			}
		}
		if nearest >= 0 {
			return day
		}
	}
	return time.Time{}
}

// date gives the words for an event's time and the days that they were resolved to.
func (b *builder) date(w lang.Words, r when.Range) *record.Date {
	d := &record.Date{Span: b.words(w), Precision: r.Precision}
	if r.Known() {
		d.From, d.To = opt(r.From.Format("2006-01-02")), opt(r.To.Format("2006-01-02"))
	}
	return d
}

// newsDays is how far back, in days, the weeks go that belong to an article's news; an act that is dated before them is
// background (codebook sections 4 and 8).
const newsDays = 60

// longAgo says whether the days that the words were resolved to lie before the news.
func (b *builder) longAgo(words string, r when.Range) bool {
	if b.published.IsZero() || !r.Known() || strings.Contains(strings.ToLower(words), "since") {
		return false
	}
	return b.published.Sub(r.To) > newsDays*24*time.Hour
}

// ahead says whether the sentence speaks of what will be.
func ahead(d *lang.Doc, w lang.Words) bool {
	for _, x := range d.Sentences[w.Sentence].Words {
		switch strings.ToLower(x.Span.In(d.Text)) {
		case "will", "shall", "'ll", "next":
			return true
		}
	}
	return false
}
