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
	chosen := chooseBlocks(s, p, st, a.Title, titleAt, pageModel.Cut)
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
	return chosen
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
			aside(a, d, &s.blocks[i], kindOf(&s.blocks[i], key))
		}
	}
}
