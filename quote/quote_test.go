package quote

import (
	"strings"
	"testing"

	"demarche/lang"
	"demarche/lang/segment"
	"demarche/span"
)

// doc makes a Doc of sentences, all of one paragraph.
func doc(sentences ...string) (*lang.Doc, []span.Span) {
	d := &lang.Doc{Text: strings.Join(sentences, " ")}
	at := 0
	for _, text := range sentences {
		s := lang.Sentence{Span: span.Span{Start: at, End: at + len(text)}}
		for _, w := range segment.Tokens(nil, d.Text, s.Span) {
			pos := "NOUN"
			if strings.Trim(w.In(d.Text), `"“”.,`) == "" {
				pos = "PUNCT"
			}
			s.Words = append(s.Words, lang.Word{Span: w, UPOS: pos})
		}
		d.Sentences = append(d.Sentences, s)
		at += len(text) + 1
	}
	return d, []span.Span{{Start: 0, End: len(d.Text)}}
}

func role(name string, first, last int) lang.Role {
	return lang.Role{Name: name, First: first, Last: last, Score: 0.9}
}

func TestFind(t *testing.T) {
	type want struct{ kind, text, speaker string }
	for _, c := range []struct {
		name      string
		sentences []string
		cues      map[int]lang.Cue
		want      []want
	}{
		{
			"direct",
			[]string{`"We will not go," Lee said.`},
			map[int]lang.Cue{0: {First: 8, Last: 8, Score: 0.9, Roles: []lang.Role{role("content", 1, 4), role("speaker", 7, 7)}}},
			[]want{{"direct", "We will not go", "Lee"}},
		},
		{
			"indirect",
			[]string{`Lee said it would not go.`},
			map[int]lang.Cue{0: {First: 1, Last: 1, Score: 0.9, Roles: []lang.Role{role("speaker", 0, 0), role("content", 2, 5)}}},
			[]want{{"indirect", "it would not go", "Lee"}},
		},
		{
			"mixed",
			[]string{`Lee said the vote was "a sham" and void.`},
			map[int]lang.Cue{0: {First: 1, Last: 1, Score: 0.9, Roles: []lang.Role{role("speaker", 0, 0), role("content", 2, 10)}}},
			[]want{{"mixed", `the vote was "a sham" and void`, "Lee"}},
		},
		{
			"two sentences in one pair of marks",
			[]string{`"We go now, said nobody.`, `We stay here today".`},
			nil,
			[]want{{"direct", "We go now, said nobody.", ""}, {"direct", "We stay here today", ""}},
		},
		{
			"the speaker of the sentence before goes on",
			[]string{`"We go," Lee said.`, `"Nobody can stop us now."`},
			map[int]lang.Cue{0: {First: 6, Last: 6, Score: 0.9, Roles: []lang.Role{role("content", 1, 2), role("speaker", 5, 5)}}},
			[]want{{"direct", "We go", "Lee"}, {"direct", "Nobody can stop us now.", "Lee"}},
		},
		{
			"a word held with tongs is none",
			[]string{`The planned "reform" of the courts was passed in the night.`},
			nil,
			nil,
		},
		{
			"a doubtful cue is none",
			[]string{`Lee said it would not go.`},
			map[int]lang.Cue{0: {First: 1, Last: 1, Score: 0.3, Roles: []lang.Role{role("content", 2, 5)}}},
			nil,
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, paragraphs := doc(c.sentences...)
			for i, cue := range c.cues {
				d.Sentences[i].Cues = []lang.Cue{cue}
			}
			var got []want
			for _, q := range Find(d, paragraphs) {
				w := want{kind: q.Kind, text: q.Span.In(d.Text)}
				if q.Speaker != nil {
					w.speaker = d.TextOf(*q.Speaker)
				}
				got = append(got, w)
			}
			if len(got) != len(c.want) {
				t.Fatalf("%q, want %q", got, c.want)
			}
			for i := range got {
				if got[i] != c.want[i] {
					t.Errorf("%q, want %q", got[i], c.want[i])
				}
			}
		})
	}
}
