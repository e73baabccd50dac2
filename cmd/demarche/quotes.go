package main

import (
	"bufio"
	"flag"

	"demarche"
	"demarche/record"
)

var quotesCommand = command{
	name: "quotes", args: "FILE...", short: "list the quotations of articles by speaker",
	long: filesHelp + `

Without --format it is report on a terminal, else jsonl: a quotation a line, {"article", "id", "kind", "start", "end", "text",
"speaker", "speaker_codes", "speaker_role", "cue", "to", "sentences"}; offsets count code points of the article's text.`,
	setup: func(fs *flag.FlagSet) func(*env, []string) error {
		f := articleFlags{sinks: map[string]func(*env, *bufio.Writer, bool) sink{
			"report": quoteReports,
			"jsonl":  func(_ *env, w *bufio.Writer, _ bool) sink { return &quoteSink{w} },
		}}
		f.declare(fs, "report or jsonl")
		var own overlays
		own.declare(fs)
		return func(e *env, args []string) error {
			if f.format == "" && !e.outIsTerminal {
				f.format = "jsonl"
			}
			options, err := own.options(e)
			if err != nil {
				return err
			}
			return articles(e, &f, args, []string{"report", "jsonl"}, "report", (*demarche.Coder).Code, options...)
		}
	},
}

func quoteReports(e *env, w *bufio.Writer, many bool) sink {
	return reports(w, many, record.ReportOptions{Width: e.width, Color: e.color, QuotesOnly: true})
}

// quoteRow is a quotation by itself, its parties by name.
type quoteRow struct {
	Article string   `json:"article"`
	ID      string   `json:"id"`
	Kind    string   `json:"kind"`
	Start   int      `json:"start"`
	End     int      `json:"end"`
	Text    string   `json:"text"`
	Speaker *string  `json:"speaker"`
	Codes   []string `json:"speaker_codes"`
	Role    *string  `json:"speaker_role"`
	Cue     *string  `json:"cue"`
	To      *string  `json:"to"`
	In      []int    `json:"sentences"`
}

type quoteSink struct{ w *bufio.Writer }

func (s *quoteSink) write(r *record.Record) error {
	actors := r.ActorsByID()
	for _, q := range r.Quotes {
		row := quoteRow{Article: r.ID, ID: q.ID, Kind: q.Kind, Start: q.Start, End: q.End, Text: q.Text, Codes: []string{}, In: q.Sentences}
		if q.Speaker != nil {
			if a := actors[*q.Speaker]; a != nil {
				row.Speaker, row.Codes, row.Role = &a.Name, a.Codes, a.Role
			}
		}
		if q.To != nil {
			if a := actors[*q.To]; a != nil {
				row.To = &a.Name
			}
		}
		if q.Cue != nil {
			row.Cue = &q.Cue.Text
		}
		if err := encode(s.w, row, false); err != nil {
			return err
		}
	}
	return nil
}

func (s *quoteSink) close() error { return nil }
