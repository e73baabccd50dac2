package place

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Candidate is a place that a name may mean.
type Candidate struct {
	Name       string
	Kind       string // city, province, country, facility or region
	Country    string // ISO 3166 alpha-3; empty where it lies in several or in none
	Admin1     string
	Lat, Lon   float64 // degrees; of a province or region, its middle
	GeonamesID int     // 0 where it has none
	Score      float64 // higher is likelier
}

//go:embed gazetteer.txt.gz
var packed []byte

//go:embed regions.tsv
var regionFile string

// gazetteer is the unpacked file: a line a place, and sorted lines of names to search in.
type gazetteer struct {
	places []string
	names  []byte
}

// Warm unpacks the gazetteer, which the first Lookup would else do; it takes some tenths of a second.
func Warm() { unpacked() }

var unpacked = sync.OnceValue(func() *gazetteer {
	z, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		panic("place: gazetteer: " + err.Error()) // a test reads the same bytes
	}
	b, err := io.ReadAll(z)
	if err != nil {
		panic("place: gazetteer: " + err.Error())
	}
	head, names, _ := bytes.Cut(b, []byte("\n\n"))
	return &gazetteer{places: strings.Split(string(head), "\n"), names: names}
})

// regionSounds are the hand-written places by the sound of their names.
var regionSounds = sync.OnceValue(func() map[string][]Candidate {
	m := map[string][]Candidate{}
	for name, all := range regions() {
		if k := Sound(name); len(k) >= leastSound {
			m[k] = append(m[k], all...)
		}
	}
	return m
})

var regions = sync.OnceValue(func() map[string][]Candidate {
	m, err := readRegions(regionFile)
	if err != nil {
		panic("place: " + err.Error())
	}
	return m
})

// What is written down by hand comes before the gazetteer; a town there, before what is no larger than 30,000 people alone,
// since its name may be a larger town's elsewhere.
const (
	regionScore   = 20
	handTownScore = 9.4
)

// readRegions reads the hand-written list: names parted by |, kind, country or -, latitude, longitude.
func readRegions(text string) (map[string][]Candidate, error) {
	m := map[string][]Candidate{}
	for n, line := range strings.Split(text, "\n") {
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 5 {
			return nil, fmt.Errorf("regions.tsv:%d: %d fields, want 5", n+1, len(f))
		}
		lat, err1 := strconv.ParseFloat(f[3], 64)
		lon, err2 := strconv.ParseFloat(f[4], 64)
		if err1 != nil || err2 != nil || math.Abs(lat) > 90 || math.Abs(lon) > 180 {
			return nil, fmt.Errorf("regions.tsv:%d: coordinates %s %s", n+1, f[3], f[4])
		}
		names := strings.Split(f[0], "|")
		c := Candidate{Name: names[0], Kind: f[1], Country: strings.Trim(f[2], "-"), Lat: lat, Lon: lon, Score: regionScore}
		if c.Kind == "city" {
			c.Score = handTownScore
		}
		for _, name := range names {
			m[Fold(name)] = append(m[Fold(name)], c)
		}
	}
	return m, nil
}

// Fold reduces a name to what is compared: lower case, no accents, no marks, no article.
func Fold(name string) string {
	var b strings.Builder
	space := true
	for _, r := range norm.NFD.String(strings.ToLower(name)) {
		switch {
		case unicode.Is(unicode.Mn, r), r == '\'', r == '’', r == '`', r == '.':
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			b.WriteRune(r)
			space = false
		case !space:
			b.WriteByte(' ')
			space = true
		}
	}
	return strings.TrimPrefix(strings.TrimSpace(b.String()), "the ")
}

// mostCandidates bounds an answer: many towns are called San Jose.
const mostCandidates = 20

// longestKey bounds the names that are looked for.
const longestKey = 80

// Lookup gives the places of that name, best first; with a country (ISO 3166 alpha-3), those in it alone. A primary name
// outranks an alternate one, then capitals, then what has more people. What follows a comma says where the place lies:
// 'Paris, Texas', 'Springfield, Ill.', 'Hyderabad, Sindh', 'Tripoli, Lebanon'.
func Lookup(name, country string) []Candidate {
	if strings.ContainsRune(name, ',') && len(name) <= 2*longestKey {
		if out, ok := within(name); ok {
			return best(inCountry(out, country))
		}
	}
	return best(lookup(Fold(name), country))
}

// lookup tries the name, then what is left of it without the words that say what it is, then other spellings.
func lookup(key, country string) []Candidate {
	if key == "" || len(key) > longestKey {
		return nil
	}
	if slices.Contains(after, key) { // 'University' and 'Forest' are towns too, but say no more than the kind of place
		return inCountry(slices.Clone(regions()[key]), country)
	}
	tried := forms(key)
	for _, form := range tried {
		if out := inCountry(named(form), country); len(out) > 0 {
			return out
		}
	}
	for _, form := range tried {
		k := Sound(form)
		if len(k) < leastSound {
			continue
		}
		out := inCountry(append(slices.Clone(regionSounds()[k]), unpacked().find(SoundMark+k)...), country)
		if len(out) > 0 {
			seen := map[Candidate]bool{}
			out = slices.DeleteFunc(out, func(c Candidate) bool {
				was := seen[c]
				seen[c] = true
				return was
			})
			for i := range out {
				out[i].Score = min(out[i].Score, surestSound)
			}
			return out
		}
	}
	return nil
}

func named(key string) []Candidate {
	return append(slices.Clone(regions()[key]), unpacked().find(key)...)
}

func inCountry(all []Candidate, country string) []Candidate {
	if country == "" {
		return all
	}
	var out []Candidate
	for _, c := range all {
		if c.Country == country {
			out = append(out, c)
		}
	}
	return out
}

func best(out []Candidate) []Candidate {
	slices.SortStableFunc(out, func(a, b Candidate) int {
		switch {
		case a.Score > b.Score:
			return -1
		case a.Score < b.Score:
			return 1
		}
		return a.GeonamesID - b.GeonamesID
	})
	return out[:min(len(out), mostCandidates)]
}

// meant tells of names the country that the news means by them, where the gazetteer has the town under another name ('Odesa',
// 'Genève') and a smaller one elsewhere under this.
var meant = map[string]string{
	"amara": "IRQ", "bethlehem": "PSE", "bruges": "BEL", "durango": "MEX", "geneva": "CHE", "hanover": "DEU", "hull": "GBR",
	"lyons": "FRA", "mansoura": "EGY", "newcastle": "GBR", "odessa": "UKR", "padua": "ITA", "palmyra": "SYR", "salisbury": "GBR",
	"santa cruz": "BOL", "st petersburg": "RUS",
}

// find searches the sorted names.
func (g *gazetteer) find(key string) []Candidate {
	want := []byte(key + "\t")
	lo, hi := 0, len(g.names)
	// lo is the start of a line whose name is below the key, or 0.
	for lo < hi {
		mid := lo + (hi-lo)/2
		start := bytes.LastIndexByte(g.names[:mid], '\n') + 1
		if start < lo {
			start = lo
		}
		end := start + lineLen(g.names[start:])
		if bytes.Compare(g.names[start:end], want) < 0 {
			lo = min(end+1, len(g.names))
		} else {
			hi = start
		}
	}
	var out []Candidate
	for at := lo; at < len(g.names) && bytes.HasPrefix(g.names[at:], want); {
		n := lineLen(g.names[at:])
		f := strings.Split(string(g.names[at:at+n]), "\t")
		if i, err := strconv.Atoi(f[1]); err == nil && i < len(g.places) {
			c := g.candidate(g.places[i], f[2] == "p")
			if c.Country != "" && c.Country == meant[key] {
				c = g.candidate(g.places[i], false) // which of them has the name as its own does not matter
				c.Score += regionScore
			}
			out = append(out, c)
		}
		at += n + 1
	}
	return out
}

func lineLen(b []byte) int {
	if n := bytes.IndexByte(b, '\n'); n >= 0 {
		return n
	}
	return len(b)
}

// leastTown is the number of people above which a place's own name outranks all alternate ones.
const leastTown = 15000

func (g *gazetteer) candidate(line string, primary bool) Candidate {
	f := strings.Split(line, "\t")
	c := Candidate{Name: f[0], Kind: f[1], Country: f[2], Admin1: f[3]}
	c.Lat, _ = strconv.ParseFloat(f[4], 64)
	c.Lon, _ = strconv.ParseFloat(f[5], 64)
	c.GeonamesID, _ = strconv.Atoi(f[6])
	people, _ := strconv.ParseFloat(f[7], 64)
	c.Score = math.Log10(people + 10)
	large := people >= leastTown
	switch c.Kind {
	case "capital":
		c.Kind, large = "city", true
		c.Score += 4
	case "seat":
		c.Kind, large = "city", true
	case "province":
		large = true
		c.Score -= 2.5 // the town of the name is meant more often than the province around it
	}
	switch {
	case primary && large:
		c.Score += 5
	case primary:
		c.Score += 2 // a village is not meant before the city that has an older name like it
	}
	return c
}
