package when

import (
	"strconv"
	"strings"
	"time"
	"unicode"
)

// Range is what an expression names: the days From to To, both included. Both are zero where the days cannot be known.
type Range struct {
	From, To  time.Time
	Precision string // day, week, month, season, year or unknown
}

// Known says whether the days are known.
func (r Range) Known() bool { return !r.From.IsZero() }

// longestExpression bounds what is read, in bytes; a time expression is a handful of words.
const longestExpression = 200

// Resolve reads an expression. published is the day of the article (zero: unknown); future says that the act lies ahead,
// so that a weekday is the next one and not the last.
func Resolve(text string, published time.Time, future bool) Range {
	if len(text) > longestExpression {
		return Range{Precision: "unknown"}
	}
	p := parser{words: split(text), now: day(published), future: future}
	if r, ok := p.absolute(); ok {
		return r
	}
	if r, ok := p.relative(); ok {
		if p.now.IsZero() {
			return Range{Precision: r.Precision}
		}
		return r
	}
	return Range{Precision: "unknown"}
}

type parser struct {
	words  []string
	now    time.Time
	future bool
}

// split gives the lower-case words and numbers of an expression; "2016-09-01" stays one.
func split(text string) []string {
	f := func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' && r != '/' }
	var out []string
	for _, w := range strings.FieldsFunc(strings.ToLower(text), f) {
		if w = strings.Trim(w, "-/"); w != "" {
			out = append(out, w)
		}
	}
	return out
}

func day(t time.Time) time.Time {
	if t.IsZero() {
		return t
	}
	return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)
}

func one(t time.Time) Range { return Range{t, t, "day"} }

func month(y int, m time.Month) Range {
	from := time.Date(y, m, 1, 0, 0, 0, 0, time.UTC)
	return Range{from, from.AddDate(0, 1, -1), "month"}
}

func year(y int) Range {
	return Range{time.Date(y, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(y, 12, 31, 0, 0, 0, 0, time.UTC), "year"}
}

var months = map[string]time.Month{}

var weekdays = map[string]time.Weekday{}

func init() {
	for m := time.January; m <= time.December; m++ {
		name := strings.ToLower(m.String())
		months[name], months[name[:3]] = m, m
	}
	months["sept"] = time.September
	for d := time.Sunday; d <= time.Saturday; d++ {
		name := strings.ToLower(d.String())
		weekdays[name], weekdays[name[:3]] = d, d
	}
	weekdays["tues"], weekdays["thurs"] = time.Tuesday, time.Thursday
}

var small = map[string]int{
	"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
	"nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "twenty": 20, "thirty": 30,
}

// count reads a small number written in digits or as a word.
func count(w string) (int, bool) {
	if n, ok := small[w]; ok {
		return n, true
	}
	n, err := strconv.Atoi(w)
	return n, err == nil && n > 0 && n < 1000
}

// dayNumber reads a day of the month, "3" or "3rd".
func dayNumber(w string) (int, bool) {
	for _, end := range []string{"st", "nd", "rd", "th"} {
		w = strings.TrimSuffix(w, end)
	}
	n, err := strconv.Atoi(w)
	return n, err == nil && n >= 1 && n <= 31
}

// yearNumber reads a year of four digits from 1000 to 2199.
func yearNumber(w string) (int, bool) {
	if len(w) != 4 {
		return 0, false
	}
	n, err := strconv.Atoi(w)
	return n, err == nil && n >= 1000 && n < 2200
}

// at gives word i, "" beyond the ends.
func (p *parser) at(i int) string {
	if i < 0 || i >= len(p.words) {
		return ""
	}
	return p.words[i]
}

// absolute reads dates that name their month or year.
func (p *parser) absolute() (Range, bool) {
	for _, w := range p.words {
		if t, err := time.Parse("2006-01-02", w); err == nil {
			return one(t), true
		}
		// "2003-05", "2003-2005"
		if a, b, ok := strings.Cut(w, "-"); ok {
			if y, good := yearNumber(a); good {
				if z, good := yearNumber(b); good && z >= y {
					return Range{year(y).From, year(z).To, "year"}, true
				}
				if z, err := strconv.Atoi(b); err == nil && len(b) == 2 && y/100*100+z > y {
					return Range{year(y).From, year(y/100*100 + z).To, "year"}, true
				}
			}
		}
	}
	for i, w := range p.words {
		m, ok := months[w]
		if !ok || w == "may" && !p.dated(i) {
			continue
		}
		y, hasYear := yearNumber(p.at(i + 1))
		d, hasDay := dayNumber(p.at(i - 1))
		if !hasDay {
			if d, hasDay = dayNumber(p.at(i + 1)); hasDay {
				y, hasYear = yearNumber(p.at(i + 2))
			}
		}
		if !hasDay && p.at(i-1) == "of" { // "the 3rd of May"
			d, hasDay = dayNumber(p.at(i - 2))
		}
		switch {
		case hasDay && hasYear:
			return valid(y, m, d)
		case hasYear:
			return month(y, m), true
		case hasDay:
			if p.now.IsZero() {
				return Range{Precision: "day"}, true
			}
			return p.nearest(func(y int) (Range, bool) { return valid(y, m, d) })
		default:
			if p.now.IsZero() {
				return Range{Precision: "month"}, true
			}
			if p.at(i-1) == "last" && p.at(i-2) != "since" && m == p.now.Month() {
				return month(p.now.Year()-1, m), true
			}
			return p.nearest(func(y int) (Range, bool) { return month(y, m), true })
		}
	}
	for _, w := range p.words {
		if y, ok := yearNumber(w); ok {
			return year(y), true
		}
		// "the 1990s"
		if y, ok := yearNumber(strings.TrimSuffix(w, "s")); ok && strings.HasSuffix(w, "0s") {
			return Range{year(y).From, year(y + 9).To, "year"}, true
		}
	}
	return Range{}, false
}

// dated says whether the word 'may' at i is the month: a number stands beside it.
func (p *parser) dated(i int) bool {
	_, before := dayNumber(p.at(i - 1))
	_, after := dayNumber(p.at(i + 1))
	_, y := yearNumber(p.at(i + 1))
	return before || after || y || len(p.words) == 1 || p.at(i-1) == "in" || p.at(i-1) == "of" || p.at(i-1) == "last" || p.at(i-1) == "since" || p.at(i-1) == "early" || p.at(i-1) == "late"
}

func valid(y int, m time.Month, d int) (Range, bool) {
	t := time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
	if t.Month() != m {
		return Range{Precision: "unknown"}, true
	}
	return one(t), true
}

// nearest takes the year of publication or the one before, so that the day is not after it; for the future the first that
// is not before it.
func (p *parser) nearest(of func(year int) (Range, bool)) (Range, bool) {
	y := p.now.Year()
	r, ok := of(y)
	switch {
	case !r.Known():
		return r, ok
	case p.future && r.To.Before(p.now):
		return of(y + 1)
	case !p.future && r.From.After(p.now):
		return of(y - 1)
	}
	return r, ok
}

// relative reads expressions that count from the day of publication; with that unknown, the days given mean nothing.
func (p *parser) relative() (Range, bool) {
	has := func(w string) bool {
		for _, x := range p.words {
			if x == w {
				return true
			}
		}
		return false
	}
	now := p.now
	// "three days ago", "two weeks earlier"
	for i, w := range p.words {
		if w != "ago" && w != "earlier" && w != "before" {
			continue
		}
		n, ok := count(p.at(i - 2))
		if !ok {
			continue
		}
		switch strings.TrimSuffix(p.at(i-1), "s") {
		case "day":
			return one(now.AddDate(0, 0, -n)), true
		case "week":
			return week(now.AddDate(0, 0, -7*n)), true
		case "month":
			m := time.Date(now.Year(), now.Month(), 1, 0, 0, 0, 0, time.UTC).AddDate(0, -n, 0)
			return month(m.Year(), m.Month()), true
		case "year":
			return year(now.Year() - n), true
		case "hour", "minute":
			return one(now), true
		case "decade":
			return year(now.Year() - 10*n), true
		}
	}
	step := 0
	switch {
	case has("last") || has("previous") || has("past"):
		step = -1
	case has("next") || has("coming"):
		step = 1
	}
	for _, w := range p.words {
		switch w {
		case "today", "tonight":
			return one(now), true
		case "yesterday":
			return one(now.AddDate(0, 0, -1)), true
		case "tomorrow":
			return one(now.AddDate(0, 0, 1)), true
		case "overnight":
			return one(now), true
		}
		if d, ok := weekdays[strings.TrimSuffix(w, "s")]; ok && (len(w) > 3 || len(p.words) < 4) {
			return one(p.weekday(d, step)), true
		}
	}
	for _, w := range p.words {
		switch w {
		case "morning", "afternoon", "evening":
			if has("this") || has("early") {
				return one(now), true
			}
		case "week":
			if step != 0 || has("this") {
				return week(now.AddDate(0, 0, 7*step)), true
			}
		case "weekend":
			back := (int(now.Weekday()) + 1) % 7 // days since Saturday
			sat := now.AddDate(0, 0, -back)
			if p.future || step > 0 {
				sat = now.AddDate(0, 0, (7-back)%7)
			}
			return Range{sat, sat.AddDate(0, 0, 1), "day"}, true
		case "month":
			if step != 0 || has("this") {
				m := time.Date(now.Year(), now.Month(), 1, 0, 0, 0, 0, time.UTC).AddDate(0, step, 0)
				return month(m.Year(), m.Month()), true
			}
		case "year":
			if step != 0 || has("this") {
				return year(now.Year() + step), true
			}
		case "spring", "summer", "autumn", "fall", "winter":
			if w == "fall" && len(p.words) < 2 {
				continue
			}
			return Range{Precision: "season"}, true
		}
	}
	return Range{}, false
}

// week gives the calendar week, Monday to Sunday, that holds the day.
func week(t time.Time) Range {
	back := (int(t.Weekday()) + 6) % 7
	from := t.AddDate(0, 0, -back)
	return Range{from, from.AddDate(0, 0, 6), "week"}
}

// weekday gives the latest such day not after publication; with step -1 before it, for the future (or step 1) after it.
func (p *parser) weekday(d time.Weekday, step int) time.Time {
	if p.future && step == 0 || step > 0 {
		ahead := (int(d) - int(p.now.Weekday()) + 7) % 7
		if ahead == 0 {
			ahead = 7
		}
		return p.now.AddDate(0, 0, ahead)
	}
	back := (int(p.now.Weekday()) - int(d) + 7) % 7
	if back == 0 && step < 0 {
		back = 7
	}
	return p.now.AddDate(0, 0, -back)
}
