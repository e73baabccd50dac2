package when

import (
	"slices"
	"time"
)

// shift gives the unit that lies n units after a day, or before it.
func shift(from time.Time, unit string, n int) Range {
	switch unit {
	case "hour":
		return one(from.AddDate(0, 0, n/24))
	case "day":
		return one(from.AddDate(0, 0, n))
	case "week":
		return week(from.AddDate(0, 0, 7*n))
	case "fortnight":
		return week(from.AddDate(0, 0, 14*n))
	case "weekend":
		sat := week(from).From.AddDate(0, 0, 7*n+5)
		return Range{sat, sat.AddDate(0, 0, 1), "day"}
	case "month":
		t := date(from.Year(), from.Month(), 1).AddDate(0, n, 0)
		return month(t.Year(), t.Month())
	case "decade":
		n *= 10
	case "century":
		n *= 100
	}
	return year(from.Year() + n)
}

// move moves a day by n units and stays in the month where the new one is too short: six months before 31 December is 30 June.
func move(t time.Time, unit string, n int) time.Time {
	switch unit {
	case "hour": // part of a day is a day
		return t.AddDate(0, 0, (n+sign(n)*23)/24)
	case "day":
		return t.AddDate(0, 0, n)
	case "week", "weekend":
		return t.AddDate(0, 0, 7*n)
	case "fortnight":
		return t.AddDate(0, 0, 14*n)
	case "year":
		n *= 12
	case "decade":
		n *= 120
	case "century":
		n *= 1200
	}
	to := date(t.Year(), t.Month(), 1).AddDate(0, n, 0)
	return to.AddDate(0, 0, min(t.Day(), to.AddDate(0, 1, -1).Day())-1)
}

func sign(n int) int {
	if n < 0 {
		return -1
	}
	return 1
}

// amount reads the number before the unit at i; 'half a century' is fifty years.
func amount(ws []string, i int) (n int, u string, ok bool) {
	u, plural := unit(at(ws, i))
	if u == "" {
		return 0, "", false
	}
	num := at(ws, i-1)
	if plural && num == "half" { // "two and a half years"
		return 0, u, false
	}
	if n, ok = count(num); ok && at(ws, i-2) == "half" || num == "half" {
		switch u {
		case "century":
			return 50, "year", true
		case "decade":
			return 5, "year", true
		case "year":
			return 6, "month", true
		case "hour":
			return 0, "hour", true
		}
		return 0, u, false
	}
	if num == "of" && at(ws, i-2) == "couple" || num == "couple" {
		return 2, u, true
	}
	// "the day before" counts one; "last week before dawn" does not.
	if !ok && !plural && (num == "the" || num == "") {
		return 1, u, true
	}
	return n, u, ok
}

// counted reads what counts units from a day: "three days ago", "two weeks later", "the day before yesterday".
func (p *parser) counted(ws []string) (Range, bool) {
	for i, w := range ws {
		back := 1
		switch w {
		case "ago", "earlier", "before", "previously":
			back = -1
		case "later", "after", "afterwards":
		case "from":
			if at(ws, i+1) != "now" {
				continue
			}
		default:
			continue
		}
		rest := ws[i+1:]
		if d, ok := weekdays[at(ws, i-1)]; ok && at(ws, i-2) == "the" && (w == "before" || w == "after") {
			return p.beside(d, back, rest), true
		}
		n, u, ok := amount(ws, i-1)
		if !ok {
			if _, plural := unit(at(ws, i-1)); u == "hour" && plural && len(rest) == 0 {
				p.told = w != "ago"
				return one(p.now), true
			}
			if _, plural := unit(at(ws, i-1)); plural || w == "ago" {
				return unknown, true // "weeks ago", "long ago"
			}
			continue
		}
		switch w {
		case "ago":
			if u == "year" && namesMonth(ws) { // "three years ago in May"
				continue
			}
			return p.ago(n, u, rest), true
		case "from":
			return shift(p.now, u, n), true
		case "before", "after":
			return p.around(n*back, u, rest), true
		}
		p.told = true
		return shift(p.now, u, n*back), true
	}
	return Range{}, false
}

func namesMonth(ws []string) bool {
	return slices.ContainsFunc(ws, func(w string) bool { return months[w] > 0 })
}

// ago reads what follows 'ago', which makes the time narrower: "a week ago Tuesday", "ten years ago today".
func (p *parser) ago(n int, u string, rest []string) Range {
	if _, ok := findWeekday(rest); ok && (u == "week" || u == "fortnight") {
		if r, ok := p.weekday(rest); ok && r.Known() {
			return one(move(r.From, u, -n))
		}
	}
	if at(rest, 0) == "today" {
		return one(move(p.now, u, -n))
	}
	if v, _ := unit(at(rest, 1)); v != "" && at(rest, 0) == "this" {
		return shift(move(p.now, u, -n), v, 0)
	}
	return shift(p.now, u, -n)
}

// around counts from what follows 'before' and 'after', if that names a day; with nothing there from a day told before.
func (p *parser) around(n int, u string, rest []string) Range {
	switch {
	case len(rest) == 0 || len(rest) == 1 && (rest[0] == "that" || rest[0] == "this" || rest[0] == "it"):
		p.told = true
		return shift(p.now, u, n)
	case len(rest) == 1 && (rest[0] == "last" || rest[0] == "next"): // "the week before last"
		return shift(p.now, u, n+sign(n))
	}
	r, ok := p.point(rest)
	if !ok || !r.Known() || r.Precision != "day" && u != r.Precision {
		return unknown
	}
	return shift(r.From, u, n)
}

// beside reads the weekday next to a day that is named: "the Friday before Easter"; with nothing there, to a day told before.
func (p *parser) beside(d time.Weekday, step int, rest []string) Range {
	if len(rest) == 0 {
		p.told = true
		return one(p.nearest(d, step))
	}
	r, ok := p.point(rest)
	if !ok || !r.Known() || r.Precision != "day" {
		return unknown
	}
	q := parser{now: r.From}
	return one(q.nearest(d, step))
}

// weekOf reads the week or weekend that a day tells: "the week of 5 May".
func (p *parser) weekOf(ws []string) (Range, bool) {
	for i, w := range ws {
		if w != "week" && w != "weekend" || at(ws, i+1) != "of" {
			continue
		}
		if r, ok := p.point(ws[i+2:]); ok && r.Known() && r.Precision == "day" {
			return shift(r.From, w, 0), true
		}
	}
	return Range{}, false
}

// eve reads the day before a day that is named: "the eve of Christmas".
func (p *parser) eve(ws []string) (Range, bool) {
	for i, w := range ws {
		if w != "eve" || at(ws, i+1) != "of" {
			continue
		}
		if r, ok := p.point(ws[i+2:]); ok && r.Known() && r.Precision == "day" {
			return one(r.From.AddDate(0, 0, -1)), true
		}
		return unknown, true
	}
	return Range{}, false
}
