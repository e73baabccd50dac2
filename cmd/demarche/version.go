package main

import (
	"flag"
	"fmt"

	"demarche"
)

var versionCommand = command{
	name: "version", short: "say which version this is",
	setup: func(*flag.FlagSet) func(*env, []string) error {
		return func(e *env, args []string) error {
			if len(args) > 0 {
				return usagef("no argument wanted")
			}
			_, err := fmt.Fprintln(e.stdout, "demarche", demarche.Version)
			return err
		}
	},
}
