package segment

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"demarche/span"
)

// The measurements need public corpora that are not part of the repository: DEMARCHE_DATA names the folder, otherwise
// it is looked for beside the repository. DEMARCHE_TRAIN=1 measures on the files to tune on instead; DEMARCHE_ERRORS=n with
// DEMARCHE_WHAT=words or sentences prints the first n errors.

func dataFile(t *testing.T, parts ...string) string {
	t.Helper()
	root := os.Getenv("DEMARCHE_DATA")
	if root == "" {
		root = filepath.Join("..", "..", "..", "shared", "data")
	}
	if _, err := os.Stat(root); err != nil {
		t.Skipf("no corpora at %s (set DEMARCHE_DATA): nothing measured", root)
	}
	return filepath.Join(append([]string{root}, parts...)...)
}

// goldParagraph is a paragraph as a treebank has it.
type goldParagraph struct {
	text      string
	words     []span.Span
	sentences []span.Span
}

// readTreebank reads a CoNLL-U file and rebuilds the text of its paragraphs.
func readTreebank(t *testing.T, name string) []goldParagraph {
	t.Helper()
	f, err := os.Open(dataFile(t, "language", "ud", name))
	if err != nil {
		t.Skip(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var out []goldParagraph
	var p goldParagraph
	var text strings.Builder
	flush := func() {
		if text.Len() > 0 {
			p.text = text.String()
			out = append(out, p)
		}
		p = goldParagraph{}
		text.Reset()
	}
	start, multi := -1, 0 // where the sentence began; the last word of the multiword token being read
	var surface string
	var parts []string
	put := func(ws []string, surface string, spaceAfter bool) {
		k := text.Len()
		if start < 0 {
			start = k
		}
		if strings.Join(ws, "") != surface {
			ws = []string{surface}
		}
		for _, w := range ws {
			// A word with a space in it ("1 000") is what no tokeniser here can give; it counts against us.
			p.words = append(p.words, span.Span{Start: k, End: k + len(w)})
			k += len(w)
		}
		text.WriteString(surface)
		if spaceAfter {
			text.WriteByte(' ')
		}
	}
	var after bool
	sc := bufio.NewScanner(z)
	sc.Buffer(nil, 1<<24)
	for sc.Scan() {
		line := sc.Text()
		switch {
		case line == "":
			if start >= 0 {
				end := p.words[len(p.words)-1].End
				p.sentences = append(p.sentences, span.Span{Start: start, End: end})
				start, multi = -1, 0
			}
		case line[0] == '#':
			if strings.HasPrefix(line, "# newpar") || strings.HasPrefix(line, "# newdoc") {
				flush()
			}
		default:
			c := strings.Split(line, "\t")
			if strings.Contains(c[0], ".") {
				continue
			}
			sp := !strings.Contains(c[9], "SpaceAfter=No")
			if _, b, ok := strings.Cut(c[0], "-"); ok {
				multi, _ = strconv.Atoi(b)
				surface, parts, after = c[1], nil, sp
				continue
			}
			n, _ := strconv.Atoi(c[0])
			if n <= multi {
				if parts = append(parts, c[1]); n == multi {
					put(parts, surface, after)
				}
				continue
			}
			put([]string{c[1]}, c[1], sp)
		}
	}
	flush()
	if err := sc.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

// tally counts spans found, wanted and right.
type tally struct{ right, found, gold int }

func (c *tally) add(found, gold []span.Span) {
	c.found += len(found)
	c.gold += len(gold)
	for i, j := 0, 0; i < len(found) && j < len(gold); {
		switch {
		case found[i] == gold[j]:
			c.right++
			i++
			j++
		case found[i].End <= gold[j].End:
			i++
		default:
			j++
		}
	}
}

func (c tally) String() string {
	p, r := float64(c.right)/float64(max(c.found, 1)), float64(c.right)/float64(max(c.gold, 1))
	return fmt.Sprintf("F1 %.2f (P %.2f R %.2f, gold %d)", 100*c.f1(), 100*p, 100*r, c.gold)
}

func (c tally) f1() float64 { return 2 * float64(c.right) / float64(max(c.found+c.gold, 1)) }

func errorsWanted() int { n, _ := strconv.Atoi(os.Getenv("DEMARCHE_ERRORS")); return n }

func show(text string, ss []span.Span, sep string) string {
	var b strings.Builder
	for _, s := range ss {
		b.WriteString(s.In(text))
		b.WriteString(sep)
	}
	return b.String()
}

func inside(ss []span.Span, s span.Span) []span.Span {
	a := 0
	for a < len(ss) && ss[a].Start < s.Start {
		a++
	}
	b := a
	for b < len(ss) && ss[b].End <= s.End {
		b++
	}
	return ss[a:b]
}

func TestTreebanks(t *testing.T) {
	files := []string{"ewt-dev", "gum-free-dev"}
	if os.Getenv("DEMARCHE_TRAIN") != "" {
		files = []string{"ewt-train", "gum-free-train"}
	}
	for _, name := range files {
		ps := readTreebank(t, name+".conllu.gz")
		var raw, given, sent tally
		shown := 0
		for _, p := range ps {
			ss := Sentences(nil, p.text, span.Span{End: len(p.text)})
			sent.add(ss, p.sentences)
			var found []span.Span
			for _, s := range ss {
				found = Tokens(found, p.text, s)
			}
			raw.add(found, p.words)
			for _, s := range p.sentences {
				found, gold := Tokens(nil, p.text, s), inside(p.words, s)
				var one tally
				one.add(found, gold)
				given.add(found, gold)
				if (one.right != one.gold || one.found != one.gold) && shown < errorsWanted() && os.Getenv("DEMARCHE_WHAT") == "words" {
					shown++
					t.Log("\n  " + difference(p.text, found, gold))
				}
			}
			var one tally
			one.add(ss, p.sentences)
			if (one.right != one.gold || one.found != one.gold) && shown < errorsWanted() && os.Getenv("DEMARCHE_WHAT") == "sentences" {
				shown++
				t.Logf("\n  found %s\n  gold  %s", show(p.text, ss, " || "), show(p.text, p.sentences, " || "))
			}
		}
		t.Logf("%s: words from raw text %v; words in given sentences %v; sentences %v", name, raw, given, sent)
	}
}

// difference shows the stretches where two tokenisations part.
func difference(text string, found, gold []span.Span) string {
	var b strings.Builder
	i, j := 0, 0
	for i < len(found) && j < len(gold) {
		if found[i] == gold[j] {
			i++
			j++
			continue
		}
		a, c := i, j
		for i < len(found) && j < len(gold) && found[i].End != gold[j].End {
			if found[i].End < gold[j].End {
				i++
			} else {
				j++
			}
		}
		i, j = min(i+1, len(found)), min(j+1, len(gold))
		fmt.Fprintf(&b, "[%s] for [%s]; ", strings.TrimSpace(show(text, found[a:i], " ")), strings.TrimSpace(show(text, gold[c:j], " ")))
	}
	return b.String()
}

func TestNews(t *testing.T) {
	files, _ := filepath.Glob(dataFile(t, "events", "corpus", "*.jsonl"))
	var all tally
	shown := 0
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			t.Skip(err)
		}
		sc := bufio.NewScanner(f)
		sc.Buffer(nil, 1<<24)
		for sc.Scan() {
			var a struct {
				Sentences  []string
				Paragraphs []int
			}
			if err := json.Unmarshal(sc.Bytes(), &a); err != nil {
				t.Fatal(err)
			}
			starts := map[int]bool{0: true, 1: true}
			for _, p := range a.Paragraphs {
				starts[p] = true
			}
			for i := 0; i < len(a.Sentences); {
				text, gold := "", []span.Span(nil)
				for k := i; i < len(a.Sentences) && (i == k || !starts[i]); i++ {
					if i > k {
						text += " "
					}
					gold = append(gold, span.Span{Start: len(text), End: len(text) + len(a.Sentences[i])})
					text += a.Sentences[i]
				}
				found := Sentences(nil, text, span.Span{End: len(text)})
				var one tally
				one.add(found, gold)
				all.add(found, gold)
				if one.right != one.gold && shown < errorsWanted() {
					shown++
					t.Logf("\n  found %s\n  gold  %s", show(text, found, " || "), show(text, gold, " || "))
				}
			}
		}
		f.Close()
	}
	t.Logf("news: sentences %v", all)
}
