package actor

import (
	"strings"
	"testing"
	"time"

	"demarche/knowledge"
)

func TestCodeOf(t *testing.T) {
	b := knowledge.Default()
	for _, c := range []struct{ mention, label, on, want string }{
		// countries, adjectives, capitals, seats
		{"Pakistan", "GPE", "", "PAK"},
		{"the U.S.", "GPE", "", "USA"},
		{"Iranians", "NORP", "", "IRN"},
		{"Swiss", "NORP", "", "CHE"},
		{"Islamabad", "GPE", "", "PAKGOV"},
		{"the Kremlin", "FAC", "", "RUSGOV"},
		{"the White House", "ORG", "", "USAGOV"},
		{"Downing Street", "ORG", "", "GBRGOV"},
		{"Abkhazia", "GPE", "", "GEOPRE"},
		{"Kosovo", "GPE", "", "XKX"},
		{"Greenland", "GPE", "", "DNK"},
		{"Yugoslavia", "GPE", "", "SRB"},
		{"us", "", "", ""},
		// nominals with a country
		{"Pakistani foreign minister", "", "", "PAKGOV"},
		{"Israeli soldiers", "", "", "ISRMIL"},
		{"the Kabul government", "", "", "AFGGOV"},
		{"Syrian rebels", "", "", "SYRREB"},
		{"three Palestinian gunmen", "", "", "PSEUAF"},
		{"US troops", "", "", "USAMIL"},
		{"Indian interests", "", "", "IND"},
		{"the Indian mission", "", "", "INDGOV"},
		{"Pakistani leadership", "", "", "PAKGOV"},
		{"the British defence secretary", "", "", "GBRGOVMIL"},
		{"Ukraine's defense ministry", "", "", "UKRGOVMIL"},
		{"the Turkish opposition", "", "", "TUROPP"},
		{"Turkish opposition lawmakers", "", "", "TURLEGOPP"},
		{"Kenyan police officers", "", "", "KENCOP"},
		{"the Polish ambassador to Ukraine", "", "", "POLGOV"},
		{"the mayor of London", "", "", "GBRGOV"},
		{"the president of Turkey", "", "", "TURGOV"},
		{"Russian-backed fighters", "", "", "REB"},
		{"pro-Russian protesters", "", "", "CVLOPP"},
		{"Abkhaz officials", "", "", "GEOGOVPRE"},
		{"Nigerian House of Representatives", "ORG", "", "NGALEG"},
		{"a former Israeli minister", "", "", "ISRELI"},
		{"Syria-based militants", "", "", "SYRREB"},
		// nominals without
		{"police", "", "", "COP"},
		{"residents", "", "", "CVL"},
		{"gunmen", "", "", "UAF"},
		{"at least 200 protesters", "", "", "CVLOPP"},
		{"a senior official", "", "", "GOV"},
		{"hospital officials", "", "", "MED"},
		{"villagers", "", "", "CVL"},
		{"several soldiers", "", "", "MIL"},
		{"the leader of the rebels", "", "", "REB"},
		{"the group's spokesman", "", "", ""},
		{"a spokesman", "", "", ""},
		{"critics", "", "", ""},
		{"the table", "", "", ""},
		// bodies, groups and those who belong to them
		{"the State Department", "ORG", "", "USAGOV"},
		{"the Pentagon", "ORG", "", "USAGOVMIL"},
		{"UN", "ORG", "", "UNO"},
		{"UN inspectors", "", "", "UNO"},
		{"a Hamas spokesman", "", "", "PSEREB"},
		{"Houthi fighters", "", "", "YEMREB"},
		{"a spokesman for the Afghan interior ministry", "", "", "AFGGOV"},
		{"Taliban", "ARM", "2016-09-01", "AFGREB"},
		{"the Taliban", "ARM", "2022-05-01", "AFGGOV"},
		{"RSF", "ARM", "2023-04-14", "SDNMIL"},
		{"Rapid Support Forces", "ARM", "2023-04-15", "SDNREB"},
		{"Haqqani network", "ARM", "2016-09-01", "AFGREB"},
		{"Islamic State", "ARM", "", "IMG"},
		{"Blue River Liberation Front", "ARM", "", "REB"},
		{"NATO", "ORG", "", "IGO"},
		{"the Turkish Foreign Ministry", "ORG", "", "TURGOV"},
		{"Ministry of Foreign Affairs of Japan", "ORG", "", "JPNGOV"},
		// persons
		{"Ashton Carter", "PER", "2016-09-01", "USAGOVMIL"},
		{"Ashton Carter", "PER", "2018-09-01", "USAELI"},
		{"Putin", "PER", "2022-03-01", "RUSGOV"},
		{"Mr Toner", "PER", "", ""},
		{"Norwegian Foreign Minister Jane Doe", "PER", "2015-01-01", "NORGOV"},
		{"Armenian Prime Minister Nikol Pashinyan", "", "2021-01-01", "ARMGOV"},
		{"Angela Merkel", "", "2017-04-01", "DEUGOV"},
		{"Adam Curtis Brown", "PER", "2008-01-01", ""},
		{"the Trump administration", "", "2019-01-01", "USAGOV"},
		{"Mumbai police", "ORG", "", "INDCOP"},
		{"SWAT officers", "ORG", "", "COP"},
		{"Swat police", "ORG", "", "PAKCOP"},
		{"FATA police", "ORG", "", "PAKCOP"},
		{"Odessa police", "ORG", "", "UKRCOP"},
		{"University students", "", "", "EDU"},
		{"Valencia police", "ORG", "", "COP"},
		{"residents of Mosul", "", "", "IRQCVL"},
		{"judges in The Hague", "", "2012-01-01", "JUD"},
		{"32 MPs", "", "", "LEG"},
		{"two men", "", "", "UNK"},
		{"Lt. Gen. John Doe", "PER", "", "MIL"},
		{"Hafiz Saeed", "PER", "2016-09-01", "PAKREB"},
	} {
		got := CodeOf(b, c.mention, c.label, day(t, c.on))
		if s := strings.Join(got.Codes, ","); s != c.want {
			t.Errorf("%q %s %s: %q, want %q (%+v)", c.mention, c.label, c.on, s, c.want, got)
		}
		if (len(got.Codes) > 0) != (got.From == "knowledge" || got.From == "article") {
			t.Errorf("%q: codes %v from %q", c.mention, got.Codes, got.From)
		}
	}
}

func FuzzCodeOf(f *testing.F) {
	f.Add("the Kabul government, of", "")
	f.Add("ex-", "PER")
	b := knowledge.Default()
	f.Fuzz(func(t *testing.T, mention, label string) {
		for _, code := range CodeOf(b, mention, label, time.Time{}).Codes {
			if len(code)%3 != 0 || code == "" {
				t.Errorf("%q %s: code %q", mention, label, code)
			}
		}
	})
}

func day(t *testing.T, s string) time.Time {
	if s == "" {
		return time.Time{}
	}
	d, err := time.Parse(time.DateOnly, s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}
