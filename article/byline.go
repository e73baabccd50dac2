package article

import (
	"regexp"
	"strings"
	"unicode"
)

// agencies are the words by which a byline names an office rather than a person; it is a byline all the same.
var agencyWords = map[string]bool{
	"reuters": true, "ap": true, "afp": true, "pti": true, "ani": true, "ians": true, "upi": true, "bbc": true, "cnn": true, "dpa": true, "xinhua": true, "tass": true,
	"staff": true, "bureau": true, "desk": true, "news": true, "press": true, "agency": true, "agencies": true, "editorial": true, "team": true, "correspondent": true, "reporter": true,
	"reporters": true, "reports": true, "service": true, "wire": true, "board": true, "editors": true, "network": true, "associated": true, "online": true,
}

var byPrefix = regexp.MustCompile(`(?i)^(?:(?:written|reported|reviewed|posted|published|authored|words|story|text|edited|compiled|submitted|curated) )?by\b[:\s]+|^(?:author|authors|von|par|por|door|autor|reporter|writer|words|opinion by|text|contributor)\s*[:|]\s*`)

// bylineEnd is where what follows a name begins.
var bylineEnd = regexp.MustCompile(`(?i)(\s*[|•·]\s*|\s+[-–—]\s+|\s*/\s*|\s*[\(\[]|,?\s+@|,\s*(?:the|of|for|in|at|a|an|senior|chief|staff|special|contributing|associate|assistant|executive|managing|deputy|editor|reporter|writer|author|producer|correspondent|columnist|political|national|foreign|news|contributor|contributed|guest|md|m\.d\.|ph\.?d\.?|rd|cnn|usa today|washington post|associated press|reuters|bloomberg|ap|bbc news|abc news|nbc news|cbs news|fox news|business insider|community|digital|health|science|sports?|tech|technology|business)\b|\s+(?:updated|published|posted|on|last|for|in|at|is a|is an|is the|covers|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{1,2}(?:st|nd|rd|th)?|read more|follow|twitter|email|view|see|more|share|special to.*|contributor|correspondent|staff writer|staff reporter|senior editor|senior writer|senior reporter|reporter|editor)\b.*$|\s+\d.*$|\s+https?:.*$)`)

var andSplit = regexp.MustCompile(`(?i)\s*(?:;|,\s*and\s+|,|&|\s+and\s+|\s+with\s+|\s+und\s+|\s+et\s+|\s+y\s+|\s*\|\s*|\s*/\s*)\s*`)

// postedBy is "Posted on 3 May 2020 by Ann Lee".
var postedBy = regexp.MustCompile(`(?i)^(?:posted|published|updated|written|submitted|created|added|last edited)\b.{0,60}\bby:? (.+)$`)

// stuckBy is "ByAnn Lee", where the page parted the two by layout alone.
var stuckBy = regexp.MustCompile(`^By(\p{Lu}\p{Ll})`)

// nameStop ends a name at a full stop that is not an initial's: "Ann Lee. Special Report".
var nameStop = regexp.MustCompile(`(\p{Ll}{3,})\. .*$`)

// bylineLine gives the names of a line that is a byline by its words ("By Ann Lee and Bo Chan"), nil where it is not one.
func bylineLine(line string) []string {
	line = strings.TrimLeft(strings.TrimSpace(line), "-–—•*~ ")
	line = stuckBy.ReplaceAllString(line, "By $1")
	if len(line) > 200 {
		return nil
	}
	if m := postedBy.FindStringSubmatch(line); m != nil {
		line = "by " + m[1]
	}
	m := byPrefix.FindStringIndex(line)
	if m == nil {
		return nil
	}
	names := bylineNames(line[m[1]:])
	if len(names) == 0 {
		return nil
	}
	// "By the time he left, …" is a sentence: a byline has names and little else.
	for _, n := range names {
		if !nameLike(n) {
			return nil
		}
	}
	if endsSentence(line) && len(strings.Fields(line)) > 8 {
		return nil
	}
	return names
}

// bylineNames parts a byline into names and takes off roles, addresses and dates.
func bylineNames(s string) []string {
	s = strings.TrimLeft(stuckBy.ReplaceAllString(fold(s), "By $1"), "-–—•*~ ")
	for range 3 {
		m := byPrefix.FindStringIndex(s)
		if m == nil {
			break
		}
		s = s[m[1]:]
	}
	if strings.Contains(s, "://") {
		return nil
	}
	var out []string
	seen := map[string]bool{}
	for part := range strings.SplitSeq(s, ";") {
		part = strings.TrimSpace(part)
		if m := bylineEnd.FindStringIndex(part); m != nil && m[0] > 0 {
			part = part[:m[0]]
		}
		for _, n := range andSplit.Split(part, -1) {
			n = cleanName(n)
			key := strings.ToLower(n)
			if n == "" || seen[key] {
				continue
			}
			seen[key] = true
			out = append(out, n)
		}
	}
	// "Ann Lee, Associated Press": who has a name needs no office beside it.
	if len(out) > 1 {
		people := out[:0:0]
		for _, n := range out {
			office := true
			for _, w := range strings.Fields(strings.ToLower(n)) {
				office = office && agencyWords[w]
			}
			if !office {
				people = append(people, n)
			}
		}
		if len(people) > 0 && len(people) < len(out) && len(strings.Fields(people[0])) > 1 {
			out = people
		}
	}
	if len(out) > 12 {
		return nil
	}
	return out
}

func cleanName(n string) string {
	n = strings.Trim(fold(n), " ,.;:|-–—*•·\"“”'()[]<>")
	if m := byPrefix.FindStringIndex(n); m != nil {
		n = n[m[1]:]
	}
	n = nameStop.ReplaceAllString(n, "$1")
	n = withoutAgency(n)
	// A final full stop belongs to "Jr." and to initials.
	if low := strings.ToLower(n); strings.HasSuffix(low, " jr") || strings.HasSuffix(low, " sr") {
		n += "."
	}
	if strings.Contains(n, "@") || len(n) > 60 || len([]rune(n)) < 2 {
		return ""
	}
	if strings.ToUpper(n) == n && strings.Contains(n, " ") && len(n) > 5 {
		n = titleCase(n)
	}
	return n
}

// withoutAgency takes an agency off a person's name that stands before it: "Ann Lee Associated Press". Names of offices
// ("Jerusalem Post Staff") stay whole.
func withoutAgency(n string) string {
	w := strings.Fields(n)
	if len(w) < 3 || agencyWords[strings.ToLower(w[0])] || agencyWords[strings.ToLower(w[1])] {
		return n
	}
	for i := 2; i < len(w); i++ {
		switch x := strings.ToLower(w[i]); x {
		case "associated":
			if i+1 < len(w) && strings.EqualFold(w[i+1], "press") {
				return strings.Join(w[:i], " ")
			}
		case "reuters", "ap", "afp", "pti", "ani", "ians", "upi", "dpa":
			if i == len(w)-1 {
				return strings.Join(w[:i], " ")
			}
		case "staff":
			if i == len(w)-1 && i >= 3 {
				return strings.Join(w[:i], " ")
			}
		}
	}
	return n
}

// titleCase turns "DANICA KIRKA" into "Danica Kirka"; short words of capitals that agencies use stay.
func titleCase(s string) string {
	w := strings.Fields(s)
	for i, x := range w {
		if agencyWords[strings.ToLower(x)] && len(x) <= 4 && x != "NEWS" && x != "DESK" && x != "TEAM" && x != "WIRE" {
			continue
		}
		if strings.Contains(x, ".") && len(x) <= 5 {
			continue
		}
		out := []rune(strings.ToLower(x))
		up := true
		for j, r := range out {
			if up && unicode.IsLetter(r) {
				out[j] = unicode.ToUpper(r)
				up = false
			}
			if r == '-' || r == '\'' || r == '’' && j <= 2 {
				up = true
			}
		}
		if y := string(out); strings.HasPrefix(y, "Mc") && len(out) > 3 {
			out[2] = unicode.ToUpper(out[2])
		}
		w[i] = string(out)
	}
	return strings.Join(w, " ")
}

// nameLike reports whether s can be the name of a person or an office: a few words, each with a capital or a particle.
func nameLike(s string) bool {
	w := strings.Fields(s)
	if len(w) == 0 || len(w) > 6 || len(s) > 60 {
		return false
	}
	caps := 0
	for _, x := range w {
		r := []rune(x)[0]
		switch {
		case unicode.IsUpper(r), unicode.Is(unicode.Han, r), unicode.Is(unicode.Devanagari, r), unicode.Is(unicode.Arabic, r):
			caps++
		case particles[strings.ToLower(x)]:
		default:
			return false
		}
		if strings.ContainsAny(x, "0123456789!?=<>{}#%") {
			return false
		}
		if len(w) > 1 && stopName[strings.ToLower(x)] {
			return false
		}
	}
	return caps > 0
}

var particles = map[string]bool{
	"de": true, "da": true, "del": true, "della": true, "di": true, "van": true, "von": true, "der": true, "den": true, "la": true, "le": true,
	"al": true, "el": true, "bin": true, "ibn": true, "dos": true, "du": true, "ter": true, "of": true, "the": true, "und": true, "al-": true, "y": true, "e": true,
}

var stopName = map[string]bool{
	"is": true, "was": true, "are": true, "this": true, "that": true, "your": true, "our": true, "you": true, "we": true, "how": true, "why": true,
	"what": true, "read": true, "more": true, "share": true, "click": true, "here": true, "updated": true, "published": true, "comments": true, "privacy": true, "policy": true,
}
