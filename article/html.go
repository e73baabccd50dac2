package article

import (
	nurl "net/url"
	"strings"
)

// readHTML fills a from a page.
func readHTML(a *Article, d *decoded, opt Options) {
	s := scanHTML(d.text, false)
	l := readLinked(s.ld)
	a.URL = firstOf(opt.URL, s.canonical, s.get("og:url"), l.url)
	host := ""
	if u, err := nurl.Parse(a.URL); err == nil {
		host = u.Host
	}
	a.Site = s.siteName(l)
	a.Language = s.language(l)
	a.Section = firstOf(s.get("article:section", "section", "parsely-section"), l.section)
	a.Tags = s.tags(l)
	titleAt := -1
	a.Title, titleAt = s.pickTitle(l, a.Site, host)
	if opt.Title != "" {
		a.Title = fold(opt.Title)
		if titleAt >= 0 && plainKey(s.blocks[titleAt].text) != plainKey(a.Title) {
			titleAt = -1
		}
	}
	if s.deep {
		a.Warnings = append(a.Warnings, "elements nested very deep: read by its tokens alone")
	}
	var v votes
	if !s.deep {
		var w []string
		v, w = outside(d.text, a.URL, len(s.parents))
		a.Warnings = append(a.Warnings, w...)
	}
	p, st := score(s, v, a.Title, titleAt)
	chosen := chooseBlocks(s, p, st, a.Title, titleAt, pageModel2().Cut)
	a.Published, a.PublishedFrom, a.Updated = s.dates(l, a.URL, titleAt, chosen)
	a.Byline = s.byline(l, a.Site, titleAt, chosen)
	finish(a, d, s, titleAt, chosen)
	if a.Text == "" && len(strings.Fields(l.body)) > 40 {
		a.bodyFromData(l.body)
	}
}

// bodyFromData takes the text that the page holds only as data for its scripts. It has no place of its own in the input.
func (a *Article) bodyFromData(body string) {
	s := &scan{}
	for line := range strings.SplitSeq(body, "\n") {
		if t := fold(line); t != "" {
			s.blocks = append(s.blocks, block{text: t})
		}
	}
	var chosen []int
	for i := range s.blocks {
		chosen = append(chosen, i)
	}
	compose(a, &decoded{}, s, -1, chosen)
	a.Warnings = append(a.Warnings, "the text was taken from the page's JSON-LD")
}

// chooseBlocks takes the blocks that are likelier body than not; the title's own block and its copies never are.
func chooseBlocks(s *scan, p []float64, st []lineStats, title string, titleAt int, cut float64) []int {
	key := plainKey(title)
	var chosen []int
	words := 0
	for i := range p {
		if i == titleAt || s.blocks[i].side || p[i] < cut || (key != "" && st[i].key == key) {
			continue
		}
		chosen = append(chosen, i)
		words += st[i].words
	}
	if words < 5 {
		return nil
	}
	return s.dropRepeats(chosen, st)
}

// dropRepeats takes out a standfirst that the text repeats, and lines that say again what one before them said whole.
func (s *scan) dropRepeats(chosen []int, st []lineStats) []int {
	var bags []bag
	for _, i := range chosen {
		bags = append(bags, bagOf(s.blocks[i].text))
	}
	seen := map[string]bool{}
	out := chosen[:0:0]
	for k, i := range chosen {
		if st[i].words >= 6 {
			if seen[st[i].key] {
				s.setKind(i, "other")
				continue
			}
			// Only the first two lines can be a standfirst, and what repeats it stands soon after.
			again := false
			for j := k + 1; j < min(len(chosen), k+4) && k < 2 && !again; j++ {
				again = st[i].words >= 8 && len(bags[k]) <= len(bags[j])+3 && within(bags[k], bags[j]) >= 0.9 && st[chosen[j]].words < 2*st[i].words+10
			}
			if again {
				s.setKind(i, "subtitle")
				continue
			}
			seen[st[i].key] = true
		}
		out = append(out, i)
	}
	return out
}

func (s *scan) setKind(i int, kind string) {
	if s.kinds == nil {
		s.kinds = map[int]string{}
	}
	s.kinds[i] = kind
}

// finish composes the text and sets every other block aside.
func finish(a *Article, d *decoded, s *scan, titleAt int, chosen []int) {
	compose(a, d, s, titleAt, chosen)
	in := map[int]bool{}
	for _, i := range chosen {
		in[i] = true
	}
	key := plainKey(a.Title)
	for i := range s.blocks {
		if !in[i] && (i != titleAt || a.Text == "") {
			kind := s.kinds[i]
			if kind == "" {
				kind = kindOf(&s.blocks[i], key)
			}
			aside(a, d, &s.blocks[i], kind)
		}
	}
}
