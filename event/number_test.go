package event

import "testing"

func TestParseNumber(t *testing.T) {
	for _, c := range []struct {
		text  string
		value float64 // -1: none
		unit  string
		about string
	}{
		{"58 people", 58, "", "exact"},
		{"at least 20", 20, "", "at-least"},
		{"20 to 30 villagers", 20, "", "exact"},
		{"two", 2, "", "exact"},
		{"twenty-four soldiers", 24, "", "exact"},
		{"a hundred and ten", 110, "", "exact"},
		{"dozens", -1, "", "about"},
		{"USD 300 million", 300e6, "USD", "exact"},
		{"$4.5bn", 4.5e9, "USD", "exact"},
		{"US$1,250", 1250, "USD", "exact"},
		{"nearly 3,000 euros", 3000, "EUR", "about"},
		{"2.5 lakh", 250000, "", "exact"},
		{"a dozen", 12, "", "exact"},
		{"two dozen fighters", 24, "", "exact"},
		{"no one", 0, "", "exact"},
		{"up to 70", 70, "", "at-most"},
		{"a man", -1, "", "exact"},
		{"six million", 6e6, "", "exact"},
		{"", -1, "", "exact"},
	} {
		v := ParseNumber(c.text)
		got := -1.0
		if v.Number != nil {
			got = *v.Number
		}
		if got != c.value || v.Unit != c.unit || v.About != c.about {
			t.Errorf("%q: %v %q %s, want %v %q %s", c.text, got, v.Unit, v.About, c.value, c.unit, c.about)
		}
	}
}
