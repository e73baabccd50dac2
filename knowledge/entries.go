package knowledge

import (
	"fmt"
	"strings"
	"time"
)

// The kinds of actors, as the record names them.
const (
	Person       = "person"
	Organization = "organization"
	CountryKind  = "country"
	Group        = "group"
	People       = "people"
)

// Entry is one thing known of an actor: a code or a role that holds from a day to a day.
type Entry struct {
	ID      string // stable: kind and name
	Name    string
	Kind    string
	Codes   []string // whole codes: USAGOV
	Country string   // ISO 3166 alpha-3, empty where there is none
	Role    string
	From    time.Time // zero: always, or not known
	To      time.Time // zero: still, or not known
}

// Holds says whether the entry is in force on a day; on an unknown day every entry is.
func (e *Entry) Holds(on time.Time) bool {
	return on.IsZero() || (e.From.IsZero() || !on.Before(e.From)) && (e.To.IsZero() || !on.After(e.To))
}

type named struct {
	entry int
	short bool
}

// readOrganisations: code | name | other names | from | to
func (b *Base) readOrganisations(file, text string) error {
	return b.readBodies(file, text, Organization, "org/")
}

// readGroups: the same for armed groups.
func (b *Base) readGroups(file, text string) error {
	return b.readBodies(file, text, Group, "group/")
}

func (b *Base) readBodies(file, text, kind, prefix string) error {
	rows, err := parseRows(file, text, 2, 5)
	if err != nil {
		return err
	}
	for _, r := range rows {
		f := r.fields
		e := Entry{Name: f[1], Kind: kind, Codes: list(f[0])}
		if e.Country, err = b.countryOf(e.Codes); err != nil {
			return fmt.Errorf("%s:%d: %w", file, r.line, err)
		}
		if e.From, e.To, err = term(f[3], f[4]); err != nil {
			return fmt.Errorf("%s:%d: %w", file, r.line, err)
		}
		e.ID = prefix
		if e.Country != "" {
			e.ID += strings.ToLower(e.Country) + "-"
		}
		e.ID += slug(f[1])
		b.enter(e, list(f[2]))
	}
	return nil
}

// readLeaders: the surname, the last word of the name, is understood among the other names.
// name | other names | code | role | from | to; a person has a line a term, other names on any of them.
func (b *Base) readLeaders(file, text string) error {
	rows, err := parseRows(file, text, 5, 6)
	if err != nil {
		return err
	}
	aliases := make(map[string][]string)
	for _, r := range rows {
		aliases[r.fields[0]] = append(aliases[r.fields[0]], list(r.fields[1])...)
	}
	for _, r := range rows {
		f := r.fields
		e := Entry{ID: "person/" + slug(f[0]), Name: f[0], Kind: Person, Codes: list(f[2]), Role: f[3]}
		if e.Country, err = b.countryOf(e.Codes); err != nil {
			return fmt.Errorf("%s:%d: %w", file, r.line, err)
		}
		if e.From, e.To, err = term(f[4], f[5]); err != nil {
			return fmt.Errorf("%s:%d: %w", file, r.line, err)
		}
		b.enter(e, aliases[f[0]])
		if i := strings.LastIndexByte(f[0], ' '); i > 0 {
			b.name(len(b.entries)-1, f[0][i+1:])
		}
	}
	return nil
}

// enter adds an entry under its name and its other names.
func (b *Base) enter(e Entry, others []string) {
	n := len(b.entries)
	b.entries = append(b.entries, e)
	b.name(n, e.Name)
	for _, o := range others {
		b.name(n, o)
	}
}

func (b *Base) name(entry int, name string) {
	key := strings.TrimPrefix(Fold(name), "the ")
	for _, known := range b.names[key] {
		if known.entry == entry {
			return
		}
	}
	b.names[key] = append(b.names[key], named{entry, short(name)})
}

// Lookup gives what is known of those who bear a name, as of a day: what holds on it. On an unknown day (the zero time)
// it gives all that is known, in the order of the files. Of somebody of whom nothing holds on the day it gives the last
// thing before it, or the first after it: the caller sees from From and To that it does not hold.
func (b *Base) Lookup(name string, on time.Time) []Entry {
	var found []Entry
	open := make(map[string]bool) // by ID: something holds
	key := strings.TrimPrefix(Fold(name), "the ")
	var all []int
	for _, n := range b.names[key] {
		if n.short && !allCapitals(name) {
			continue
		}
		e := &b.entries[n.entry]
		all = append(all, n.entry)
		if e.Holds(on) {
			found = append(found, *e)
			open[e.ID] = true
		}
	}
	nearest := make(map[string]*Entry)
	var order []string
	for _, n := range all {
		e := &b.entries[n]
		if open[e.ID] {
			continue
		}
		best, ok := nearest[e.ID]
		if !ok {
			order = append(order, e.ID)
		}
		if !ok || nearer(e, best, on) {
			nearest[e.ID] = e
		}
	}
	for _, id := range order {
		found = append(found, *nearest[id])
	}
	return found
}

// nearer prefers the last term that ended before the day, then the first that began after it.
func nearer(e, than *Entry, on time.Time) bool {
	ended, endedThan := !e.To.IsZero() && e.To.Before(on), !than.To.IsZero() && than.To.Before(on)
	if ended != endedThan {
		return ended
	}
	if ended {
		return e.To.After(than.To)
	}
	return e.From.Before(than.From)
}

// Entries lists all that is known of persons and bodies, in the order of the files.
func (b *Base) Entries() []Entry { return b.entries }

// countryOf checks codes and gives the country of the first that has one.
func (b *Base) countryOf(codes []string) (string, error) {
	country := ""
	for _, code := range codes {
		parts := split(code)
		if parts == nil {
			return "", fmt.Errorf("code %q", code)
		}
		if !international[parts[0]] {
			if !b.states[parts[0]] {
				return "", fmt.Errorf("code %q: no country %q", code, parts[0])
			}
			if country == "" {
				country = parts[0]
			}
		}
		for _, s := range parts[1:] {
			if !Sectors[s] && !international[s] {
				return "", fmt.Errorf("code %q: no sector %q", code, s)
			}
		}
	}
	return country, nil
}

var international = map[string]bool{"UNO": true, "EUR": true, "IGO": true, "NGO": true, "ISM": true, "IMG": true, "MNC": true}

// Sectors are the sector codes of the codebook.
var Sectors = map[string]bool{
	"GOV": true, "MIL": true, "COP": true, "SPY": true, "JUD": true, "LEG": true, "PTY": true, "OPP": true,
	"REB": true, "PRM": true, "UAF": true, "CRM": true, "PRE": true, "AGR": true, "BUS": true, "CVL": true, "EDU": true, "ELI": true,
	"JRN": true, "LAB": true, "MED": true, "REF": true, "REL": true, "SOC": true, "UNK": true,
}

// International says whether a code part stands for an international body instead of a country.
func International(part string) bool { return international[part] }

// term reads the days from which and to which something holds; a month or a year stands for its first or its last day.
func term(from, to string) (start, end time.Time, err error) {
	if start, err = day(from, false); err != nil {
		return
	}
	if end, err = day(to, true); err != nil {
		return
	}
	if !start.IsZero() && !end.IsZero() && end.Before(start) {
		err = fmt.Errorf("%s comes after %s", from, to)
	}
	return
}

func day(s string, last bool) (time.Time, error) {
	switch len(s) {
	case 0:
		return time.Time{}, nil
	case 4:
		t, err := time.Parse("2006", s)
		if last && err == nil {
			t = t.AddDate(1, 0, -1)
		}
		return t, err
	case 7:
		t, err := time.Parse("2006-01", s)
		if last && err == nil {
			t = t.AddDate(0, 1, -1)
		}
		return t, err
	}
	return time.Parse(time.DateOnly, s)
}

func slug(name string) string { return strings.ReplaceAll(Fold(name), " ", "-") }
