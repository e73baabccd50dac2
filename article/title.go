package article

import (
	"regexp"
	"strings"
)

// The headline is the one that the page shows. What the page tells machines (the title element, OpenGraph, JSON-LD) says
// which of the shown headings it is: often those are lengthened by the site's name or reworded for sharing.

var titleParts = regexp.MustCompile(`\s+[|–—\-·•»«:/~]+\s+|\s*\|\s*|\s*::\s*|\s*»\s*`)

// trimSite takes the site's name, section and the like off a machine's headline.
func trimSite(title, site, host string) string {
	title = fold(title)
	locs := titleParts.FindAllStringIndex(title, -1)
	if len(locs) == 0 {
		return title
	}
	names := bagOf(site)
	hostName := strings.NewReplacer("-", "", ".", "").Replace(strings.TrimPrefix(strings.ToLower(host), "www."))
	isSite := func(part string) bool {
		p := fold(part)
		if p == "" {
			return true
		}
		if site != "" && strings.EqualFold(p, site) {
			return true
		}
		if b := bagOf(p); len(names) > 0 && within(b, names) > 0.6 || len(names) > 0 && within(names, b) == 1 && len(b) <= len(names)+3 {
			return true
		}
		j := strings.ToLower(strings.Join(tokens(p), ""))
		if k := strings.TrimPrefix(j, "the"); len(k) > 3 && hostName != "" && strings.Contains(hostName, k) {
			return true
		}
		return strings.HasSuffix(strings.ToLower(p), ".com") || strings.HasSuffix(strings.ToLower(p), ".org")
	}
	// From the end.
	cut := title
	for i := len(locs) - 1; i >= 0; i-- {
		if !isSite(cut[locs[i][1]:]) {
			break
		}
		cut = cut[:locs[i][0]]
	}
	// From the start: only a whole part that is the site.
	if cut == title && isSite(title[:locs[0][0]]) {
		cut = title[locs[0][1]:]
	}
	// A title element without its headline leaves a dash.
	cut = strings.TrimRight(cut, " -–—|·»")
	// A short tail after "|" is a section or a site, whatever it is called.
	if i := strings.LastIndex(cut, " | "); i > 0 && len(strings.Fields(cut[i+3:])) <= 4 && len(strings.Fields(cut[:i])) >= 3 {
		cut = cut[:i]
	}
	if len(tokens(cut)) == 0 {
		return title
	}
	return strings.TrimSpace(cut)
}

// headings are blocks that may be the shown headline, with how much their element speaks for it.
func headingScore(b block) float64 {
	v := 0.0
	switch b.tag.String() {
	case "h1":
		v = 3
	case "h2":
		v = 1.2
	case "h3":
		v = 0.5
	case "h4", "h5", "h6", "td", "li":
		v = 0
	default:
		v = 0.2
	}
	if b.flags&inTitle != 0 {
		v += 1
	}
	if b.flags&(inNav|inFooter|inAside|inRelated|inComments) != 0 {
		v -= 2
	}
	if b.flags&inHidden != 0 {
		v -= 1
	}
	return v
}

// title picks the shown headline and gives the index of its block, -1 where none is shown.
func (s *scan) pickTitle(l linked, site, host string) (string, int) {
	machine := []string{}
	for _, t := range []string{
		trimSite(s.get("og:title"), site, host), trimSite(l.headline, site, host), trimSite(s.title, site, host),
		trimSite(s.get("twitter:title"), site, host), trimSite(s.get("dc.title", "headline", "title", "sailthru.title", "parsely-title"), site, host),
	} {
		if t != "" {
			machine = append(machine, t)
		}
	}
	var bags []bag
	keys := map[string]bool{}
	for _, t := range machine {
		bags = append(bags, bagOf(t))
		keys[plainKey(t)] = true
	}
	best, at := 0.0, -1
	h1s := 0
	for i, b := range s.blocks {
		if b.tag.String() == "h1" {
			h1s++
		}
		words := len(strings.Fields(b.text))
		if words == 0 || words > 60 || b.side {
			continue
		}
		v := headingScore(b)
		if v < 0 && len(bags) == 0 {
			continue
		}
		agree := 0.0
		bb := bagOf(b.text)
		for _, m := range bags {
			a := alike(bb, m)
			if w := within(bb, m); w > 0.9 && len(bb) >= 3 {
				a = max(a, 0.75*w)
			}
			if w := within(m, bb); w > 0.9 && len(m) >= 3 && len(bb) < 2*len(m)+4 {
				a = max(a, 0.8*w)
			}
			agree = max(agree, a)
		}
		if keys[plainKey(b.text)] {
			agree = 1.2
		}
		heading := b.tag.String() == "h1" || b.tag.String() == "h2" || b.flags&inTitle != 0
		switch {
		case agree >= 0.5:
		case heading && agree >= 0.3 && b.tag.String() == "h1":
		case b.tag.String() == "h1" && len(words1(b.text)) >= 3 && v >= 3:
			agree = 0.05
		default:
			continue
		}
		if !heading && agree < 0.95 {
			continue
		}
		score := 4*agree + v
		if plainKey(b.text) == plainKey(site) {
			score -= 5
		}
		if score > best+1e-9 {
			best, at = score, i
		}
	}
	if at >= 0 {
		return s.blocks[at].text, at
	}
	if len(machine) > 0 {
		return machine[0], -1
	}
	// The page names no headline: its only h1, if there is one.
	if h1s == 1 {
		for i, b := range s.blocks {
			if b.tag.String() == "h1" {
				return b.text, i
			}
		}
	}
	return "", -1
}

func words1(s string) []string { return tokens(s) }
