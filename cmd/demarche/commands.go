package main

import (
	"errors"
	"flag"
	"io"
	"slices"
)

// command is one row of the table; help is made from it.
type command struct {
	name  string
	args  string // what follows the flags
	short string // one line
	long  string
	// setup declares the flags and gives what runs once they are read.
	setup func(fs *flag.FlagSet) func(e *env, args []string) error
}

// commands gives the table, in the order of the help.
func commands() []command {
	return []command{
		codeCommand, quotesCommand, pageCommand, relateCommand, parseCommand, whoCommand, whereCommand, evalCommand, versionCommand, helpCommand(),
	}
}

func find(name string) (command, bool) {
	all := commands()
	i := slices.IndexFunc(all, func(c command) bool { return c.name == name })
	if i < 0 {
		return command{}, false
	}
	return all[i], true
}

// dispatch finds the command, reads its flags and runs it; it gives its name for the error text.
func dispatch(e *env, args []string) (string, error) {
	if len(args) == 0 {
		return "", usagef("no command")
	}
	name := args[0]
	switch name {
	case "-h", "-help", "--help":
		name = "help"
	case "-version", "--version":
		name = "version"
	}
	c, ok := find(name)
	if !ok {
		return "", usagef("no command %q", args[0])
	}
	fs := newFlagSet(c.name)
	run := c.setup(fs)
	rest, err := parseFlags(fs, args[1:])
	switch {
	case errors.Is(err, flag.ErrHelp):
		return c.name, printHelp(e.stdout, c)
	case err != nil:
		return c.name, usageError(err.Error())
	}
	return c.name, run(e, rest)
}

func newFlagSet(name string) *flag.FlagSet {
	fs := flag.NewFlagSet(name, flag.ContinueOnError)
	fs.SetOutput(io.Discard) // run prints the error, in its own form
	fs.Usage = func() {}
	return fs
}

// parseFlags reads flags before, between and after the arguments, as people write them; "--" ends them. It gives the
// arguments.
func parseFlags(fs *flag.FlagSet, args []string) ([]string, error) {
	var rest []string
	for {
		if err := fs.Parse(args); err != nil {
			return nil, err
		}
		left := fs.Args()
		if read := len(args) - len(left); read > 0 && args[read-1] == "--" {
			return append(rest, left...), nil
		}
		if len(left) == 0 {
			return rest, nil
		}
		rest = append(rest, left[0])
		args = left[1:]
	}
}
