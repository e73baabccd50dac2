package eval

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"unicode"
)

// Article is a hand-coded article in the annotation format.
type Article struct {
	ID         string           `json:"id"`
	Date       *string          `json:"date"`
	Sentences  []string         `json:"sentences"`
	Paragraphs []int            `json:"paragraphs"`
	Actors     map[string]Actor `json:"actors"`
	Events     []Event          `json:"events"`
	Quotes     []Quote          `json:"quotes"`
}

// Actor is what the coder says of an actor.
type Actor struct {
	Codes []string `json:"codes"`
}

// Event is one mention of an act. Parties are 'mention=name' or '@sentence:mention=name'.
type Event struct {
	S       int      `json:"s"`
	Trigger string   `json:"trigger"`
	Type    string   `json:"type"`
	Mode    *string  `json:"mode"`
	CAMEO   *string  `json:"cameo"`
	Status  string   `json:"status"`
	Source  []string `json:"source"`
	Target  []string `json:"target"`
	By      *string  `json:"by"`
	Date    *string  `json:"date"`
	Where   *string  `json:"where"`
	Numbers []struct {
		Kind  string   `json:"kind"`
		Value *float64 `json:"value"`
	} `json:"numbers"`
	SameAs *int `json:"same_as"`
}

// Quote is one quotation.
type Quote struct {
	S       int     `json:"s"`
	Kind    string  `json:"kind"`
	Text    string  `json:"text"`
	Speaker *string `json:"speaker"`
}

// maxLine bounds a line of a file of articles, in bytes.
const maxLine = 16 << 20

// Read reads articles in JSON Lines. The error names the line.
func Read(r io.Reader) ([]Article, error) {
	var out []Article
	s := bufio.NewScanner(r)
	s.Buffer(nil, maxLine)
	for n := 1; s.Scan(); n++ {
		if strings.TrimSpace(s.Text()) == "" {
			continue
		}
		var a Article
		if err := json.Unmarshal(s.Bytes(), &a); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		if err := a.check(); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		out = append(out, a)
	}
	return out, s.Err()
}

// check keeps out what would point outside the article.
func (a *Article) check() error {
	if a.ID == "" {
		return fmt.Errorf("an article without an id")
	}
	for i, e := range a.Events {
		if e.S < 0 || e.S >= len(a.Sentences) {
			return fmt.Errorf("article %s: event %d is in sentence %d of %d", a.ID, i, e.S, len(a.Sentences))
		}
		if e.SameAs != nil && (*e.SameAs < 0 || *e.SameAs >= i) {
			return fmt.Errorf("article %s: event %d is the same as %d, which does not stand before it", a.ID, i, *e.SameAs)
		}
	}
	for i, q := range a.Quotes {
		if q.S < 0 || q.S >= len(a.Sentences) {
			return fmt.Errorf("article %s: quotation %d is in sentence %d of %d", a.ID, i, q.S, len(a.Sentences))
		}
	}
	return nil
}

// Text is the text that is given to a coder: headline, blank line, then the sentences in their paragraphs.
func (a *Article) Text() string {
	begins := map[int]bool{}
	for _, p := range a.Paragraphs {
		begins[p] = true
	}
	var b strings.Builder
	for i, s := range a.Sentences {
		switch {
		case i == 0:
		case i == 1, begins[i]:
			b.WriteString("\n\n")
		default:
			b.WriteByte(' ')
		}
		b.WriteString(s)
	}
	return b.String()
}

// interval is a span in code points.
type interval struct{ start, end int }

func (a *interval) overlaps(b interval) bool { return a != nil && a.start < b.end && b.start < a.end }

// squeeze gives a text without white space and with straight quotation marks, and the offset of each code point in it.
func squeeze(text []rune) (chars []rune, at []int) {
	for i, c := range text {
		if unicode.IsSpace(c) {
			continue
		}
		switch c {
		case '“', '”':
			c = '"'
		case '‘', '’':
			c = '\''
		}
		chars, at = append(chars, c), append(at, i)
	}
	return chars, at
}

// index finds a piece in chars from an offset on, -1 where it does not stand.
func index(chars, piece []rune, from int) int {
	for i := from; i+len(piece) <= len(chars); i++ {
		if match(chars[i:], piece) {
			return i
		}
	}
	return -1
}

func match(chars, piece []rune) bool {
	if len(piece) > len(chars) {
		return false
	}
	for k, c := range piece {
		if chars[k] != c {
			return false
		}
	}
	return true
}

var (
	numbered = regexp.MustCompile(`(?s)^(.*)#([0-9]{1,6})$`)
	placedAt = regexp.MustCompile(`(?s)^@([0-9]{1,6}):(.*)$`)
)

// locate finds a mention ('men#2': the second) in its sentence, whole words first.
func locate(sentence []rune, mention string) *interval {
	n := 1
	if m := numbered.FindStringSubmatch(mention); m != nil {
		mention = m[1]
		n, _ = strconv.Atoi(m[2])
	}
	text := []rune(mention)
	if len(text) == 0 {
		return nil
	}
	word := func(c rune) bool { return unicode.IsLetter(c) || unicode.IsNumber(c) }
	var all, whole []int
	for i := range sentence {
		if !match(sentence[i:], text) {
			continue
		}
		all = append(all, i)
		j := i + len(text)
		if i > 0 && word(sentence[i-1]) && word(text[0]) || j < len(sentence) && word(sentence[j]) && word(text[len(text)-1]) {
			continue
		}
		whole = append(whole, i)
	}
	if len(whole) > 0 {
		all = whole
	}
	if len(all) == 0 {
		return nil
	}
	k := min(n, len(all)) - 1
	if k < 0 {
		k = len(all) - 1 // as the scorer does for '#0'
	}
	return &interval{all[k], all[k] + len(text)}
}

// overlay is an article laid over the text of a record.
type overlay struct {
	a         *Article
	sentences [][]rune
	at        []int // offset in the record's text of each squeezed code point
	base      []int // squeezed offset of each sentence, -1 where the text lacks it
}

func lay(a *Article, text string) *overlay {
	o := &overlay{a: a}
	chars, at := squeeze([]rune(text))
	o.at = at
	cursor := 0
	for _, s := range a.Sentences {
		runes := []rune(s)
		o.sentences = append(o.sentences, runes)
		key, _ := squeeze(runes)
		i := index(chars, key, cursor)
		if i < 0 {
			i = index(chars, key, 0)
		}
		o.base = append(o.base, i)
		if i >= 0 {
			cursor = i + len(key)
		}
	}
	return o
}

// span gives where in the record's text a mention of sentence s stands; nil where it does not.
func (o *overlay) span(s int, mention string) *interval {
	if m := placedAt.FindStringSubmatch(mention); m != nil {
		s, _ = strconv.Atoi(m[1])
		mention = m[2]
	}
	if s >= len(o.base) || o.base[s] < 0 {
		return nil
	}
	where := locate(o.sentences[s], mention)
	if where == nil {
		return nil
	}
	before, _ := squeeze(o.sentences[s][:where.start])
	inside, _ := squeeze(o.sentences[s][where.start:where.end])
	i := o.base[s] + len(before)
	if len(inside) == 0 || i+len(inside) > len(o.at) {
		return nil
	}
	return &interval{o.at[i], o.at[i+len(inside)-1] + 1}
}

// party is an actor that plays a part in a hand-coded event.
type party struct {
	name  string
	spans []*interval
	codes []string
}

// party reads 'mention=name'.
func (o *overlay) party(s int, ref string) *party {
	prefix, rest := "", ref
	if strings.HasPrefix(ref, "@") {
		k, after, _ := strings.Cut(ref, ":")
		prefix, rest = k+":", after
	}
	mention, name, _ := strings.Cut(rest, "=")
	return &party{name: name, spans: []*interval{o.span(s, prefix+mention)}, codes: o.a.Actors[name].Codes}
}

// act is a hand-coded event with all its mentions.
type act struct {
	first            *Event
	triggers         []*interval
	source, target   []*party
	sources, targets [][]string // names by mention
	by               *party
}

func (o *overlay) acts() []*act {
	var out []*act
	where := make([]*act, len(o.a.Events))
	for i := range o.a.Events {
		e := &o.a.Events[i]
		var g *act
		if e.SameAs != nil {
			g = where[*e.SameAs]
		} else {
			g = &act{first: e}
			out = append(out, g)
		}
		where[i] = g
		g.triggers = append(g.triggers, o.span(e.S, e.Trigger))
		g.source = o.join(g.source, e.S, e.Source)
		g.target = o.join(g.target, e.S, e.Target)
		g.sources, g.targets = append(g.sources, names(e.Source)), append(g.targets, names(e.Target))
		if g.by == nil && e.By != nil {
			g.by = o.party(e.S, *e.By)
		}
	}
	return out
}

func (o *overlay) join(list []*party, s int, refs []string) []*party {
next:
	for _, r := range refs {
		p := o.party(s, r)
		for _, q := range list {
			if q.name == p.name {
				q.spans = append(q.spans, p.spans...)
				continue next
			}
		}
		list = append(list, p)
	}
	return list
}

func names(refs []string) []string {
	var out []string
	for _, r := range refs {
		out = append(out, r[strings.LastIndexByte(r, '=')+1:])
	}
	return out
}
