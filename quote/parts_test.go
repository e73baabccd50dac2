package quote

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"demarche/lang"
	"demarche/span"
)

func TestMarkedKinds(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"low marks", `Er sagte: „Wir gehen“.`, []string{"Wir gehen"}},
		{"a curly mark closed by a straight one", `She said “we go" and left.`, []string{"we go"}},
		{"curly single marks", `Judge: ‘Law is law’, she wrote.`, []string{"Law is law"}},
		{"an apostrophe within single marks", `Chief: 'We can't wait' for rain`, []string{"We can't wait"}},
		{"a curly apostrophe within single marks", `Chief: ‘We can’t wait’ for rain`, []string{"We can’t wait"}},
		{"a plural possessive alone", `The farmers' market closed`, nil},
		{"a cut decade before a double mark", `In the '90s he said "never" twice.`, []string{"never"}},
		{"a cut word before a double mark", `Rock 'n roll is "dead" now.`, []string{"dead"}},
		{"single within double", `"They shouted 'out' all night," he said.`, []string{"They shouted 'out' all night,"}},
		{"nothing between", `He wrote "" there.`, nil},
		{"two headline quotes", `'No deal' says Holm as Quist sees 'hope'`, []string{"No deal", "hope"}},
		{"a back tick", "He cried `stop' twice", []string{"stop"}},
		{"an unclosed single mark", `He cried 'stop and ran`, nil},
		{"an unclosed curly mark", `He said: “We go. They stay.`, []string{"We go. They stay."}},
		{"an inch mark behind a digit", `A 9" gun and a "toy" one`, []string{"toy"}},
		{"an unclosed mark in a very long paragraph", `"` + strings.Repeat("go on ", 1000), nil},
	} {
		var got []string
		for _, s := range marked(nil, c.text, span.Span{End: len(c.text)}) {
			got = append(got, s.In(c.text))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// An unclosed mark ends with its paragraph, and the next one begins afresh.
func TestMarkedParagraphs(t *testing.T) {
	one, two := `"We go on.`, `"And we never stop," Lee said.`
	text := one + "\n\n" + two
	got := marked(nil, text, span.Span{End: len(one)})
	got = marked(got, text, span.Span{Start: len(one) + 2, End: len(text)})
	if len(got) != 2 || got[0].In(text) != "We go on." || got[1].In(text) != "And we never stop," {
		t.Errorf("%v", got)
	}
}

func FuzzMarkedWithin(f *testing.F) {
	f.Add(`He "said 'so' and`+"\n"+`«left» “then”`, 3, 20)
	f.Add("‘’“”„“«»`'\"", 0, 30)
	f.Fuzz(func(t *testing.T, text string, from, to int) {
		if from < 0 || to > len(text) || from > to || !utf8.ValidString(text) ||
			from < len(text) && !utf8.RuneStart(text[from]) || to < len(text) && !utf8.RuneStart(text[to]) {
			t.Skip()
		}
		inOrder(t, text, span.Span{Start: from, End: to})
	})
}

// The same on random runs of marks and letters, in every run of the tests.
func TestMarkedRandom(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 5))
	signs := []rune("\"\"''`“”„‘’«»  aé1.,(—:\n")
	for range 5000 {
		var b strings.Builder
		for range r.IntN(30) {
			b.WriteRune(signs[r.IntN(len(signs))])
		}
		text := b.String()
		inOrder(t, "é"+text+"“", span.Span{Start: 2, End: 2 + len(text)})
	}
}

// inOrder checks that the marked stretches lie in the paragraph, whole, in order and apart.
func inOrder(t *testing.T, text string, within span.Span) {
	t.Helper()
	end := within.Start
	for _, s := range marked(nil, text, within) {
		if s.Start < end || s.Empty() || s.End > within.End {
			t.Fatalf("%v after %d in %v of %q", s, end, within, text)
		}
		if err := s.Check(text); err != nil {
			t.Fatal(err)
		}
		end = s.End
	}
}

// cueAt makes a cue of the sentence's word, with roles given as words: "speaker", "Lee".
func cueAt(t *testing.T, d *lang.Doc, sentence int, word string, score float32, roles ...string) {
	t.Helper()
	s := &d.Sentences[sentence]
	find := func(phrase string) (first, last int) {
		at := strings.Index(s.Span.In(d.Text), phrase)
		if at < 0 {
			t.Fatalf("no %q in sentence %d", phrase, sentence)
		}
		sp := span.Span{Start: s.Span.Start + at, End: s.Span.Start + at + len(phrase)}
		first, last = -1, -1
		for k, w := range s.Words {
			if sp.Contains(w.Span) {
				if first < 0 {
					first = k
				}
				last = k
			}
		}
		return first, last
	}
	c := lang.Cue{Score: score}
	c.First, c.Last = find(word)
	for k := 0; k < len(roles); k += 2 {
		first, last := find(roles[k+1])
		c.Roles = append(c.Roles, role(roles[k], first, last))
	}
	s.Cues = append(s.Cues, c)
}

func TestFindParts(t *testing.T) {
	type want struct{ kind, text, cue, speaker, to string }
	for _, c := range []struct {
		name      string
		sentences []string
		cues      func(t *testing.T, d *lang.Doc)
		want      []want
	}{
		{
			"split by its cue",
			[]string{`"We will go," Lee told Quist, "when the rain stops."`},
			func(t *testing.T, d *lang.Doc) {
				cueAt(t, d, 0, "told", 0.9, "content", "We will go", "speaker", "Lee", "to", "Quist", "content", "when the rain stops")
			},
			[]want{{"direct", "We will go", "told", "Lee", "Quist"}, {"direct", "when the rain stops.", "told", "Lee", "Quist"}},
		},
		{
			"the second half was not found by the head",
			[]string{`"We will go," Lee said, "when the heavy rain stops."`},
			func(t *testing.T, d *lang.Doc) {
				cueAt(t, d, 0, "said", 0.9, "content", "We will go", "speaker", "Lee")
			},
			[]want{{"direct", "We will go", "said", "Lee", ""}, {"direct", "when the heavy rain stops.", "said", "Lee", ""}},
		},
		{
			"one speech of two sentences, named behind",
			[]string{`"The rain has come again.`, `We will stay at home," Lee said.`},
			func(t *testing.T, d *lang.Doc) {
				cueAt(t, d, 1, "said", 0.9, "content", "We will stay at home", "speaker", "Lee")
			},
			[]want{{"direct", "The rain has come again.", "", "Lee", ""}, {"direct", "We will stay at home", "said", "Lee", ""}},
		},
		{
			"a speech long after another has no speaker",
			[]string{`"We go," Lee said.`, `Rain fell.`, `Wind blew.`, `"Nobody can stop us now."`},
			func(t *testing.T, d *lang.Doc) {
				cueAt(t, d, 0, "said", 0.9, "content", "We go", "speaker", "Lee")
			},
			[]want{{"direct", "We go", "said", "Lee", ""}, {"direct", "Nobody can stop us now.", "", "", ""}},
		},
		{
			"two cues, two speakers",
			[]string{`Lee said rain would come and Quist swore it would not.`},
			func(t *testing.T, d *lang.Doc) {
				cueAt(t, d, 0, "said", 0.9, "speaker", "Lee", "content", "rain would come")
				cueAt(t, d, 0, "swore", 0.9, "speaker", "Quist", "content", "it would not")
			},
			[]want{{"indirect", "rain would come", "said", "Lee", ""}, {"indirect", "it would not", "swore", "Quist", ""}},
		},
		{
			"a scare word in an indirect speech makes it mixed, once",
			[]string{`Lee said the "reform" was dead.`},
			func(t *testing.T, d *lang.Doc) {
				cueAt(t, d, 0, "said", 0.9, "speaker", "Lee", "content", `the "reform" was dead`)
			},
			[]want{{"mixed", `the "reform" was dead`, "said", "Lee", ""}},
		},
		{
			"a scare word beside a cue",
			[]string{`Lee of the "reform" party said it would rain.`},
			func(t *testing.T, d *lang.Doc) {
				cueAt(t, d, 0, "said", 0.9, "speaker", "Lee", "content", "it would rain")
			},
			[]want{{"indirect", "it would rain", "said", "Lee", ""}},
		},
		{
			"one word is no indirect speech",
			[]string{`Lee said so.`},
			func(t *testing.T, d *lang.Doc) { cueAt(t, d, 0, "said", 0.9, "speaker", "Lee", "content", "so") },
			nil,
		},
		{
			"nobody named",
			[]string{`It was said that rain would come.`},
			func(t *testing.T, d *lang.Doc) {
				cueAt(t, d, 0, "said", 0.9, "content", "that rain would come")
			},
			[]want{{"indirect", "that rain would come", "said", "", ""}},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, paragraphs := doc(c.sentences...)
			c.cues(t, d)
			var got []want
			end := 0
			for _, q := range Find(d, paragraphs) {
				w := want{kind: q.Kind, text: q.Span.In(d.Text)}
				for _, x := range []struct {
					from *lang.Words
					to   *string
				}{{q.Cue, &w.cue}, {q.Speaker, &w.speaker}, {q.To, &w.to}} {
					if x.from != nil {
						*x.to = d.TextOf(*x.from)
					}
				}
				if q.Span.Start < end || !d.Sentences[q.Sentence].Span.Contains(q.Span) {
					t.Errorf("%v out of order or outside its sentence", q.Span)
				}
				end = q.Span.End
				got = append(got, w)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

func TestTrim(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{` "We go," `, "We go"},
		{`: ‘so’;`, "so"},
		{`We go.`, "We go."},
		{`We go!"`, "We go!"},
		{`“”`, ""},
		{``, ""},
		{`the dogs'`, "the dogs"},
	} {
		if got := trim(c.text, span.Span{End: len(c.text)}).In(c.text); got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}
