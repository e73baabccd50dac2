package article

import "strings"

// plainTitle finds the headline of a plain text and the line that shows it, -1 where there is none. A scrape tells its
// headline more than once: the first line often is the page's title element, with the site's name behind it, and the
// headline proper stands further down, before the prose.
func (s *scan) plainTitle() (string, int) {
	n := len(s.blocks)
	if n == 0 {
		return "", -1
	}
	first := s.blocks[0].text
	key := plainKey(first)
	lead := bagOf(first)
	prose := make([]float64, n+1)
	keys := make([]string, n)
	for i := range s.blocks {
		m := measure(&s.blocks[i])
		keys[i] = m.key
		prose[i+1] = prose[i] + m.prose
	}
	after := func(i int) float64 { return prose[min(n, i+26)] - prose[i+1] }
	best, at := 0.0, -1
	for i := 1; i < n; i++ {
		t := s.blocks[i].text
		w := len(tokens(t))
		if w < 2 || w > 40 || len(t) > 300 {
			continue
		}
		k := keys[i]
		v := 0.0
		switch {
		case k == key:
			v = 3
		case w >= 3 && (strings.HasPrefix(key, k) || strings.HasSuffix(key, k)) && float64(len(k)) >= 0.4*float64(len(key)):
			v = 3.2 // the first line is this one with a site's name at an end
		case w >= 4 && strings.Contains(key, k) && float64(len(k)) >= 0.5*float64(len(key)):
			v = 2.5
		case w >= 4 && len(lead) >= 3:
			a := alike(bagOf(t), lead)
			if a >= 0.5 || (a >= 0.35 && i+1 < n && lineKindNear(s, i)) {
				v = 1 + a
			}
		}
		if v == 0 {
			continue
		}
		v += min(after(i), 400) / 400
		if i+1 < n && lineKindNear(s, i) {
			v += 0.5
		}
		if endsSentence(t) && !strings.HasSuffix(t, "?") && !strings.HasSuffix(t, "!") && k != key {
			v -= 0.8
		}
		if v >= best {
			best, at = v, i
		}
	}
	if at >= 0 {
		return s.blocks[at].text, at
	}
	// The headline stands once. It is the first line where that reads like one; else the line before byline and date.
	if headlineLike(first) && lineKind(first) == "" {
		return trimSite(first, "", ""), 0
	}
	for i := 1; i < n && i < 200; i++ {
		if headlineLike(s.blocks[i].text) && len(tokens(s.blocks[i].text)) >= 4 && lineKind(s.blocks[i].text) == "" && lineKindNear(s, i) && after(i) >= 60 {
			return s.blocks[i].text, i
		}
	}
	return "", -1
}

// lineKindNear reports whether a byline or a date follows a line closely.
func lineKindNear(s *scan, i int) bool {
	for j := i + 1; j <= i+4 && j < len(s.blocks); j++ {
		switch lineKind(s.blocks[j].text) {
		case "byline", "date", "author-image":
			return true
		}
	}
	return false
}

// lengthens reports whether head is line with only a site's name behind or before it: "Headline - Site".
func lengthens(head, line string) bool {
	if len(tokens(line)) < 4 || len(head) <= len(line) {
		return false
	}
	if rest, ok := strings.CutPrefix(head, line); ok {
		return titleParts.MatchString(rest) && len(strings.Fields(rest)) <= 8
	}
	if rest, ok := strings.CutSuffix(head, line); ok {
		return titleParts.MatchString(rest) && len(strings.Fields(rest)) <= 8
	}
	return false
}

// headlineLike reports whether a line can be a headline: short, no full stop at its end, more than one word.
func headlineLike(t string) bool {
	w := len(tokens(t))
	if w < 2 || w > 30 || len(t) > 250 {
		return false
	}
	if strings.HasSuffix(t, ".") && !strings.HasSuffix(t, "...") && !abbreviationEnd(t) || strings.HasSuffix(t, ",") || strings.HasSuffix(t, ":") || strings.HasSuffix(t, ";") {
		return false
	}
	return true
}

// abbreviationEnd knows "U.S." and the like at the end of a headline.
func abbreviationEnd(t string) bool {
	f := strings.Fields(t)
	last := f[len(f)-1]
	return strings.Count(last, ".") > 1 || strings.HasSuffix(last, "Jr.") || strings.HasSuffix(last, "Sr.") || strings.HasSuffix(last, "Inc.") || strings.HasSuffix(last, "Co.")
}
