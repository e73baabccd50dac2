package main

import (
	"flag"

	"demarche"
)

const filesHelp = `FILE is a page (.html, .htm), a text (.txt), a folder of these, a .jsonl file, or '-' for standard input; any of
them may be packed with gzip. A line of a .jsonl file (or of standard input that begins with a brace) is an article:
{"id", "text" or "html", "title", "date", "url"}.`

var codeCommand = command{
	name: "code", args: "FILE...", short: "code the events and quotations of articles",
	long: filesHelp + `

Without --format it is report on a terminal, else json for one article and jsonl (a record a line) for many. csv has a
row for each event, source and target.`,
	setup: func(fs *flag.FlagSet) func(*env, []string) error {
		var f articleFlags
		f.declare(fs, "report, json, jsonl or csv")
		return func(e *env, args []string) error {
			return articles(e, &f, args, []string{"report", "json", "jsonl", "csv"}, "report", (*demarche.Coder).Code)
		}
	},
}
