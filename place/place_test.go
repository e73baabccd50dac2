package place

import (
	"strings"
	"testing"
)

func TestLookup(t *testing.T) {
	for _, c := range []struct {
		name, country string
		want, kind    string
		iso           string
	}{
		{"Kabul", "", "Kabul", "city", "AFG"},
		{"the Donbas", "", "Donbas", "region", "UKR"},
		{"Paris", "", "Paris", "city", "FRA"},
		{"Paris", "USA", "Paris", "city", "USA"},
		{"San José", "CRI", "San José", "city", "CRI"},
		{"Gaza", "", "Gaza Strip", "region", "PSE"},
		{"Helmand province", "", "Helmand", "province", "AFG"},
		{"Mosul", "", "", "city", "IRQ"},
		{"Lagos", "", "Lagos", "city", "NGA"},
	} {
		got := Lookup(c.name, c.country)
		if len(got) == 0 {
			t.Errorf("%q: nothing", c.name)
			continue
		}
		g := got[0]
		if c.want != "" && g.Name != c.want || g.Kind != c.kind || g.Country != c.iso || g.Lat == 0 && g.Lon == 0 {
			t.Errorf("%q in %q: %+v", c.name, c.country, g)
		}
	}
	for _, none := range []string{"", "Qqxzv", strings.Repeat("x", 500)} {
		if got := Lookup(none, ""); len(got) > 0 {
			t.Errorf("%q: %v", none, got)
		}
	}
}

func TestRegionsFaults(t *testing.T) {
	for _, bad := range []string{"a\tb", "a\tregion\t-\tx\t1", "a\tregion\t-\t95\t1"} {
		if _, err := readRegions(bad); err == nil {
			t.Errorf("%q was read", bad)
		}
	}
}

func FuzzLookup(f *testing.F) {
	f.Add("Kabul", "AFG")
	f.Add("\xff\n\t", "")
	f.Fuzz(func(t *testing.T, name, country string) {
		for _, c := range Lookup(name, country) {
			if country != "" && c.Country != country {
				t.Fatalf("%q: %v", country, c)
			}
		}
	})
}

func BenchmarkLookup(b *testing.B) {
	Lookup("Kabul", "")
	for b.Loop() {
		Lookup("Aleppo", "")
	}
}
