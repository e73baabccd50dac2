package article

import (
	"regexp"
	"strconv"
	"strings"
	"time"
)

// A date is only ever taken from what states it: the page's data, a time element, a date line near the headline, the
// address. A year in a sentence is not a date of the page.

var months = map[string]int{
	"jan": 1, "january": 1, "feb": 2, "february": 2, "mar": 3, "march": 3, "apr": 4, "april": 4, "may": 5, "jun": 6, "june": 6,
	"jul": 7, "july": 7, "aug": 8, "august": 8, "sep": 9, "sept": 9, "september": 9, "oct": 10, "october": 10, "nov": 11, "november": 11,
	"dec": 12, "december": 12,
	"januar": 1, "februar": 2, "märz": 3, "mai": 5, "juni": 6, "juli": 7, "oktober": 10, "dezember": 12,
	"janvier": 1, "février": 2, "mars": 3, "avril": 4, "juin": 6, "juillet": 7, "août": 8, "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12,
	"enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8, "septiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12,
	"januari": 1, "februari": 2, "maart": 3, "mei": 5, "augustus": 8,
}

const monthWord = `(january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|` +
	`janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|` +
	`januari|februari|maart|mei|augustus|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)`

var (
	dayMonthYear = regexp.MustCompile(`\b(\d{1,2})(?:st|nd|rd|th|\.)?[ \-/]*(?:of |de )?[ ]?` + monthWord + `\b\.?,?[ \-/]*(?:de |del )?'?((?:19|20)\d\d)(?:\b|\d{1,2}:)`)
	monthDayYear = regexp.MustCompile(`\b` + monthWord + `\b\.?[ \-/]*(\d{1,2})(?:st|nd|rd|th)?,?[ \-/]+'?((?:19|20)\d\d)(?:\b|\d{1,2}:)`)
	yearMonthDay = regexp.MustCompile(`\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:\b|t)`)
	slashed      = regexp.MustCompile(`\b(\d{1,2})([/.-])(\d{1,2})[/.-](?:((?:19|20)\d\d)(?:\b|[a-z])|(\d{2})\b)`)
	compact      = regexp.MustCompile(`^(\d{4})(\d{2})(\d{2})(?:\d{4,6})?(?:t\d+z?)?$`)
	noYear       = regexp.MustCompile(`\b(?:(\d{1,2})(?:st|nd|rd|th)? ` + monthWord + `|` + monthWord + `\.? (\d{1,2})(?:st|nd|rd|th)?)\b`)
	// usZone marks a date written in the United States, where the month comes first.
	usZone = regexp.MustCompile(`\b(e[sd]t|c[sd]t|m[sd]t|p[sd]t)\b`)
	ago    = regexp.MustCompile(`^(?:(?:posted|updated|published|last updated)[: ]*)?(?:about |an? |\d+ ?)\s?(?:s|sec|second|min|minute|m|hour|hr|h|day|d|week|wk|w|month|mo|year|yr|y)s?\.? ago$`)
)

// day gives the ISO day, empty where no such day is in the calendar or it cannot be a page's.
func day(y, m, d int) string {
	if y < 1900 || y > 2100 || m < 1 || m > 12 || d < 1 || d > 31 {
		return ""
	}
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	if t.Day() != d {
		return ""
	}
	return t.Format("2006-01-02")
}

// isoDay reads a date as machines write it: ISO 8601, with or without time and zone, RFC 1123 or a Unix time. The day is
// the one that the zone as given says.
func isoDay(s string) string {
	s = strings.TrimSpace(s)
	if len(s) > 80 {
		return ""
	}
	low := strings.ToLower(s)
	if m := yearMonthDay.FindStringSubmatchIndex(low); m != nil && m[0] == 0 {
		return day(atoi(low[m[2]:m[3]]), atoi(low[m[4]:m[5]]), atoi(low[m[6]:m[7]]))
	}
	if m := compact.FindStringSubmatch(low); m != nil {
		if d := day(atoi(m[1]), atoi(m[2]), atoi(m[3])); d != "" {
			return d
		}
	}
	if n, err := strconv.ParseInt(s, 10, 64); err == nil {
		if n > 1e11 && n < 5e12 {
			n /= 1000
		}
		if n > 5e8 && n < 5e9 {
			return time.Unix(n, 0).UTC().Format("2006-01-02")
		}
		return ""
	}
	return spokenDay(low, false)
}

func atoi(s string) int { n, _ := strconv.Atoi(s); return n }

// spokenDay finds a full date in a short text, as people write it; empty where there is none or where day and month
// cannot be told apart. american says that the page writes the month first.
func spokenDay(low string, american bool) string {
	best, at := "", len(low)+1
	take := func(i int, d string) {
		if d != "" && i < at {
			best, at = d, i
		}
	}
	if m := dayMonthYear.FindStringSubmatchIndex(low); m != nil {
		take(m[0], day(atoi(low[m[6]:m[7]]), months[low[m[4]:m[5]]], atoi(low[m[2]:m[3]])))
	}
	if m := monthDayYear.FindStringSubmatchIndex(low); m != nil {
		take(m[0], day(atoi(low[m[6]:m[7]]), months[low[m[2]:m[3]]], atoi(low[m[4]:m[5]])))
	}
	if m := yearMonthDay.FindStringSubmatchIndex(low); m != nil {
		take(m[0], day(atoi(low[m[2]:m[3]]), atoi(low[m[4]:m[5]]), atoi(low[m[6]:m[7]])))
	}
	if m := slashed.FindStringSubmatchIndex(low); m != nil {
		a, b, y := atoi(low[m[2]:m[3]]), atoi(low[m[6]:m[7]]), 0
		sep := low[m[4]:m[5]]
		if m[8] >= 0 {
			y = atoi(low[m[8]:m[9]])
		} else {
			y = 2000 + atoi(low[m[10]:m[11]])
		}
		switch {
		case a > 12, a == b, sep == ".":
			take(m[0], day(y, b, a))
		case b > 12, american && sep == "/":
			take(m[0], day(y, a, b))
		}
	}
	return best
}

// wordsOfDates are the words a line may hold beside a date and still be a date line.
var wordsOfDates = regexp.MustCompile(`\b(published|updated|last|modified|posted|first|created|date|on|at|by|the|original|originally|ist|gmt|utc|edt|est|cst|cdt|pst|pdt|mst|mdt|bst|cet|cest|eastern|et|ct|pt|am|pm|a\.m|p\.m|am\.|pm\.|` +
	`mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|min|mins|minutes?|read|time|new|update|h|hrs?|hours?|o'clock|days?|weeks?|months?|years?|ago|edited|of|and|de|le|à|uhr|um|den|vom)\b`)

// dateLabel begins a line that tells when, whatever else it tells.
var dateLabel = regexp.MustCompile(`^(published|posted|updated|last updated|first published|last modified|date)\b( (on|at))?[: ]`)

// isDateLabel knows the labels of dates that stand alone: "Updated On".
func isDateLabel(bare string) bool {
	switch bare {
	case "updated on", "updated", "new update", "published on", "published", "last updated", "last update", "posted on", "posted", "publish date",
		"first published", "date", "updated at", "published at", "last modified", "posted at", "created", "modified", "last updated on", "update", "published date", "just now", "today", "yesterday":
		return true
	}
	return ago.MatchString(bare)
}

// isDateLine reports whether a short lower-case line is a date, with at most a label, a time and a weekday beside it.
func isDateLine(low string) bool {
	if len(low) > 140 {
		return false
	}
	rest := low
	found := false
	for _, re := range []*regexp.Regexp{dayMonthYear, monthDayYear, yearMonthDay, slashed, noYear} {
		if re.MatchString(rest) {
			found = true
			rest = re.ReplaceAllString(rest, " ")
		}
	}
	if !found {
		return false
	}
	if words := len(strings.Fields(low)); words <= 14 && dateLabel.MatchString(low) {
		return true
	}
	rest = wordsOfDates.ReplaceAllString(rest, " ")
	letters := 0
	for _, r := range rest {
		if r >= 'a' && r <= 'z' || r > 0x7f && r != '–' && r != '—' && r != '·' && r != '•' && r != '|' {
			letters++
		}
	}
	return letters <= 3
}
