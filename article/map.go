package article

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// proven reads the input's bytes of a block again, by themselves, and reports whether they say exactly the paragraph.
func proven(d *decoded, isHTML bool, b *block, text string) bool {
	in := b.input
	if in.Start < 0 || in.End > len(d.text) || in.End < in.Start {
		return false
	}
	raw := in.In(d.text)
	if !isHTML {
		return fold(raw) == text
	}
	if len(raw) > 1<<20 {
		return false
	}
	var out strings.Builder
	z := html.NewTokenizer(strings.NewReader(raw))
	skip := 0
	for {
		switch z.Next() {
		case html.ErrorToken:
			return fold(out.String()) == text
		case html.TextToken:
			if skip == 0 {
				out.WriteString(html.UnescapeString(string(z.Raw())))
			}
		case html.StartTagToken:
			name, _ := z.TagName()
			if a := atom.Lookup(name); skippedTags[a] {
				skip++
			} else if a == atom.Br || !inlineTags[a] {
				out.WriteByte(' ')
			}
		case html.EndTagToken:
			name, _ := z.TagName()
			if skippedTags[atom.Lookup(name)] && skip > 0 {
				skip--
			}
		case html.SelfClosingTagToken:
			if name, _ := z.TagName(); atom.Lookup(name) == atom.Br {
				out.WriteByte(' ')
			}
		}
	}
}
