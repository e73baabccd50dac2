package record

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"
)

// CSVHeader names the columns of CSVWriter.
var CSVHeader = []string{
	"record_id", "event_id", "published", "type", "mode", "quad", "cameo", "goldstein", "status", "context",
	"source_name", "source_codes", "source_country", "target_name", "target_codes", "target_country", "by_name",
	"date_from", "date_to", "date_text", "place_name", "place_country", "lat", "lon", "numbers",
	"trigger", "sentence", "text", "confidence", "url",
}

// CSVWriter writes events as rows: one for each event, source and target.
//
// An event with two sources and three targets gives six rows of one event_id; a side with nobody in it gives one empty
// cell. So a reciprocal act (A met B: both are sources, no target) gives a row for A and a row for B, both without
// target; whoever wants dyads joins the rows of an event_id. A record without events gives no row.
//
// Several codes or contexts in a cell are parted by ";". Numbers are "killed=58; injured>=20; money=300000000 USD":
// = exactly, >= at least, <= at most, ~ about; where the article gives no figure the words stand: "killed=dozens".
// sentence is the index of the sentence of the trigger and text that sentence.
//
// A cell of text that begins with = + - @ (or their full-width forms), a tab or a line end gets a single quote in front:
// a spreadsheet would take it for a formula, and the text is somebody else's. Numbers are left as they are.
type CSVWriter struct {
	w      *csv.Writer
	headed bool
}

// NewCSVWriter writes to w; call Flush at the end.
func NewCSVWriter(w io.Writer) *CSVWriter { return &CSVWriter{w: csv.NewWriter(w)} }

// Write writes the rows of one record.
func (c *CSVWriter) Write(r *Record) error {
	if err := c.head(); err != nil {
		return err
	}
	x := newIndex(r)
	for i := range r.Events {
		e := &r.Events[i]
		for _, source := range orNobody(e.Source) {
			for _, target := range orNobody(e.Target) {
				if err := c.w.Write(csvRow(x, e, x.actors[source], x.actors[target])); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// Flush writes what is buffered, and the header where nothing was written.
func (c *CSVWriter) Flush() error {
	if err := c.head(); err != nil {
		return err
	}
	c.w.Flush()
	return c.w.Error()
}

func (c *CSVWriter) head() error {
	if c.headed {
		return nil
	}
	c.headed = true
	return c.w.Write(CSVHeader)
}

// orNobody gives a side of an event; the id of nobody is empty.
func orNobody(ids []string) []string {
	if len(ids) == 0 {
		return []string{""}
	}
	return ids
}

func csvRow(x *index, e *Event, source, target *Actor) []string {
	row := []string{
		cell(x.r.ID), cell(e.ID), cell(str(x.r.Article.Published)),
		e.Type, str(e.Mode), e.Quad, str(e.CAMEO), num(e.Goldstein), e.Status, strings.Join(e.Context, ";"),
	}
	row = append(row, actorCells(source)...)
	row = append(row, actorCells(target)...)
	by := ""
	if e.By != nil {
		by = x.name(*e.By)
	}
	row = append(row, cell(by))
	if d := e.Date; d != nil {
		row = append(row, str(d.From), str(d.To), cell(d.Text))
	} else {
		row = append(row, "", "", "")
	}
	if p := x.placeOf(e.Place); p != nil {
		row = append(row, cell(p.Name), cell(str(p.Country)), num(p.Lat), num(p.Lon))
	} else {
		row = append(row, "", "", "", "")
	}
	url := x.r.Article.URL
	if url == nil {
		url = x.r.Source.URL
	}
	return append(row, cell(numbers(e.Numbers)), cell(e.Trigger.Text), strconv.Itoa(e.Sentence), cell(x.sentence(e.Sentence)),
		strconv.FormatFloat(e.Confidence, 'f', -1, 64), cell(str(url)))
}

func actorCells(a *Actor) []string {
	if a == nil {
		return []string{"", "", ""}
	}
	return []string{cell(a.Name), cell(strings.Join(a.Codes, ";")), cell(str(a.Country))}
}

func numbers(list []Number) string {
	sign := map[string]string{"at-least": ">=", "at-most": "<=", "about": "~"}
	var out []string
	for _, n := range list {
		s := sign[n.About]
		if s == "" {
			s = "="
		}
		value := n.Text
		if n.Value != nil {
			value = num(n.Value)
		}
		if n.Value != nil && n.Unit != nil {
			value += " " + *n.Unit
		}
		out = append(out, n.Kind+s+value)
	}
	return strings.Join(out, "; ")
}

// cell makes a text safe for a spreadsheet.
func cell(s string) string {
	if c, n := utf8.DecodeRuneInString(s); n > 0 && strings.ContainsRune("=+-@\t\r\n＝＋－＠", c) {
		return "'" + s
	}
	return s
}

func str(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func num(f *float64) string {
	if f == nil {
		return ""
	}
	return strconv.FormatFloat(*f, 'f', -1, 64)
}
