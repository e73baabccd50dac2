package when

import "time"

// today reads the days with a name of their own.
func (p *parser) today(ws []string) (Range, bool) {
	for _, w := range ws {
		switch w {
		case "today", "tonight":
			return one(p.now), true
		case "yesterday":
			return one(p.now.AddDate(0, 0, -1)), true
		case "tomorrow":
			return one(p.now.AddDate(0, 0, 1)), true
		}
	}
	return Range{}, false
}

func findWeekday(ws []string) (time.Weekday, bool) {
	for _, w := range ws {
		if d, ok := weekdays[w]; ok {
			return d, true
		}
	}
	return 0, false
}

// weekday reads a weekday: the latest not after publication, for the future the next; "last" and "next" never name the day of
// publication itself, and the name of a week puts the day in that week.
func (p *parser) weekday(ws []string) (Range, bool) {
	for i, w := range ws {
		d, ok := weekdays[w]
		before := at(ws, i-1)
		if !ok || before == "bloody" || before == "black" || before == "super" { // names of single days
			continue
		}
		if from, ok := p.namedWeek(ws); ok {
			return one(from.AddDate(0, 0, (int(d)+6)%7)), true
		}
		step := steps[before]
		if after := at(ws, i+1); after == "last" || after == "next" {
			step = steps[after]
		}
		p.told = told[before] && before != "that" && before != "same"
		return one(p.nearest(d, step)), true
	}
	return Range{}, false
}

// namedWeek gives the Monday of "last week", "this week", "the week before last".
func (p *parser) namedWeek(ws []string) (time.Time, bool) {
	for i, w := range ws {
		if w != "week" {
			continue
		}
		if n, ok := steps[at(ws, i-1)]; ok {
			p.told = told[at(ws, i-1)]
			return week(p.now.AddDate(0, 0, 7*n)).From, true
		}
	}
	return time.Time{}, false
}

// nearest gives the latest such day not after publication; with step -1 before it, for the future or step 1 after it.
func (p *parser) nearest(d time.Weekday, step int) time.Time {
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

// unit reads "last week", "this year", "the previous day", "later that night", "the end of the month".
func (p *parser) unit(ws []string) (Range, bool) {
	for i, w := range ws {
		u, plural := unit(w)
		before := at(ws, i-1)
		step, stepped := steps[before]
		if u == "" || plural {
			continue
		}
		if u == "weekend" {
			p.told = told[before]
			return p.weekend(step), true
		}
		if !stepped && (before != "the" || at(ws, i-2) != "of" && at(ws, i-2) != "in") {
			continue
		}
		switch u {
		case "hour", "fortnight", "decade", "century":
			continue
		case "day":
			// "to this day" and "in the morning" name no day; "last day" is of something.
			if w == "day" && (before == "this" || before == "last") || !stepped && !bounded(ws) {
				continue
			}
			p.told = told[before] || before == "next" || !stepped
			return one(p.now.AddDate(0, 0, step)), true
		}
		p.told = told[before]
		return shift(p.now, u, step), true
	}
	return Range{}, false
}

// bounded says whether the words tell which part of a day that was told before is meant: "later in the day".
func bounded(ws []string) bool {
	for _, w := range ws {
		switch w {
		case "earlier", "later", "end", "start":
			return true
		}
	}
	return false
}

// weekend gives a weekend: without a step the latest that began, for the future the next one that has not ended.
func (p *parser) weekend(step int) Range {
	back := (int(p.now.Weekday()) + 1) % 7 // days since Saturday
	sat := p.now.AddDate(0, 0, -back)
	switch {
	case step < 0 && back < 2: // the one that is on is not the last
		sat = sat.AddDate(0, 0, -7)
	case step > 0, step == 0 && p.future && back > 1:
		sat = sat.AddDate(0, 0, 7)
	}
	return Range{sat, sat.AddDate(0, 0, 1), "day"}
}
