package when

// span reads a stretch that ends or begins with the day counted from: "the past three days", "the next two weeks". Its ends
// are no more exact than the unit that it is told in, which is its precision.
func (p *parser) span(ws []string) (Range, bool) {
	for i, w := range ws {
		n, ok := steps[w]
		if !ok || n == 0 {
			continue
		}
		length, numbered := count(at(ws, i+1))
		j := i + 1
		if numbered {
			j++
		}
		u, plural := unit(at(ws, j))
		switch {
		case plural && !numbered:
			return unknown, true
		case u == "" || !numbered && w != "past" && u != "decade" || u == "weekend":
			continue
		case !numbered:
			if part := at(ws, j); u == "day" && part != "day" { // "this past night"
				continue
			}
			length = 1
		}
		p.told = told[w]
		end := move(p.now, u, n*length)
		r := Range{p.now, end, precisionOf(u)}
		if n < 0 {
			r.From, r.To = end, p.now
		}
		return r, true
	}
	for _, w := range ws { // "in the past few days", "in recent weeks"
		if w == "few" || w == "several" || w == "recent" {
			return unknown, true
		}
	}
	return Range{}, false
}

func precisionOf(u string) string {
	switch u {
	case "hour", "weekend":
		return "day"
	case "fortnight":
		return "week"
	case "decade", "century":
		return "year"
	}
	return u
}

// ahead reads "in two weeks" and "within two weeks" of what will be; of the past they are how long it took.
func (p *parser) ahead(ws []string) (Range, bool) {
	for i, w := range ws {
		if w != "in" && w != "within" {
			continue
		}
		n, numbered := count(at(ws, i+1))
		u, _ := unit(at(ws, i+2))
		if end := at(ws, i+3); !numbered || u == "" || end != "" && end != "time" {
			continue
		}
		switch {
		case !p.future:
			return unknown, true
		case w == "within":
			return Range{p.now, move(p.now, u, n), precisionOf(u)}, true
		}
		return shift(p.now, u, n), true
	}
	return Range{}, false
}
