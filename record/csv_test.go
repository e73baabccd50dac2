package record

import (
	"encoding/csv"
	"strings"
	"testing"
)

func rowsOf(t *testing.T, r *Record) []map[string]string {
	t.Helper()
	var b strings.Builder
	w := NewCSVWriter(&b)
	if err := w.Write(r); err != nil {
		t.Fatal(err)
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	all, err := csv.NewReader(strings.NewReader(b.String())).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(all[0], ","); got != strings.Join(CSVHeader, ",") {
		t.Fatalf("header %s", got)
	}
	var rows []map[string]string
	for _, line := range all[1:] {
		m := map[string]string{}
		for i, name := range CSVHeader {
			m[name] = line[i]
		}
		rows = append(rows, m)
	}
	return rows
}

func TestCSV(t *testing.T) {
	rows := rowsOf(t, fixture(t))
	if len(rows) != 4 { // e3 has two sources
		t.Fatalf("%d rows, want 4", len(rows))
	}
	for i, want := range []map[string]string{
		{
			"record_id": "seed", "event_id": "e1", "published": "", "mode": "", "goldstein": "-4", "source_name": "United States",
			"target_codes": "PAKREB", "by_name": "Mark Toner", "date_text": "on Thursday", "date_from": "", "sentence": "0",
			"text": "US rejects Saeed’s remarks", "url": "https://example.org/a?b=1&c=2", "confidence": "0.93",
		},
		{
			"event_id": "e2", "mode": "explosives", "target_name": "", "date_from": "2008-01-01", "place_name": "Kabul",
			"place_country": "AFG", "lat": "34.52813", "numbers": "killed>=58", "trigger": "bombing",
		},
		{"event_id": "e3", "source_name": "United States", "target_name": "Pakistan", "numbers": ""},
		{"event_id": "e3", "source_name": "Mark Toner", "source_country": "USA", "target_name": "Pakistan"},
	} {
		for name, value := range want {
			if rows[i][name] != value {
				t.Errorf("row %d: %s is %q, want %q", i, name, rows[i][name], value)
			}
		}
	}
}

func TestCSVReciprocal(t *testing.T) {
	r := fixture(t)
	r.Events = r.Events[2:]
	r.Events[0].Target = []string{}
	rows := rowsOf(t, r)
	if len(rows) != 2 || rows[0]["target_name"] != "" || rows[1]["source_name"] != "Mark Toner" {
		t.Errorf("%v", rows)
	}
}

func TestCSVNoEvents(t *testing.T) {
	var b strings.Builder
	if err := NewCSVWriter(&b).Flush(); err != nil || b.String() != strings.Join(CSVHeader, ",")+"\n" {
		t.Errorf("%q, %v", b.String(), err)
	}
}

// A page can name itself as a formula; a spreadsheet must not run it. Numbers keep their sign.
func TestCSVFormula(t *testing.T) {
	r := fixture(t)
	r.ID = "=HYPERLINK(\"x\")"
	r.Actors[0].Name = "@SUM(A1)"
	r.Places[0].Lat = ptr(-34.5)
	r.Article.URL = ptr("+1")
	rows := rowsOf(t, r)
	if rows[0]["record_id"] != "'=HYPERLINK(\"x\")" || rows[0]["source_name"] != "'@SUM(A1)" || rows[0]["url"] != "'+1" {
		t.Errorf("%v", rows[0])
	}
	if rows[1]["lat"] != "-34.5" || rows[1]["goldstein"] != "-10" {
		t.Errorf("%v", rows[1])
	}
}

func TestNumbers(t *testing.T) {
	got := numbers([]Number{
		{Kind: "killed", About: "exact", Span: Span{Text: "dozens"}},
		{Kind: "money", About: "about", Value: ptr(3e8), Unit: ptr("USD")},
		{Kind: "injured", About: "at-most", Value: ptr(2.5)},
	})
	if got != "killed=dozens; money~300000000 USD; injured<=2.5" {
		t.Error(got)
	}
}
