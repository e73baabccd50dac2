package record

import (
	"errors"
	"fmt"
	"math"
	"regexp"
	"slices"
	"unicode/utf8"

	"demarche/plover"
)

// FieldError says what is wrong with one field of a record.
type FieldError struct {
	Path string // as in the JSON: events[2].trigger
	Why  string
}

func (e *FieldError) Error() string { return e.Path + ": " + e.Why }

// The closed lists of the interface that package plover does not hold.
var (
	actorKinds    = []string{"person", "organization", "country", "group", "people"}
	roleFroms     = []string{"article", "knowledge"}
	resolutions   = []string{"knowledge", "article", "none"}
	mentionForms  = []string{"name", "nominal", "pronoun", "demonym"}
	placeKinds    = []string{"city", "province", "country", "facility", "region"}
	quoteKinds    = []string{"direct", "indirect", "mixed"}
	precisions    = []string{"day", "week", "month", "season", "year", "unknown"}
	numberKinds   = []string{"killed", "injured", "arrested", "abducted", "displaced", "protesters", "troops", "money", "other"}
	abouts        = []string{"exact", "at-least", "at-most", "about"}
	furnitureKind = []string{
		"repeated-title", "subtitle", "byline", "author-image", "date", "caption", "tags", "share",
		"related", "subscribe", "navigation", "advertisement", "other",
	}
)

var (
	isoDay    = regexp.MustCompile(`^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$`)
	isoDate   = regexp.MustCompile(`^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$`)
	actorCode = regexp.MustCompile(`^([A-Z]{3}){1,4}$`)
	country   = regexp.MustCompile(`^[A-Z]{3}$`)
	sha256Hex = regexp.MustCompile(`^[0-9a-f]{64}$`)
)

// Validate reports everything in which the record breaks the interface: spans that are not the text they name, references
// to nothing, names outside the closed lists, sentences out of order, lists that are null. It gives nil for a sound
// record, else FieldErrors joined.
func Validate(r *Record) error {
	if r == nil {
		return errors.New("no record")
	}
	v := &validator{r: r, text: newText(r.Article.Text), actors: map[string]bool{}, places: map[string]bool{}}
	v.ids()
	v.head()
	v.sentences()
	for i := range r.Actors {
		v.actor(at("actors", i), &r.Actors[i])
	}
	for i := range r.Places {
		v.place(at("places", i), &r.Places[i])
	}
	for i := range r.Events {
		v.event(at("events", i), &r.Events[i])
	}
	for i := range r.Quotes {
		v.quote(at("quotes", i), &r.Quotes[i])
	}
	return errors.Join(v.errs...)
}

type validator struct {
	r              *Record
	text           *text
	actors, places map[string]bool
	errs           []error
}

func at(path string, i int) string { return fmt.Sprintf("%s[%d]", path, i) }

func (v *validator) fail(path, format string, args ...any) {
	v.errs = append(v.errs, &FieldError{path, fmt.Sprintf(format, args...)})
}

// ids collects the ids first, since a reference may point forward.
func (v *validator) ids() {
	seen := map[string]string{}
	add := func(path, id string) {
		switch {
		case id == "":
			v.fail(path+".id", "empty")
		case seen[id] != "":
			v.fail(path+".id", "%q is also the id of %s", id, seen[id])
		default:
			seen[id] = path
		}
	}
	for i, a := range v.r.Actors {
		add(at("actors", i), a.ID)
		v.actors[a.ID] = true
	}
	for i, p := range v.r.Places {
		add(at("places", i), p.ID)
		v.places[p.ID] = true
	}
	for i, e := range v.r.Events {
		add(at("events", i), e.ID)
	}
	for i, q := range v.r.Quotes {
		add(at("quotes", i), q.ID)
	}
}

func (v *validator) head() {
	r, a := v.r, &v.r.Article
	if r.Schema != Schema {
		v.fail("schema", "%q, want %q", r.Schema, Schema)
	}
	if r.ID == "" {
		v.fail("id", "empty")
	}
	if r.Source.Bytes < 0 {
		v.fail("source.bytes", "%d", r.Source.Bytes)
	}
	if s := r.Source.SHA256; s != "" && !sha256Hex.MatchString(s) {
		v.fail("source.sha256", "%q is not 64 hexadecimal digits", s)
	}
	if !utf8.ValidString(a.Text) {
		v.fail("article.text", "not valid UTF-8")
	}
	if a.Published != nil && !isoDay.MatchString(*a.Published) {
		v.fail("article.published", "%q is not a day", *a.Published)
	}
	if (a.Published == nil) != (a.PublishedFrom == nil) {
		v.fail("article.published_from", "published and published_from are null together or not at all")
	}
	if d := a.Dateline; d != nil {
		v.span("article.dateline", d.Span)
		v.known("article.dateline.place", d.Place, v.places)
	}
	notNull(v, "article.byline", a.Byline)
	notNull(v, "article.tags", a.Tags)
	notNull(v, "furniture", r.Furniture)
	notNull(v, "sentences", r.Sentences)
	notNull(v, "actors", r.Actors)
	notNull(v, "places", r.Places)
	notNull(v, "events", r.Events)
	notNull(v, "quotes", r.Quotes)
	notNull(v, "warnings", r.Warnings)
	for i, f := range r.Furniture {
		path := at("furniture", i)
		v.oneOf(path+".kind", f.Kind, furnitureKind)
		if in := f.Input; in != nil && (in[0] < 0 || in[1] < in[0] || in[1] > r.Source.Bytes) {
			v.fail(path+".input", "[%d, %d] does not fit an input of %d bytes", in[0], in[1], r.Source.Bytes)
		}
	}
}

func (v *validator) sentences() {
	end, paragraph := 0, 0
	for i, s := range v.r.Sentences {
		path := at("sentences", i)
		switch {
		case s.Start < 0 || s.End <= s.Start || s.End > v.text.n:
			v.fail(path, "[%d, %d) does not fit a text of %d code points", s.Start, s.End, v.text.n)
		case s.Start < end:
			v.fail(path, "starts at %d, before the end %d of the one before it", s.Start, end)
		}
		if s.Paragraph < paragraph {
			v.fail(path+".paragraph", "%d after %d", s.Paragraph, paragraph)
		}
		end, paragraph = max(end, s.End), max(paragraph, s.Paragraph)
	}
}

func (v *validator) actor(path string, a *Actor) {
	if a.Name == "" {
		v.fail(path+".name", "empty")
	}
	v.oneOf(path+".kind", a.Kind, actorKinds)
	v.oneOf(path+".resolved", a.Resolved, resolutions)
	if a.RoleFrom != nil {
		v.oneOf(path+".role_from", *a.RoleFrom, roleFroms)
	}
	v.country(path+".country", a.Country)
	notNull(v, path+".codes", a.Codes)
	for i, c := range a.Codes {
		if !actorCode.MatchString(c) {
			v.fail(at(path+".codes", i), "%q is not one to four groups of three capitals", c)
		}
	}
	notNull(v, path+".mentions", a.Mentions)
	if len(a.Mentions) == 0 {
		v.fail(path+".mentions", "none: an actor without a span is not a fact of the article")
	}
	for i, m := range a.Mentions {
		v.span(at(path+".mentions", i), m.Span)
		v.oneOf(at(path+".mentions", i)+".form", m.Form, mentionForms)
	}
}

func (v *validator) place(path string, p *Place) {
	if p.Name == "" {
		v.fail(path+".name", "empty")
	}
	if p.Kind != nil {
		v.oneOf(path+".kind", *p.Kind, placeKinds)
	}
	v.country(path+".country", p.Country)
	if (p.Lat == nil) != (p.Lon == nil) {
		v.fail(path+".lat", "latitude and longitude are null together or not at all")
	}
	// The comparisons are turned round so that not-a-number fails them.
	if p.Lat != nil && !(math.Abs(*p.Lat) <= 90) {
		v.fail(path+".lat", "%v", *p.Lat)
	}
	if p.Lon != nil && !(math.Abs(*p.Lon) <= 180) {
		v.fail(path+".lon", "%v", *p.Lon)
	}
	notNull(v, path+".mentions", p.Mentions)
	if len(p.Mentions) == 0 {
		v.fail(path+".mentions", "none: a place without a span is not a fact of the article")
	}
	for i, m := range p.Mentions {
		v.span(at(path+".mentions", i), m)
	}
}

func (v *validator) event(path string, e *Event) {
	v.oneOf(path+".type", e.Type, plover.Types())
	if plover.IsType(e.Type) {
		if e.Mode != nil && !plover.IsMode(e.Type, *e.Mode) {
			v.fail(path+".mode", "%q is no mode of %s", *e.Mode, e.Type)
		}
		if e.Quad != plover.Quad(e.Type) {
			v.fail(path+".quad", "%q, but %s is %s", e.Quad, e.Type, plover.Quad(e.Type))
		}
	}
	notNull(v, path+".context", e.Context)
	v.distinct(path+".context", e.Context)
	for i, c := range e.Context {
		if !plover.IsContext(c) {
			v.fail(at(path+".context", i), "%q is no context", c)
		}
	}
	v.oneOf(path+".status", e.Status, plover.Statuses())
	v.cameo(path, e)

	notNull(v, path+".source", e.Source)
	notNull(v, path+".target", e.Target)
	v.actorList(path+".source", e.Source)
	v.actorList(path+".target", e.Target)
	v.known(path+".by", e.By, v.actors)
	v.known(path+".place", e.Place, v.places)
	if e.Date != nil {
		v.date(path+".date", e.Date)
	}
	notNull(v, path+".numbers", e.Numbers)
	for i, n := range e.Numbers {
		p := at(path+".numbers", i)
		v.span(p, n.Span)
		v.oneOf(p+".kind", n.Kind, numberKinds)
		v.oneOf(p+".about", n.About, abouts)
		if n.Value != nil && !(*n.Value >= 0 && !math.IsInf(*n.Value, 0)) {
			v.fail(p+".value", "%v", *n.Value)
		}
	}
	v.telling(path, e.Sentence, e.Trigger)
	notNull(v, path+".mentions", e.Mentions)
	for i, m := range e.Mentions {
		v.telling(at(path+".mentions", i), m.Sentence, m.Trigger)
	}
	if !(e.Confidence >= 0 && e.Confidence <= 1) {
		v.fail(path+".confidence", "%v is not in [0, 1]", e.Confidence)
	}
}

// cameo checks the form of the code and that the score is the one of the code, so that no reader sees two scales.
func (v *validator) cameo(path string, e *Event) {
	if e.CAMEO == nil {
		if e.Goldstein != nil {
			v.fail(path+".goldstein", "%v without a CAMEO code", *e.Goldstein)
		}
		return
	}
	if !plover.IsCAMEO(*e.CAMEO) {
		v.fail(path+".cameo", "%q is no CAMEO code", *e.CAMEO)
		return
	}
	want := plover.Goldstein(*e.CAMEO)
	switch {
	case (want == nil) != (e.Goldstein == nil):
		v.fail(path+".goldstein", "%s, but that of %s is %s", number(e.Goldstein), *e.CAMEO, number(want))
	case want != nil && *want != *e.Goldstein:
		v.fail(path+".goldstein", "%v, but that of %s is %v", *e.Goldstein, *e.CAMEO, *want)
	}
}

func (v *validator) date(path string, d *Date) {
	v.span(path, d.Span)
	v.oneOf(path+".precision", d.Precision, precisions)
	for _, x := range []struct {
		name string
		day  *string
	}{{".from", d.From}, {".to", d.To}} {
		if x.day != nil && !isoDate.MatchString(*x.day) {
			v.fail(path+x.name, "%q is not a day, month or year", *x.day)
		}
	}
	// ISO dates of one length compare as strings; of two lengths only the common part is said.
	if d.From != nil && d.To != nil {
		if n := min(len(*d.From), len(*d.To)); (*d.From)[:n] > (*d.To)[:n] {
			v.fail(path+".to", "%s is before from, %s", *d.To, *d.From)
		}
	}
}

// telling checks a trigger and that it lies in the sentence it is said to lie in.
func (v *validator) telling(path string, sentence int, trigger Span) {
	ok := v.span(path+".trigger", trigger)
	if !v.sentence(path+".sentence", sentence) {
		return
	}
	if s := v.r.Sentences[sentence]; ok && (trigger.Start < s.Start || trigger.End > s.End) {
		v.fail(path+".trigger", "[%d, %d) is not in sentence %d, [%d, %d)", trigger.Start, trigger.End, sentence, s.Start, s.End)
	}
}

func (v *validator) quote(path string, q *Quote) {
	v.span(path, q.Span)
	v.oneOf(path+".kind", q.Kind, quoteKinds)
	v.known(path+".speaker", q.Speaker, v.actors)
	v.known(path+".to", q.To, v.actors)
	if q.SpeakerMention != nil {
		v.span(path+".speaker_mention", *q.SpeakerMention)
	}
	if q.Cue != nil {
		v.span(path+".cue", *q.Cue)
	}
	notNull(v, path+".sentences", q.Sentences)
	for i, s := range q.Sentences {
		p := at(path+".sentences", i)
		if v.sentence(p, s) && i > 0 && s <= q.Sentences[i-1] {
			v.fail(p, "%d after %d", s, q.Sentences[i-1])
		}
	}
}

// span checks that the offsets fit the text and that Text is exactly that slice; an empty span names nothing.
func (v *validator) span(path string, s Span) bool {
	got, ok := v.text.slice(s.Start, s.End)
	switch {
	case !ok:
		v.fail(path, "[%d, %d) does not fit a text of %d code points", s.Start, s.End, v.text.n)
	case s.Start == s.End:
		v.fail(path, "empty span at %d", s.Start)
	case got != s.Text:
		v.fail(path, "text is %q, but [%d, %d) is %q", cut(s.Text), s.Start, s.End, cut(got))
	default:
		return true
	}
	return false
}

func (v *validator) sentence(path string, i int) bool {
	if i < 0 || i >= len(v.r.Sentences) {
		v.fail(path, "%d, but there are %d sentences", i, len(v.r.Sentences))
		return false
	}
	return true
}

func (v *validator) actorList(path string, ids []string) {
	v.distinct(path, ids)
	for i := range ids {
		v.known(at(path, i), &ids[i], v.actors)
	}
}

func (v *validator) known(path string, id *string, ids map[string]bool) {
	if id != nil && !ids[*id] {
		v.fail(path, "%q is not in the record", *id)
	}
}

func (v *validator) distinct(path string, list []string) {
	for i, x := range list {
		if slices.Index(list, x) < i {
			v.fail(at(path, i), "%q stands twice", x)
		}
	}
}

func (v *validator) country(path string, c *string) {
	if c != nil && !country.MatchString(*c) {
		v.fail(path, "%q is not three capitals", *c)
	}
}

func (v *validator) oneOf(path, value string, known []string) {
	if !slices.Contains(known, value) {
		v.fail(path, "%q is not one of %v", value, known)
	}
}

func notNull[T any](v *validator, path string, list []T) {
	if list == nil {
		v.fail(path, "null, want a list")
	}
}

func number(f *float64) string {
	if f == nil {
		return "null"
	}
	return fmt.Sprint(*f)
}

// cut keeps error texts short; what is cut off is never what tells two spans apart by their offsets.
func cut(s string) string {
	if r := []rune(s); len(r) > 60 {
		return string(r[:60]) + "…"
	}
	return s
}
