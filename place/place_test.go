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
		{"Odessa", "", "Odesa", "city", "UKR"},
		{"Geneva", "", "", "city", "CHE"},
		{"Palmyra", "", "", "city", "SYR"},
		{"St. Petersburg", "", "", "province", "RUS"},
		{"the White House", "", "White House", "facility", "USA"},
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

func TestWithin(t *testing.T) {
	for _, c := range []struct{ name, iso, admin1 string }{
		{"Paris, Texas", "USA", "Texas"},
		{"Springfield, Ill.", "USA", "Illinois"},
		{"Birmingham, Alabama", "USA", "Alabama"},
		{"Alexandria, Va", "USA", "Virginia"},
		{"Alexandria, Egypt", "EGY", ""},
		{"San José, Costa Rica", "CRI", ""},
		{"Tripoli, Lebanon", "LBN", ""},
		{"Tripoli, Libya", "LBY", ""},
		{"Hyderabad, Sindh", "PAK", "Sindh"},
		{"Hyderabad, India", "IND", ""},
		{"Portland, ME", "USA", "Maine"},
		{"Manchester, N.H.", "USA", "New Hampshire"},
		{"Charleston, W.Va.", "USA", "West Virginia"},
		{"Atlanta, Georgia", "USA", "Georgia"},
		{"Tbilisi, Georgia", "GEO", ""},
		{"London, Ontario", "CAN", "Ontario"},
		{"London, Ont.", "CAN", "Ontario"},
		{"Newcastle, New South Wales", "AUS", "New South Wales"},
		{"Aurangabad, Bihar", "IND", "Bihar"},
		{"Srinagar, Kashmir", "IND", ""},
		{"Sangin, Helmand", "AFG", "Helmand"},
		{"Sangin, Helmand province, Afghanistan", "AFG", "Helmand"},
		{"Douma, near Damascus", "SYR", ""},
		{"Springfield, Illinois, United States", "USA", "Illinois"},
		{"Beni, North Kivu", "COD", ""},
		{"a village nobody lists, Helmand", "AFG", ""},
	} {
		got := Lookup(c.name, "")
		if len(got) == 0 {
			t.Errorf("%q: nothing", c.name)
			continue
		}
		if got[0].Country != c.iso || c.admin1 != "" && got[0].Admin1 != c.admin1 {
			t.Errorf("%q: %+v", c.name, got[0])
		}
	}
	if got := Lookup("Paris, Texas", "FRA"); len(got) > 0 {
		t.Errorf("Paris, Texas in France: %v", got)
	}
	if got := Lookup("Paris, Qqxzv", ""); len(got) > 0 {
		t.Errorf("Paris, Qqxzv: %v", got)
	}
}

// TestTerritories: an island or territory is not looked for under the last word of its name.
func TestTerritories(t *testing.T) {
	for name, iso := range map[string]string{
		"Jan Mayen": "SJM", "Svalbard": "SJM", "Svalbard and Jan Mayen": "SJM", "Bouvet Island": "BVT", "Christmas Island": "CXR",
		"South Georgia": "SGS", "New Caledonia": "NCL", "Faroe Islands": "FRO", "Wake Island": "UMI", "American Samoa": "ASM",
		"Saint Helena": "SHN", "Isle of Man": "IMN", "French Guiana": "GUF", "Western Sahara": "ESH", "Saint Pierre and Miquelon": "SPM",
	} {
		if got := Lookup(name, ""); len(got) == 0 || got[0].Country != iso {
			t.Errorf("%q: %v", name, got)
		}
	}
}

// TestSpellings: ways of writing that no list has.
func TestSpellings(t *testing.T) {
	for name, iso := range map[string]string{
		"Dayr az-Zur": "SYR", "Al Hodeida": "YEM", "Suwaida": "SYR", "Groznyi": "RUS", "Kandahaar": "AFG", "el-Qusair": "SYR",
		"Yarmouk refugee camp": "SYR", "Helmand Province": "AFG", "port city of Aden": "YEM",
	} {
		if got := Lookup(name, ""); len(got) == 0 || got[0].Country != iso {
			t.Errorf("%q: %v", name, got)
		}
	}
	for _, none := range []string{"South Korea", "John Smith", "Security Council", "northern Ruritania", "University", "Qqxzv Street"} {
		if got := Lookup(none, ""); len(got) > 0 {
			t.Errorf("%q: %v", none, got[0])
		}
	}
}

// TestRegionNames: a name stands once in the hand-written list, with a country that has three letters.
func TestRegionNames(t *testing.T) {
	for name, all := range regions() {
		for _, c := range all {
			if c.Country != "" && len(c.Country) != 3 || len(all) > 1 {
				t.Errorf("%q: %v", name, all)
				break
			}
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

// BenchmarkLookupWorst looks for what is not there, in all forms and by sound.
func BenchmarkLookupWorst(b *testing.B) {
	Lookup("Kabul", "")
	for b.Loop() {
		Lookup("northern Ruritania province", "")
	}
}

func BenchmarkLookupComma(b *testing.B) {
	Lookup("Kabul", "")
	for b.Loop() {
		Lookup("Springfield, Ill.", "")
	}
}
