package article

import (
	"regexp"
	"strings"
	"time"
)

var urlDay = regexp.MustCompile(`/((?:19|20)\d\d)[/-]?(\d{1,2}|[a-z]{3})[/-]?(\d{1,2})(?:[/-]|$|\D)`)

// yearEnd is a line that ends in a year, a time or a zone.
var yearEnd = regexp.MustCompile(`(\d{4}|\d:\d\d( ?[ap]\.?m\.?)?( ?[a-z]{2,4}([+-]\d{1,2})?)?)[.)]?$`)

// dates gives the day of publication, where it was found, and the day of the last change.
func (s *scan) dates(l linked, url string, titleAt int, chosen []int) (published, from, updated string) {
	updated = isoDay(firstOf(l.modified, s.get("article:modified_time", "og:updated_time", "itemprop:datemodified", "last-modified", "dcterms.modified")))
	try := func(d, where string) bool {
		if published == "" && d != "" {
			published, from = d, where
		}
		return published != ""
	}
	american := s.american(url)
	lo, hi := s.headZone(titleAt, chosen)
	other := s.elsewhere(titleAt, chosen)
	og := s.get("article:published_time", "og:article:published_time", "og:published_time", "article:published", "og:pubdate", "article:post_date")
	if try(isoDay(l.published), "json-ld") || try(isoDay(og), "opengraph") ||
		try(isoDay(s.get("itemprop:datepublished", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created", "dc.created", "dcterms.issued", "pubdate", "publishdate", "publish-date", "publish_date",
			"publication_date", "published_at", "parsely-pub-date", "sailthru.date", "article.published", "published-date", "article_date_original", "originalpublicationdate", "prism.publicationdate", "citation_date",
			"citation_publication_date", "release_date", "cxenseparse:recs:publishtime", "bt:pubdate", "displaydate", "dat", "created", "timestamp", "date.created", "shareaholic:article_published_time", "rnews:datepublished",
			"vr:published_time", "cxense:publishtime", "article.created", "dateposted", "lastpubdate", "article:create_timestamp", "dc.date.created", "eomportal-lastupdate", "analyticsattributes.articledate")), "meta") {
		if utc(firstOf(l.published, og)) {
			if d := s.shownDay(lo, hi, american, other); oneOff(published, d) {
				published, from = d, "text-date-line"
			}
		}
		return
	}
	// Time elements: near the headline first, then any that says it is the publication.
	for _, near := range []bool{true, false} {
		for i := range s.blocks {
			b := &s.blocks[i]
			if b.time == "" || near != (i >= lo && i < hi) || b.flags&other != 0 || !near && b.flags&inAside != 0 {
				continue
			}
			if !near && titleAt >= 0 {
				continue
			}
			if try(isoDay(b.time), "time-element") {
				return
			}
		}
	}
	// A line that tells of a change only is the last resort.
	for _, changed := range []bool{false, true} {
		for i := lo; i < hi; i++ {
			low := strings.ToLower(s.blocks[i].text)
			if changed != (strings.Contains(low, "updated") && !strings.Contains(low, "publish") && !strings.Contains(low, "posted")) {
				continue
			}
			if try(lineDay(&s.blocks[i], american, other), "text-date-line") {
				return
			}
		}
	}
	if titleAt >= 0 && len(chosen) > 0 {
		// Some pages date the article at its end.
		last := chosen[len(chosen)-1]
		for i := last; i < min(len(s.blocks), last+6); i++ {
			low := strings.ToLower(s.blocks[i].text)
			if (strings.HasPrefix(low, "published") || strings.HasPrefix(low, "first published") || strings.HasPrefix(low, "posted") || strings.HasPrefix(low, "date:")) && len(low) < 120 {
				if try(spokenDay(low, american), "text-date-line") {
					return
				}
			}
		}
	}
	if d := s.onlyTime(other); try(d, "time-element") {
		return
	}
	// Pages that are written on and on, such as wikis, tell the last change alone, at their foot.
	for i := len(s.blocks) - 1; i >= 0; i-- {
		low := strings.ToLower(s.blocks[i].text)
		if len(low) < 160 && lastEdit.MatchString(low) {
			if d := spokenDay(low, american); try(d, "text-date-line") {
				updated = firstOf(updated, d)
				return
			}
		}
	}
	if m := urlDay.FindStringSubmatch(strings.ToLower(url)); m != nil {
		mo := months[m[2]]
		if mo == 0 {
			mo = atoi(m[2])
		}
		if try(day(atoi(m[1]), mo, atoi(m[3])), "url") {
			return
		}
	}
	return
}

var lastEdit = regexp.MustCompile(`\blast (edited|modified|changed|updated)\b`)

// onlyTime is the day of the page's only time element outside comments and what is related; empty where there are others.
func (s *scan) onlyTime(other flags) string {
	only := ""
	for i := range s.blocks {
		b := &s.blocks[i]
		if b.time == "" || b.flags&(other|inComments|inRelated|inAside) != 0 {
			continue
		}
		d := isoDay(b.time)
		if only != "" && d != only {
			return ""
		}
		only = d
	}
	return only
}

// shownDay is the day of publication that readers see near the headline.
func (s *scan) shownDay(lo, hi int, american bool, other flags) string {
	for i := lo; i < hi; i++ {
		low := strings.ToLower(s.blocks[i].text)
		before, _, _ := strings.Cut(low, "updated")
		b := s.blocks[i]
		b.text = before
		if d := lineDay(&b, american, other); d != "" {
			return d
		}
	}
	return ""
}

// utc says whether a time of day is given in universal time, in which the day may be another than where the page was made.
func utc(s string) bool {
	s = strings.TrimSpace(s)
	return len(s) > 10 && (strings.HasSuffix(s, "Z") || strings.HasSuffix(s, "+00:00") || strings.HasSuffix(s, "+0000"))
}

// oneOff says whether two ISO days follow each other.
func oneOff(a, b string) bool {
	x, err := time.Parse(time.DateOnly, a)
	y, err2 := time.Parse(time.DateOnly, b)
	return err == nil && err2 == nil && x.Sub(y).Abs() == 24*time.Hour
}

// headZone is the range of blocks near the headline in which a date or byline of the article may stand.
func (s *scan) headZone(titleAt int, chosen []int) (lo, hi int) {
	switch {
	case titleAt >= 0:
		lo, hi = max(0, titleAt-6), titleAt+14
		for _, c := range chosen {
			if c > titleAt {
				hi = min(c+2, titleAt+60)
				break
			}
		}
	case len(chosen) > 0:
		lo, hi = max(0, chosen[0]-10), chosen[0]+2
	}
	return lo, min(hi, len(s.blocks))
}

// elsewhere are the flags by which a block near the headline belongs to something else; those that the headline or the
// text itself stands in say nothing.
func (s *scan) elsewhere(titleAt int, chosen []int) flags {
	f := inComments | inRelated | inNav | inFooter
	if titleAt >= 0 {
		f &^= s.blocks[titleAt].flags
	}
	if len(chosen) > 0 {
		f &^= s.blocks[chosen[0]].flags
	}
	return f
}

// lineDay is the date that a line states, where the line is a date line or is marked as one.
func lineDay(b *block, american bool, elsewhere flags) string {
	low := strings.ToLower(fold(quoteFolder.Replace(b.text)))
	if len(low) > 220 || b.flags&elsewhere != 0 {
		return ""
	}
	american = american || usZone.MatchString(low)
	if b.flags&inDate != 0 && len(low) < 120 || isDateLine(low) {
		return spokenDay(low, american)
	}
	// "Ann Lee, 12 May 2020, 9:30": a short line with more than a date.
	words := len(strings.Fields(low))
	if words <= 22 && !endsSentence(low) || words <= 14 {
		for _, w := range []string{"published", "posted", "updated", " by ", "by ", " | ", " / ", " · ", " • ", "date:", "last modified", " - ", " at ", "on "} {
			if strings.Contains(low, w) {
				return spokenDay(low, american)
			}
		}
		// "Kolkata 12 May 2020": the date ends the line.
		if d := spokenDay(low, american); words <= 9 && d != "" && yearEnd.MatchString(low) {
			return d
		}
	}
	return ""
}

// american says whether a page of the United States wrote 3/4 for the fourth of March.
func (s *scan) american(url string) bool {
	for _, v := range []string{s.lang, s.get("og:locale", "language", "content-language")} {
		v = strings.ToLower(strings.ReplaceAll(v, "_", "-"))
		if v == "en-us" {
			return true
		}
	}
	return false
}
