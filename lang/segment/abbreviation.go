package segment

import (
	"strings"
)

// abbreviation reports that the single stop at i belongs to an abbreviation that goes on to what begins at next.
func (s *splitter) abbreviation(i, next int, kind class) bool {
	w := s.wordBefore(i)
	if w == "" {
		return false
	}
	if strings.IndexByte(w, '.') >= 0 {
		switch {
		case w[0] >= '0' && w[0] <= '9', !dotted(w): // 1.5, an address
			return false
		case has(latin, w), s.text[next] == '(':
			return true
		}
		return kind == lower || kind == digit || kind == upper && !s.starts(next) && !(has(clock, w) && !s.dayOrZone(next)) || kind == other
	}
	c, n := at(w, 0)
	if n == len(w) && letter(c) {
		if w == "I" || w == "i" {
			return kind == lower && w == "I"
		}
		return kind == lower || kind == digit || s.text[next] == '(' || kind == upper && !s.starts(next)
	}
	switch {
	case has(titles, w):
		return kind != apos || has(latin, w)
	case has(numberWords, w) && (kind == digit || !has(plainWords, w) && !noWord(w) && kind == lower):
		return true
	case noWord(w):
		return false
	case has(plainWords, w) && c == lower:
		return kind == lower && len(w) < 4
	case s.text[next] == '(':
		return has(abbreviations, w) && !has(plainWords, w)
	case has(etcetera, w):
		return kind == lower || kind == digit
	case has(abbreviations, w):
		return kind == lower || kind == digit || kind == upper && !s.starts(next)
	}
	return false
}

// dotted reports that every part of w between its stops is short, as in U.S or Ph.D: others are addresses.
func dotted(w string) bool {
	n := 0
	for i := 0; i < len(w); i++ {
		if w[i] == '.' {
			n = 0
		} else if n++; n > 2 {
			return false
		}
	}
	return true
}

func noWord(w string) bool { return len(w) == 2 && w[0]|0x20 == 'n' && w[1]|0x20 == 'o' }

var titles = set(`mr mrs ms messrs mme mlle dr drs prof rev hon gen lt col maj capt cmdr cdr adm sgt cpl brig pvt supt
	sen sens rep reps gov govs pres vs eg ie cf insp det`)

var latin = set("e.g i.e p.s vs cf eg ie")

var clock = set("a.m p.m am pm")

var etcetera = set("etc al am pm hrs mins yrs lbs oz rd hwy blvd sq")

// starters are words whose capital after an abbreviation shows that a sentence begins: they are hardly ever names.
var starters = set(`the a an this that these those it its it's he he's she she's they we i i'm you his her their our my
	your there here in on at by for from with as if when while after before since until during under between among
	about despite without within but and or so yet nor however although though because what why how who whom whose
	where which whether please thanks meanwhile also no not none one two three four some many most few all both several
	another each every other others then now today yesterday tomorrow once still even just only more much such is are
	was were has have had do does did will would can could should may might let to of according officials authorities
	police critics witnesses residents analysts experts asked earlier later last next instead perhaps maybe nobody
	everyone everything something nothing someone anyone`)

var days = set(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january
	february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
	oct nov dec est edt et pst pdt pt cst cdt ct gmt bst utc cet ist msk eastern pacific central mountain moscow`)

// starts reports that a starter stands at i. An initial is none.
func (s *splitter) starts(i int) bool {
	e := s.nextWord(i)
	return (e >= s.end || s.text[e] != '.' || e-i > 1) && has(starters, s.text[i:e])
}

func (s *splitter) dayOrZone(i int) bool { return has(days, s.text[i:s.nextWord(i)]) }
