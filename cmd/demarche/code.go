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
		least := fs.Float64("min-confidence", 0, "leave out events of a confidence below `P`, 0 to 1: of events near 0.9, nine in ten are right")
		var own overlays
		own.declare(fs)
		why := fs.Bool("why", false, "put into each event of json what its coding rests on")
		return func(e *env, args []string) error {
			if !(*least >= 0 && *least <= 1) {
				return usagef("--min-confidence %v is not in 0 to 1", *least)
			}
			options, err := own.options(e)
			if err != nil {
				return err
			}
			options = append(options, demarche.WithMinConfidence(*least))
			if *why {
				options = append(options, demarche.WithReasons())
			}
			return articles(e, &f, args, []string{"report", "json", "jsonl", "csv"}, "report", (*demarche.Coder).Code, options...)
		}
	},
}
