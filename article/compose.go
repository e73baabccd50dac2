package article

import (
	"strings"

	"demarche/span"
)

// compose writes the canonical text from the title and the chosen blocks, and maps each paragraph to the input.
// titleAt is the block that shows the title, -1 where none does.
func compose(a *Article, d *decoded, s *scan, titleAt int, chosen []int) {
	var b strings.Builder
	put := func(text string, blk *block) {
		if b.Len() > 0 {
			b.WriteString("\n\n")
		}
		p := span.Span{Start: b.Len(), End: b.Len() + len(text)}
		b.WriteString(text)
		a.Paragraphs = append(a.Paragraphs, p)
		if blk != nil && !blk.input.Empty() {
			a.Blocks = append(a.Blocks, Block{Text: p, Input: d.input(blk.input), Proven: proven(d, s.html, blk, text)})
		}
	}
	if len(chosen) == 0 {
		return
	}
	if a.Title != "" {
		var blk *block
		if titleAt >= 0 {
			blk = &s.blocks[titleAt]
		}
		put(a.Title, blk)
	}
	first := len(a.Paragraphs)
	for _, i := range chosen {
		put(s.blocks[i].text, &s.blocks[i])
	}
	a.Text = b.String()
	for i := first; i < len(a.Paragraphs) && i < first+3 && a.Dateline == nil; i++ {
		a.Dateline = findDateline(a.Text, a.Paragraphs[i])
	}
}

// aside sets one block aside as furniture.
func aside(a *Article, d *decoded, b *block, kind string) {
	a.Furniture = append(a.Furniture, Furniture{Kind: kind, Text: b.text, Input: d.input(b.input)})
}

// kindOf names what a block that is set aside is: by its words, then by the elements round it.
func kindOf(b *block, titleKey string) string {
	if titleKey != "" && plainKey(b.text) == titleKey {
		return "repeated-title"
	}
	if b.side {
		return "advertisement"
	}
	if k := lineKind(b.text); k != "" {
		return k
	}
	for _, h := range [...]struct {
		f flags
		k string
	}{
		{inCaption, "caption"},
		{inNav, "navigation"},
		{inComments, "other"},
		{inShare, "share"},
		{inSubscribe, "subscribe"},
		{inAd, "advertisement"},
		{inRelated, "related"},
		{inTags, "tags"},
		{inFooter, "other"},
		{inDate, "date"},
		{inByline, "byline"},
		{inSubtitle, "subtitle"},
		{inFigure, "caption"},
		{inHeader, "navigation"},
		{inAside, "related"},
	} {
		if b.flags&h.f != 0 {
			return h.k
		}
	}
	if b.link*2 > len(b.text) {
		return "navigation"
	}
	return "other"
}
