package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"strings"
	"time"

	"demarche"
	"demarche/actor"
)

var whoCommand = command{
	name: "who", args: "NAME", short: "say who a name or a noun phrase stands for on a day, and the code",
	long: `NAME is a name or a phrase ("Pakistani foreign minister"). With --batch, each line of a file is
{"id", "mention", "context", "date", "country"}, all but mention optional, and each answer is a line in the order of the input.
An answer is {"id", "name", "kind", "codes", "country", "role", "from", "to", "candidates"}: from and to are the days between
which it holds, candidates are others who bear the name, or who held the office on the day.`,
	setup: func(fs *flag.FlagSet) func(*env, []string) error {
		on := fs.String("on", "", "`DATE` (such as 2016-09-01) that decides on offices")
		country := fs.String("country", "", "`COUNTRY` of the actor: a name or an ISO code")
		batch := fs.String("batch", "", "`FILE` of questions, a line each")
		var own overlays
		own.declare(fs)
		format := fs.String("format", "", "`FORM` of the output: text, json or jsonl; by default text for a name and jsonl for a batch")
		return func(e *env, args []string) error {
			if *batch != "" {
				if len(args) > 0 || *on != "" || *country != "" {
					return usagef("--batch goes without NAME, --on and --country")
				}
				if *format != "" && *format != "jsonl" {
					return usagef("--format %q is not jsonl", *format)
				}
				options, err := own.options(e)
				if err != nil {
					return err
				}
				return whoBatch(e, *batch, options)
			}
			name := strings.Join(args, " ")
			if strings.TrimSpace(name) == "" {
				return usagef("no name")
			}
			options, err := own.options(e)
			if err != nil {
				return err
			}
			return who(e, whoLine{Mention: &name, Date: *on, Country: *country}, *format, options)
		}
	},
}

// whoLine is a line of a batch, person one of its answers.
type whoLine struct {
	ID      json.RawMessage `json:"id"`
	Mention *string         `json:"mention"`
	Context string          `json:"context"`
	Date    string          `json:"date"`
	Country string          `json:"country"`
}

// person is an answer: candidate's fields, then those who else may be meant.
type person struct {
	ID json.RawMessage `json:"id"`
	candidate
	Candidates []candidate `json:"candidates"`
}

type candidate struct {
	Name    string   `json:"name"`
	Kind    *string  `json:"kind"`
	Codes   []string `json:"codes"`
	Country *string  `json:"country"`
	Role    *string  `json:"role"`
	From    *string  `json:"from"`
	To      *string  `json:"to"`
}

// orNull makes an unknown value null.
func orNull(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func dayOrNull(t time.Time) *string {
	if t.IsZero() {
		return nil
	}
	s := t.Format(time.DateOnly)
	return &s
}

func candidateOf(name, kind string, codes []string, country, role string, from, to time.Time) candidate {
	return candidate{name, orNull(kind), append([]string{}, codes...), orNull(country), orNull(role), dayOrNull(from), dayOrNull(to)}
}

func answerOf(id json.RawMessage, f *actor.Found) person {
	if id == nil {
		id = json.RawMessage("null")
	}
	p := person{ID: id, Candidates: []candidate{}}
	p.candidate = candidateOf(f.Name, f.Kind, f.Codes, f.Country, f.Role, f.From, f.To)
	for _, c := range f.Candidates {
		p.Candidates = append(p.Candidates, candidateOf(c.Name, c.Kind, c.Codes, c.Country, c.Role, c.From, c.To))
	}
	return p
}

// ask answers one question.
func ask(ctx context.Context, c *demarche.Coder, l whoLine) (*actor.Found, error) {
	q := demarche.Question{Mention: *l.Mention, Context: l.Context}
	if l.Date != "" {
		on, ok := parseDay(l.Date)
		if !ok {
			return nil, fmt.Errorf("date %q is not a day such as 2016-09-01", l.Date)
		}
		q.On = on
	}
	if l.Country != "" {
		iso3, ok := c.Country(l.Country)
		if !ok {
			return nil, fmt.Errorf("country %q is not known", l.Country)
		}
		q.Country = iso3
	}
	return c.Who(ctx, q)
}

// parseDay reads a day as people write it in a table: an ISO day, a month or a year (its first day), 'today', or a day in
// words.
func parseDay(s string) (time.Time, bool) {
	s = strings.TrimSpace(s)
	if strings.EqualFold(s, "today") {
		return time.Now().UTC().Truncate(24 * time.Hour), true
	}
	for _, layout := range []string{time.DateOnly, "2006-01", "2006", "2 January 2006", "2 Jan 2006", "January 2, 2006", "Jan 2, 2006", "January 2006"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t, true
		}
	}
	return time.Time{}, false
}

func who(e *env, l whoLine, format string, options []demarche.Option) error {
	c, err := demarche.New(options...)
	if err != nil {
		return err
	}
	f, err := ask(e.ctx, c, l)
	if err != nil {
		return usageError(err.Error())
	}
	p := answerOf(nil, f)
	switch format {
	case "", "text":
		return printPerson(e, p)
	case "json", "jsonl":
		return encode(e.stdout, p, format == "json")
	}
	return usagef("--format %q is not text, json or jsonl", format)
}

func printPerson(e *env, p person) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n", p.Name)
	row := func(name string, v *string) {
		if v != nil && *v != "" {
			fmt.Fprintf(&b, "  %-8s %s\n", name, *v)
		}
	}
	codes := strings.Join(p.Codes, " ")
	if codes == "" {
		codes = "none"
	}
	row("codes", &codes)
	row("kind", p.Kind)
	row("country", p.Country)
	row("role", p.Role)
	row("from", p.From)
	row("to", p.To)
	for i, c := range p.Candidates {
		head := ""
		if i == 0 {
			head = "or"
		}
		fmt.Fprintf(&b, "  %-8s %s\n", head, c.text())
	}
	_, err := fmt.Fprint(e.stdout, b.String())
	return err
}

func (c candidate) text() string {
	s := c.Name
	if len(c.Codes) > 0 {
		s += ", " + strings.Join(c.Codes, " ")
	}
	if c.Role != nil {
		s += ", " + *c.Role
	}
	switch {
	case c.From != nil && c.To != nil:
		s += ", " + *c.From + " to " + *c.To
	case c.From != nil:
		s += ", from " + *c.From
	case c.To != nil:
		s += ", to " + *c.To
	}
	return s
}

func whoBatch(e *env, file string, options []demarche.Option) error {
	return answers(e, []string{file}, options, func(ctx context.Context, c *demarche.Coder, l line) (any, error) {
		var q whoLine
		if err := parseRow(l, &q); err != nil {
			return nil, err
		}
		if q.Mention == nil {
			return nil, errors.New(`has no "mention"`)
		}
		f, err := ask(ctx, c, q)
		if err != nil {
			return nil, err
		}
		return answerOf(q.ID, f), nil
	})
}
