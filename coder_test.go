package demarche

import (
	"bytes"
	"context"
	"flag"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"demarche/record"
)

var update = flag.Bool("update", false, "rewrite the golden records; read them before they are committed")

func coder(t testing.TB) *Coder {
	t.Helper()
	c, err := New()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func code(t testing.TB, c *Coder, in Input) *record.Record {
	t.Helper()
	r, err := c.Code(context.Background(), in)
	if err != nil {
		t.Fatal(err)
	}
	if err := record.Validate(r); err != nil {
		t.Fatal(err)
	}
	return r
}

func encoded(t testing.TB, r *record.Record) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := record.Encode(&b, r, true); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// Whole pages against golden records. The records are what the program says, read by a person, not what it should say.
func TestGolden(t *testing.T) {
	c := coder(t)
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	html, _ := filepath.Glob("testdata/*.html")
	for _, file := range append(append(files, html...), "examples/page.txt") {
		t.Run(filepath.Base(file), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			r := code(t, c, Input{Name: file, Data: data})
			r.MadeBy = record.MadeBy{} // changes with every build of weights and knowledge
			got := encoded(t, r)
			want := filepath.Join("testdata", strings.TrimSuffix(filepath.Base(file), filepath.Ext(file))+".want.json")
			if *update {
				if err := os.WriteFile(want, got, 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			b, err := os.ReadFile(want)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got, b) {
				t.Errorf("%s: the record is not that of %s (go test -run Golden -update rewrites it)", file, want)
			}
		})
	}
}

// What must hold of the example page whatever the weights: the article comes out clean, and nothing is invented.
func TestExamplePage(t *testing.T) {
	data, err := os.ReadFile("examples/page.txt")
	if err != nil {
		t.Fatal(err)
	}
	r := code(t, coder(t), Input{Name: "page.txt", Data: data})
	text := r.Article.Text
	if n := strings.Count(text, "tells Iceland to rein in trawlers"); n != 1 {
		t.Errorf("the headline stands %d times", n)
	}
	for _, furniture := range []string{"author-image", "Updated On", "New Update", "Follow us", "Tags"} {
		if strings.Contains(text, furniture) {
			t.Errorf("%q is in the text", furniture)
		}
	}
	if r.Article.Published != nil {
		t.Errorf("a date was invented: %s", *r.Article.Published)
	}
	for _, e := range r.Events {
		if e.Date != nil && e.Date.From != nil && !strings.Contains(e.Date.Text, "2011") {
			t.Errorf("%s: %q resolved to %s with no date on the page", e.ID, e.Date.Text, *e.Date.From)
		}
	}
	types := map[string]bool{}
	for _, e := range r.Events {
		types[e.Type] = true
	}
	for _, want := range []string{"REJECT", "REQUEST", "CONSULT", "ASSAULT"} {
		if !types[want] {
			t.Errorf("no %s", want)
		}
	}
}

// The same input gives the same bytes, alone and among others.
func TestDeterministic(t *testing.T) {
	c := coder(t)
	data, err := os.ReadFile("examples/page.txt")
	if err != nil {
		t.Fatal(err)
	}
	want := encoded(t, code(t, c, Input{Name: "a", Data: data}))
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			r, err := c.Code(context.Background(), Input{Name: "a", Data: data})
			if err != nil {
				t.Error(err)
				return
			}
			var b bytes.Buffer
			if err := record.Encode(&b, r, true); err != nil {
				t.Error(err)
			}
			if !bytes.Equal(b.Bytes(), want) {
				t.Error("another record for the same bytes")
			}
		})
	}
	wg.Wait()
}

// Any text comes out as a valid record.
func TestOddTexts(t *testing.T) {
	c := coder(t)
	for name, text := range map[string]string{
		"empty":            "",
		"space":            " \n\n\t ",
		"emoji":            "Protest 🔥🔥 in Łódź\n\nPolice 👮‍♀️ arrested “three” people 🇵🇱 on Friday.",
		"right to left":    "الشرطة تعتقل\n\nPolice in القاهرة arrested 12 people.",
		"combining":        "Cafe\u0301 protest\n\nTwo people we\u0301re hurt.",
		"zero width":       "Po\u200blice ar\u200drested a man.",
		"capitals":         "POLICE ARREST TEN IN RAID\n\nPOLICE ARRESTED TEN PEOPLE IN A RAID ON TUESDAY.",
		"no stops":         strings.Repeat("police arrested three men and then ", 400),
		"one long word":    strings.Repeat("x", 20000),
		"only marks":       strings.Repeat("“”\"'—", 2000),
		"broken UTF-8":     "Police arrested \xff\xfe ten men.\n\nThe \xc3 minister resigned.",
		"unclosed quote":   "\"We will not go, he said.\n\n\"And we will not stay.",
		"control":          "Police\x07 arrested\x1b[31m ten.",
		"possessive alone": "'s\n\n's said 's killed 's.",
	} {
		t.Run(name, func(t *testing.T) {
			r := code(t, c, Input{Name: name, Data: []byte(text), MediaType: "text/plain"})
			if !utf8.ValidString(r.Article.Text) {
				t.Error("text is not UTF-8")
			}
		})
	}
}

func TestRelate(t *testing.T) {
	c := coder(t)
	for _, x := range []struct{ text, source, target, want string }{
		{"Egypt condemned Ethiopia for filling the dam.", "Egypt", "Ethiopia", "ACCUSE"},
		{"Soldiers shot three protesters dead in Khartoum.", "Soldiers", "protesters", "ASSAULT"},
		{"Police arrested two journalists in Minsk.", "Police", "two journalists", "COERCE"},
		{"Canada rejected a request by Chile.", "Canada", "Chile", "REJECT"},
		{"Canada rejected the plan on Tuesday.", "Canada", "", "REJECT"},
	} {
		r, err := c.Relate(context.Background(), x.text, x.source, x.target)
		if err != nil {
			t.Fatal(err)
		}
		var sum float64
		for _, p := range r.Scores {
			sum += p
		}
		if r.Type != x.want || len(r.Scores) != 16 || sum < 0.99 || sum > 1.01 {
			t.Errorf("%q: %s, sum %.3f of %d", x.text, r.Type, sum, len(r.Scores))
		}
	}
	// The same question has the same answer to the last bit.
	first, err := c.Relate(context.Background(), "Egypt condemned Ethiopia for filling the dam.", "Egypt", "Ethiopia")
	if err != nil {
		t.Fatal(err)
	}
	for range 20 {
		again, err := c.Relate(context.Background(), "Egypt condemned Ethiopia for filling the dam.", "Egypt", "Ethiopia")
		if err != nil || !maps.Equal(first.Scores, again.Scores) {
			t.Fatalf("%v, then %v (%v)", first.Scores, again.Scores, err)
		}
	}
	// Nothing to go by still gives one of the types.
	if r, err := c.Relate(context.Background(), "", "", ""); err != nil || r.Type == "" {
		t.Errorf("%v %v", r, err)
	}
}

func FuzzCode(f *testing.F) {
	f.Add([]byte("Police arrested ten people.\n\n\"No,\" said Mr Lee."), "2020-01-01")
	f.Add([]byte("<html><body><h1>Title</h1><p>Text of a page.</p>"), "")
	c := coder(f)
	f.Fuzz(func(t *testing.T, data []byte, date string) {
		if len(data) > 20000 {
			t.Skip()
		}
		r, err := c.Code(context.Background(), Input{Name: "fuzz", Data: data, Date: date})
		if err != nil {
			return
		}
		if err := record.Validate(r); err != nil {
			t.Fatal(err)
		}
	})
}

func BenchmarkCode(b *testing.B) {
	c := coder(b)
	data, err := os.ReadFile("examples/page.txt")
	if err != nil {
		b.Fatal(err)
	}
	sentences := 0
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			r, err := c.Code(context.Background(), Input{Name: "page.txt", Data: data})
			if err != nil {
				b.Error(err)
				return
			}
			sentences = len(r.Sentences)
		}
	})
	b.ReportMetric(float64(sentences)*float64(b.N)/b.Elapsed().Seconds(), "sentences/s")
}
