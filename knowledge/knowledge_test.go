package knowledge

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
	"time"
)

func TestFiles(t *testing.T) {
	b := Default() // reads all files; their faults are panics
	states := make(map[string]bool)
	for _, l := range b.lands {
		states[l.ISO3] = true
		if l.Lat < -90 || l.Lat > 90 || l.Lon < -180 || l.Lon > 180 {
			t.Errorf("%s lies at %v %v", l.Name, l.Lat, l.Lon)
		}
	}
	if len(states) < 198 { // 193 members of the United Nations, and PSE HKG TWN XKX VAT
		t.Errorf("%d states", len(states))
	}
	for _, iso := range []string{"PSE", "HKG", "TWN", "XKX", "VAT"} {
		if !states[iso] {
			t.Errorf("no %s", iso)
		}
	}
	byID := make(map[string][]Entry)
	for _, e := range b.Entries() {
		byID[e.ID] = append(byID[e.ID], e)
	}
	for id, entries := range byID {
		for i, e := range entries {
			if e.Kind != entries[0].Kind || e.Name != entries[0].Name {
				t.Errorf("%s: two actors, %q and %q", id, entries[0].Name, e.Name)
			}
			if e.Kind == Person {
				if i > 0 && e.From.Before(entries[i-1].From) {
					t.Errorf("%s: the terms are not in order at %s", id, e.From.Format(time.DateOnly))
				}
				continue
			}
			for _, other := range entries[:i] { // a body has one code at a time
				if overlap(e, other) {
					t.Errorf("%s: %v and %v at the same time", id, e.Codes, other.Codes)
				}
			}
		}
	}
	if g, p := count(b, Group), count(b, Person); g < 200 || p < 400 {
		t.Errorf("%d groups, %d persons", g, p)
	}
	if len(b.agents) < 500 {
		t.Errorf("%d agents", len(b.agents))
	}
	for _, a := range b.agents {
		for _, s := range a.sectors {
			if !Sectors[s] && !International(s) {
				t.Errorf("agent %q: sector %q", a.phrase, s)
			}
		}
	}
}

func count(b *Base, kind string) int {
	ids := make(map[string]bool)
	for _, e := range b.Entries() {
		if e.Kind == kind {
			ids[e.ID] = true
		}
	}
	return len(ids)
}

func overlap(a, b Entry) bool {
	return (a.From.IsZero() || b.To.IsZero() || !a.From.After(b.To)) && (b.From.IsZero() || a.To.IsZero() || !b.From.After(a.To))
}

func TestCountry(t *testing.T) {
	b := Default()
	for _, c := range []struct{ name, iso, form string }{
		{"US", "USA", FormName},
		{"us", "", ""},
		{"the U.S.", "USA", FormName},
		{"turkey", "", ""},
		{"Türkiye", "TUR", FormName},
		{"Afghans", "AFG", FormDemonym},
		{"Briton", "GBR", FormDemonym},
		{"British", "GBR", FormDemonym},
		{"Thai", "THA", FormDemonym},
		{"Frenchmen", "FRA", FormDemonym},
		{"Kyiv", "UKR", FormCapital},
		{"Kiev", "UKR", FormCapital},
		{"the Kremlin", "RUS", FormSeat},
		{"the Élysée", "FRA", FormSeat},
		{"10 Downing Street", "GBR", FormSeat},
		{"Côte d’Ivoire", "CIV", FormName},
		{"DR Congo", "COD", FormName},
		{"Puerto Rico", "USA", FormName},
		{"Soviet Union", "RUS", FormName},
		{"Somaliland", "SOM", FormName},
		{"", "", ""},
		{"Frances", "", ""},
	} {
		if iso, form, ok := b.Country(c.name); iso != c.iso || form != c.form || ok != (c.iso != "") {
			t.Errorf("%q: %q %q %v, want %q %q", c.name, iso, form, ok, c.iso, c.form)
		}
	}
}

func TestAgent(t *testing.T) {
	b := Default()
	for _, c := range []struct{ phrase, codes, matched string }{
		{"riot police", "COP", "riot police"},
		{"three masked gunmen", "UAF", "masked gunman"},
		{"members of parliament", "LEG", "members of parliament"},
		{"US defense secretary", "GOVMIL", "defence secretary"},
		{"opposition lawmakers", "LEGOPP", "opposition lawmaker"},
		{"ministries", "GOV", "ministry"},
		{"the refugees", "REF", "refugee"},
		{"fishermen", "AGR", "fisherman"},
		{"zebras", "", ""},
		{"", "", ""},
	} {
		codes, matched, ok := b.Agent(c.phrase)
		if s := strings.Join(codes, ""); s != c.codes || matched != c.matched || ok != (c.matched != "") {
			t.Errorf("%q: %q %q %v, want %q %q", c.phrase, s, matched, ok, c.codes, c.matched)
		}
	}
}

func TestLookup(t *testing.T) {
	b := Default()
	for _, c := range []struct{ name, on, codes, role string }{
		{"Taliban", "2021-08-14", "AFGREB", ""},
		{"the Taliban", "2021-08-15", "AFGGOV", ""},
		{"RSF", "2023-04-14", "SDNMIL", ""},
		{"RSF", "2023-04-15", "SDNREB", ""},
		{"Vladimir Putin", "2009-01-01", "RUSGOV", "Prime Minister"},
		{"Putin", "2022-03-01", "RUSGOV", "President"},
		{"Angela Merkel", "2010-05-05", "DEUGOV", "Chancellor"},
		{"Ann Veneman", "2003-05-05", "USAGOV", "Secretary of Agriculture"}, // of ministers.txt
		{"David Petraeus", "2011-10-01", "USASPY", "Director of the CIA"},
		{"who", "", "", ""},
		{"WHO", "", "UNO", ""},
		{"nobody at all", "", "", ""},
	} {
		found := b.Lookup(c.name, date(t, c.on))
		if len(found) == 0 {
			if c.codes != "" {
				t.Errorf("%q %s: nothing", c.name, c.on)
			}
			continue
		}
		if e := found[0]; strings.Join(e.Codes, ",") != c.codes || e.Role != c.role {
			t.Errorf("%q %s: %v %q, want %s %q", c.name, c.on, e.Codes, e.Role, c.codes, c.role)
		}
	}
	if e := b.Lookup("Angela Merkel", date(t, "2023-01-01")); len(e) != 1 || e[0].Holds(date(t, "2023-01-01")) {
		t.Errorf("after her term: %v", e)
	}
}

func date(t *testing.T, s string) time.Time {
	if s == "" {
		return time.Time{}
	}
	d, err := time.Parse(time.DateOnly, s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestReadFaults(t *testing.T) {
	land := "AFG | Afghanistan | | Afghan | Kabul | | 34.5 69.2\n"
	for _, c := range []struct{ file, text string }{
		{"countries.txt", "AFG | Afghanistan\n"},
		{"countries.txt", "AF | Afghanistan | | | | | 1 2\n"},
		{"countries.txt", "AFG | Afghanistan | | | | | north\n"},
		{"agents.txt", "soldier | MI\n"},
		{"agents.txt", "soldier | MIL | sometimes\n"},
		{"agents.txt", "soldier | MIL\nsoldier | GOV\n"},
		{"groups.txt", "XXXREB | Nobodies\n"},
		{"groups.txt", "AFGXXX | Nobodies\n"},
		{"groups.txt", "AFGREB | Nobodies | | 2020 | 2019\n"},
		{"leaders.txt", "A B | | AFGGOV | King | soon |\n"},
		{"leaders.txt", " | | AFGGOV | King | 2000 |\n"},
		{"ministers.txt", "A B | | AFGGOV | Minister | soon |\n"},
	} {
		files := fstest.MapFS{"countries.txt": {Data: []byte(land)}}
		files[c.file] = &fstest.MapFile{Data: []byte(c.text)}
		if _, err := Read(files); err == nil {
			t.Errorf("%s was read: %q", c.file, c.text)
		}
	}
	if b, err := Read(fstest.MapFS{}); err != nil || b.Version() == Version() {
		t.Errorf("an empty folder: %v", err)
	}
}

func FuzzParseRows(f *testing.F) {
	f.Add("a | b ; c |\n# no\n\nd|e")
	f.Add("|||\r\n")
	f.Fuzz(func(t *testing.T, text string) {
		rows, err := parseRows("x", text, 1, 5)
		if err != nil {
			return
		}
		for _, r := range rows {
			if len(r.fields) != 5 || r.fields[0] == "" || r.line < 1 {
				t.Fatalf("%+v", r)
			}
			for _, v := range list(r.fields[1]) {
				if v == "" || strings.TrimSpace(v) != v {
					t.Fatalf("%q", v)
				}
			}
		}
	})
}

func BenchmarkRead(b *testing.B) {
	files, err := fs.Sub(source, "data")
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := Read(files); err != nil {
			b.Fatal(err)
		}
	}
}
