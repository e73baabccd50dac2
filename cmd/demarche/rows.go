package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
)

// row is an article on a line of a .jsonl file.
type row struct {
	ID    rowID   `json:"id"`
	Text  *string `json:"text"`
	HTML  *string `json:"html"`
	Title string  `json:"title"`
	Date  string  `json:"date"`
	URL   string  `json:"url"`
}

// rowID is a string; a number, which some collections use, is taken as its digits.
type rowID string

var errID = errors.New(`"id" is neither a string nor a number`)

func (id *rowID) UnmarshalJSON(b []byte) error {
	if b[0] == '"' {
		return json.Unmarshal(b, (*string)(id))
	}
	if string(b) == "null" {
		return nil
	}
	if b[0] == '-' || b[0] >= '0' && b[0] <= '9' {
		*id = rowID(b)
		return nil
	}
	return errID
}

// rows gives the articles of a file of lines. A bad line is a failure that names file and line; the others are read.
func (s *sources) rows(name string, r *bufio.Reader, yield func(item) bool) bool {
	for l := range lines(r, s.maxLine()) {
		if l.err == nil && len(bytes.TrimSpace(l.data)) == 0 {
			continue
		}
		if !yield(s.row(fmt.Sprintf("%s:%d", name, l.n), l)) {
			return false
		}
	}
	return true
}

func (s *sources) row(name string, l line) item {
	if l.err != nil {
		return failed(name, l.err)
	}
	var x row
	if err := parseRow(l, &x); err != nil {
		return failed(name, err)
	}
	in := s.defaults
	in.Name, in.ID, in.Title = name, string(x.ID), x.Title
	if x.Date != "" {
		in.Date = x.Date
	}
	if x.URL != "" {
		in.URL = x.URL
	}
	switch {
	case x.HTML != nil:
		in.Data, in.MediaType = []byte(*x.HTML), "text/html"
	case x.Text != nil:
		in.Data, in.MediaType = []byte(*x.Text), "text/plain"
	default:
		return failed(name, errors.New(`has neither "text" nor "html"`))
	}
	// The characters have been decoded with the JSON, whatever a meta element says of the page's first life.
	in.Charset = "utf-8"
	return item{in: in}
}

// parseRow reads the JSON object of a line; the byte order mark that some programs write first is passed over.
func parseRow(l line, into any) error {
	data := l.data
	if l.n == 1 {
		data = bytes.TrimPrefix(data, []byte("\ufeff"))
	}
	err := json.Unmarshal(bytes.TrimSpace(data), into)
	var wrong *json.UnmarshalTypeError
	switch {
	case errors.As(err, &wrong) && wrong.Field == "":
		return fmt.Errorf("not a JSON object but %s", wrong.Value)
	case errors.As(err, &wrong):
		return fmt.Errorf("%q is not text but %s", wrong.Field, wrong.Value)
	case errors.Is(err, errID):
		return err
	case err != nil:
		return fmt.Errorf("broken JSON: %w", err)
	}
	return nil
}
