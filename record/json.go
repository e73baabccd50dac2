package record

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// Encode writes the record as JSON and a line end: on one line, or indented for people. "<", ">" and "&" stay as they are
// (the record is no part of a page), and an empty list is [], whatever the slice was. The same record gives the same
// bytes.
func Encode(w io.Writer, r *Record, indent bool) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	if indent {
		enc.SetIndent("", "  ")
	}
	return enc.Encode(filled(r))
}

// filled is a copy of the record without null lists; the record of the caller is left alone.
func filled(r *Record) *Record {
	c := *r
	c.Article.Byline = full(c.Article.Byline)
	c.Article.Tags = full(c.Article.Tags)
	c.Furniture = full(c.Furniture)
	c.Sentences = full(c.Sentences)
	c.Warnings = full(c.Warnings)
	c.Actors = append([]Actor{}, c.Actors...)
	for i := range c.Actors {
		a := &c.Actors[i]
		a.Codes, a.Mentions = full(a.Codes), full(a.Mentions)
	}
	c.Places = append([]Place{}, c.Places...)
	for i := range c.Places {
		c.Places[i].Mentions = full(c.Places[i].Mentions)
	}
	c.Events = append([]Event{}, c.Events...)
	for i := range c.Events {
		e := &c.Events[i]
		e.Context, e.Source, e.Target = full(e.Context), full(e.Source), full(e.Target)
		e.Numbers, e.Mentions = full(e.Numbers), full(e.Mentions)
	}
	c.Quotes = append([]Quote{}, c.Quotes...)
	for i := range c.Quotes {
		c.Quotes[i].Sentences = full(c.Quotes[i].Sentences)
	}
	return &c
}

func full[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

// Decode reads one record and validates it. Anything but white space after it is an error.
func Decode(r io.Reader) (*Record, error) {
	d := NewDecoder(r)
	rec, err := d.Next()
	if errors.Is(err, io.EOF) {
		return nil, io.ErrUnexpectedEOF
	}
	if err != nil {
		return nil, err
	}
	if _, err := d.json.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("more than one record")
	}
	return rec, nil
}

// A Decoder reads records that follow one another, as in JSON Lines.
type Decoder struct {
	json *json.Decoder
	n    int
}

// NewDecoder reads from r.
func NewDecoder(r io.Reader) *Decoder { return &Decoder{json: json.NewDecoder(r)} }

// Next gives the next record, validated; io.EOF after the last. A record that is JSON but not sound gives an error after
// which the next one can be read; after broken JSON nothing can.
func (d *Decoder) Next() (*Record, error) {
	d.n++
	var rec Record
	if err := d.json.Decode(&rec); errors.Is(err, io.EOF) {
		return nil, io.EOF
	} else if err != nil {
		return nil, fmt.Errorf("record %d: %w", d.n, err)
	}
	// The schema decides what the other fields mean: without it the rest of the errors would mislead.
	if rec.Schema != Schema {
		return nil, fmt.Errorf("record %d: %w", d.n, &FieldError{"schema", fmt.Sprintf("%q, want %q", rec.Schema, Schema)})
	}
	if err := Validate(&rec); err != nil {
		return nil, fmt.Errorf("record %d: %w", d.n, err)
	}
	return &rec, nil
}
