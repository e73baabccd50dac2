package article

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The development pages are no part of the repository. Where they stand beside it, these tests write what Read makes of
// them, for shared/data/pages/score.py, and what the trainer of the line models needs:
//
//	ARTICLE_OUT=/tmp/out go test ./article/ -run 'TestPredict|TestDump' -v
//	python3 ../shared/data/pages/score.py /tmp/out/pages.jsonl
//	python3 ../shared/data/pages/score.py /tmp/out/plain.jsonl --truth ../shared/data/pages/furniture/truth.jsonl

func pagesDir(t *testing.T) (in, out string) {
	t.Helper()
	in = filepath.Join("..", "..", "shared", "data", "pages")
	if _, err := os.Stat(filepath.Join(in, "truth.jsonl")); err != nil {
		t.Skip("the development pages are not here: ", err)
	}
	out = os.Getenv("ARTICLE_OUT")
	if out == "" {
		t.Skip("ARTICLE_OUT is not set: nowhere to write")
	}
	if err := os.MkdirAll(out, 0o755); err != nil {
		t.Fatal(err)
	}
	return in, out
}

type pageTruth struct {
	ID, File, URL, Title, Domain string
	Body                         *string
	Truth                        map[string]string
}

func readTruth(t *testing.T, path string) []pageTruth {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var out []pageTruth
	for line := range bytes.Lines(data) {
		var p pageTruth
		if err := json.Unmarshal(line, &p); err != nil {
			t.Fatal(err)
		}
		out = append(out, p)
	}
	return out
}

func readPage(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if strings.HasSuffix(path, ".gz") {
		z, err := gzip.NewReader(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		if data, err = io.ReadAll(z); err != nil {
			t.Fatal(err)
		}
	}
	return data
}

func TestPredict(t *testing.T) {
	in, out := pagesDir(t)
	for _, set := range []struct{ truth, name, kind string }{
		{"truth.jsonl", "pages.jsonl", "text/html"}, {"furniture/truth.jsonl", "plain.jsonl", "text/plain"}, {"seed-truth.jsonl", "seed.jsonl", ""},
	} {
		f, err := os.Create(filepath.Join(out, set.name))
		if err != nil {
			t.Fatal(err)
		}
		w := bufio.NewWriter(f)
		for _, p := range readTruth(t, filepath.Join(in, set.truth)) {
			a, err := Read(readPage(t, filepath.Join(in, p.File)), Options{Name: p.File, URL: p.URL, MediaType: set.kind})
			if err != nil {
				t.Error(p.ID, err)
				continue
			}
			checkArticle(t, a)
			body := a.Text
			if a.Title != "" && a.Text != "" {
				body = strings.TrimPrefix(strings.TrimPrefix(body, a.Title), "\n\n")
			}
			rec := map[string]any{
				"id": p.ID, "title": a.Title, "byline": a.Byline, "published": a.Published, "body": body,
				"from": a.PublishedFrom, "warnings": a.Warnings, "furniture": a.Furniture, "tags": a.Tags, "dateline": a.Dateline,
			}
			j, err := json.Marshal(rec)
			if err != nil {
				t.Fatal(err)
			}
			w.Write(append(j, '\n'))
		}
		if err := w.Flush(); err != nil {
			t.Fatal(err)
		}
		f.Close()
	}
}

// checkArticle asserts what holds of every article.
func checkArticle(t *testing.T, a *Article) {
	t.Helper()
	at := 0
	for i, p := range a.Paragraphs {
		if err := p.Check(a.Text); err != nil {
			t.Error(err)
			return
		}
		if i > 0 {
			if a.Text[at:p.Start] != "\n\n" {
				t.Errorf("paragraph %d does not follow two line breaks", i)
			}
		} else if p.Start != 0 {
			t.Errorf("first paragraph begins at %d", p.Start)
		}
		at = p.End
	}
	if at != len(a.Text) {
		t.Errorf("paragraphs end at %d of %d", at, len(a.Text))
	}
	if a.Text != "" && a.Title != "" && a.Paragraphs[0].In(a.Text) != a.Title {
		t.Errorf("the text does not begin with the title %q", a.Title)
	}
	if strings.ToValidUTF8(a.Text, "") != a.Text {
		t.Error("text is not valid UTF-8")
	}
	kinds := map[string]bool{}
	for _, k := range FurnitureKinds {
		kinds[k] = true
	}
	for _, f := range a.Furniture {
		if !kinds[f.Kind] {
			t.Errorf("unknown furniture kind %q", f.Kind)
		}
		if f.Input.Start < 0 || f.Input.End > a.Source.Bytes || f.Input.End < f.Input.Start {
			t.Errorf("furniture span %v of %d bytes", f.Input, a.Source.Bytes)
		}
	}
	for _, b := range a.Blocks {
		if b.Text.Check(a.Text) != nil || b.Input.Start < 0 || b.Input.End > a.Source.Bytes || b.Input.End <= b.Input.Start {
			t.Errorf("block %v of a text of %d and an input of %d bytes", b, len(a.Text), a.Source.Bytes)
		}
	}
	if d := a.Dateline; d != nil {
		if err := d.Span.Check(a.Text); err != nil {
			t.Error(err)
		}
		if err := d.Place.Check(a.Text); err != nil {
			t.Error(err)
		}
	}
}

// scrape writes a page as a naive scraper would: its title, then every line of text in document order; with container,
// the OpenGraph title, the description and only what stands in article or main.
func scrape(data []byte, container bool) string {
	d, _ := decode(data, "", true, DefaultMaxBytes)
	s := scanHTML(d.text, true)
	var lines []string
	if container {
		lines = append(lines, s.get("og:title"), s.get("og:description", "description"))
	} else {
		lines = append(lines, s.title)
	}
	for _, b := range s.blocks {
		if !container || b.flags&(inArticle|inMain) != 0 {
			lines = append(lines, b.text)
		}
	}
	return strings.Join(lines, "\n")
}

func TestDump(t *testing.T) {
	in, out := pagesDir(t)
	pages, err := os.Create(filepath.Join(out, "features_page.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer pages.Close()
	plain, err := os.Create(filepath.Join(out, "features_plain.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer plain.Close()
	dump := func(w io.Writer, p pageTruth, variant string, s *scan, v votes, title string, at int) {
		rows, _ := features(s, v, title, at)
		var text []string
		var side []bool
		for _, b := range s.blocks {
			text = append(text, b.text)
			side = append(side, b.side)
		}
		names := featureNames
		if len(rows) > 0 {
			names = names[:len(rows[0])]
		}
		j, err := json.Marshal(map[string]any{
			"id": p.ID, "variant": variant, "domain": p.Domain, "body": p.Body, "grade": p.Truth["body"], "text": text, "side": side,
			"rows": rows, "names": names, "title": title, "titleAt": at,
		})
		if err != nil {
			t.Fatal(err)
		}
		w.Write(append(j, '\n'))
	}
	for _, p := range readTruth(t, filepath.Join(in, "truth.jsonl")) {
		if p.Body == nil {
			continue
		}
		data := readPage(t, filepath.Join(in, p.File))
		d, _ := decode(data, "", true, DefaultMaxBytes)
		s := scanHTML(d.text, false)
		l := readLinked(s.ld)
		title, at := s.pickTitle(l, s.siteName(l), p.Domain)
		v, _ := outside(d.text, p.URL, len(s.parents))
		dump(pages, p, "page", s, v, title, at)
		for _, c := range []bool{false, true} {
			ps := scanPlain(scrape(data, c))
			title, at := ps.plainTitle()
			dump(plain, p, map[bool]string{false: "page", true: "container"}[c], ps, votes{}, title, at)
		}
	}
}
