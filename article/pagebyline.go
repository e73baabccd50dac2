package article

import "strings"

// byline gives the names of those who signed the article. The page's data is trusted first; the byline that the page
// shows goes before it where it names more, or a person where the data has only an office.
func (s *scan) byline(l linked, site string, titleAt int, chosen []int) []string {
	data := dataNames(l.authors, site)
	if len(data) == 0 {
		data = dataNames(append(append(s.all("author"), s.all("article:author")...), s.all("byl")...), site)
	}
	if len(data) == 0 {
		data = dataNames([]string{s.get("dc.creator", "dcterms.creator", "sailthru.author", "parsely-author", "citation_author", "article.author", "authors", "twitter:creator:name")}, site)
	}
	shown := s.shownByline(site, titleAt, chosen)
	if len(data) == 0 {
		return shown
	}
	if len(shown) > 0 && allNameLike(shown) {
		if officeOnly(data, site) && !officeOnly(shown, site) {
			return shown
		}
		if len(shown) > len(data) && within(bagOf(strings.Join(data, " ")), bagOf(strings.Join(shown, " "))) == 1 && len(shown) <= 4 {
			return shown
		}
	}
	return data
}

func allNameLike(names []string) bool {
	for _, n := range names {
		if !nameLike(n) {
			return false
		}
	}
	return true
}

// officeOnly reports whether the names are the site's own, an agency's or a single word: no person's.
func officeOnly(names []string, site string) bool {
	for _, n := range names {
		w := strings.Fields(strings.ToLower(n))
		office := len(w) < 2 || site != "" && (within(bagOf(n), bagOf(site)) > 0.6 || within(bagOf(site), bagOf(n)) == 1)
		for _, x := range w {
			office = office || agencyWords[x]
		}
		if !office {
			return false
		}
	}
	return true
}

// dataNames cleans names that the page's data marks as the author's: pen names with digits or small letters are kept.
func dataNames(in []string, site string) []string {
	var out []string
	for _, n := range bylineNames(strings.Join(in, ";")) {
		low := strings.ToLower(n)
		if low == "admin" || low == "administrator" || len(strings.Fields(n)) > 5 || strings.ContainsAny(n, "<>{}=#%?") || len(n) > 50 {
			continue
		}
		if !nameLike(n) && len(strings.Fields(n)) > 2 {
			continue
		}
		if strings.HasSuffix(low, ".com") || strings.HasSuffix(low, ".org") || strings.HasSuffix(low, ".net") || strings.HasPrefix(low, "http") || strings.HasPrefix(low, "www.") {
			continue
		}
		// "Ann Lee Daily Planet": the site's name behind a person's.
		if rest, ok := strings.CutSuffix(low, " "+strings.ToLower(site)); ok && site != "" && len(rest) < len(n) && len(strings.Fields(rest)) >= 2 {
			n = n[:len(rest)]
		}
		out = append(out, n)
	}
	return out
}

// shownByline reads the byline that the page shows: near the headline, else what it marks as its author anywhere that is
// neither a comment nor another story.
func (s *scan) shownByline(site string, titleAt int, chosen []int) []string {
	elsewhere := s.elsewhere(titleAt, chosen)
	lo, hi := s.headZone(titleAt, chosen)
	for i := lo; i < hi; i++ {
		b := &s.blocks[i]
		if len(b.text) > 200 || b.flags&elsewhere != 0 {
			continue
		}
		if n := bylineLine(b.text); n != nil {
			return dataNames(n, site)
		}
		// "By" on a line of its own.
		if low := strings.ToLower(strings.Trim(b.text, " :")); (low == "by" || low == "author" || low == "written by") && i+1 < len(s.blocks) {
			if n := dataNames([]string{s.blocks[i+1].text}, site); len(n) > 0 && len(s.blocks[i+1].text) < 80 {
				return n
			}
		}
	}
	for _, near := range []bool{true, false} {
		var out []string
		seen := map[string]bool{}
		for _, g := range s.signed {
			if near != (g.block >= lo && g.block < hi) || g.flags&elsewhere != 0 {
				continue
			}
			if names := bylineNames(g.text); len(names) > 1 && !allNameLike(names) {
				continue // "The Norhavn and Quay ministries": whose words, not who wrote
			}
			for _, n := range dataNames([]string{g.text}, site) {
				if k := strings.ToLower(n); !seen[k] && len(g.text) < 100 {
					seen[k] = true
					out = append(out, n)
				}
			}
		}
		if len(out) > 0 && len(out) <= 4 {
			return out
		}
		if !near {
			break
		}
		for i := lo; i < hi; i++ {
			b := &s.blocks[i]
			if len(b.text) > 120 || b.flags&(elsewhere|inShare|inDate) != 0 || i == titleAt || b.flags&inByline == 0 {
				continue
			}
			if n := bylineNames(b.text); len(n) > 0 && allNameLike(n) {
				n = dataNames(n, site)
				return n
			}
		}
	}
	if len(chosen) > 0 {
		// Some pages sign the article at its end.
		last := chosen[len(chosen)-1]
		for i := last; i < min(len(s.blocks), last+5); i++ {
			b := &s.blocks[i]
			if b.flags&elsewhere != 0 || len(b.text) > 80 {
				continue
			}
			t, low := b.text, strings.ToLower(b.text)
			if strings.HasPrefix(low, "about the author") {
				t = "by " + strings.TrimLeft(t[len("about the author"):], " -–—:")
			} else if !strings.HasPrefix(low, "by ") {
				continue
			}
			if n := bylineLine(t); n != nil {
				return dataNames(n, site)
			}
		}
	}
	return nil
}
