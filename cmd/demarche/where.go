package main

import (
	"flag"
	"fmt"
	"strings"

	"demarche"
	"demarche/knowledge"
)

var whereCommand = command{
	name: "where", args: "NAME", short: "list the places that bear a name, best first, with coordinates",
	setup: func(fs *flag.FlagSet) func(*env, []string) error {
		country := fs.String("country", "", "`COUNTRY` that the place lies in: a name or an ISO code")
		format := fs.String("format", "json", "`FORM` of the output: json or text")
		return func(e *env, args []string) error {
			name := strings.Join(args, " ")
			if strings.TrimSpace(name) == "" {
				return usagef("no name")
			}
			return where(e, name, *country, *format)
		}
	},
}

// spot is a candidate place, as in the record.
type spot struct {
	Name     string  `json:"name"`
	Kind     string  `json:"kind"`
	Country  *string `json:"country"`
	Admin1   *string `json:"admin1"`
	Lat      float64 `json:"lat"`
	Lon      float64 `json:"lon"`
	Geonames *int    `json:"geonames"`
}

func where(e *env, name, country, format string) error {
	iso3 := ""
	if country != "" {
		var ok bool
		if iso3, ok = knowledge.Default().CountryCode(country); !ok {
			return usagef("country %q is not known", country)
		}
	}
	spots := []spot{}
	for _, p := range demarche.Where(name, iso3) {
		s := spot{p.Name, p.Kind, orNull(p.Country), orNull(p.Admin1), p.Lat, p.Lon, nil}
		if p.GeonamesID != 0 {
			s.Geonames = &p.GeonamesID
		}
		spots = append(spots, s)
	}
	switch format {
	case "json":
		return encode(e.stdout, spots, true)
	case "text":
		var b strings.Builder
		for _, s := range spots {
			in := []string{}
			for _, v := range []*string{s.Admin1, s.Country} {
				if v != nil {
					in = append(in, *v)
				}
			}
			fmt.Fprintf(&b, "%s (%s), %s  %.4f %.4f\n", s.Name, s.Kind, strings.Join(in, ", "), s.Lat, s.Lon)
		}
		if len(spots) == 0 {
			fmt.Fprintln(&b, "no such place is known")
		}
		_, err := fmt.Fprint(e.stdout, b.String())
		return err
	}
	return usagef("--format %q is not json or text", format)
}
