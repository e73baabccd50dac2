package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"demarche"
)

var parseCommand = command{
	name: "parse", args: "FILE...", short: "parse plain text: words, tags, trees and names, as CoNLL-U",
	long: `FILE is a plain text, whose paragraphs are parted by blank lines, or a .conllu file, whose sentences and tokens are kept
as given. '-' is a text on standard input. The name that a word belongs to stands in the last column, NER=B-PER.`,
	setup: func(fs *flag.FlagSet) func(*env, []string) error {
		format := fs.String("format", "conllu", "`FORM` of the output: conllu")
		return func(e *env, args []string) error {
			if *format != "conllu" {
				return usagef("--format %q is not conllu", *format)
			}
			return parse(e, args)
		}
	},
}

// parse reads one file after another: the sentences of a file are what the reader works on in parallel.
func parse(e *env, args []string) error {
	src, coder, err := begin(e, args)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(e.stdout)
	failures := 0
	for _, arg := range args {
		if err := e.ctx.Err(); err != nil {
			return err
		}
		err := src.parseFile(e, coder, w, arg)
		var broken *writeError
		if errors.As(err, &broken) {
			return err
		}
		if err != nil {
			failures++
			e.complain(arg, reason(arg, err))
		}
	}
	if err := w.Flush(); err != nil {
		return err
	}
	if failures > 0 {
		return errSome
	}
	return nil
}

// writeError is a fault of the output, after which there is no point in reading on.
type writeError struct{ error }

func (s *sources) parseFile(e *env, c *demarche.Coder, w *bufio.Writer, path string) error {
	r := s.stdin
	if path != "-" {
		file, closer, err := open(path)
		if err != nil {
			return err
		}
		defer closer.Close()
		r = file
	}
	if strings.HasSuffix(strings.TrimSuffix(strings.ToLower(path), ".gz"), ".conllu") {
		return parseConllu(e, c, w, r)
	}
	data, err := io.ReadAll(io.LimitReader(r, int64(s.maxBytes)+1))
	switch {
	case err != nil:
		return err
	case len(data) > s.maxBytes:
		return fmt.Errorf("larger than the bound of %d bytes", s.maxBytes)
	case !utf8.Valid(data):
		return errors.New("not valid UTF-8")
	}
	text := strings.ReplaceAll(strings.TrimPrefix(string(data), "\ufeff"), "\r\n", "\n")
	doc, err := c.Parse(e.ctx, text)
	if err != nil {
		return err
	}
	paragraph := -1
	for i := range doc.Sentences {
		if doc.Sentences[i].Paragraph != paragraph {
			paragraph = doc.Sentences[i].Paragraph
			fmt.Fprintf(w, "# newpar\n")
		}
		fmt.Fprintf(w, "# sent_id = %d\n# text = %s\n", i+1, oneLine(doc.Sentences[i].Span.In(text)))
		writeSentence(w, doc, i, nil)
	}
	if err := w.Flush(); err != nil {
		return &writeError{err}
	}
	return nil
}
