package knowledge

import (
	"errors"
	"fmt"
	"io/fs"
	"strconv"
	"strings"
)

// The forms in which a mention can name a country.
const (
	FormName    = "name"
	FormDemonym = "demonym"
	FormCapital = "capital"
	FormSeat    = "seat"
)

// Land is a country, a dependency or a breakaway territory.
type Land struct {
	Name    string
	ISO3    string  // of the state that it belongs to
	Code    string  // actor code: ISO3, with PRE for a breakaway territory
	Capital string  // empty where none is given
	Lat     float64 // of the capital
	Lon     float64
}

type countryName struct {
	land  int
	form  string
	short bool // written in capitals only
}

func isMissing(err error) bool { return errors.Is(err, fs.ErrNotExist) }

func (b *Base) readCountries(file, text string) error {
	rows, err := parseRows(file, text, 7, 7)
	if err != nil {
		return err
	}
	for _, r := range rows {
		f := r.fields
		land := Land{Code: f[0], Name: f[1]}
		if len(f[0]) != 3 && !(len(f[0]) == 6 && f[0][3:] == "PRE") {
			return fmt.Errorf("%s:%d: code %q", file, r.line, f[0])
		}
		land.ISO3 = f[0][:3]
		lat, lon, ok := strings.Cut(f[6], " ")
		if land.Lat, err = strconv.ParseFloat(lat, 64); err != nil || !ok {
			return fmt.Errorf("%s:%d: coordinates %q", file, r.line, f[6])
		}
		if land.Lon, err = strconv.ParseFloat(lon, 64); err != nil {
			return fmt.Errorf("%s:%d: coordinates %q", file, r.line, f[6])
		}
		capitals := list(f[4])
		if len(capitals) > 0 {
			land.Capital = capitals[0]
		}
		n := len(b.lands)
		b.states[land.ISO3] = true
		b.lands = append(b.lands, land)
		b.nameCountry(n, FormName, land.Name)
		b.nameCountry(n, FormName, list(f[2])...)
		b.nameCountry(n, FormDemonym, list(f[3])...)
		b.nameCountry(n, FormCapital, capitals...)
		b.nameCountry(n, FormSeat, list(f[5])...)
	}
	return nil
}

// nameCountry enters names; the first to bear a name has it.
func (b *Base) nameCountry(land int, form string, names ...string) {
	for _, name := range names {
		key := Fold(name)
		b.countries[key] = append(b.countries[key], countryName{land, form, short(name)})
	}
}

// Country says which country a name, demonym, capital or seat of government means. A name must be written with its
// capital letters ("US", not "us").
func (b *Base) Country(name string) (iso3, form string, ok bool) {
	land, form, ok := b.Land(name)
	return land.ISO3, form, ok
}

// CountryCode gives the ISO 3166 alpha-3 code of a country's name, demonym or code; false where there is none.
func (b *Base) CountryCode(name string) (string, bool) {
	if b.states[name] {
		return name, true
	}
	iso3, _, ok := b.Country(name)
	return iso3, ok
}

// Land is Country with all that is known of the country or territory.
func (b *Base) Land(name string) (land Land, form string, ok bool) {
	if !capital(name) {
		if strings.HasPrefix(name, "the ") || strings.HasPrefix(name, "al-") {
			return b.Land(strings.ToUpper(name[:1]) + name[1:])
		}
		return Land{}, "", false
	}
	key := Fold(name)
	key = strings.TrimPrefix(key, "the ")
	for _, k := range singular(key) {
		for _, c := range b.countries[k] {
			if c.short && !allCapitals(name) || k != key && c.form != FormDemonym {
				continue
			}
			return b.lands[c.land], c.form, true
		}
	}
	return Land{}, "", false
}

func allCapitals(name string) bool {
	name = strings.TrimPrefix(strings.TrimPrefix(name, "the "), "The ")
	return name == strings.ToUpper(name)
}
