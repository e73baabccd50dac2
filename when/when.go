package when

import "time"

// Range is what an expression names: the days From to To, both included. Both are zero where the days cannot be known.
type Range struct {
	From, To  time.Time
	Precision string // day, week, month, season, year or unknown
}

// Known says whether the days are known.
func (r Range) Known() bool { return !r.From.IsZero() }

var unknown = Range{Precision: "unknown"}

// longestExpression bounds what is read, in bytes; a time expression is a handful of words.
const longestExpression = 200

// probes are two days that share neither weekday, month nor year: what an expression names on both is absolute.
var probes = [2]time.Time{date(2001, time.March, 5), date(2040, time.October, 20)}

// Resolve reads an expression. published is the day of the article (zero: unknown); future says that the act lies ahead,
// so that a weekday is the next one and not the last. Where Anchored is true of the text, give the day that it counts from
// in place of the day of the article.
func Resolve(text string, published time.Time, future bool) Range {
	if len(text) > longestExpression {
		return unknown
	}
	ws := split(text)
	if !published.IsZero() {
		p := parser{now: date(published.Date()), future: future}
		return p.resolve(ws)
	}
	p, q := parser{now: probes[0], future: future}, parser{now: probes[1], future: future}
	r := p.resolve(ws)
	if r != q.resolve(ws) {
		return Range{Precision: r.Precision}
	}
	return r
}

// Anchored says whether an expression counts from a day that the text told before ("two days later", "the same day"), and not
// from the day of publication ("two days ago", "last week") or from none ("in 2014").
func Anchored(text string) bool {
	if len(text) > longestExpression {
		return false
	}
	p := parser{now: probes[0]}
	return p.resolve(split(text)).Known() && p.told
}

// parser reads one expression. Its methods take the words to read, and say whether they are what the method is for; such
// words may still name days that cannot be known.
type parser struct {
	now    time.Time
	future bool
	told   bool // what was read counts from a day told before
	depth  int  // of point inside point
}

func (p *parser) resolve(ws []string) Range {
	for _, w := range ws {
		if w == "every" || w == "each" { // no one day
			return unknown
		}
	}
	r, ok := p.interval(ws)
	if !ok {
		p.told = false
		r, ok = p.point(ws)
	}
	if !ok || !r.Known() || r.From.Year() < 1 || r.To.Year() > 9999 || r.To.Before(r.From) {
		return unknown
	}
	return r
}

// deepest bounds how far point goes into "the first day of the last week of May"; without it a text that is made for it could
// take very long.
const deepest = 3

// point reads an expression that is no interval. What is told in more words comes first, as those words would be taken for
// something else: "the last week of May" is not last week.
func (p *parser) point(ws []string) (Range, bool) {
	if p.depth >= deepest {
		return Range{}, false
	}
	p.depth++
	defer func() { p.depth-- }()
	for _, read := range []func([]string) (Range, bool){
		p.digitDate, p.part, p.weekOf, p.counted, p.eve, p.season, p.calendar, p.era, p.span, p.ahead, p.today, p.weekday, p.unit,
	} {
		p.told = false
		if r, ok := read(ws); ok {
			return r, true
		}
	}
	for _, w := range ws {
		if w == "overnight" {
			return one(p.now), true
		}
	}
	return Range{}, false
}

// joins are the words between the ends of an interval.
var joins = map[string]bool{
	"to": true, "through": true, "thru": true, "until": true, "till": true, "and": true, "or": true,
	"into": true,
}

// interval reads two points and a word that joins them.
func (p *parser) interval(ws []string) (Range, bool) {
	for i := len(ws) - 2; i > 0; i-- {
		if !joins[ws[i]] {
			continue
		}
		left, right := ws[:i], ws[i+1:]
		if r, ok := p.winter(left, right); ok {
			return r, true
		}
		if r, ok := p.dates(left, right); ok {
			return r, true
		}
		if r, ok := p.ends(left, right); ok {
			return r, true
		}
	}
	return Range{}, false
}

// ends reads an interval whose ends are told in full. An end that is a weekday is the one nearest to the other end.
func (p *parser) ends(left, right []string) (Range, bool) {
	a, ok := p.point(left)
	if !ok || !a.Known() {
		return Range{}, false
	}
	toldA := p.told
	b, ok := p.point(right)
	if !ok || !b.Known() {
		return Range{}, false
	}
	if p.told { // "on Monday and the next day"
		p := parser{now: a.To}
		b, _ = p.point(right)
	}
	p.told = toldA
	if a.From.After(b.From) {
		if _, ok := findWeekday(left); ok && !p.future {
			p := parser{now: b.From}
			a, _ = p.point(left)
		} else {
			p := parser{now: a.From, future: true}
			b, _ = p.point(right)
		}
	}
	if a.From.After(b.From) || b.To.Before(a.To) {
		return unknown, true
	}
	return Range{a.From, b.To, b.Precision}, true
}
