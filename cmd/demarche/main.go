package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"

	"golang.org/x/term"

	"demarche/record"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	e := &env{ctx: ctx, stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr, errIsTerminal: isTerminal(os.Stderr)}
	if isTerminal(os.Stdout) {
		e.outIsTerminal = true
		width, _, _ := term.GetSize(int(os.Stdout.Fd()))
		e.width = min(width, 120) // longer lines are hard to read
		_, noColor := os.LookupEnv("NO_COLOR")
		e.color = !noColor && os.Getenv("TERM") != "dumb"
	}
	os.Exit(run(e, os.Args[1:]))
}

func isTerminal(f *os.File) bool { return term.IsTerminal(int(f.Fd())) }

// env is the world of a command.
type env struct {
	ctx                          context.Context
	stdin                        io.Reader
	stdout, stderr               io.Writer
	outIsTerminal, errIsTerminal bool
	width                        int // of the terminal, 120 at most; 0 where it is not known
	color                        bool
}

// The exit statuses are part of the interface.
const (
	exitDone  = 0
	exitSome  = 1
	exitUsage = 2
)

// usageError is a fault of the command line.
type usageError string

func (e usageError) Error() string { return string(e) }

func usagef(format string, args ...any) error { return usageError(fmt.Sprintf(format, args...)) }

// errSome says that some inputs failed; each has had its line already.
var errSome = errors.New("some inputs could not be read")

// run does what the command line says and gives the exit status.
func run(e *env, args []string) int {
	name, err := dispatch(e, args)
	var usage usageError
	switch {
	case err == nil:
		return exitDone
	case errors.As(err, &usage):
		help := "demarche help"
		if name != "" {
			help += " " + name
		}
		e.complain(name, err)
		fmt.Fprintf(e.stderr, "'%s' says how it is used.\n", help)
		return exitUsage
	case errors.Is(err, errSome):
	case errors.Is(err, context.Canceled):
		e.complain(name, errors.New("interrupted"))
	default:
		e.complain(name, err)
	}
	return exitSome
}

// complain writes one line on standard error. What it tells may come from an input, so it is made plain.
func (e *env) complain(what string, err error) {
	line := "demarche: "
	if what != "" {
		line += what + ": "
	}
	fmt.Fprintln(e.stderr, record.Plain(line+err.Error()))
}
