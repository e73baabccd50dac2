package main

import (
	"bufio"
	"slices"
	"strings"

	"demarche/record"
)

// sink writes records in one form.
type sink interface {
	write(*record.Record) error
	close() error // writes what belongs at the end
}

// formats are the forms of records by name.
var formats = map[string]func(*env, *bufio.Writer, bool) sink{
	"report": func(e *env, w *bufio.Writer, many bool) sink {
		return reports(w, many, record.ReportOptions{Width: e.width, Color: e.color})
	},
	"json":     func(_ *env, w *bufio.Writer, _ bool) sink { return &jsonSink{w, true} },
	"jsonl":    func(_ *env, w *bufio.Writer, _ bool) sink { return &jsonSink{w, false} },
	"csv":      func(_ *env, w *bufio.Writer, _ bool) sink { return &csvSink{record.NewCSVWriter(w)} },
	"text":     func(_ *env, w *bufio.Writer, many bool) sink { return textSink(w, many) },
	"markdown": func(_ *env, w *bufio.Writer, many bool) sink { return markdownSink(w, many) },
}

func reports(w *bufio.Writer, many bool, opt record.ReportOptions) sink {
	return &between{many: many, w: w, mark: strings.Repeat("=", 40) + "\n\n", one: func(r *record.Record) error {
		return record.Report(w, r, opt)
	}}
}

// chooseFormat gives the form that was asked for, or else the one that suits: onTerminal for somebody who looks on, json
// for one article, jsonl for many.
func chooseFormat(e *env, asked string, allowed []string, onTerminal string, many bool) (string, error) {
	switch {
	case asked != "":
		if !slices.Contains(allowed, asked) {
			return "", usagef("--format %q is not one of %s", asked, strings.Join(allowed, ", "))
		}
		return asked, nil
	case e.outIsTerminal:
		return onTerminal, nil
	case many:
		return "jsonl", nil
	}
	return "json", nil
}

type jsonSink struct {
	w      *bufio.Writer
	indent bool
}

func (s *jsonSink) write(r *record.Record) error { return record.Encode(s.w, r, s.indent) }
func (s *jsonSink) close() error                 { return nil }

type csvSink struct{ w *record.CSVWriter }

// write flushes, so that the rows of an article are there when the article is done.
func (s *csvSink) write(r *record.Record) error {
	if err := s.w.Write(r); err != nil {
		return err
	}
	return s.w.Flush()
}
func (s *csvSink) close() error { return s.w.Flush() }

// between writes texts for people, with a mark between two of them.
type between struct {
	many bool
	n    int
	w    *bufio.Writer
	mark string
	one  func(*record.Record) error
}

func (b *between) write(r *record.Record) error {
	if b.n++; b.n > 1 {
		b.w.WriteString("\n" + b.mark) // a bufio.Writer keeps its error for Flush
	}
	return b.one(r)
}
func (b *between) close() error { return nil }
