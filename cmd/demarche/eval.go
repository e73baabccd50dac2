package main

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"strings"

	"demarche"
	"demarche/eval"
	"demarche/record"
)

var evalCommand = command{
	name: "eval", args: "GOLD.jsonl [RECORDS.jsonl]", short: "score records against hand-coded articles",
	long: `GOLD.jsonl holds articles in the annotation format, RECORDS.jsonl a record of each, joined on the id; without it the
articles are coded now. Precision, recall and F1 of events by trigger, type, quad, status, source, target, dyad, mode and in
full, accuracy of the rest among events of the right type, quotations and their speakers.`,
	setup: func(fs *flag.FlagSet) func(*env, []string) error {
		format := fs.String("format", "table", "`FORM` of the output: table or json")
		types := fs.Bool("by-type", false, "add the figures of each type")
		errs := fs.Int("errors", 0, "list the first `N` differences")
		return func(e *env, args []string) error {
			switch {
			case len(args) == 0 || len(args) > 2:
				return usagef("GOLD.jsonl and at most one RECORDS.jsonl are wanted, not %d files", len(args))
			case *format != "table" && *format != "json":
				return usagef("--format %q is not table or json", *format)
			case *errs < 0:
				return usagef("--errors %d is negative", *errs)
			}
			r, err := evaluate(e, args)
			if err != nil {
				return err
			}
			for _, x := range r.Errors[:min(*errs, len(r.Errors))] {
				fmt.Fprintln(e.stdout, difference(x))
			}
			if *format == "json" {
				_, err = fmt.Fprintln(e.stdout, r.JSON())
			} else {
				_, err = fmt.Fprint(e.stdout, r.Table(*types))
			}
			return err
		}
	},
}

// difference tells an error in three lines.
func difference(x eval.Error) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s: %s\n", record.Plain(x.Article), x.Kind, record.Plain(strings.Join(strings.Fields(x.Text), " ")))
	if x.Gold != "" {
		fmt.Fprintf(&b, "   gold %s\n", record.Plain(x.Gold))
	}
	if x.Got != "" {
		fmt.Fprintf(&b, "   got  %s\n", record.Plain(x.Got))
	}
	return b.String()
}

func evaluate(e *env, args []string) (*eval.Result, error) {
	f, closer, err := open(args[0])
	if err != nil {
		return nil, fmt.Errorf("%s: %w", args[0], reason(args[0], err))
	}
	defer closer.Close()
	articles, err := eval.Read(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", args[0], err)
	}
	records := map[string]*record.Record{}
	if len(args) == 2 {
		err = readRecords(args[1], records)
	} else {
		err = codeNow(e, articles, records)
	}
	if err != nil {
		return nil, err
	}
	return eval.Score(articles, records), nil
}

// maxRecord bounds a line of a file of records, in bytes.
const maxRecord = 64 << 20

func readRecords(path string, to map[string]*record.Record) error {
	r, closer, err := open(path)
	if err != nil {
		return fmt.Errorf("%s: %w", path, reason(path, err))
	}
	defer closer.Close()
	for l := range lines(r, maxRecord) {
		if l.err != nil {
			return fmt.Errorf("%s:%d: %w", path, l.n, l.err)
		}
		if len(bytes.TrimSpace(l.data)) == 0 {
			continue
		}
		var rec record.Record
		if err := json.Unmarshal(l.data, &rec); err != nil {
			return fmt.Errorf("%s:%d: not a record: %w", path, l.n, err)
		}
		to[rec.ID] = &rec
	}
	return nil
}

// codeNow codes the articles as 'demarche code' would code a row of each.
func codeNow(e *env, articles []eval.Article, to map[string]*record.Record) error {
	coder, err := demarche.New()
	if err != nil {
		return err
	}
	type result struct {
		id  string
		rec *record.Record
		err error
	}
	all := func(yield func(*eval.Article) bool) {
		for i := range articles {
			if !yield(&articles[i]) {
				return
			}
		}
	}
	do := func(ctx context.Context, a *eval.Article) result {
		in := demarche.Input{Name: a.ID, ID: a.ID, MediaType: "text/plain", Charset: "utf-8", Data: []byte(a.Text())}
		if a.Date != nil {
			in.Date = *a.Date
		}
		rec, err := coder.Code(ctx, in)
		return result{a.ID, rec, err}
	}
	return ordered(e.ctx, all, do, func(r result) error {
		if r.err != nil {
			return r.err
		}
		to[r.id] = r.rec
		return nil
	})
}
