package when

import (
	"strconv"
	"strings"
	"time"
)

var (
	months   = map[string]time.Month{}
	weekdays = map[string]time.Weekday{}
)

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

// ambiguous words are a month or a weekday only with a capital, or beside a number.
var ambiguous = map[string]bool{"may": true, "march": true, "mar": true, "dec": true, "sun": true, "sat": true, "wed": true}

var small = map[string]int{
	"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
	"nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
	"seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
	"seventy": 70, "eighty": 80, "ninety": 90,
}

var ordinals = map[string]int{
	"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5,
	"last": -1, "final": -1,
}

var decades = map[string]int{
	"twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960,
	"seventies": 1970, "eighties": 1980, "nineties": 1990,
}

// seasons gives the first month of each, as northern meteorologists count.
var seasons = map[string]time.Month{
	"spring": time.March, "summer": time.June, "autumn": time.September, "fall": time.September,
	"winter": time.December,
}

// units maps the words for a stretch of time to what it is counted in; the parts of a day name the day.
var units = map[string]string{
	"day": "day", "night": "day", "morning": "day", "afternoon": "day", "evening": "day", "minute": "hour", "hour": "hour",
	"moment": "hour", "week": "week", "fortnight": "fortnight", "weekend": "weekend", "month": "month", "year": "year",
	"decade": "decade", "century": "century",
}

// unit reads the word for a stretch of time and says whether it stands in the plural.
func unit(w string) (u string, plural bool) {
	if u = units[w]; u != "" {
		return u, false
	}
	if w == "centuries" {
		return "century", true
	}
	s, cut := strings.CutSuffix(w, "s")
	if u = units[s]; cut && u != "" {
		return u, true
	}
	return "", false
}

// steps are the words before a unit, a weekday, a month or a season that say which one is meant.
var steps = map[string]int{
	"last": -1, "previous": -1, "past": -1, "preceding": -1, "next": 1, "coming": 1, "following": 1,
	"this": 0, "that": 0, "same": 0, "current": 0,
}

// told are those steps that count from a day that the text told before, not from publication.
var told = map[string]bool{"previous": true, "preceding": true, "following": true, "that": true, "same": true}

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
	return n, err == nil && len(w) <= 2 && n >= 1 && n <= 31
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
func at(ws []string, i int) string {
	if i < 0 || i >= len(ws) {
		return ""
	}
	return ws[i]
}
