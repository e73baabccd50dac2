package lang

import (
	"math/rand/v2"
	"slices"
	"testing"
)

func TestApplyRule(t *testing.T) {
	for _, c := range []struct{ rule, word, want string }{
		{"l0+", "Went", "went"},
		{"k0+", "Iraq", "Iraq"},
		{"k1+", "Iraqis", "Iraqi"},
		{"l3+y", "cities", "city"},
		{"=be", "was", "be"},
		{"l2+ot", "n't", "not"},
		{"l9+", "ran", "ran"}, // nothing would be left
		{"l1+", "café", "caf"},
		{"", "word", "word"},
		{"l0+", "", ""},
	} {
		if got := applyRule(c.rule, c.word); got != c.want {
			t.Errorf("%s on %q: %q, want %q", c.rule, c.word, got, c.want)
		}
	}
}

// scores gives logits in which label k is the likeliest by far.
func scores(n, k int) []float32 {
	x := make([]float32, n)
	x[k] = 9
	return x
}

func TestAddName(t *testing.T) {
	labels := []string{"O", "B-PER", "I-PER", "B-ORG", "I-ORG"}
	var names []Name
	for j, k := range []int{1, 2, 0, 3, 2, 4} { // Ann Lee x Acme (I-PER begins one) (I-ORG begins one)
		names = addName(names, labels, j, scores(len(labels), k))
	}
	var got [][3]any
	for _, n := range names {
		got = append(got, [3]any{n.First, n.Last, n.Label})
	}
	if want := [][3]any{{0, 1, "PER"}, {3, 3, "ORG"}, {4, 4, "PER"}, {5, 5, "ORG"}}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

func TestAddTrigger(t *testing.T) {
	labels := []string{"O", "I", "B-AID", "B-ASSAULT"}
	var ts []Trigger
	for j, k := range []int{0, 3, 1, 1, 0, 1, 2} { // the last I has nothing to go on from
		ts = addTrigger(ts, labels, j, scores(len(labels), k))
	}
	if len(ts) != 2 || ts[0].First != 1 || ts[0].Last != 3 || ts[1].First != 6 || ts[1].types[0] < 0.9 {
		t.Errorf("%+v", ts)
	}
}

func TestMend(t *testing.T) {
	s := &Sentence{Words: []Word{
		{UPOS: "PROPN", Head: 2}, {UPOS: "PART", XPOS: "POS", Head: 0}, {UPOS: "NOUN", Head: 6}, // China 's envoy
		{UPOS: "ADP", Head: 4}, {UPOS: "PROPN", Head: 2}, // to Chad
		{UPOS: "PUNCT", Head: 2}, {UPOS: "VERB", Head: -1},
	}}
	role := func(name string, first, last int) Role { return Role{Name: name, First: first, Last: last} }
	for _, c := range []struct {
		what     string
		in, want []Role
	}{
		{"side by side", []Role{role("source", 0, 1), role("source", 2, 2)}, []Role{role("source", 0, 2)}},
		{"a preposition of the phrase between, and its owner", []Role{role("source", 2, 2), role("source", 4, 4)}, []Role{role("source", 0, 4)}},
		{"different roles", []Role{role("source", 0, 0), role("target", 2, 2)}, []Role{role("source", 0, 0), role("target", 2, 2)}},
		{"a mark alone", []Role{role("target", 5, 5)}, nil},
		{"a leading possessive mark", []Role{role("source", 1, 2)}, []Role{role("source", 0, 2)}},
		{"a trailing preposition", []Role{role("source", 0, 3)}, []Role{role("source", 0, 2)}},
	} {
		if got := mend(s, slices.Clone(c.in)); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.what, got, c.want)
		}
	}
}

// Whatever the scores, the heads make one tree with one root; where the best heads are a tree already they stay.
func TestSpanningTree(t *testing.T) {
	if got := spanningTree([]float32{9, 0, 0, 0, 9, 0}, 2); !slices.Equal(got, []int{0, 1}) {
		t.Errorf("%v", got)
	}
	// A cycle of two and no root: the cheaper arc breaks.
	if got := spanningTree([]float32{3, -99, 9, 1, 9, -99}, 2); !slices.Equal(got, []int{0, 1}) {
		t.Errorf("a cycle: %v", got)
	}
	// Two roots: the better one stays.
	if got := spanningTree([]float32{9, -99, 1, 8, 2, -99}, 2); !slices.Equal(got, []int{0, 1}) {
		t.Errorf("two roots: %v", got)
	}
	r := rand.New(rand.NewPCG(1, 2))
	for range 500 {
		n := 1 + r.IntN(12)
		x := make([]float32, n*(n+1))
		for i := range x {
			x[i] = r.Float32()
		}
		for k := range n {
			x[k*(n+1)+k+1] = -1e9 // nobody hangs from himself
		}
		if heads := spanningTree(x, n); !isTree(heads) {
			t.Fatalf("%d words: %v", n, heads)
		}
	}
}

// 'Kenya's foreign ministry' is one party, unless Kenya plays a part of its own.
func TestPossessor(t *testing.T) {
	// East Kenya 's foreign ministry said
	s := &Sentence{Words: []Word{{Head: 1}, {Head: 4, Rel: "nmod:poss"}, {Head: 1, XPOS: "POS"}, {Head: 4}, {Head: 5}, {Head: -1}}}
	for _, c := range []struct {
		name  string
		roles []Role
		first int
	}{
		{"alone", []Role{{Name: "by", First: 3, Last: 4}}, 0},
		{"of one who acts", []Role{{Name: "by", First: 3, Last: 4}, {Name: "source", First: 1, Last: 1}}, 3},
		{"a place", []Role{{Name: "place", First: 3, Last: 4}}, 3},
		{"not its owner's", []Role{{Name: "by", First: 3, Last: 3}}, 3},
	} {
		possessor(s, c.roles, 0)
		if c.roles[0].First != c.first {
			t.Errorf("%s: from word %d, want %d", c.name, c.roles[0].First, c.first)
		}
	}
}
