package when

import (
	"strconv"
	"time"
)

func date(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 0, 0, 0, 0, time.UTC) }

func one(t time.Time) Range { return Range{t, t, "day"} }

func month(y int, m time.Month) Range {
	from := date(y, m, 1)
	return Range{from, from.AddDate(0, 1, -1), "month"}
}

func year(y int) Range { return years(y, y) }

func years(y, z int) Range { return Range{date(y, 1, 1), date(z, 12, 31), "year"} }

// week gives the calendar week, Monday to Sunday, that holds the day.
func week(t time.Time) Range {
	from := t.AddDate(0, 0, -(int(t.Weekday())+6)%7)
	return Range{from, from.AddDate(0, 0, 6), "week"}
}

func valid(y int, m time.Month, d int) Range {
	if t := date(y, m, d); t.Month() == m && t.Day() == d {
		return one(t)
	}
	return unknown
}

// stated is what an expression states of a date; zero fields are not stated.
type stated struct {
	year, day  int
	month      time.Month
	feast      string // a movable feast
	step       int    // 'last' or 'next' before the month
	weekday    time.Weekday
	hasWeekday bool
}

// in gives the days of a stated date in a year.
func (s stated) in(y int) Range {
	switch {
	case s.feast != "":
		return one(easter(y).AddDate(0, 0, feasts[s.feast]))
	case s.month == 0:
		return year(y)
	case s.day == 0:
		return month(y, s.month)
	}
	return valid(y, s.month, s.day)
}

// fixed are days of the year with a name, as split gives their words.
var fixed = []struct {
	name string
	m    time.Month
	d    int
}{
	{"new year eve", 12, 31},
	{"new year day", 1, 1},
	{"christmas eve", 12, 24},
	{"christmas", 12, 25},
	{"boxing day", 12, 26},
	{"may day", 5, 1},
	{"valentine day", 2, 14},
	{"bastille day", 7, 14},
	{"halloween", 10, 31},
}

// feasts counts days from the Easter Sunday of the western churches, which English-language news mostly means.
var feasts = map[string]int{
	"palm sunday": -7, "maundy thursday": -3, "good friday": -2, "easter": 0, "easter sunday": 0,
	"easter monday": 1, "ash wednesday": -46,
}

// easter is the rule of Meeus, Jones and Butcher.
func easter(y int) time.Time {
	a, b, c := y%19, y/100, y%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	n := h + l - 7*((a+11*h+22*l)/451) + 114
	return date(y, time.Month(n/31), n%31+1)
}

// calendar reads dates that name their month or year.
func (p *parser) calendar(ws []string) (Range, bool) {
	s, ok := p.state(ws)
	if !ok || s.month == 0 && s.feast == "" && (s.day > 0 || s.year == 0) {
		return Range{}, false
	}
	return p.days(s), true
}

// days gives the days of a stated date. A weekday beside a date without a year tells the year; else it is the year that puts
// the date not after publication, or for the future not before it.
func (p *parser) days(s stated) Range {
	y := p.now.Year()
	if s.year > 0 {
		return s.in(s.year)
	}
	if s.hasWeekday {
		for _, z := range []int{y, y - 1, y + 1} {
			if r := s.in(z); r.Known() && r.From.Weekday() == s.weekday {
				return r
			}
		}
	}
	back := !p.future && s.step == 0 || s.step < 0
	// 29 February can be eight years away.
	for n := range 9 {
		z := y + 1 - n
		if !back {
			z = y - 1 + n
		}
		r := s.in(z)
		switch {
		case !r.Known():
		case s.step < 0 && r.To.Before(p.now), s.step > 0 && r.From.After(p.now):
			return r
		case s.step == 0 && (back && !r.From.After(p.now) || !back && !r.To.Before(p.now)):
			return r
		}
	}
	return unknown
}

// dates reads an interval one of whose ends leans on the other for its month or year: "3 to 5 May", "June to August 2012".
func (p *parser) dates(left, right []string) (Range, bool) {
	a, ok := p.state(left)
	b, ok2 := p.state(right)
	if !ok || !ok2 || a.feast+b.feast != "" || a.day > 0 && a.month == 0 && b.day == 0 || b.day > 0 && b.month == 0 && a.day == 0 {
		return Range{}, false
	}
	if a.month == 0 && a.day > 0 {
		a.month = b.month
	}
	if b.month == 0 && b.day > 0 {
		b.month = a.month
	}
	if a.day+b.day > 0 && (a.month == 0 || b.month == 0) {
		return Range{}, false
	}
	if a.day > b.day && a.month == b.month && a.year == b.year { // "28 to 3 May" is no whole year
		return unknown, true
	}
	var from, to Range
	switch { // the end that is surer tells the year of the other
	case a.year > 0 && b.year > 0:
		from, to = a.in(a.year), b.in(b.year)
	case a.year > 0 || b.year == 0 && p.future:
		from = p.days(a)
		if to = b.in(from.From.Year()); to.To.Before(from.From) {
			to = b.in(from.From.Year() + 1)
		}
	default:
		to = p.days(b)
		if from = a.in(to.From.Year()); from.From.After(to.To) {
			from = a.in(to.From.Year() - 1)
		}
	}
	if !from.Known() || !to.Known() {
		return unknown, true
	}
	return Range{from.From, to.To, to.Precision}, true
}

// digitDate reads dates in digits. 03/05/2014 is the third of May in one country and the fifth of March in another, so that
// it stays open.
func (p *parser) digitDate(ws []string) (Range, bool) {
	for _, w := range ws {
		switch w {
		case "9/11":
			return one(date(2001, time.September, 11)), true
		case "7/7":
			return one(date(2005, time.July, 7)), true
		case "24/7":
			return unknown, true
		}
		n := digits(w)
		if n == nil {
			continue
		}
		if y, ok := yearNumber(strconv.Itoa(n[0])); ok && len(n) == 3 {
			return valid(y, time.Month(n[1]), n[2]), true
		}
		d, m := n[0], n[1]
		switch {
		case m > 12:
			d, m = m, d
		case d <= 12 && d != m || d > 31 || m < 1:
			return unknown, true
		}
		s := stated{month: time.Month(m), day: d}
		if len(n) == 3 {
			if s.year = n[2]; s.year < 1000 {
				return unknown, true
			}
		}
		if m < 1 || m > 12 {
			return unknown, true
		}
		return p.days(s), true
	}
	return Range{}, false
}
