package when

import "strings"

// state reads a date that names its month or year, or a day of the year by name. A side of an interval may give no more than
// the number of a day.
func (p *parser) state(ws []string) (stated, bool) {
	s := stated{}
	s.year, _ = p.yearOf(ws)
	s.weekday, s.hasWeekday = findWeekday(ws)
	text := " " + strings.Join(ws, " ") + " "
	for name := range feasts {
		if strings.Contains(text, " "+name+" ") && len(name) > len(s.feast) {
			s.feast = name
		}
	}
	if s.feast != "" {
		s.hasWeekday = false
		return s, true
	}
	for _, f := range fixed {
		if strings.Contains(text, " "+f.name+" ") {
			s.month, s.day = f.m, f.d
			return s, true
		}
	}
	for i, w := range ws {
		m, ok := months[w]
		if !ok {
			continue
		}
		s.month, s.step = m, steps[at(ws, i-1)]
		for _, near := range []string{at(ws, i-1), at(ws, i+1)} {
			if d, ok := dayNumber(near); ok && s.day == 0 {
				s.day = d
			}
		}
		if s.day == 0 && at(ws, i-1) == "of" { // "the 3rd of May"
			s.day, _ = dayNumber(at(ws, i-2))
		}
		s.hasWeekday = s.hasWeekday && s.day > 0
		return s, true
	}
	s.hasWeekday = false
	s.day = bareDay(ws)
	for _, w := range ws {
		if y, ok := yearNumber(w); ok {
			s.year = y
			return s, true
		}
	}
	return s, s.day > 0
}

// bareDay reads words that state no more than the number of a day: "between the 3rd".
func bareDay(ws []string) int {
	found := 0
	for _, w := range ws {
		d, ok := dayNumber(w)
		_, year := yearNumber(w)
		switch {
		case ok && found == 0:
			found = d
		case ok, year:
		case !strings.Contains(" from between the on night of ", " "+w+" "):
			return 0
		}
	}
	return found
}

// yearOf finds the year that an expression states: "2014", "last year", "three years ago".
func (p *parser) yearOf(ws []string) (int, bool) {
	for _, w := range ws {
		if y, ok := yearNumber(w); ok {
			return y, true
		}
	}
	for i, w := range ws {
		if n, ok := steps[at(ws, i-1)]; ok && w == "year" {
			p.told = told[at(ws, i-1)]
			return p.now.Year() + n, true
		}
		if n, ok := count(at(ws, i-2)); ok && w == "ago" && (at(ws, i-1) == "years" || at(ws, i-1) == "year") {
			return p.now.Year() - n, true
		}
	}
	return 0, false
}
