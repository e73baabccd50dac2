package main

import (
	"errors"
	"flag"
	"fmt"
	"io"

	"demarche"
	"demarche/knowledge"
)

// maxOverlay bounds a file of a user's own knowledge, in bytes.
const maxOverlay = 64 << 20

// overlays are the files of --knowledge.
type overlays []string

func (o *overlays) declare(fs *flag.FlagSet) {
	fs.Func("knowledge", "`FILE` of your own knowledge, laid over what is built in (may be given again): lines under [leaders], [organisations], [groups] or [agents] in the built-in files' form, '- NAME' to hide; or a PETRARCH dictionary (.actors, .agents)", func(s string) error {
		if s == "" {
			return errors.New("no file")
		}
		*o = append(*o, s)
		return nil
	})
}

// options reads the files.
func (o overlays) options(e *env) ([]demarche.Option, error) {
	if len(o) == 0 {
		return nil, nil
	}
	var all []knowledge.Overlay
	for _, name := range o {
		r, closer, err := open(name)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, reason(name, err))
		}
		text, err := io.ReadAll(io.LimitReader(r, maxOverlay+1))
		closer.Close()
		switch {
		case err != nil:
			return nil, fmt.Errorf("%s: %w", name, err)
		case len(text) > maxOverlay:
			return nil, fmt.Errorf("%s: longer than the bound of %d bytes", name, maxOverlay)
		}
		all = append(all, knowledge.Overlay{Name: name, Text: string(text)})
	}
	b, warnings, err := knowledge.With(all...)
	if err != nil {
		return nil, err
	}
	for _, w := range warnings {
		e.complain("", errors.New(w))
	}
	return []demarche.Option{demarche.WithKnowledge(b)}, nil
}
