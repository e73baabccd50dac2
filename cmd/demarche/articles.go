package main

import (
	"bufio"
	"context"
	"flag"
	"fmt"
	"time"

	"demarche"
	"demarche/record"
)

// articleFlags are the flags of the commands that read articles.
type articleFlags struct {
	format, date, url string
	maxBytes          int
	// sinks are the forms of a command that writes anything but whole records; nil: formats.
	sinks map[string]func(*env, *bufio.Writer, bool) sink
}

func (f *articleFlags) declare(fs *flag.FlagSet, formats string) {
	fs.StringVar(&f.format, "format", "", "`FORM` of the output: "+formats)
	fs.StringVar(&f.date, "date", "", "`DAY` of publication, 2016-09-01, of inputs that bring none of their own in a row of JSON; it stands above what a page says")
	fs.StringVar(&f.url, "url", "", "`ADDRESS` of the page; nothing is fetched")
	fs.IntVar(&f.maxBytes, "max-bytes", 0, "bound on the text of one input, `N` bytes (0: 10 MiB)")
}

func (f *articleFlags) check(args []string) error {
	if _, err := time.Parse(time.DateOnly, f.date); f.date != "" && err != nil {
		return usagef("--date %q is not a day such as 2016-09-01", f.date)
	}
	if f.maxBytes < 0 {
		return usagef("--max-bytes %d is negative", f.maxBytes)
	}
	if f.url != "" && len(args) > 1 {
		return usagef("--url is the address of one page, but there are %d FILEs", len(args))
	}
	return nil
}

// reading is what a command does to one input.
type reading func(*demarche.Coder, context.Context, demarche.Input) (*record.Record, error)

// articles reads all inputs, in parallel, and writes a record of each, in order.
func articles(e *env, f *articleFlags, args, allowed []string, onTerminal string, read reading, options ...demarche.Option) error {
	if err := f.check(args); err != nil {
		return err
	}
	src, err := newSources(e, args, demarche.Input{Date: f.date, URL: f.url}, f.maxBytes)
	if err != nil {
		return err
	}
	many := src.many()
	if f.url != "" && many {
		return usagef("--url is the address of one page, and %s holds more", args[0])
	}
	format, err := chooseFormat(e, f.format, allowed, onTerminal, many)
	if err != nil {
		return err
	}
	coder, err := demarche.New(append(options, demarche.WithMaxBytes(f.maxBytes))...)
	if err != nil {
		return err
	}

	type result struct {
		name string
		rec  *record.Record
		err  error
	}
	do := func(ctx context.Context, it item) result {
		rec, err := it.record(ctx, src, coder, read)
		return result{it.in.Name, rec, err}
	}
	w := bufio.NewWriter(e.stdout)
	sinks := f.sinks
	if sinks == nil {
		sinks = formats
	}
	out := sinks[format](e, w, many)
	p := newProgress(e, many)
	failures := 0
	err = ordered(e.ctx, src.all(), do, func(r result) error {
		if r.err != nil {
			failures++
			p.clear()
			e.complain(r.name, reason(r.name, r.err))
			p.step(failures)
			return nil
		}
		if err := out.write(r.rec); err != nil {
			return err
		}
		p.step(failures)
		return w.Flush()
	})
	p.clear()
	if err != nil {
		return err
	}
	if err := out.close(); err != nil {
		return err
	}
	if err := w.Flush(); err != nil {
		return err
	}
	if failures > 0 {
		return errSome
	}
	return nil
}

// record reads one input. A panic is a fault of the program; it costs this input and not the thousand after it.
func (it *item) record(ctx context.Context, src *sources, c *demarche.Coder, read reading) (rec *record.Record, err error) {
	defer func() {
		if x := recover(); x != nil {
			rec, err = nil, fmt.Errorf("a fault of demarche, please report it: %v", x)
		}
	}()
	if it.err != nil {
		return nil, it.err
	}
	if err := src.load(it); err != nil {
		return nil, err
	}
	if rec, err = read(c, ctx, it.in); err != nil {
		return nil, err
	}
	if err := record.Validate(rec); err != nil {
		return nil, fmt.Errorf("a fault of demarche, please report it: the record is not sound: %w", err)
	}
	return rec, nil
}
