package article

import "strings"

// byline gives the names of those who signed the article: as the page shows them near the headline, as its data has
// them, in that order of trust where both agree on a name.
func (s *scan) byline(l linked, site string, titleAt int, chosen []int) []string {
	data := cleanNames(strings.Join(l.authors, "; "), site)
	metaNames := cleanNames(strings.Join(append(append(s.all("author"), s.all("article:author")...), s.all("byl")...), "; "), site)
	if len(metaNames) == 0 {
		metaNames = cleanNames(firstOf(s.get("dc.creator", "dcterms.creator", "sailthru.author", "parsely-author", "citation_author", "article.author", "authors", "twitter:creator:name")), site)
	}
	shown := s.shownByline(site, titleAt, chosen)
	switch {
	case len(data) > 0:
		return data
	case len(metaNames) > 0:
		return metaNames
	}
	return shown
}

func cleanNames(v, site string) []string {
	var out []string
	for _, n := range bylineNames(v) {
		if !nameLike(n) || strings.EqualFold(n, "admin") {
			continue
		}
		out = append(out, n)
	}
	return out
}

// shownByline reads the byline that the page shows near the headline or before the text.
func (s *scan) shownByline(site string, titleAt int, chosen []int) []string {
	lo, hi := s.headZone(titleAt, chosen)
	for i := lo; i < hi; i++ {
		b := &s.blocks[i]
		if len(b.text) > 200 || b.flags&(inComments|inRelated|inNav|inFooter) != 0 {
			continue
		}
		if n := bylineLine(b.text); n != nil {
			return n
		}
	}
	for i := lo; i < hi; i++ {
		b := &s.blocks[i]
		if len(b.text) > 120 || b.flags&(inComments|inRelated|inNav|inFooter|inShare|inDate) != 0 || i == titleAt {
			continue
		}
		if b.rel == "author" || b.flags&inByline != 0 {
			if n := cleanNames(b.text, site); n != nil {
				return n
			}
		}
	}
	return nil
}
