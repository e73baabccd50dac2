package demarche

import (
	"strings"
	"testing"
	"time"

	"demarche/lang"
	"demarche/span"
)

// dated makes a Doc of sentences whose words are parted by spaces; words in brackets are dates.
func dated(sentences ...string) (*lang.Doc, []lang.Words) {
	d := &lang.Doc{}
	var dates []lang.Words
	for i, text := range sentences {
		s := lang.Sentence{Span: span.Span{Start: len(d.Text)}}
		first := -1
		for k, w := range strings.Split(text, " ") {
			if strings.HasPrefix(w, "[") {
				first = k
			}
			word := strings.Trim(w, "[]")
			at := len(d.Text)
			d.Text += word + " "
			s.Words = append(s.Words, lang.Word{Span: span.Span{Start: at, End: at + len(word)}})
			if strings.HasSuffix(w, "]") {
				s.Names = append(s.Names, lang.Name{First: first, Last: k, Label: "DATE"})
				dates = append(dates, lang.Words{Sentence: i, First: first, Last: k})
			}
		}
		s.Span.End = len(d.Text)
		d.Sentences = append(d.Sentences, s)
	}
	return d, dates
}

// 'Four days earlier' counts from the day beside it or just before, never from the day of publication.
func TestDays(t *testing.T) {
	for _, c := range []struct {
		sentences []string
		which     int // of the dates
		future    bool
		want      string
	}{
		{[]string{"They warned on [July 30] that the man , held [four days earlier] , must be freed"}, 1, false, "2023-07-26"},
		{[]string{"[Two days later] he fled ; he was caught on [3 August]"}, 0, false, "2023-08-05"},
		{[]string{"He fled on [1 June 2014]", "Nothing more was heard", "[The next day] they shot him"}, 1, false, "2014-06-02"},
		{[]string{"He fled on [1 June 2014]", "a", "b", "c", "[The next day] they shot him"}, 1, false, ""},
		{[]string{"He will arrive on [Wednesday] and leave [the next day]"}, 1, true, "2023-08-10"},
		{[]string{"[Two days later] he fled"}, 0, false, ""},
		{[]string{"He fled in [2014] and died [two days later]"}, 1, false, ""},
		{[]string{"On [3 August] police came [two days ago]"}, 1, false, "2023-08-05"},
	} {
		d, dates := dated(c.sentences...)
		b := &builder{doc: d, published: time.Date(2023, 8, 7, 0, 0, 0, 0, time.UTC)}
		got := ""
		if r := b.days(dates[c.which], c.future); r.Known() {
			got = r.From.Format("2006-01-02")
		}
		if got != c.want {
			t.Errorf("%q: %q, want %q", c.sentences, got, c.want)
		}
	}
}
