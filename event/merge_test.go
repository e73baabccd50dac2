package event

import (
	"slices"
	"strings"
	"testing"

	"demarche/actor"
	"demarche/lang"
	"demarche/span"
)

// doc makes a Doc of sentences whose words are parted by spaces.
func doc(sentences ...string) *lang.Doc {
	d := &lang.Doc{Text: strings.Join(sentences, " ")}
	at := 0
	for _, text := range sentences {
		s := lang.Sentence{Span: span.Span{Start: at, End: at + len(text)}}
		k := at
		for w := range strings.SplitSeq(text, " ") {
			s.Words = append(s.Words, lang.Word{Span: span.Span{Start: k, End: k + len(w)}, Head: -1})
			k += len(w) + 1
		}
		d.Sentences = append(d.Sentences, s)
		at += len(text) + 1
	}
	return d
}

// tell makes a telling at a word; the probability is that of trigger and of type alike.
func tell(d *lang.Doc, sentence, word int, typ string, p float32, source, target []int) telling {
	w := lang.Words{Sentence: sentence, First: word, Last: word}
	return telling{
		words: w, lemma: lemma(d, w), by: -1, source: source, target: target,
		trigger:   &lang.Trigger{First: word, Last: word, Score: p, TypeScore: p, Type: typ, Status: "actual", StatusScore: 1},
		farSource: part{actor: -1}, farTarget: part{actor: -1},
	}
}

func groups(ts []telling) []int {
	var out []int
	for i := range ts {
		out = append(out, ts[i].group)
	}
	return out
}

// A telling joins the likeliest group, all its tellings together, where it is likely enough.
func TestJoin(t *testing.T) {
	d := doc("Chad hit", "Chad hit", "Chad hit", "Chad hit")
	for _, c := range []struct {
		name string
		rows [][]float32
		want []int
	}{
		{"one event", [][]float32{{1}, {0.9, 0.1}, {0.1, 0.8, 0.1}}, []int{0, 0, 0}},
		{"three events", [][]float32{{1}, {0.3, 0.7}, {0.3, 0.3, 0.4}}, []int{0, 1, 2}},
		{"a group counts as one", [][]float32{{1}, {0.9, 0.1}, {0.3, 0.3, 0.4}}, []int{0, 0, 0}},
		{"the likelier group", [][]float32{{1}, {0.1, 0.9}, {0.3, 0.6, 0.1}}, []int{0, 1, 1}},
		{"a window of one", [][]float32{{1}, {0.1, 0.9}, {0.8, 0.2}}, []int{0, 1, 1}},
		{"no tellings", nil, nil},
	} {
		ts := make([]telling, len(c.rows))
		for i := range ts {
			ts[i] = tell(d, i, 1, "ASSAULT", 0.9, nil, nil)
			ts[i].group = i
		}
		join(d, &actor.Cast{}, ts, c.rows)
		if got := groups(ts); !slices.Equal(got, c.want) {
			t.Errorf("%s: groups %v, want %v", c.name, got, c.want)
		}
	}
}

// 'held talks' is one act whatever the network says; two words that do not hang together follow the network.
func TestJoinLight(t *testing.T) {
	d := doc("Chad held talks")
	rows := [][]float32{{1}, {0.1, 0.9}}
	d.Sentences[0].Words[2] = lang.Word{Span: d.Sentences[0].Words[2].Span, Head: 1, Rel: "obj", UPOS: "NOUN"}
	ts := []telling{tell(d, 0, 1, "CONSULT", 0.9, []int{0}, nil), tell(d, 0, 2, "CONSULT", 0.9, []int{0}, nil)}
	ts[1].group = 1
	join(d, &actor.Cast{}, ts, rows)
	if got := groups(ts); !slices.Equal(got, []int{0, 0}) {
		t.Errorf("groups %v", got)
	}
	d.Sentences[0].Words[2].Rel = "conj"
	ts[1].group = 1
	join(d, &actor.Cast{}, ts, rows)
	if got := groups(ts); !slices.Equal(got, []int{0, 1}) {
		t.Errorf("a conjunct: groups %v", got)
	}
}

// The arrest of each of six named people is not the arrest of the six; one person under two descriptions may be one.
func TestJoinApart(t *testing.T) {
	d := doc("Police arrest six", "They arrested Ann Lee", "They arrested Bo Chan")
	name := []actor.Mention{{Form: "name"}}
	cast := &actor.Cast{Actors: []actor.Actor{
		{Name: "police", Kind: "group"},
		{Name: "six", Kind: "people"},
		{Name: "Ann Lee", Kind: "person", Mentions: name},
		{Name: "Bo Chan", Kind: "person", Mentions: name},
		{Name: "the suspect", Kind: "person", Mentions: []actor.Mention{{Form: "nominal"}}},
	}}
	rows := [][]float32{{1}, {0.9, 0.1}, {0.45, 0.45, 0.1}}
	for _, c := range []struct {
		name    string
		typ     string
		targets [3][]int
		want    []int
	}{
		{"group and members", "COERCE", [3][]int{{1}, {2}, {3}}, []int{0, 1, 2}},
		{"the same member", "COERCE", [3][]int{{1}, {2}, {2}}, []int{0, 1, 1}},
		{"nobody named", "COERCE", [3][]int{{1}, {4}, nil}, []int{0, 0, 0}},
		{"a suspect who may be Lee", "COERCE", [3][]int{{4}, {2}, nil}, []int{0, 0, 0}},
		{"words", "ACCUSE", [3][]int{{1}, {2}, {3}}, []int{0, 0, 0}},
	} {
		ts := make([]telling, len(rows))
		for i := range ts {
			ts[i] = tell(d, i, 1, c.typ, 0.9, []int{0}, c.targets[i])
			ts[i].group = i
		}
		join(d, cast, ts, rows)
		if got := groups(ts); !slices.Equal(got, c.want) {
			t.Errorf("%s: groups %v, want %v", c.name, got, c.want)
		}
	}
}

// All who meet or act together are sources; a visitor has a host.
func TestGatherReciprocal(t *testing.T) {
	d := doc("Chad met Mali")
	for _, c := range []struct {
		typ, mode      string
		source, target []int
		wantS, wantT   []int
	}{
		{"CONSULT", "", []int{0}, []int{1}, []int{0, 1}, nil},
		{"CONSULT", "phone", []int{0}, []int{1}, []int{0, 1}, nil},
		{"CONSULT", "visit", []int{0}, []int{1}, []int{0}, []int{1}},
		{"COOPERATE", "", []int{0}, []int{1}, []int{0, 1}, nil},
		{"CONSULT", "", nil, []int{1}, nil, []int{1}},
		{"AID", "", []int{0}, []int{1}, []int{0}, []int{1}},
	} {
		x := tell(d, 0, 1, c.typ, 0.9, c.source, c.target)
		x.trigger.Mode, x.trigger.ModeScore = c.mode, 0.9
		if e := gather([]*telling{&x}); !slices.Equal(e.Source, c.wantS) || !slices.Equal(e.Target, c.wantT) {
			t.Errorf("%s %s: %v -> %v, want %v -> %v", c.typ, c.mode, e.Source, e.Target, c.wantS, c.wantT)
		}
	}
	// Two who meet need no third from another sentence.
	x := tell(d, 0, 1, "CONSULT", 0.9, []int{0, 1}, nil)
	x.farTarget = part{3, 0.9}
	if e := gather([]*telling{&x}); !slices.Equal(e.Source, []int{0, 1}) || len(e.Target) != 0 {
		t.Errorf("%v -> %v", e.Source, e.Target)
	}
}

// 'accused the UK and the US': both are accused, though the network is less sure of the second.
func TestCoordinated(t *testing.T) {
	d := doc("accused the UK and the US in London")
	s := &d.Sentences[0]
	for i, h := range []int{-1, 2, 0, 5, 5, 2, 7, 0} {
		s.Words[i].Head = h
	}
	s.Words[5].Rel = "conj"
	uk, us, london := lang.Role{First: 1, Last: 2}, lang.Role{First: 4, Last: 5}, lang.Role{First: 7, Last: 7}
	if !coordinated(s, us, uk) || !coordinated(s, uk, us) || coordinated(s, london, uk) {
		t.Error("the UK and the US are one enumeration, London is not in it")
	}
}

func TestGather(t *testing.T) {
	d := doc("Chad hit", "The army hit a town in May", "It hit again")
	head := tell(d, 0, 1, "ASSAULT", 0.8, []int{0}, nil)
	body := tell(d, 1, 2, "ASSAULT", 0.9, []int{1}, []int{2})
	when := lang.Words{Sentence: 1, First: 6, Last: 6}
	body.when = &when
	body.trigger.Mode, body.trigger.ModeScore = "aerial", 0.9
	body.by = 3
	e := gather([]*telling{&head, &body})
	if !slices.Equal(e.Source, []int{1}) || !slices.Equal(e.Target, []int{2}) {
		t.Errorf("the body's parties should stand: %v -> %v", e.Source, e.Target)
	}
	if e.When != &when || e.Mode != "aerial" || e.By != 3 || len(e.Tellings) != 2 || e.Tellings[0].Sentence != 0 {
		t.Errorf("%+v", e)
	}
	if !strings.HasPrefix(e.CAMEO, "19") && !strings.HasPrefix(e.CAMEO, "18") {
		t.Errorf("CAMEO %s for an attack from the air", e.CAMEO)
	}
	// Whoever acts does not vouch, and a far part fills what no sentence names.
	alone := tell(d, 2, 1, "ASSAULT", 0.9, nil, nil)
	alone.farSource = part{4, 0.8}
	alone.by = 4
	if e := gather([]*telling{&alone}); !slices.Equal(e.Source, []int{4}) || e.By != -1 || len(e.Target) != 0 {
		t.Errorf("%+v", e)
	}
}

func TestConfidence(t *testing.T) {
	d := doc("Chad hit")
	low, high := tell(d, 0, 1, "ASSAULT", 0.75, nil, nil), tell(d, 0, 1, "ASSAULT", 0.99, nil, nil)
	one := confidence([]*telling{&low})
	two := confidence([]*telling{&low, &low})
	sure := confidence([]*telling{&high})
	if !(0 < one && one < two && two < 1 && one < sure && sure < 1) {
		t.Errorf("confidence %v, told twice %v, surer %v", one, two, sure)
	}
}

// A time is widened to the dates it touches; words that name no time are none.
func TestWholeTime(t *testing.T) {
	d := doc("cut lines on August 5 at the gate")
	s := &d.Sentences[0]
	for i, u := range []string{"VERB", "NOUN", "ADP", "PROPN", "NUM", "ADP", "DET", "NOUN"} {
		s.Words[i].UPOS = u
	}
	s.Names = []lang.Name{{First: 3, Last: 4, Label: "DATE"}}
	if w, ok := wholeTime(s, lang.Words{First: 3, Last: 3}); !ok || w.First != 3 || w.Last != 4 {
		t.Errorf("August: %v %v, want August 5", w, ok)
	}
	if w, ok := wholeTime(s, lang.Words{First: 5, Last: 6}); ok {
		t.Errorf("'at the' is a time: %v", w)
	}
	if w, ok := wholeTime(s, lang.Words{First: 7, Last: 7}); !ok || w.First != 7 {
		t.Errorf("a noun alone: %v %v", w, ok)
	}
}

// A second party stands beside the first where they are enumerated, or where it is as likely and the act is done together.
func TestBeside(t *testing.T) {
	d := doc("Oslo rejected claims by Vossen and Dahl")
	s := &d.Sentences[0]
	for i, h := range []int{1, -1, 1, 4, 1, 6, 4} {
		s.Words[i].Head = h
	}
	s.Words[6].Rel = "conj"
	role := func(name string, at int, p float32) lang.Role {
		return lang.Role{Name: name, First: at, Last: at, Score: p}
	}
	for _, c := range []struct {
		typ    string
		r, top lang.Role
		want   bool
	}{
		{"REJECT", role("source", 4, 0.95), role("source", 0, 0.99), false},
		{"CONSULT", role("source", 4, 0.95), role("source", 0, 0.99), true},
		{"CONSULT", role("source", 4, 0.5), role("source", 0, 0.99), false},
		{"REJECT", role("target", 6, 0.3), role("target", 4, 0.9), true},
		{"ASSAULT", role("killed", 6, 0.95), role("killed", 0, 0.99), true},
	} {
		if got := beside(s, c.typ, c.r, c.top); got != c.want {
			t.Errorf("%s %v beside %v: %v", c.typ, c.r, c.top, got)
		}
	}
}
