package article

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestCleanCorpus reads the hand-coded articles, where they stand beside the repository, as plain text: each must come
// through with every word.
func TestCleanCorpus(t *testing.T) {
	files, _ := filepath.Glob(filepath.Join("..", "..", "shared", "data", "events", "corpus", "*.jsonl"))
	more, _ := filepath.Glob(filepath.Join("..", "..", "shared", "data", "events", "*.jsonl"))
	files = append(files, more...)
	if len(files) == 0 {
		t.Skip("the coded articles are not here")
	}
	n := 0
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for line := range bytes.Lines(data) {
			var g struct {
				ID         string
				Sentences  []string
				Paragraphs []int
			}
			if json.Unmarshal(line, &g) != nil || len(g.Sentences) == 0 {
				continue
			}
			var b strings.Builder
			starts := map[int]bool{}
			for _, p := range g.Paragraphs {
				starts[p] = true
			}
			for i, s := range g.Sentences {
				if i > 0 {
					if starts[i] {
						b.WriteString("\n\n")
					} else {
						b.WriteByte(' ')
					}
				}
				b.WriteString(s)
			}
			n++
			a, err := Read([]byte(b.String()), Options{Name: g.ID, MediaType: "text/plain"})
			if err != nil {
				t.Fatal(g.ID, err)
			}
			checkArticle(t, a)
			if want := fold(b.String()); fold(a.Text) != want {
				t.Errorf("%s: lost words: %d furniture, title %q", g.ID, len(a.Furniture), a.Title)
				for _, f := range a.Furniture {
					t.Logf("  %s %q", f.Kind, f.Text[:min(100, len(f.Text))])
				}
			}
		}
	}
	t.Logf("%d articles", n)
}
