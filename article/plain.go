package article

import (
	"strings"

	"demarche/span"
)

// scanPlain parts a plain text into its lines; each line that is not empty is a block.
func scanPlain(text string) *scan {
	s := &scan{}
	blank := true
	for at := 0; at < len(text) && len(s.blocks) < maxBlocks; {
		end := strings.IndexByte(text[at:], '\n')
		if end < 0 {
			end = len(text)
		} else {
			end += at
		}
		line := text[at:end]
		if t := fold(line); t == "" {
			blank = true
		} else {
			lead := leadingSpace(line)
			s.blocks = append(s.blocks, block{text: t, input: span.Span{Start: at + lead, End: at + trailingSpace(line)}, blank: blank, whole: true})
			blank = false
		}
		at = end + 1
	}
	return s
}

// readPlain fills a from a plain text: one that is an article already comes through whole; the scrape of a page is judged
// line by line.
func readPlain(a *Article, d *decoded, opt Options) {
	text := strings.ReplaceAll(d.text, "\r\n", " \n")
	if !strings.Contains(text, "\n") {
		text = strings.ReplaceAll(text, "\r", "\n")
	}
	s := scanPlain(text)
	if len(s.blocks) >= maxBlocks {
		a.Warnings = append(a.Warnings, "too many lines: the rest was not read")
	}
	a.Title = fold(opt.Title)
	if !s.scraped() {
		s.readWhole(a, d)
		return
	}
	titleAt := -1
	if a.Title == "" {
		a.Title, titleAt = s.plainTitle()
	} else {
		for i := range s.blocks {
			if plainKey(s.blocks[i].text) == plainKey(a.Title) {
				titleAt = i
			}
		}
	}
	p, st := score(s, votes{}, a.Title, titleAt)
	for i := range p {
		switch lineKind(s.blocks[i].text) {
		case "author-image", "advertisement", "share", "date", "byline":
			p[i] = 0
		}
	}
	chosen := chooseBlocks(s, p, st, a.Title, titleAt, plainModel2().Cut)
	if n := len(chosen); n > 1 && chosen[n-1] == len(s.blocks)-1 && s.tagLike(chosen[n-1], chosen[:n-1]) {
		chosen = chosen[:n-1]
	}
	a.Published, a.PublishedFrom, _ = s.dates(linked{}, "", titleAt, chosen)
	if a.Published == "" && opt.URL != "" {
		a.Published, a.PublishedFrom, _ = s.dates(linked{}, opt.URL, -1, nil)
	}
	var kinds map[int]string
	a.Byline, kinds = s.plainByline(titleAt, chosen)
	a.Tags = s.plainTags(chosen, kinds)
	s.markStandfirst(titleAt, chosen, st)
	for i, k := range kinds {
		s.setKind(i, k)
	}
	finish(a, d, s, titleAt, chosen)
}

// scraped reports whether a text shows the marks of a page's furniture. A poem, a list, a transcript or a plain article
// has short lines and odd ones too, so only what site software writes counts, and one mark is not enough.
func (s *scan) scraped() bool {
	n := len(s.blocks)
	if n < 3 {
		return false
	}
	head := plainKey(s.blocks[0].text)
	v := 0.0
	repeated := false
	for i := range s.blocks {
		t := s.blocks[i].text
		if i > 0 && !repeated && len(t) < 300 && len(tokens(head)) >= 4 && (plainKey(t) == head || lengthens(head, plainKey(t))) {
			repeated = true
			v += 3
		}
		switch lineKind(t) {
		case "author-image":
			v += 3
		case "share", "subscribe", "advertisement":
			v++
		case "related":
			v += 0.75
		case "date", "caption":
			v += 0.5
		case "navigation":
			v += 0.3
		case "other":
			if copyrightText.MatchString(strings.ToLower(t)) {
				v++
			}
		}
	}
	return v >= 3 && v >= 0.02*float64(n)
}

// readWhole takes a text that holds nothing but an article: every word of it, save a byline and a date line under the
// headline.
func (s *scan) readWhole(a *Article, d *decoded) {
	if len(s.blocks) == 0 {
		return
	}
	s.joinWrapped(d.text)
	titleAt := -1
	first := s.blocks[0].text
	switch {
	case a.Title != "" && plainKey(first) == plainKey(a.Title):
		titleAt = 0
		a.Title = first
	case a.Title == "" && len(s.blocks) > 1 && headlineLike(first):
		a.Title, titleAt = first, 0
	}
	in := make([]bool, len(s.blocks))
	for i := range in {
		in[i] = i != titleAt
	}
	s.kinds = map[int]string{}
	if titleAt == 0 {
		for i := 1; i < min(5, len(s.blocks)-1); i++ {
			t := s.blocks[i].text
			if names := bylineLine(t); names != nil && a.Byline == nil && strings.HasPrefix(strings.ToLower(t), "by ") {
				a.Byline = names
				in[i], s.kinds[i] = false, "byline"
				continue
			}
			if low := strings.ToLower(fold(quoteFolder.Replace(t))); a.Published == "" && isDateLine(low) {
				if day := spokenDay(low, usZone.MatchString(low)); day != "" {
					a.Published, a.PublishedFrom = day, "text-date-line"
					in[i], s.kinds[i] = false, "date"
					continue
				}
			}
			break
		}
	}
	var chosen []int
	for i, ok := range in {
		if ok {
			chosen = append(chosen, i)
		}
	}
	finish(a, d, s, titleAt, chosen)
}

// joinWrapped puts lines that an editor wrapped at a margin back into paragraphs. Lines of verse, lists and transcripts
// stay apart.
func (s *scan) joinWrapped(text string) {
	var out []block
	for i := 0; i < len(s.blocks); {
		j := i + 1
		for j < len(s.blocks) && !s.blocks[j].blank {
			j++
		}
		if wrapped(s.blocks[i:j]) {
			b := s.blocks[i]
			b.input.End = s.blocks[j-1].input.End
			var t []string
			for _, x := range s.blocks[i:j] {
				t = append(t, x.text)
			}
			b.text = strings.Join(t, " ")
			out = append(out, b)
		} else {
			out = append(out, s.blocks[i:j]...)
		}
		i = j
	}
	s.blocks = out
}

// wrapped reports whether lines look broken at a margin: all but the last about equally long, and mostly in mid-sentence.
func wrapped(lines []block) bool {
	if len(lines) < 2 {
		return false
	}
	longest, shortest, mid, lower := 0, 1<<30, 0, 0
	for i, b := range lines {
		longest = max(longest, len(b.text))
		if i == len(lines)-1 {
			break
		}
		shortest = min(shortest, len(b.text))
		if !endsSentence(b.text) {
			mid++
		}
		if !upperFirst(lines[i+1].text) {
			lower++
		}
	}
	n := len(lines) - 1
	return longest >= 45 && longest <= 130 && shortest*10 >= longest*7 && mid*3 >= n*2 && lower*2 >= n
}

// plainByline reads the byline of a scrape, and says which lines are parts of it.
func (s *scan) plainByline(titleAt int, chosen []int) ([]string, map[int]string) {
	kinds := map[int]string{}
	lo, hi := s.headZone(titleAt, chosen)
	if titleAt >= 0 {
		lo = max(0, titleAt-8)
	}
	body := map[int]bool{}
	for _, c := range chosen {
		body[c] = true
	}
	var names []string
	for i := lo; i < hi; i++ {
		t := s.blocks[i].text
		if i == titleAt || body[i] {
			continue
		}
		if n := bylineLine(t); n != nil {
			kinds[i] = "byline"
			if names == nil {
				names = n
			}
		} else if low := strings.ToLower(strings.Trim(t, " :")); (low == "by" || low == "author" || low == "written by") && i+1 < hi && names == nil {
			if n := bylineNames(s.blocks[i+1].text); len(n) > 0 && nameLike(n[0]) {
				names = n
				kinds[i], kinds[i+1] = "byline", "byline"
			}
		}
	}
	if names == nil && titleAt >= 0 {
		// A page may show its headline, byline and date in a header of their own, far above the text.
		for i := max(0, titleAt-60); i < lo; i++ {
			if s.blocks[i].text != s.blocks[titleAt].text {
				continue
			}
			for j := i + 1; j < min(i+4, len(s.blocks)); j++ {
				if n := bylineLine(s.blocks[j].text); n != nil && names == nil {
					names = n
					kinds[j] = "byline"
				}
			}
		}
	}
	if names != nil {
		return names, kinds
	}
	// A name alone on a line, next to a date, a picture of its owner or a handle.
	best, at := 0, -1
	for i := lo; i < hi; i++ {
		t := s.blocks[i].text
		if i == titleAt || body[i] || len(t) > 90 {
			continue
		}
		k := lineKind(t)
		if k != "" && k != "caption" && !(k == "date" && strings.Contains(t, "|")) {
			continue
		}
		n := bylineNames(signedPart(t))
		if len(n) == 0 || len(n) > 4 {
			continue
		}
		v := 0
		for _, x := range n {
			w := len(strings.Fields(x))
			if !nameLike(x) || (w < 2 && !agencyWords[strings.ToLower(x)]) || w > 4 {
				v = -9
			}
		}
		if v < 0 || len(tokens(t)) > 14 {
			continue
		}
		if k == "caption" && !agencyWords[strings.ToLower(strings.Fields(t)[0])] {
			continue
		}
		for _, j := range [...]int{i - 1, i + 1, i - 2, i + 2} {
			if j < 0 || j >= len(s.blocks) || j == titleAt {
				continue
			}
			switch lineKind(s.blocks[j].text) {
			case "author-image":
				v += 3
			case "date":
				v += 2
			}
			if strings.HasPrefix(s.blocks[j].text, "@") {
				v += 2
			}
		}
		if strings.Contains(t, "@") || spokenDay(strings.ToLower(t), false) != "" {
			v += 2
		}
		if i == titleAt+1 {
			v++
		}
		if i < titleAt && v < 3 {
			continue // above the headline only what stands by a picture of its owner
		}
		if v > best {
			best, at = v, i
		}
	}
	if at >= 0 {
		kinds[at] = "byline"
		return bylineNames(signedPart(s.blocks[at].text)), kinds
	}
	return nil, kinds
}

// signedPart takes the date and the place off "New Delhi, Metro Bureau | Updated: 3 May 2020" and "Ann Lee @ann / 2 days".
func signedPart(t string) string {
	for _, sep := range [...]string{" | ", " / ", "@"} {
		if i := strings.Index(t, sep); i > 0 {
			t = t[:i]
		}
	}
	if place, rest, ok := strings.Cut(t, ", "); ok && strings.TrimSpace(rest) != "" && !strings.Contains(rest, ",") {
		w := strings.Fields(strings.ToLower(rest))
		switch last := w[max(0, len(w)-1)]; last {
		case "bureau", "desk", "staff", "service", "team", "correspondent":
			if len(w) > 1 && !agencyWords[strings.ToLower(place)] {
				return rest
			}
		}
	}
	return t
}

// plainTags reads the tags that stand after the last line of the text: behind a label, or as the one line that is no
// sentence and says again what the text is about.
func (s *scan) plainTags(chosen []int, kinds map[int]string) []string {
	if len(chosen) == 0 {
		return nil
	}
	last := chosen[len(chosen)-1]
	for i := last + 1; i < min(len(s.blocks), last+12); i++ {
		low := strings.ToLower(s.blocks[i].text)
		for _, label := range [...]string{"tags", "topics", "tag", "keywords", "filed under", "related tags", "related topics"} {
			rest, ok := strings.CutPrefix(low, label)
			if !ok || len(low) > 200 {
				continue
			}
			raw := strings.Trim(s.blocks[i].text[len(s.blocks[i].text)-len(rest):], " :")
			if raw != "" && (rest[0] == ':' || rest[0] == ' ') {
				kinds[i] = "tags"
				return splitTags(raw)
			}
			if raw != "" {
				continue
			}
			kinds[i] = "tags"
			var out []string
			for j := i + 1; j < len(s.blocks) && len(out) < 15; j++ {
				t := strings.Trim(s.blocks[j].text, " ,")
				if t == "" {
					kinds[j] = "tags"
					continue
				}
				if k := lineKind(t); len(strings.Fields(t)) > 4 || (k != "" && k != "navigation") || strings.HasSuffix(t, ":") || len(strings.Fields(t)) > 2 && strings.Contains(t, " in ") {
					break
				}
				kinds[j] = "tags"
				out = append(out, t)
			}
			return out
		}
	}
	i := last + 1
	if i != len(s.blocks)-1 || !s.tagLike(i, chosen) {
		return nil
	}
	kinds[i] = "tags"
	return splitTags(s.blocks[i].text)
}

// tagLike reports whether line i is a row of tags: short, no sentence, no small words, and made of words of the text.
func (s *scan) tagLike(i int, chosen []int) bool {
	t := s.blocks[i].text
	w := tokens(t)
	if len(w) < 2 || len(w) > 14 || endsSentence(t) || lineKind(t) != "" {
		return false
	}
	words := bag{}
	for _, c := range chosen {
		for _, x := range tokens(s.blocks[c].text) {
			words[x] = true
		}
	}
	if within(bagOf(t), words) < 0.5 {
		return false
	}
	for _, x := range w {
		if commonWords[x] && x != "us" {
			return false
		}
	}
	return true
}

func splitTags(t string) []string {
	sep := func(r rune) bool { return r == ',' || r == ';' || r == '|' || r == '#' || r == '·' || r == '•' }
	parts := strings.FieldsFunc(t, sep)
	if len(parts) == 1 && !strings.ContainsFunc(t, sep) {
		parts = strings.Fields(t)
	}
	var out []string
	for _, p := range parts {
		if p = fold(p); p != "" {
			out = append(out, p)
		}
	}
	return out
}

// markStandfirst names the lines above the text that say what its first paragraphs say.
func (s *scan) markStandfirst(titleAt int, chosen []int, st []lineStats) {
	if len(chosen) == 0 {
		return
	}
	lead := bag{}
	for _, c := range chosen[:min(3, len(chosen))] {
		for _, t := range st[c].tokens {
			lead[t] = true
		}
	}
	for i := max(0, titleAt-20); i < chosen[0]; i++ {
		if i != titleAt && st[i].words >= 8 && st[i].common >= 0.15 && lineKind(s.blocks[i].text) == "" && within(bagOf(s.blocks[i].text), lead) >= 0.8 {
			s.setKind(i, "subtitle")
		}
	}
}
