package main

import (
	"flag"
	"fmt"
	"io"
	"strings"
)

// helpCommand is a function: a variable would be set up from the table that it stands in.
func helpCommand() command {
	return command{
		name: "help", args: "[COMMAND]", short: "say what there is, or how a command is used",
		setup: func(*flag.FlagSet) func(*env, []string) error { return help },
	}
}

func help(e *env, args []string) error {
	switch len(args) {
	case 0:
		return printTable(e.stdout)
	case 1:
		if c, ok := find(args[0]); ok {
			return printHelp(e.stdout, c)
		}
		return usagef("no command %q", args[0])
	}
	return usagef("one command at a time")
}

func printTable(w io.Writer) error {
	var b strings.Builder
	b.WriteString("demarche reads news pages and says who did or said what to whom.\n\n")
	for _, c := range commands() {
		fmt.Fprintf(&b, "  demarche %-8s %s\n", c.name, c.short)
	}
	b.WriteString("\n'demarche help COMMAND' says how a command is used.\n")
	_, err := io.WriteString(w, b.String())
	return err
}

func printHelp(w io.Writer, c command) error {
	fs := newFlagSet(c.name)
	c.setup(fs)
	var flags strings.Builder
	fs.VisitAll(func(f *flag.Flag) {
		name, usage := flag.UnquoteUsage(f)
		fmt.Fprintf(&flags, "  --%s %s\n        %s\n", f.Name, name, usage)
	})
	var b strings.Builder
	b.WriteString("usage: demarche " + c.name)
	if flags.Len() > 0 {
		b.WriteString(" [flags]")
	}
	if c.args != "" {
		b.WriteString(" " + c.args)
	}
	b.WriteString("\n\n" + strings.ToUpper(c.short[:1]) + c.short[1:] + ".\n")
	if c.long != "" {
		b.WriteString("\n" + c.long + "\n")
	}
	if flags.Len() > 0 {
		b.WriteString("\n" + flags.String())
	}
	_, err := io.WriteString(w, b.String())
	return err
}
