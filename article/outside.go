package article

import (
	"fmt"
	nurl "net/url"
	"strings"

	readability "codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// An extractor made by others judges the page first; which of its blocks to believe is decided in classify.go. It does not
// say where in the input a paragraph stood, so its answer is only a vote on the blocks of our own scan.

// maxOutside bounds the pages that the extractor is asked about, in bytes of decoded text: it walks the tree many times
// over.
const maxOutside = 4 << 20

// maxElements bounds them in elements of the tree.
const maxElements = 60_000

// votes is the text that the extractor takes for the article, a paragraph a line; empty where it found none.
type votes struct {
	readability string
}

// outside asks the extractor. A failure of its is a warning, never a failure of ours.
func outside(text, url string, elements int) (v votes, warnings []string) {
	if len(text) > maxOutside || elements > maxElements {
		return v, []string{"page too large for the second opinion: blocks were judged by their own features alone"}
	}
	u, err := nurl.Parse(url)
	if err != nil || u.Host == "" {
		u, _ = nurl.Parse("http://page.invalid/")
	}
	v.readability, err = guarded(text, func(doc *html.Node) (*html.Node, error) {
		r, err := readability.FromDocument(doc, u)
		if err != nil {
			return nil, nil // its way to say that there is no article
		}
		return r.Node, nil
	})
	if err != nil {
		warnings = append(warnings, "readability: "+err.Error())
	}
	return v, warnings
}

// guarded parses the page afresh, since the extractor changes the tree, and turns a panic into an error.
func guarded(text string, f func(*html.Node) (*html.Node, error)) (out string, err error) {
	defer func() {
		if r := recover(); r != nil {
			out, err = "", fmt.Errorf("gave up on the page: %v", r)
		}
	}()
	doc, err := html.Parse(strings.NewReader(text))
	if err != nil {
		return "", err
	}
	n, err := f(doc)
	if err != nil || n == nil {
		return "", err
	}
	return nodeText(n), nil
}

// nodeText writes the text of a tree, one line a block. The walk keeps no recursion: depth is the page's affair.
func nodeText(root *html.Node) string {
	var b strings.Builder
	n := root
	for n != nil {
		down := true
		switch n.Type {
		case html.TextNode:
			b.WriteString(n.Data)
		case html.ElementNode:
			if skippedTags[n.DataAtom] {
				down = false
			} else if !inlineTags[n.DataAtom] || n.DataAtom == atom.Br {
				b.WriteByte('\n')
			}
		}
		if down && n.FirstChild != nil {
			n = n.FirstChild
			continue
		}
		for n != root && n.NextSibling == nil {
			n = n.Parent
			if n.Type == html.ElementNode && !inlineTags[n.DataAtom] {
				b.WriteByte('\n')
			}
		}
		if n == root {
			break
		}
		n = n.NextSibling
	}
	return b.String()
}
