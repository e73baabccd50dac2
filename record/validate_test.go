package record

import (
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	"demarche/article"
)

func TestValidateSound(t *testing.T) {
	if err := Validate(fixture(t)); err != nil {
		t.Fatal(err)
	}
	if Validate(nil) == nil {
		t.Error("no record is no sound record")
	}
}

func TestValidateFaults(t *testing.T) {
	for _, c := range []struct {
		want  string // how one of the errors begins
		spoil func(*Record)
	}{
		{"schema: ", func(r *Record) { r.Schema = "demarche.record/2" }},
		{"id: empty", func(r *Record) { r.ID = "" }},
		{"source.sha256: ", func(r *Record) { r.Source.SHA256 = "XYZ" }},
		{"article.text: ", func(r *Record) { r.Article.Text += "\xff" }},
		{"article.published: ", func(r *Record) { r.Article.Published, r.Article.PublishedFrom = ptr("2016"), ptr("meta") }},
		{"article.published_from: ", func(r *Record) { r.Article.PublishedFrom = ptr("meta") }},
		{"article.dateline.place: \"p9\"", func(r *Record) { r.Article.Dateline.Place = ptr("p9") }},
		{"article.dateline: text is", func(r *Record) { r.Article.Dateline.Text = "Washington:" }},
		{"article.tags: null", func(r *Record) { r.Article.Tags = nil }},
		{"warnings: null", func(r *Record) { r.Warnings = nil }},
		{"furniture[0].kind: ", func(r *Record) { r.Furniture[0].Kind = "headline" }},
		{"furniture[0].input: ", func(r *Record) { r.Furniture[0].Input[1] = 901 }},
		{"sentences[1]: starts at", func(r *Record) { r.Sentences[1].Start = 3 }},
		{"sentences[3]: [", func(r *Record) { r.Sentences[3].End += 1 }},
		{"sentences[0]: [", func(r *Record) { r.Sentences[0].End = r.Sentences[0].Start }},
		{"sentences[2].paragraph: ", func(r *Record) { r.Sentences[2].Paragraph = 0 }},
		{"actors[1].id: \"a1\" is also the id of actors[0]", func(r *Record) { r.Actors[1].ID = "a1" }},
		{"quotes[0].id: \"q1\" is also the id of events[0]", func(r *Record) { r.Events[0].ID = "q1"; r.Quotes[0].ID = "q1" }},
		{"quotes[0].id: empty", func(r *Record) { r.Quotes[0].ID = "" }},
		{"actors[0].kind: ", func(r *Record) { r.Actors[0].Kind = "state" }},
		{"actors[0].codes[0]: ", func(r *Record) { r.Actors[0].Codes[0] = "US" }},
		{"actors[0].codes: null", func(r *Record) { r.Actors[0].Codes = nil }},
		{"actors[0].country: ", func(r *Record) { r.Actors[0].Country = ptr("us") }},
		{"actors[0].mentions[0].form: ", func(r *Record) { r.Actors[0].Mentions[0].Form = "" }},
		{"actors[0].mentions: none", func(r *Record) { r.Actors[0].Mentions = []Mention{} }},
		{"actors[0].resolved: ", func(r *Record) { r.Actors[0].Resolved = "" }},
		{"actors[2].role_from: ", func(r *Record) { r.Actors[2].RoleFrom = ptr("guess") }},
		{"places[0].kind: ", func(r *Record) { r.Places[0].Kind = ptr("town") }},
		{"places[0].lat: 91", func(r *Record) { r.Places[0].Lat = ptr(91.0) }},
		{"places[0].lon: NaN", func(r *Record) { r.Places[0].Lon = ptr(math.NaN()) }},
		{"places[0].lat: latitude and", func(r *Record) { r.Places[0].Lon = nil }},
		{"events[0].type: ", func(r *Record) { r.Events[0].Type = "reject" }},
		{"events[0].mode: ", func(r *Record) { r.Events[0].Mode = ptr("visit") }},
		{"events[0].quad: ", func(r *Record) { r.Events[0].Quad = "verbal-cooperation" }},
		{"events[0].context[0]: ", func(r *Record) { r.Events[0].Context[0] = "humanitarian" }},
		{"events[0].context[1]: ", func(r *Record) { r.Events[0].Context = []string{"legal", "legal"} }},
		{"events[0].status: ", func(r *Record) { r.Events[0].Status = "past" }},
		{"events[0].cameo: ", func(r *Record) { r.Events[0].CAMEO = ptr("2100") }},
		{"events[0].goldstein: ", func(r *Record) { r.Events[0].Goldstein = ptr(-4.5) }},
		{"events[0].goldstein: null", func(r *Record) { r.Events[0].Goldstein = nil }},
		{"events[0].goldstein: -4 without", func(r *Record) { r.Events[0].CAMEO = nil }},
		{"events[0].source[0]: \"a9\"", func(r *Record) { r.Events[0].Source[0] = "a9" }},
		{"events[2].source[1]: \"a1\" stands twice", func(r *Record) { r.Events[2].Source[1] = "a1" }},
		{"events[1].target: null", func(r *Record) { r.Events[1].Target = nil }},
		{"events[0].by: ", func(r *Record) { r.Events[0].By = ptr("p1") }},
		{"events[1].place: ", func(r *Record) { r.Events[1].Place = ptr("a1") }},
		{"events[1].date.from: ", func(r *Record) { r.Events[1].Date.From = ptr("2008-13-01") }},
		{"events[1].date.to: 2007 is before", func(r *Record) { r.Events[1].Date.To = ptr("2007") }},
		{"events[1].date.precision: ", func(r *Record) { r.Events[1].Date.Precision = "" }},
		{"events[1].date: text is", func(r *Record) { r.Events[1].Date.Start-- }},
		{"events[1].numbers[0].kind: ", func(r *Record) { r.Events[1].Numbers[0].Kind = "dead" }},
		{"events[1].numbers[0].about: ", func(r *Record) { r.Events[1].Numbers[0].About = "" }},
		{"events[1].numbers[0].value: -1", func(r *Record) { r.Events[1].Numbers[0].Value = ptr(-1.0) }},
		{"events[2].trigger: text is \"called on\", but", func(r *Record) { r.Events[2].Trigger.Start++ }},
		{"events[2].trigger: [", func(r *Record) { r.Events[2].Trigger.End = 10000 }},
		{"events[2].trigger: [", func(r *Record) { r.Events[2].Sentence = 0 }},
		{"events[2].sentence: 4", func(r *Record) { r.Events[2].Sentence = 4 }},
		{"events[0].mentions[1].sentence: -1", func(r *Record) { r.Events[0].Mentions[1].Sentence = -1 }},
		{"events[0].confidence: ", func(r *Record) { r.Events[0].Confidence = 1.01 }},
		{"events[0].confidence: NaN", func(r *Record) { r.Events[0].Confidence = math.NaN() }},
		{"quotes[0].kind: ", func(r *Record) { r.Quotes[0].Kind = "" }},
		{"quotes[0].speaker: ", func(r *Record) { r.Quotes[0].Speaker = ptr("a9") }},
		{"quotes[0].to: ", func(r *Record) { r.Quotes[0].To = ptr("p1") }},
		{"quotes[0].cue: ", func(r *Record) { r.Quotes[0].Cue.Text = "says" }},
		{"quotes[0].speaker_mention: empty span", func(r *Record) { *r.Quotes[0].SpeakerMention = Span{} }},
		{"quotes[0].sentences[1]: 2 after 2", func(r *Record) { r.Quotes[0].Sentences = []int{2, 2} }},
	} {
		r := fixture(t)
		c.spoil(r)
		err := Validate(r)
		if err == nil {
			t.Errorf("%s: no error", c.want)
			continue
		}
		if !slices.ContainsFunc(strings.Split(err.Error(), "\n"), func(s string) bool { return strings.HasPrefix(s, c.want) }) {
			t.Errorf("want an error that begins %q, got:\n%v", c.want, err)
		}
		if f := (*FieldError)(nil); !errors.As(err, &f) {
			t.Errorf("%s: no FieldError", c.want)
		}
	}
}

func TestValidateReportsAll(t *testing.T) {
	r := fixture(t)
	r.Events[0].Status, r.Events[1].Status, r.Quotes[0].Kind = "", "", ""
	if n := len(strings.Split(Validate(r).Error(), "\n")); n != 3 {
		t.Errorf("%d errors, want 3", n)
	}
}

// The lists of this package and of package article must not drift apart; record itself does not depend on the reader of
// pages.
func TestFurnitureKinds(t *testing.T) {
	if !slices.Equal(furnitureKind, article.FurnitureKinds) {
		t.Errorf("record knows %v, article %v", furnitureKind, article.FurnitureKinds)
	}
}
