package record

import (
	"strings"
	"testing"
	"unicode/utf8"

	"demarche/plover"
)

func ptr[T any](v T) *T { return &v }

const fixtureText = "US rejects Saeed’s remarks\n\n" +
	"WASHINGTON: The US on Thursday rejected remarks by Hafiz Saeed, spokesman Mark Toner said. " +
	"“We have made it very clear to Pakistan,” he said.\n\n" +
	"The Haqqani network is blamed for the 2008 bombing in Kabul in which at least 58 people were killed, and which the US " +
	"has called on Islamabad to punish."

// spanOf finds the n-th (from 0) place of a string in the fixture's text.
func spanOf(t testing.TB, s string, n int) Span {
	t.Helper()
	at := 0
	for {
		i := strings.Index(fixtureText[at:], s)
		if i < 0 {
			t.Fatalf("%q is not in the text %d times", s, n+1)
		}
		at += i
		if n == 0 {
			start := utf8.RuneCountInString(fixtureText[:at])
			return Span{start, start + utf8.RuneCountInString(s), s}
		}
		n--
		at += len(s)
	}
}

// fixture is a sound record made by hand; each call gives a fresh one.
func fixture(t testing.TB) *Record {
	t.Helper()
	sp := func(s string) Span { return spanOf(t, s, 0) }
	sentence := func(begin, end string, paragraph int) Sentence {
		return Sentence{sp(begin).Start, sp(end).End, paragraph}
	}
	actor := func(id, name, kind, code, mention string) Actor {
		return Actor{
			ID: id, Name: name, Kind: kind, Codes: []string{code}, Country: ptr(code[:3]), Resolved: "knowledge",
			Mentions: []Mention{{sp(mention), "name"}},
		}
	}
	r := &Record{
		Schema: Schema, ID: "seed",
		Source: Source{Name: "page.html", MediaType: "text/html", Bytes: 900, SHA256: strings.Repeat("0a", 32)},
		Article: Article{
			Title: ptr("US rejects Saeed’s remarks"), Byline: []string{"Pankaj Samantray"}, Site: ptr("Example <Times> & Co"),
			URL: ptr("https://example.org/a?b=1&c=2"), Language: ptr("en"), Tags: []string{"india"},
			Dateline: &Dateline{ptr("p2"), sp("WASHINGTON:")}, Text: fixtureText,
		},
		Furniture: []Furniture{{"repeated-title", "US rejects Saeed’s remarks", &[2]int{120, 150}}, {"share", "Share this", nil}},
		Sentences: []Sentence{
			sentence("US rejects", "remarks", 0), sentence("WASHINGTON", "Toner said.", 1), sentence("“We", "he said.", 1),
			sentence("The Haqqani", "punish.", 2),
		},
		Actors: []Actor{
			actor("a1", "United States", "country", "USA", "US"), actor("a2", "Hafiz Saeed", "person", "PAKREB", "Hafiz Saeed"),
			actor("a3", "Mark Toner", "person", "USAGOV", "Mark Toner"), actor("a4", "Haqqani network", "group", "AFGREB", "Haqqani network"),
			actor("a5", "Pakistan", "country", "PAKGOV", "Islamabad"),
		},
		Places: []Place{
			{
				ID: "p1", Name: "Kabul", Kind: ptr("city"), Country: ptr("AFG"), Admin1: ptr("Kabul"), Lat: ptr(34.52813),
				Lon: ptr(69.17233), Geonames: ptr(1138958), Mentions: []Span{sp("Kabul")},
			},
			{ID: "p2", Name: "Washington", Mentions: []Span{sp("WASHINGTON")}},
		},
		Events: []Event{
			{
				ID: "e1", Type: "REJECT", Context: []string{"diplomatic"}, CAMEO: ptr("120"), Status: "actual", Source: []string{"a1"},
				Target: []string{"a2"}, By: ptr("a3"), Date: &Date{Span: sp("on Thursday"), Precision: "day"}, Numbers: []Number{},
				Trigger: sp("rejects"), Sentence: 0, Mentions: []Telling{{0, sp("rejects")}, {1, sp("rejected")}}, Confidence: 0.93,
			},
			{
				ID: "e2", Type: "ASSAULT", Mode: ptr("explosives"), Context: []string{"terrorism"}, CAMEO: ptr("183"),
				Status: "historical", Source: []string{"a4"}, Target: []string{},
				Date: &Date{sp("2008"), ptr("2008-01-01"), ptr("2008-12-31"), "year"}, Place: ptr("p1"),
				Numbers: []Number{{"killed", ptr(58.0), nil, "at-least", sp("at least 58 people")}},
				Trigger: sp("bombing"), Sentence: 3, Mentions: []Telling{{3, sp("bombing")}}, Confidence: 0.5,
			},
			{
				ID: "e3", Type: "REQUEST", Mode: ptr("change"), Context: []string{}, CAMEO: ptr("1042"), Status: "actual",
				Source: []string{"a1", "a3"}, Target: []string{"a5"}, Numbers: []Number{}, Trigger: sp("called on"), Sentence: 3,
				Mentions: []Telling{}, Confidence: 1,
			},
		},
		Quotes: []Quote{{
			ID: "q1", Kind: "direct", Span: sp("We have made it very clear to Pakistan,"), Speaker: ptr("a3"),
			SpeakerMention: ptr(sp("he")), Cue: ptr(sp("said")), Sentences: []int{2},
		}},
		MadeBy:   MadeBy{"0.1.0", "m", "k"},
		Warnings: []string{"no publication date: relative dates are left open"},
	}
	r.Actors[2].Role, r.Actors[2].RoleFrom = ptr("spokesman"), ptr("article")
	for i := range r.Events {
		e := &r.Events[i]
		e.Quad, e.Goldstein = plover.Quad(e.Type), plover.Goldstein(*e.CAMEO)
	}
	return r
}
