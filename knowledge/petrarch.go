package knowledge

import (
	"regexp"
	"slices"
	"strings"
)

// dictionaryKind is actors or agents for a dictionary of PETRARCH, by its name, else empty.
func dictionaryKind(name string) string {
	name = strings.TrimSuffix(strings.ToLower(name), ".txt")
	for _, kind := range []string{"actors", "agents"} {
		if strings.HasSuffix(name, "."+kind) {
			return kind
		}
	}
	return ""
}

// petrarch turns a dictionary into lines of the program's own files: who has a dated code is an office holder, all others
// are bodies. skipped counts the codes that are not understood.
func petrarch(o Overlay, kind string, b *Base) (out *layer, skipped int) {
	lines := strings.Split(o.Text, "\n")
	out = newLayer(o.Name)
	if kind == "agents" {
		return out, petrarchAgents(lines, out)
	}
	var a dictionaryActor
	flush := func() {
		skipped += a.write(out, b)
		a = dictionaryActor{}
	}
	for _, l := range lines {
		l, _, _ = strings.Cut(l, "#")
		l, _, _ = strings.Cut(l, ";")
		name, codes, coded := strings.Cut(strings.TrimSpace(l), "[")
		name = plainName(name)
		switch {
		case strings.HasPrefix(strings.TrimSpace(l), "+"):
			if n := plainName(strings.TrimPrefix(name, "+")); n != "" {
				a.others = append(a.others, n)
			}
		case name != "":
			flush()
			a.name = name
		}
		if coded {
			for c := range strings.SplitSeq(codes, "[") {
				a.terms = append(a.terms, strings.TrimRight(strings.TrimSpace(c), "]"))
			}
		}
	}
	flush()
	return out, skipped
}

type dictionaryActor struct {
	name   string
	others []string
	terms  []string // codes with their dates
}

// write adds a line for each term that is understood.
func (a *dictionaryActor) write(out *layer, b *Base) (skipped int) {
	if a.name == "" {
		return 0
	}
	dated := slices.ContainsFunc(a.terms, func(t string) bool { return strings.Contains(t, " ") })
	names := strings.Join(a.others, "; ")
	for _, t := range a.terms {
		code, dates, _ := strings.Cut(t, " ")
		code, from, to, ok := newCode(code), "", "", true
		if dates != "" {
			from, to, ok = between(strings.TrimSpace(dates))
		}
		if _, err := b.countryOf([]string{code}); err != nil || !ok {
			skipped++
			continue
		}
		if dated {
			out.add("leaders", strings.Join([]string{a.name, names, code, "office holder", from, to}, "|"))
		} else {
			out.add("organisations", strings.Join([]string{code, a.name, names, "", ""}, "|"))
		}
	}
	return skipped
}

// plainName turns 'BARACK_H_OBAMA_' into a name with small letters; what is short and one word is left as an acronym.
func plainName(s string) string {
	words := strings.Fields(strings.ReplaceAll(strings.ReplaceAll(s, "_", " "), "|", " "))
	if len(words) == 1 && len(words[0]) <= 4 {
		return words[0]
	}
	for i, w := range words {
		if r := []rune(strings.ToLower(w)); len(r) > 0 {
			words[i] = strings.ToUpper(string(r[0])) + string(r[1:])
		}
	}
	return strings.Join(words, " ")
}

// older codes and what they are now (codebook section 14).
var older = map[string]string{"HLH": "MED", "MED": "JRN", "INS": "REB", "SEP": "REB", "NGM": "ISM", "HRI": "SOC", "ENV": "SOC", "DEV": "SOC"}

func newCode(code string) string {
	code = strings.Replace(strings.Replace(code, "IGOUNO", "UNO", 1), "IGOEUREEC", "EUR", 1)
	parts := split(code)
	for i, p := range parts {
		if n, ok := older[p]; ok {
			parts[i] = n
		}
	}
	return strings.Join(parts, "")
}

// between reads '<041006', '>080831' and '930627-941006'.
func between(s string) (from, to string, ok bool) {
	switch {
	case strings.HasPrefix(s, "<"):
		to = isoDate(s[1:])
		return "", to, to != ""
	case strings.HasPrefix(s, ">"):
		from = isoDate(s[1:])
		return from, "", from != ""
	}
	a, z, cut := strings.Cut(s, "-")
	from, to = isoDate(a), isoDate(z)
	return from, to, cut && from != "" && to != "" && from <= to
}

var digits = regexp.MustCompile(`^[0-9]{6}([0-9]{2})?$`)

// isoDate reads YYMMDD or YYYYMMDD; of two digits of a year, those from 30 on are of the last century.
func isoDate(s string) string {
	s = strings.TrimSpace(s)
	if !digits.MatchString(s) {
		return ""
	}
	if len(s) == 6 {
		if s >= "30" {
			s = "19" + s
		} else {
			s = "20" + s
		}
	}
	s = s[:4] + "-" + s[4:6] + "-" + s[6:]
	if _, err := day(s, false); err != nil {
		return ""
	}
	return s
}

// substitutes are the word lists that agents are written with.
var substitutes = map[string][]string{
	"!PERSON!": {"man", "men", "woman", "women", "person"}, "!MINIST!": {"minister", "ministers", "ministry", "ministries"},
}

func petrarchAgents(lines []string, to *layer) (skipped int) {
	for _, l := range lines {
		l, _, _ = strings.Cut(l, "#")
		l, _, _ = strings.Cut(l, ";")
		name, code, ok := strings.Cut(l, "[")
		name = strings.TrimSpace(name)
		if name == "" || !ok || strings.HasPrefix(name, "!") && strings.Contains(name, "=") {
			continue
		}
		code = newCode(strings.Trim(strings.TrimSpace(code), "]~ "))
		parts := split(code)
		if parts == nil || slices.ContainsFunc(parts, func(p string) bool { return !Sectors[p] }) {
			skipped++
			continue
		}
		// Other forms of a word stand in braces behind it; the program finds plurals by itself.
		name, _, _ = strings.Cut(name, "{")
		forms := []string{name}
		for sub, words := range substitutes {
			if strings.Contains(name, sub) {
				forms = nil
				for _, w := range words {
					forms = append(forms, strings.ReplaceAll(name, sub, w))
				}
			}
		}
		for _, form := range forms {
			phrase := strings.ToLower(strings.Join(strings.Fields(strings.NewReplacer("_", " ", "|", " ").Replace(form)), " "))
			if phrase == "" || strings.Contains(phrase, "!") || to.hidden["agents"][Fold(phrase)] {
				continue
			}
			to.hide("agents", phrase)
			to.add("agents", phrase+"|"+code)
		}
	}
	return skipped
}
