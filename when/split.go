package when

import (
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
)

// doubt marks a small 'may' or 'march' until its neighbours are known.
const doubt = "~"

// split gives the lower-case words and numbers of an expression. What is joined comes apart where that helps ("mid-March",
// "3-5", which becomes "3 to 5"), dates in digits stay one word, and times of the day are dropped: they name no day, and their
// numbers would be taken for one.
func split(text string) []string {
	text = strings.NewReplacer("’", "'", "–", "-", "—", "-").Replace(text)
	between := func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("-/.:'", r)
	}
	var out []string
	for _, f := range strings.FieldsFunc(text, between) {
		if f == "-" {
			out = append(out, "to")
			continue
		}
		if f = strings.Trim(f, "-/.:'"); f != "" {
			out = addWord(out, f)
		}
	}
	return settle(dropClocks(out))
}

func addWord(out []string, f string) []string {
	if isClock(f) {
		return out
	}
	// "1998/99" are two years, which come apart below.
	if n := digits(f); len(n) == 3 || len(n) == 2 && n[0] < 1000 && !strings.Contains(f, "-") {
		return append(out, f)
	}
	a, b, joined := strings.Cut(f, "-")
	if !joined {
		if a, b, joined = strings.Cut(f, "/"); !joined {
			return append(out, plain(f))
		}
	}
	a, b = plain(a), plain(b)
	if y, ok := yearNumber(a); ok && len(b) == 2 {
		n, err := strconv.Atoi(b)
		switch z := y/100*100 + n; {
		case err == nil && z > y:
			return append(out, a, "to", strconv.Itoa(z))
		case n == 0 && err == nil:
			return append(out, a, "to", strconv.Itoa(z+100)) // "1999-00"
		case err == nil && n <= 12:
			return append(out, strings.ToLower(time.Month(n).String()), a) // "2016-09"
		}
	}
	x, okX := small[a]
	y, okY := small[b]
	switch {
	case a == "mid" || a == "early" || a == "late":
		return append(out, a, strings.TrimPrefix(b, doubt))
	case a == "pre" || a == "post":
		return append(out, b)
	case okX && okY && x >= 20 && y < 10:
		return append(out, strconv.Itoa(x+y))
	case !piece(a) || !piece(b):
		return append(out, strings.ToLower(f))
	}
	last := at(out, len(out)-1)
	_, monthA := months[a]
	_, monthB := months[b]
	_, numA := dayNumber(a)
	_, numB := dayNumber(b)
	_, monthLast := months[last]
	_, numLast := dayNumber(last)
	if numA && monthB && !monthLast || monthA && numB && !numLast {
		return append(out, a, b) // "11-Sept", but not "March 28-April 3"
	}
	return append(out, a, "to", b)
}

// plain lowers a word, takes off its 's and the points of "p.m", and marks it where a small letter makes it doubtful.
func plain(f string) string {
	w := strings.ToLower(strings.Trim(f, "'./:"))
	w = strings.ReplaceAll(strings.TrimSuffix(w, "'s"), ".", "")
	if ambiguous[w] && strings.HasPrefix(f, w[:1]) {
		return doubt + w
	}
	return w
}

// piece says whether a word can be one end of a joined interval.
func piece(w string) bool {
	w = strings.TrimPrefix(w, doubt)
	_, d := dayNumber(w)
	_, y := yearNumber(w)
	_, m := months[w]
	_, wd := weekdays[w]
	return d || y || m || wd
}

// digits gives the two or three numbers of "9/11", "3.5.2014" or "2014-05-03", nil for anything else.
func digits(w string) []int {
	var out []int
	for _, sep := range []string{"-", "/", "."} {
		parts := strings.Split(w, sep)
		if len(parts) < 2 || len(parts) > 3 {
			continue
		}
		for _, s := range parts {
			n, err := strconv.Atoi(s)
			if err != nil || n < 0 || len(s) > 4 {
				return nil
			}
			out = append(out, n)
		}
		return out
	}
	return nil
}

// isClock says whether a word is a time of the day: "8:30", "10.30am", "9pm".
func isClock(f string) bool {
	w, marked := strings.ToLower(f), strings.Contains(f, ":")
	for _, end := range []string{"am", "pm", "a.m", "p.m", "gmt"} {
		if s, ok := strings.CutSuffix(w, end); ok {
			w, marked = s, true
			break
		}
	}
	marked = marked || strings.Count(w, ".") == 1
	return marked && w != "" && strings.Trim(w, "0123456789:.") == ""
}

// dropClocks drops "10 pm", "1800 GMT" and "at 1800", which are two words.
func dropClocks(ws []string) []string {
	var out []string
	for _, w := range ws {
		last := at(out, len(out)-1)
		if _, four := yearNumber(w); four && last == "at" {
			continue
		}
		_, err := strconv.Atoi(last)
		number := err == nil
		switch w {
		case "am", "pm", "gmt", "utc", "hrs", "o'clock":
			if number {
				out = out[:len(out)-1]
			}
			continue
		case "hours", "local":
			if number && len(last) == 4 {
				out = out[:len(out)-1]
				continue
			}
		}
		out = append(out, w)
	}
	return out
}

// settle keeps a small 'may' or 'march' as a month where a number or 'in' stands beside it, or nothing else.
func settle(ws []string) []string {
	for i, w := range ws {
		name, open := strings.CutPrefix(w, doubt)
		if !open {
			continue
		}
		_, before := dayNumber(at(ws, i-1))
		_, after := dayNumber(at(ws, i+1))
		_, year := yearNumber(at(ws, i+1))
		if before || after || year || len(ws) == 1 || slices.Contains([]string{"in", "since", "until"}, at(ws, i-1)) {
			ws[i] = name
		}
	}
	return ws
}
