package quote

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"demarche/lang"
	"demarche/span"
)

// Quotation is what one sentence holds of somebody's words.
type Quotation struct {
	Sentence int
	Span     span.Span // the words said, without marks at either end
	Kind     string    // direct, indirect or mixed
	Cue      *lang.Words
	Speaker  *lang.Words // nil where the article names nobody
	To       *lang.Words
}

// Shares of a quotation's letters that stand between marks: from direct on it is direct, below mixed it is indirect.
const (
	shareDirect = 0.9
	cueLeast    = 0.5
	// standsAlone is the share of a sentence's words that a marked stretch with no cue must hold to be a quotation and
	// not a title or a word held with tongs.
	standsAlone = 0.6
)

// Find gives the quotations of the Doc, in order. paragraphs are those that the Doc was read from.
func Find(d *lang.Doc, paragraphs []span.Span) []Quotation {
	var marks []span.Span
	for _, p := range paragraphs {
		marks = marked(marks, d.Text, p)
	}
	f := finder{d: d, marks: marks}
	for i := range d.Sentences {
		f.sentence(i)
	}
	f.carry()
	return f.out
}

type finder struct {
	d     *lang.Doc
	marks []span.Span
	out   []Quotation
}

// inside lists the parts of marked stretches that lie in s.
func (f *finder) inside(s span.Span) []span.Span {
	var out []span.Span
	k := sort.Search(len(f.marks), func(k int) bool { return f.marks[k].End > s.Start })
	for ; k < len(f.marks) && f.marks[k].Start < s.End; k++ {
		p := span.Span{Start: max(f.marks[k].Start, s.Start), End: min(f.marks[k].End, s.End)}
		if p = trim(f.d.Text, p); !p.Empty() {
			out = append(out, p)
		}
	}
	return out
}

// sentence finds the quotations of sentence i.
func (f *finder) sentence(i int) {
	s := &f.d.Sentences[i]
	parts := f.inside(s.Span)
	used := make([]bool, len(parts))
	begun := len(f.out)
	for _, c := range s.Cues {
		if c.Score < cueLeast {
			continue
		}
		said := by(i, c)
		for _, content := range joined(s, c.Roles) {
			q := said
			q.Kind = "indirect"
			at := trim(f.d.Text, s.SpanOf(content.First, content.Last))
			if at.Empty() {
				continue
			}
			var letters int
			var hit []int
			for k, p := range parts {
				if p.Overlaps(at) {
					letters += count(f.d.Text, span.Span{Start: max(p.Start, at.Start), End: min(p.End, at.End)})
					hit = append(hit, k)
				}
			}
			share := float64(letters) / float64(max(1, count(f.d.Text, at)))
			if share >= shareDirect {
				for _, k := range hit {
					if !used[k] {
						used[k] = true
						q.Kind, q.Span = "direct", parts[k]
						f.out = append(f.out, q)
					}
				}
				continue
			}
			if share > 0 {
				q.Kind = "mixed"
			}
			taken := false
			for _, o := range f.out[begun:] {
				taken = taken || o.Span.Overlaps(at)
			}
			if taken || content.Last == content.First {
				continue
			}
			for _, k := range hit {
				used[k] = true
			}
			q.Span = at
			f.out = append(f.out, q)
		}
	}
	// Marked stretches that no cue claims: with a cue in the sentence a long one is its words; without, one that makes up
	// most of the sentence.
	for k, p := range parts {
		if used[k] {
			continue
		}
		n := words(s, p)
		q := Quotation{Sentence: i, Kind: "direct", Span: p}
		if near := f.cueNear(s, i, p); near != nil && (n >= 4 || float64(n) >= standsAlone*float64(len(s.Words))) {
			q.Cue, q.Speaker, q.To = near.Cue, near.Speaker, near.To
		} else if float64(n) < standsAlone*float64(len(s.Words)) || n < 2 {
			continue
		}
		f.out = append(f.out, q)
	}
	sort.SliceStable(f.out[begun:], func(a, b int) bool { return f.out[begun+a].Span.Start < f.out[begun+b].Span.Start })
}

// cueNear gives the cue (with its speaker) of the sentence that stands nearest to p and outside it.
func (f *finder) cueNear(s *lang.Sentence, i int, p span.Span) *Quotation {
	var best *Quotation
	least := 1 << 30
	for _, c := range s.Cues {
		at := s.SpanOf(c.First, c.Last)
		if c.Score < cueLeast || at.Overlaps(p) {
			continue
		}
		if d := max(at.Start-p.End, p.Start-at.End); d < least {
			least = d
			q := by(i, c)
			best = &q
		}
	}
	return best
}

// by gives what the cue of sentence i says of a quotation: cue, speaker and addressee, the first of each.
func by(i int, c lang.Cue) Quotation {
	q := Quotation{Sentence: i, Cue: &lang.Words{Sentence: i, First: c.First, Last: c.Last}}
	for _, r := range c.Roles {
		w := &lang.Words{Sentence: i, First: r.First, Last: r.Last}
		switch {
		case r.Name == "speaker" && q.Speaker == nil:
			q.Speaker = w
		case r.Name == "to" && q.To == nil:
			q.To = w
		}
	}
	return q
}

// carry gives quotations without a speaker that of the one before (or, at the begin of a paragraph's quotation, of the
// next) with which they make one speech: no other speaker stands between.
func (f *finder) carry() {
	for k := range f.out {
		q := &f.out[k]
		if q.Speaker != nil || q.Kind != "direct" {
			continue
		}
		here := &f.d.Sentences[q.Sentence]
		// The words that go on where this sentence ends may name the speaker: "A. B," he said.
		if k+1 < len(f.out) {
			next := f.out[k+1]
			n := &f.d.Sentences[next.Sentence]
			if next.Sentence == q.Sentence+1 && n.Paragraph == here.Paragraph && next.Kind == "direct" && next.Speaker != nil && f.sameMarks(q.Span, next.Span) {
				q.Speaker = next.Speaker
				continue
			}
		}
		if k > 0 {
			last := f.out[k-1]
			if q.Sentence-last.Sentence <= 2 && last.Speaker != nil {
				q.Speaker = last.Speaker
			}
		}
	}
}

// sameMarks says whether two spans lie between the same pair of marks.
func (f *finder) sameMarks(a, b span.Span) bool {
	k := sort.Search(len(f.marks), func(k int) bool { return f.marks[k].End >= a.End })
	return k < len(f.marks) && f.marks[k].Contains(a) && f.marks[k].Contains(b)
}

// joined gives the content roles of a cue; pieces parted by at most one word (a mark) are one.
func joined(s *lang.Sentence, roles []lang.Role) []lang.Role {
	var out []lang.Role
	for _, r := range roles {
		if r.Name != "content" {
			continue
		}
		if n := len(out) - 1; n >= 0 && r.First-out[n].Last <= 2 && (r.First-out[n].Last == 1 || s.Words[out[n].Last+1].UPOS == "PUNCT") {
			out[n].Last = r.Last
			continue
		}
		out = append(out, r)
	}
	return out
}

// trim takes white space and quotation marks from both ends, and a comma from the last.
func trim(text string, s span.Span) span.Span {
	const marks = "\"“”„«»‘’'`"
	for s.Start < s.End {
		r, n := utf8.DecodeRuneInString(text[s.Start:])
		if !unicode.IsSpace(r) && !strings.ContainsRune(marks, r) && r != ',' && r != ':' && r != ';' {
			break
		}
		s.Start += n
	}
	for s.Start < s.End {
		r, n := utf8.DecodeLastRuneInString(text[s.Start:s.End])
		if !unicode.IsSpace(r) && !strings.ContainsRune(marks, r) && r != ',' && r != ';' {
			break
		}
		s.End -= n
	}
	return s
}

// count is the number of letters and digits in the span.
func count(text string, s span.Span) int {
	n := 0
	for _, r := range s.In(text) {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			n++
		}
	}
	return n
}

// words is the number of words of the sentence that lie in the span, punctuation apart.
func words(s *lang.Sentence, p span.Span) int {
	n := 0
	for _, w := range s.Words {
		if p.Contains(w.Span) && w.UPOS != "PUNCT" {
			n++
		}
	}
	return n
}
