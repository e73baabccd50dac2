package knowledge

import (
	"regexp"
	"slices"
	"strings"
)

// isDictionary knows dictionaries of PETRARCH by their names.
func isDictionary(name string) bool {
	name = strings.TrimSuffix(strings.ToLower(name), ".txt")
	return strings.HasSuffix(name, ".actors") || strings.HasSuffix(name, ".agents")
}

// petrarch turns a dictionary into lines of the program's own files: who has a dated code is an office holder, all others
// are bodies. skipped counts the codes that are not understood.
func petrarch(o Overlay, b *Base) (out map[string]*layer, skipped int) {
	lines := strings.Split(o.Text, "\n")
	make1 := func() *layer { return &layer{text: make([]string, len(lines)), hidden: map[string]bool{}} }
	out = map[string]*layer{"leaders.txt": make1(), "organisations.txt": make1(), "agents.txt": make1()}
	if strings.HasSuffix(strings.TrimSuffix(strings.ToLower(o.Name), ".txt"), ".agents") {
		return out, petrarchAgents(lines, out["agents.txt"], b)
	}
	var a dictionaryActor
	flush := func() {
		skipped += a.write(lines, out, b)
		a = dictionaryActor{}
	}
	for i, l := range lines {
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
			a.name, a.line = name, i
		}
		if coded {
			for c := range strings.SplitSeq(codes, "[") {
				a.terms = append(a.terms, dictionaryTerm{code: strings.TrimRight(strings.TrimSpace(c), "]"), line: i})
			}
		}
	}
	flush()
	return out, skipped
}

type dictionaryActor struct {
	name   string
	line   int
	others []string
	terms  []dictionaryTerm
}

type dictionaryTerm struct {
	code string // with its dates
	line int
}

// write puts the lines of an actor where the dictionary has them; a line holds one term.
func (a *dictionaryActor) write(lines []string, out map[string]*layer, b *Base) (skipped int) {
	if a.name == "" {
		return 0
	}
	dated := slices.ContainsFunc(a.terms, func(t dictionaryTerm) bool { return strings.Contains(t.code, " ") })
	names := strings.Join(a.others, "; ")
	used := map[int]bool{}
	for _, t := range a.terms {
		code, dates, _ := strings.Cut(t.code, " ")
		code, from, to, ok := newCode(code), "", "", true
		if dates != "" {
			from, to, ok = between(strings.TrimSpace(dates))
		}
		if _, err := b.countryOf([]string{code}); err != nil || !ok || used[t.line] {
			skipped++
			continue
		}
		used[t.line] = true
		if dated {
			out["leaders.txt"].text[t.line] = strings.Join([]string{a.name, names, code, "office holder", from, to}, "|")
		} else {
			out["organisations.txt"].text[t.line] = strings.Join([]string{code, a.name, names, "", ""}, "|")
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

func petrarchAgents(lines []string, to *layer, b *Base) (skipped int) {
	for i, l := range lines {
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
		phrase := strings.ToLower(strings.Join(strings.Fields(strings.ReplaceAll(forms[0], "_", " ")), " "))
		if phrase == "" || strings.Contains(phrase, "!") || to.hidden[Fold(phrase)] {
			continue
		}
		to.hidden[Fold(phrase)] = true
		to.text[i] = phrase + "|" + code
	}
	return skipped
}
