package when

import (
	"slices"
	"strconv"
	"strings"
	"time"
)

// part reads a part of a longer time: "the first half of 2015", "the last week of May", "the second Sunday in June".
func (p *parser) part(ws []string) (Range, bool) {
	for i, w := range ws {
		nth, ok := ordinals[w]
		if !ok {
			continue
		}
		k, j := 1, i+1
		n, numbered := count(at(ws, j))
		if numbered {
			k, j = n, j+1
		}
		what := at(ws, j)
		u, plural := unit(what)
		wd, named := weekdays[what]
		if what != "half" && what != "quarter" && !named && u != "day" && u != "week" && u != "month" {
			continue
		}
		if of := at(ws, j+1); of != "of" && of != "in" && (u != "" || named) || j+1 >= len(ws) {
			continue
		}
		whole, ok := p.point(ws[j+1:])
		switch {
		case !ok || !whole.Known() || whole.Precision == "day" || whole.Precision == "week":
			continue
		case named:
			return nthWeekday(whole, wd, nth), true
		case plural && !numbered: // "the last days of 2011"
			return whole, true
		}
		if u == "" {
			u = what
		}
		return cut(whole, u, nth, k), true
	}
	return Range{}, false
}

// cut gives the nth stretch of k units in a whole, from its end for nth -1.
func cut(whole Range, u string, nth, k int) Range {
	months := 12*(whole.To.Year()-whole.From.Year()) + int(whole.To.Month()-whole.From.Month()) + 1
	size, precision := 0, u // of the stretch, in months; 0 where it is told in days
	switch u {
	case "month":
		size = k
	case "quarter":
		size, precision = months/4, "month"
	case "half":
		size, precision = months/2, "month"
		if months == 1 {
			half := whole.From.AddDate(0, 0, 14)
			if nth == 1 {
				return Range{whole.From, half, "day"}
			}
			return Range{half.AddDate(0, 0, 1), whole.To, "day"}
		}
	}
	if u == "quarter" && months%4 > 0 || u == "half" && months%2 > 0 { // half a season is no number of months
		return unknown
	}
	days := k
	if u == "week" {
		days *= 7
	}
	step := func(n int) time.Time { return whole.From.AddDate(0, n*size, 0) }
	if size == 0 {
		step = func(n int) time.Time { return whole.From.AddDate(0, 0, n*days) }
	}
	r := Range{Precision: precision}
	switch {
	case nth > 0:
		r.From, r.To = step(nth-1), step(nth).AddDate(0, 0, -1)
	case size > 0:
		r.From, r.To = whole.From.AddDate(0, months-size, 0), whole.To
	default:
		r.From, r.To = whole.To.AddDate(0, 0, 1-days), whole.To
	}
	if r.From.Before(whole.From) || r.From.After(whole.To) {
		return unknown
	}
	if r.To.After(whole.To) { // the fifth week of a month
		r.To = whole.To
	}
	return r
}

func nthWeekday(whole Range, wd time.Weekday, nth int) Range {
	t := whole.From.AddDate(0, 0, (int(wd)-int(whole.From.Weekday())+7)%7+7*(nth-1))
	if nth < 0 {
		t = whole.To.AddDate(0, 0, -(int(whole.To.Weekday())-int(wd)+7)%7)
	}
	if t.After(whole.To) {
		return unknown
	}
	return one(t)
}

// notSeason are words before a season that make it a name ("the Arab Spring").
var notSeason = []string{"arab", "prague", "nuclear"}

func seasonIn(y int, first time.Month) Range {
	return Range{date(y, first, 1), date(y, first+3, 1).AddDate(0, 0, -1), "season"}
}

// season reads a season with or without its year. The winter of a year begins in its December.
func (p *parser) season(ws []string) (Range, bool) {
	for i, w := range ws {
		first, ok := seasons[w]
		if !ok || slices.Contains(notSeason, at(ws, i-1)) {
			continue
		}
		y, hasYear := p.yearOf(ws)
		if w == "fall" && (len(ws) == 1 || !fallOfYear(ws[i+1:])) {
			continue // "the fall of Kabul in 2021"
		}
		if hasYear {
			return seasonIn(y, first), true
		}
		step := steps[at(ws, i-1)]
		p.told = told[at(ws, i-1)]
		ahead := step > 0 || p.future && step == 0
		for n := range 4 {
			r := seasonIn(p.now.Year()+1-n, first)
			if ahead {
				r = seasonIn(p.now.Year()-1+n, first)
			}
			switch {
			case step < 0 && r.To.Before(p.now), step > 0 && r.From.After(p.now),
				step == 0 && !ahead && !r.From.After(p.now), step == 0 && ahead && !r.To.Before(p.now):
				return r, true
			}
		}
	}
	return Range{}, false
}

// fallOfYear says whether nothing but a year follows 'fall': "the fall of 2003", "fall last year".
func fallOfYear(rest []string) bool {
	if at(rest, 0) == "of" {
		rest = rest[1:]
	}
	_, isYear := yearNumber(at(rest, 0))
	_, isStep := steps[at(rest, 0)]
	return len(rest) == 0 || isYear || isStep
}

// winter reads a season that is told by both its years, "winter of 2013-14".
func (p *parser) winter(left, right []string) (Range, bool) {
	y, ok := yearNumber(at(left, len(left)-1))
	z, ok2 := yearNumber(at(right, 0))
	if !ok || !ok2 || z != y+1 || !slices.Contains(left, "winter") && !slices.Contains(right, "winter") {
		return Range{}, false
	}
	return seasonIn(y, time.December), true
}

// era reads decades and centuries.
func (p *parser) era(ws []string) (Range, bool) {
	for i, w := range ws {
		if y, ok := decades[w]; ok {
			return years(y, y+9), true
		}
		if n, ok := ordinal(w); ok && at(ws, i+1) == "century" {
			return years(100*n-99, 100*n), true
		}
		s, ok := strings.CutSuffix(w, "0s")
		n, err := strconv.Atoi(s)
		if !ok || err != nil || n < 1 {
			continue
		}
		switch {
		case len(s) == 1: // "the '90s"
			return years(1900+10*n, 1909+10*n), true
		case len(s) == 3 && n%10 == 0 && n < 200: // "the 1800s" is the century, "the 2000s" the decade
			return years(10*n, 10*n+99), true
		case len(s) == 3 && n >= 100 && n < 220:
			return years(10*n, 10*n+9), true
		}
	}
	return Range{}, false
}

// ordinal reads "19th" and the words up to "fifth" of a century.
func ordinal(w string) (int, bool) {
	if n, ok := ordinals[w]; ok && n > 0 {
		return n, true
	}
	n, ok := dayNumber(w)
	return n, ok && n <= 22 && strings.Trim(w, "0123456789") != ""
}
