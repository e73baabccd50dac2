package main

import (
	"flag"

	"demarche"
)

var pageCommand = command{
	name: "page", args: "FILE...", short: "give the articles of pages, and the furniture that was set aside",
	long: filesHelp + `

Without --format it is text on a terminal, else json for one article and jsonl (a record a line) for many. text and
markdown give the article without the furniture.`,
	setup: func(fs *flag.FlagSet) func(*env, []string) error {
		var f articleFlags
		f.declare(fs, "json, text, markdown or jsonl")
		return func(e *env, args []string) error {
			return articles(e, &f, args, []string{"json", "text", "markdown", "jsonl"}, "text", (*demarche.Coder).Page)
		}
	},
}
