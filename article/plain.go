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

// readPlain fills a from a plain text.
func readPlain(a *Article, d *decoded, opt Options) {
	s := scanPlain(d.text)
	a.Title = fold(opt.Title)
	titleAt := -1
	if a.Title == "" {
		a.Title, titleAt = s.plainTitle()
	}
	p, st := score(s, votes{}, a.Title, titleAt)
	chosen := chooseBlocks(s, p, st, a.Title, titleAt, plainModel.Cut)
	finish(a, d, s, titleAt, chosen)
}

