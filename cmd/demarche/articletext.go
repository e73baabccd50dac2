package main

import (
	"bufio"
	"regexp"
	"strings"

	"demarche/record"
)

// textSink writes article.text alone; of many, each under its name.
func textSink(w *bufio.Writer, many bool) sink {
	return &between{many: many, w: w, one: func(r *record.Record) error {
		if many {
			w.WriteString("==> " + record.Plain(r.Source.Name) + " <==\n")
		}
		_, err := w.WriteString(record.PlainLines(r.Article.Text) + "\n")
		return err
	}}
}

// markdownSink writes the article as Markdown: title, subtitle, what is known of its origin, paragraphs.
func markdownSink(w *bufio.Writer, many bool) sink {
	return &between{many: many, w: w, mark: "---\n\n", one: func(r *record.Record) error {
		_, err := w.WriteString(markdown(r))
		return err
	}}
}

func markdown(r *record.Record) string {
	a := &r.Article
	var parts []string
	body := a.Text
	if a.Title != nil {
		parts = append(parts, "# "+escaped(*a.Title))
		// The headline opens the text.
		if rest, ok := strings.CutPrefix(body, *a.Title); ok && (rest == "" || strings.HasPrefix(rest, "\n\n")) {
			body = rest
		}
	}
	if a.Subtitle != nil {
		parts = append(parts, "*"+escaped(*a.Subtitle)+"*")
	}
	var origin []string
	if len(a.Byline) > 0 {
		origin = append(origin, "By "+escaped(strings.Join(a.Byline, ", ")))
	}
	for _, s := range []*string{a.Published, a.Site, a.URL} {
		if s != nil {
			origin = append(origin, escaped(*s))
		}
	}
	if len(origin) > 0 {
		parts = append(parts, strings.Join(origin, " · "))
	}
	for p := range strings.SplitSeq(body, "\n\n") {
		if p = escaped(p); p != "" {
			parts = append(parts, p)
		}
	}
	return strings.Join(parts, "\n\n") + "\n"
}

var (
	markup    = regexp.MustCompile("[\\\\`*_\\[\\]<>&]")
	lineStart = regexp.MustCompile(`^(#|\+|-|=|~|(\d+)([.)]))`)
)

// escaped keeps a text a text: no character of it is read as markup.
func escaped(s string) string {
	s = markup.ReplaceAllString(record.Plain(s), `\$0`)
	if m := lineStart.FindStringSubmatch(s); m != nil {
		if m[2] != "" {
			return m[2] + `\` + s[len(m[2]):]
		}
		return `\` + s
	}
	return s
}
