package event

import (
	"strconv"
	"strings"
	"unicode"
)

// Value is what the words of a number say.
type Value struct {
	Number *float64 // nil where the words give none ("dozens")
	Unit   string   // ISO 4217 for money, empty else
	About  string   // exact, at-least, at-most or about
}

var numerals = map[string]float64{
	"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
	"eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
	"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "no": 0, "none": 0, "zero": 0,
	"nobody": 0, "both": 2,
}

var multiples = map[string]float64{
	"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "lakh": 1e5, "crore": 1e7,
	"m": 1e6, "mn": 1e6, "bn": 1e9, "tn": 1e12, "k": 1e3, "dozen": 12,
}

var currencies = map[string]string{
	"$": "USD", "us$": "USD", "dollar": "USD", "dollars": "USD", "usd": "USD", "€": "EUR", "euro": "EUR", "euros": "EUR",
	"eur": "EUR", "£": "GBP", "pound": "GBP", "pounds": "GBP", "sterling": "GBP", "gbp": "GBP", "¥": "JPY", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY",
	"rs": "INR", "₹": "INR", "rupees": "INR", "rupee": "INR", "inr": "INR", "ruble": "RUB", "rubles": "RUB", "roubles": "RUB", "rouble": "RUB",
	"naira": "NGN", "₦": "NGN", "rand": "ZAR", "shillings": "KES", "lira": "TRY", "shekels": "ILS", "won": "KRW", "riyals": "SAR", "francs": "CHF",
	"a$": "AUD", "c$": "CAD", "hk$": "HKD", "pesos": "MXN", "reais": "BRL", "taka": "BDT", "hryvnia": "UAH",
}

// ParseNumber reads the words of a count or a sum: "at least 20 people", "USD 300 million", "two hundred and ten". Of a
// range ("20 to 30") it takes the lower end (codebook section 10).
func ParseNumber(text string) Value {
	v := Value{About: about(strings.ToLower(text))}
	var total, part float64
	seen, scaled := false, false
	for _, w := range numberWords(strings.ToLower(text)) {
		if c, ok := currencies[w]; ok && v.Unit == "" {
			v.Unit = c
			continue
		}
		if n, err := strconv.ParseFloat(strings.ReplaceAll(w, ",", ""), 64); err == nil && unicode.IsDigit(rune(w[0])) {
			if seen {
				break // the upper end of a range, or another number
			}
			part, seen = n, true
			continue
		}
		if n, ok := numerals[w]; ok {
			if n == 0 && !seen { // "no one", "no arrests"
				seen = true
				break
			}
			if seen && (part == 0 || part >= 20 && n < 10 || scaled) {
				part += n
			} else if seen {
				break
			} else {
				part = n
			}
			seen = true
			continue
		}
		if m, ok := multiples[w]; ok {
			if !seen {
				if w == "dozen" || m == 100 || m == 1000 {
					part, seen = 1, true // "a dozen", "a hundred"
				} else {
					continue
				}
			}
			scaled = true
			if m == 100 || m == 12 {
				part *= m
			} else {
				total += part * m
				part = 0
			}
			continue
		}
		if seen && w != "and" {
			break
		}
	}
	if seen {
		n := total + part
		v.Number = &n
	}
	return v
}

// numberWords splits into words, digits (with their marks) and currency signs: "$4.5bn" is $, 4.5, bn.
func numberWords(text string) []string {
	var out []string
	var cur []rune
	kind := 0
	flush := func() {
		if w := strings.Trim(string(cur), ".,"); w != "" {
			out = append(out, w)
		}
		cur = cur[:0]
	}
	for _, r := range text {
		k := 0
		switch {
		case unicode.IsDigit(r), (r == '.' || r == ',') && kind == 1:
			k = 1
		case unicode.IsLetter(r):
			k = 2
		case unicode.Is(unicode.Sc, r):
			k = 3
			if kind == 2 && len(cur) <= 2 { // us$
				k = 2
			}
		}
		if k != kind {
			flush()
		}
		kind = k
		if k > 0 {
			cur = append(cur, r)
		}
	}
	flush()
	return out
}

func about(text string) string {
	for _, c := range []struct{ word, about string }{
		{"at least", "at-least"},
		{"more than", "at-least"},
		{"over ", "at-least"},
		{"no fewer", "at-least"},
		{"no less", "at-least"},
		{"upwards of", "at-least"},
		{"up to", "at-most"},
		{"at most", "at-most"},
		{"fewer than", "at-most"},
		{"less than", "at-most"},
		{"under ", "at-most"},
		{"about", "about"},
		{"around", "about"},
		{"some ", "about"},
		{"nearly", "about"},
		{"almost", "about"},
		{"roughly", "about"},
		{"approximately", "about"},
		{"dozens", "about"},
		{"hundreds", "about"},
		{"thousands", "about"},
		{"scores", "about"},
		{"several", "about"},
		{"estimated", "about"},
	} {
		if strings.Contains(text, c.word) {
			return c.about
		}
	}
	return "exact"
}
