package event

import (
	"slices"
	"testing"

	"demarche/lang"
)

// said gives a telling another status.
func said(t telling, status string, p float32) *telling {
	t.trigger.Status, t.trigger.StatusScore = status, p
	return &t
}

func TestSurest(t *testing.T) {
	d := doc("Chad hit", "The army hit", "Soldiers hit")
	source := func(t *telling) []int { return t.source }
	at := func(sentence int, p float32, source ...int) *telling {
		x := tell(d, sentence, 1, "ASSAULT", p, source, nil)
		return &x
	}
	for _, c := range []struct {
		name string
		ts   []*telling
		want []int
	}{
		{"nobody is named", []*telling{at(0, 0.9), at(1, 0.9)}, nil},
		{"the surer", []*telling{at(1, 0.7, 1), at(2, 0.9, 2)}, []int{2}},
		{"the earlier of two as sure", []*telling{at(1, 0.9, 1), at(2, 0.9, 2)}, []int{1}},
		{"the surest that names somebody", []*telling{at(1, 0.99), at(2, 0.6, 2)}, []int{2}},
		{"the body beats the headline", []*telling{at(0, 0.9, 0), at(1, 0.85, 1)}, []int{1}},
		{"but not where it is doubtful", []*telling{at(0, 0.9, 0), at(1, 0.5, 1)}, []int{0}},
		{"a headline alone", []*telling{at(0, 0.6, 0)}, []int{0}},
		{"both of one telling, never a mixture", []*telling{at(1, 0.9, 1, 2), at(2, 0.8, 3)}, []int{1, 2}},
	} {
		if got := surest(c.ts, source); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

func TestStatus(t *testing.T) {
	d := doc("Chad hit", "Chad hit", "Chad hit")
	at := func(sentence int, status string, p float32) *telling {
		return said(tell(d, sentence, 1, "ASSAULT", 0.9, nil, nil), status, p)
	}
	for _, c := range []struct {
		ts   []*telling
		want string
	}{
		{[]*telling{at(0, "planned", 0.4)}, "planned"},
		{[]*telling{at(0, "planned", 0.9), at(1, "actual", 0.5)}, "planned"},
		{[]*telling{at(0, "planned", 0.9), at(1, "actual", 0.5), at(2, "actual", 0.5)}, "actual"},
		{[]*telling{at(0, "planned", 0.5), at(1, "actual", 0.5)}, "planned"}, // the earlier
	} {
		if got := status(c.ts); got != c.want {
			t.Errorf("%s of %d tellings, want %s", got, len(c.ts), c.want)
		}
	}
}

func TestMode(t *testing.T) {
	d := doc("Chad hit", "Chad hit", "Chad hit")
	at := func(sentence int, mode string, p float32) *telling {
		x := tell(d, sentence, 1, "ASSAULT", 0.9, nil, nil)
		x.trigger.Mode, x.trigger.ModeScore = mode, p
		return &x
	}
	for _, c := range []struct {
		name string
		ts   []*telling // the first leads
		want string
	}{
		{"none", []*telling{at(0, "", 0), at(1, "", 0)}, ""},
		{"the lead's", []*telling{at(0, "aerial", 0.4), at(1, "beat", 0.9)}, "aerial"},
		{"the surest of the others", []*telling{at(0, "", 0), at(1, "beat", 0.6), at(2, "aerial", 0.9)}, "aerial"},
		{"a doubtful one of another telling", []*telling{at(0, "", 0), at(1, "beat", 0.4)}, ""},
	} {
		if got := mode(c.ts, c.ts[0]); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestLight(t *testing.T) {
	for _, c := range []struct {
		name, lemma, rel, upos string
		head                   int
		types                  [2]string
		want                   bool
	}{
		{"object", "launch", "obj", "NOUN", 1, [2]string{"MOBILIZE", "ASSAULT"}, true},
		{"passive subject", "launch", "nsubj:pass", "NOUN", 1, [2]string{"ASSAULT", "ASSAULT"}, true},
		{"oblique", "go", "obl", "NOUN", 1, [2]string{"PROTEST", "PROTEST"}, true},
		{"a verb that says what is done", "lift", "obj", "NOUN", 1, [2]string{"CONCEDE", "SANCTION"}, false},
		{"such a verb with one type", "repulse", "obj", "NOUN", 1, [2]string{"ASSAULT", "ASSAULT"}, true},
		{"of another word", "launch", "obj", "NOUN", 0, [2]string{"ASSAULT", "ASSAULT"}, false},
		{"conjunct", "launch", "conj", "NOUN", 1, [2]string{"ASSAULT", "ASSAULT"}, false},
		{"subject", "launch", "nsubj", "NOUN", 1, [2]string{"ASSAULT", "ASSAULT"}, false},
		{"infinitive", "launch", "obj", "VERB", 1, [2]string{"ASSAULT", "ASSAULT"}, false},
	} {
		d := doc("Chad launched raids")
		d.Sentences[0].Words[1].Lemma = c.lemma
		w := &d.Sentences[0].Words[2]
		w.Head, w.Rel, w.UPOS = c.head, c.rel, c.upos
		verb, noun := tell(d, 0, 1, c.types[0], 0.9, nil, nil), tell(d, 0, 2, c.types[1], 0.9, nil, nil)
		if a, b := light(d, &verb, &noun), light(d, &noun, &verb); a != c.want || b != c.want {
			t.Errorf("%s: %v and %v, want %v", c.name, a, b, c.want)
		}
	}
}

// What is known of two tellings stands in the order that the network learned (train/corpus.py, same_features).
func TestPair(t *testing.T) {
	d := doc("Chad hit", "Chad hit ten men Monday", "Chad hit nine men Tuesday", "x", "x", "x", "Chad hit ten men")
	word := func(sentence, k int) lang.Words { return lang.Words{Sentence: sentence, First: k, Last: k} }
	count := func(sentence, k int) []Number { return []Number{{"killed", word(sentence, k)}} }
	const (
		typ, sources, oneSource, noSources, targets, oneTarget, noTargets, both = 0, 1, 2, 3, 4, 5, 6, 7
		headline, sameWord, here, next, far, dates, numbers, verbal             = 8, 9, 10, 11, 12, 13, 14, 15
	)
	for _, c := range []struct {
		name   string
		change func(a, b *telling)
		flips  []int // of: one type, one source and target, one word, the next sentence
	}{
		{"nothing", func(a, b *telling) {}, nil},
		{"another type", func(a, b *telling) { b.trigger.Type = "REQUEST" }, []int{typ, verbal}},
		{"another source", func(a, b *telling) { b.source = []int{2} }, []int{sources, both}},
		{"another target", func(a, b *telling) { b.target = []int{2} }, []int{targets, both}},
		{"more sources", func(a, b *telling) { b.source = []int{5, 0} }, nil},
		{"no source in one", func(a, b *telling) { b.source = nil }, []int{sources, both, oneSource}},
		{"no sources", func(a, b *telling) { a.source, b.source = nil, nil }, []int{sources, both, noSources}},
		{"no target in one", func(a, b *telling) { a.target = nil }, []int{targets, both, oneTarget}},
		{"no targets", func(a, b *telling) { a.target, b.target = nil, nil }, []int{targets, both, noTargets}},
		{"a headline", func(a, b *telling) { a.words.Sentence, b.words.Sentence = 0, 1 }, []int{headline}},
		{"one sentence", func(a, b *telling) { b.words.Sentence = 1 }, []int{here, next}},
		{"far apart", func(a, b *telling) { b.words.Sentence = 6 }, []int{far, next}},
		{"another word", func(a, b *telling) { b.lemma = "shel" }, []int{sameWord}},
		{"other dates", func(a, b *telling) { x, y := word(1, 4), word(2, 4); a.when, b.when = &x, &y }, []int{dates}},
		{"one date", func(a, b *telling) { x := word(1, 4); a.when = &x }, nil},
		{"other numbers", func(a, b *telling) { a.numbers, b.numbers = count(1, 2), count(2, 2) }, []int{numbers}},
		{"one number", func(a, b *telling) { a.numbers, b.numbers = count(1, 2), count(6, 2) }, nil},
		{"two things", func(a, b *telling) { a.numbers, b.numbers = count(1, 2), []Number{{"injured", word(2, 2)}} }, nil},
	} {
		a, b := tell(d, 1, 1, "ASSAULT", 0.9, []int{0}, []int{1}), tell(d, 2, 1, "ASSAULT", 0.9, []int{0}, []int{1})
		var want [lang.SameFeatures]bool
		for _, k := range []int{typ, sources, targets, both, sameWord, next} {
			want[k] = true
		}
		for _, k := range c.flips {
			want[k] = !want[k]
		}
		c.change(&a, &b)
		if got := pair(d, &a, &b); got != want {
			t.Errorf("%s: %v, want %v", c.name, got, want)
		}
	}
}

// The parts of an event come from several tellings.
func TestGatherParts(t *testing.T) {
	d := doc("Ten die", "Chad hit twelve men in Abu", "Chad hit nine men on Monday")
	word := func(sentence, k int) lang.Words { return lang.Words{Sentence: sentence, First: k, Last: k} }
	place, when := word(1, 5), word(2, 5)
	head, first, second := tell(d, 0, 1, "ASSAULT", 0.9, nil, []int{3}), tell(d, 1, 1, "ASSAULT", 0.9, []int{0}, nil), tell(d, 2, 1, "ASSAULT", 0.9, []int{0}, []int{0, 1})
	head.numbers = []Number{{"killed", word(0, 0)}}
	first.numbers = []Number{{"killed", word(1, 2)}, {"killed", word(1, 3)}}
	second.numbers = []Number{{"killed", word(2, 2)}, {"injured", word(2, 3)}}
	first.place, second.when = &place, &when
	first.trigger.Contexts = []lang.Scored{{Label: "military", Score: 0.9}}
	second.trigger.Contexts = []lang.Scored{{Label: "human-rights", Score: 0.9}, {Label: "military", Score: 0.8}}
	all := []*telling{&head, &first, &second}
	e := gather(all)
	if e.Place != &place || e.When != &when {
		t.Errorf("place %v, when %v", e.Place, e.When)
	}
	// The body's first count of a kind, all of that sentence.
	if want := []Number{{"killed", word(1, 2)}, {"killed", word(1, 3)}, {"injured", word(2, 3)}}; !slices.Equal(e.Numbers, want) {
		t.Errorf("numbers %v, want %v", e.Numbers, want)
	}
	if want := []string{"human-rights", "military"}; !slices.Equal(e.Contexts, want) {
		t.Errorf("contexts %v, want %v", e.Contexts, want)
	}
	if !slices.Equal(e.Source, []int{0}) || !slices.Equal(e.Target, []int{1}) {
		t.Errorf("who is on both sides is the doer: %v -> %v", e.Source, e.Target)
	}
	if want := []lang.Words{word(0, 1), word(1, 1), word(2, 1)}; !slices.Equal(e.Tellings, want) {
		t.Errorf("tellings %v, want %v", e.Tellings, want)
	}
	// Gathering leaves the tellings alone.
	if all[0] != &head || !slices.Equal(second.target, []int{0, 1}) {
		t.Errorf("the tellings were changed: %v", second.target)
	}
}

// A part from afar never stands on both sides.
func TestGatherFar(t *testing.T) {
	d := doc("Chad hit")
	for _, c := range []struct {
		name           string
		source, target []int // near
		far            [2]part
		want           [2][]int
	}{
		{"both far", nil, nil, [2]part{{1, 0.9}, {2, 0.9}}, [2][]int{{1}, {2}}},
		{"both far and one", nil, nil, [2]part{{1, 0.9}, {1, 0.9}}, [2][]int{{1}, nil}},
		{"far source is the target", nil, []int{1}, [2]part{{1, 0.9}, {-1, 0}}, [2][]int{nil, {1}}},
		{"near beats far", []int{4}, nil, [2]part{{1, 0.9}, {4, 0.9}}, [2][]int{{4}, nil}},
	} {
		x := tell(d, 0, 1, "ASSAULT", 0.9, c.source, c.target)
		x.farSource, x.farTarget = c.far[0], c.far[1]
		if e := gather([]*telling{&x}); !slices.Equal(e.Source, c.want[0]) || !slices.Equal(e.Target, c.want[1]) {
			t.Errorf("%s: %v -> %v, want %v", c.name, e.Source, e.Target, c.want)
		}
	}
}

func TestBestPart(t *testing.T) {
	for _, c := range []struct {
		name string
		p    []float32 // the last is that of nobody
		who  []int
		want int
	}{
		{"nobody likely enough", []float32{0.3, 0.2, 0.5}, []int{7, 8}, -1},
		{"two mentions of one add up", []float32{0.3, 0.1, 0.3, 0.3}, []int{7, 8, 7}, 7},
		{"none", []float32{1}, nil, -1},
	} {
		if got := bestPart(c.p, c.who); got.actor != c.want {
			t.Errorf("%s: %v, want actor %d", c.name, got, c.want)
		}
	}
}

// Tellings whose types differ have the type that they hold likeliest together, and the mode of that type alone.
func TestTypeOf(t *testing.T) {
	d := doc("Chad hit", "Chad hit", "Chad hit")
	at := func(sentence int, typ, mode string, p float32, next string, q float32) *telling {
		x := tell(d, sentence, 1, typ, 0.9, nil, nil)
		x.trigger.TypeScore, x.trigger.NextType, x.trigger.NextScore = p, next, q
		x.trigger.Mode, x.trigger.ModeScore = mode, 0.9
		return &x
	}
	for _, c := range []struct {
		name       string
		ts         []*telling
		want, mode string
	}{
		{"two against one", []*telling{at(0, "COERCE", "arrest", 0.9, "ACCUSE", 0.1), at(1, "ASSAULT", "aerial", 0.6, "COERCE", 0.1), at(2, "ASSAULT", "", 0.6, "COERCE", 0.1)}, "ASSAULT", "aerial"},
		{"the runner-up counts", []*telling{at(0, "COERCE", "arrest", 0.5, "ASSAULT", 0.4), at(1, "ASSAULT", "beat", 0.5, "COERCE", 0.1)}, "ASSAULT", "beat"},
		{"one", []*telling{at(0, "COERCE", "arrest", 0.5, "ASSAULT", 0.4)}, "COERCE", "arrest"},
	} {
		if e := gather(c.ts); e.Type != c.want || e.Mode != c.mode {
			t.Errorf("%s: %s/%s, want %s/%s", c.name, e.Type, e.Mode, c.want, c.mode)
		}
	}
}

// What an actor does around a telling stands in the order that the network learned (train/losses.py, plays).
func TestPlays(t *testing.T) {
	d := doc("Chad hit", "Chad hit", "Mali hit", "Togo hit")
	ts := []telling{
		tell(d, 0, 1, "ASSAULT", 0.9, []int{7}, []int{8}), tell(d, 1, 1, "ASSAULT", 0.9, []int{0}, []int{1}),
		tell(d, 2, 1, "REJECT", 0.9, nil, nil), tell(d, 3, 1, "ASSAULT", 0.9, []int{2}, []int{3}),
	}
	for actor, want := range map[int][6]bool{
		0: {true}, 1: {false, true}, 2: {false, false, true}, 3: {false, false, false, true},
		7: {4: true}, 8: {5: true}, 9: {},
	} {
		if got := plays(ts, 2, actor); got != want {
			t.Errorf("actor %d: %v, want %v", actor, got, want)
		}
	}
	if got := plays(ts, 0, 0); got != [6]bool{false, false, true} {
		t.Errorf("first telling: %v", got)
	}
}
