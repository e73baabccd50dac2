package plover

import (
	_ "embed"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// cameo.tsv is the table of codebook section 12 with the rulings of section 16, a line for each CAMEO code and for each
// type and mode that the code can stand for. Its columns:
//
//	code       two to four digits
//	type       "-": no PLOVER event
//	mode       "-": none, or not said by the code
//	contexts   what the code says of the context, by comma
//	goldstein  on the first line of a code that has a score of its own; "-" takes that of the code one digit shorter,
//	           "none" has no score at all
//	default    "*": the code of this type and mode where nothing better is known; a list of contexts: the code where
//	           the event has one of these
//	act        what is done
//
//go:embed cameo.tsv
var cameoTSV string

// Row is one reading of a CAMEO code: the type and mode that it can stand for, and the contexts that it implies.
type Row struct {
	Code, Act, Type, Mode string
	Contexts              []string
	any                   bool     // the code of Type and Mode where nothing better is known
	when                  []string // the code where the event has one of these contexts
}

// table is the file as read. The file is part of the program: a fault in it is a fault of the build, which the tests of
// this package find before anybody runs it.
type table struct {
	rows      []Row
	rowsOf    map[string][]Row    // by code
	goldstein map[string]*float64 // by code; nil: the code has no score, though a shorter one has
}

var cameo = func() *table {
	t, err := load(cameoTSV)
	if err != nil {
		panic("plover: " + err.Error())
	}
	return t
}()

func load(tsv string) (*table, error) {
	t := &table{rowsOf: map[string][]Row{}, goldstein: map[string]*float64{}}
	lines := strings.Split(strings.TrimSuffix(tsv, "\n"), "\n")
	for i, line := range lines[1:] {
		f := strings.Split(line, "\t")
		if len(f) != 7 {
			return nil, fmt.Errorf("cameo.tsv:%d: %d columns, want 7", i+2, len(f))
		}
		for j := range f {
			if f[j] == "-" {
				f[j] = ""
			}
		}
		row := Row{Code: f[0], Type: f[1], Mode: f[2], Act: f[6], Contexts: list(f[3])}
		if row.any = f[5] == "*"; !row.any {
			row.when = list(f[5])
		}
		switch f[4] {
		case "":
		case "none":
			t.goldstein[row.Code] = nil
		default:
			g, err := strconv.ParseFloat(f[4], 64)
			if err != nil {
				return nil, fmt.Errorf("cameo.tsv:%d: %w", i+2, err)
			}
			t.goldstein[row.Code] = &g
		}
		t.rows = append(t.rows, row)
		t.rowsOf[row.Code] = append(t.rowsOf[row.Code], row)
	}
	return t, nil
}

func list(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, ",")
}

// Codes gives the CAMEO codes of the table in order.
func Codes() []string {
	var codes []string
	for _, r := range cameo.rows {
		if len(codes) == 0 || codes[len(codes)-1] != r.Code {
			codes = append(codes, r.Code)
		}
	}
	return codes
}

// Readings gives the lines of the table for the longest known prefix of a code; none where not even its root is known.
func Readings(code string) []Row {
	for c := code; len(c) >= 2; c = c[:len(c)-1] {
		if r := cameo.rowsOf[c]; r != nil {
			return slices.Clone(r)
		}
	}
	return nil
}

// Goldstein gives the score (-10 to 10) of the longest prefix of the code that has one: a four-digit code takes that of
// its three digits unless it has its own. It is nil where the code is not known, and for 176, which is newer than the
// scale.
func Goldstein(code string) *float64 {
	if !IsCAMEO(code) {
		return nil
	}
	for c := code; len(c) >= 2; c = c[:len(c)-1] {
		if g, ok := cameo.goldstein[c]; ok {
			if g == nil {
				return nil
			}
			v := *g
			return &v
		}
	}
	return nil
}

// IsCAMEO reports whether code has the form of a CAMEO code, two to four digits, and a root from 01 to 20.
func IsCAMEO(code string) bool {
	if len(code) < 2 || len(code) > 4 {
		return false
	}
	for i := range len(code) {
		if code[i] < '0' || code[i] > '9' {
			return false
		}
	}
	return cameo.rowsOf[code[:2]] != nil
}

// Compatible reports whether a CAMEO code can stand for the type and mode. A code that says less than the mode (190 for
// ASSAULT firearms, 120 for REJECT assist) is compatible; one that says another mode is not, nor one that says a mode
// where the event has none.
func Compatible(code, typ, mode string) bool {
	for _, r := range Readings(code) {
		if r.Type == typ && typ != "" && (r.Mode == mode || r.Mode == "") {
			return true
		}
	}
	return false
}

// Default gives the CAMEO code of a type, mode and contexts by the table, for an event of which no better code is known;
// empty for what is no type. An unknown mode counts as none.
//
// "diplomatic" decides last: nearly every act between states has it, so any other context says more.
func Default(typ, mode string, contexts []string) string {
	if !IsMode(typ, mode) {
		mode = ""
	}
	found, plain, diplomatic := "", "", ""
	for _, r := range cameo.rows {
		if r.Type != typ || r.Mode != mode || typ == "" {
			continue
		}
		switch {
		case r.any:
			plain = r.Code
		case found == "" && slices.ContainsFunc(r.when, func(c string) bool {
			return c != "diplomatic" && slices.Contains(contexts, c)
		}):
			found = r.Code
		case slices.Contains(r.when, "diplomatic") && slices.Contains(contexts, "diplomatic"):
			diplomatic = r.Code
		}
	}
	switch {
	case found != "":
		return found
	case diplomatic != "":
		return diplomatic
	}
	return plain
}
