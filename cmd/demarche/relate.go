package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"

	"demarche"
)

var relateCommand = command{
	name: "relate", args: "FILE.jsonl...", short: "say what a named source does to a named target in a sentence",
	long: `A line is {"id", "text", "source", "target"}; source and target are exact substrings of the text. One that is empty, or
does not stand in the text, is nobody named there. What is written is {"id", "type", "mode", "quad", "scores"}, a line each in the order of the input: always one of
the 16 types, with the probability of each in scores.`,
	setup: func(fs *flag.FlagSet) func(*env, []string) error {
		format := fs.String("format", "jsonl", "`FORM` of the output: jsonl")
		return func(e *env, args []string) error {
			if *format != "jsonl" {
				return usagef("--format %q is not jsonl", *format)
			}
			return relate(e, args)
		}
	},
}

// question is a line of the input, answer one of the output; the id goes through as it is.
type question struct {
	ID     json.RawMessage `json:"id"`
	Text   *string         `json:"text"`
	Source string          `json:"source"`
	Target string          `json:"target"`
}

type answer struct {
	ID     json.RawMessage    `json:"id"`
	Type   string             `json:"type"`
	Mode   *string            `json:"mode"`
	Quad   string             `json:"quad"`
	Scores map[string]float64 `json:"scores"`
}

func relate(e *env, args []string) error {
	return answers(e, args, nil, relateLine)
}

// answers answers the lines of files with a line each, in order; what fails is told and the rest goes on.
func answers(e *env, args []string, options []demarche.Option, do func(context.Context, *demarche.Coder, line) (any, error)) error {
	src, coder, err := begin(e, args, options...)
	if err != nil {
		return err
	}
	type result struct {
		name string
		json []byte
		err  error
	}
	one := func(ctx context.Context, l namedLine) result {
		b, err := l.answer(ctx, coder, do)
		return result{l.name, b, err}
	}
	w := bufio.NewWriter(e.stdout)
	failures := 0
	err = ordered(e.ctx, src.lines(), one, func(r result) error {
		if r.err != nil {
			failures++
			e.complain(r.name, reason(r.name, r.err))
			return nil
		}
		w.Write(r.json)
		return w.Flush()
	})
	if err != nil {
		return err
	}
	if failures > 0 {
		return errSome
	}
	return nil
}

// namedLine is a line with the name of its place, FILE:LINE.
type namedLine struct {
	name string
	line
}

// lines gives the lines of all files in order.
func (s *sources) lines() iter.Seq[namedLine] {
	return func(yield func(namedLine) bool) {
		for _, arg := range s.args {
			r := s.stdin
			if arg != "-" {
				file, closer, err := open(arg)
				if err != nil {
					if !yield(namedLine{arg, line{err: err}}) {
						return
					}
					continue
				}
				defer closer.Close() // a handful of files, named by hand
				r = file
			}
			for l := range lines(r, s.maxLine()) {
				if l.err == nil && len(bytes.TrimSpace(l.data)) == 0 {
					continue
				}
				if !yield(namedLine{fmt.Sprintf("%s:%d", arg, l.n), l}) {
					return
				}
			}
		}
	}
}

func (l namedLine) answer(ctx context.Context, c *demarche.Coder, do func(context.Context, *demarche.Coder, line) (any, error)) (out []byte, err error) {
	defer func() {
		if x := recover(); x != nil {
			out, err = nil, fmt.Errorf("a fault of demarche, please report it: %v", x)
		}
	}()
	if l.err != nil {
		return nil, l.err
	}
	v, err := do(ctx, c, l.line)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err = encode(&b, v, false)
	return b.Bytes(), err
}

// encode writes a value as JSON, a line of it or indented.
func encode(w io.Writer, v any, indent bool) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	if indent {
		enc.SetIndent("", " ")
	}
	return enc.Encode(v)
}

func relateLine(ctx context.Context, c *demarche.Coder, l line) (any, error) {
	var q question
	if err := parseRow(l, &q); err != nil {
		return nil, err
	}
	if q.Text == nil {
		return nil, errors.New(`has no "text"`)
	}
	r, err := c.Relate(ctx, *q.Text, q.Source, q.Target)
	if err != nil {
		return nil, err
	}
	return answer{q.ID, r.Type, r.Mode, r.Quad, r.Scores}, nil
}
