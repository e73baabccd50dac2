package lang

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// check says what is wrong with heads as one tree; it follows every word up by itself, apart from isTree.
func check(heads []int) error {
	roots := 0
	for k, h := range heads {
		if h < 0 || h > len(heads) {
			return fmt.Errorf("word %d hangs from %d", k+1, h)
		}
		if h == 0 {
			roots++
		}
		for at, steps := k+1, 0; at != 0; at, steps = heads[at-1], steps+1 {
			if steps > len(heads) {
				return fmt.Errorf("word %d is in or under a cycle", k+1)
			}
		}
	}
	if roots != 1 {
		return fmt.Errorf("%d roots", roots)
	}
	return nil
}

func TestSpanningTreeTable(t *testing.T) {
	none := float32(math.Inf(-1))
	for _, c := range []struct {
		name string
		rows [][]float32 // root first
		want []int
	}{
		{"one word", [][]float32{{-5, none}}, []int{0}},
		{"a tree already", [][]float32{{1, none, 9}, {9, 1, none}}, []int{2, 0}},
		{"a cycle below a root", [][]float32{{9, none, 1, 1}, {0, 5, none, 9}, {0, 2, 9, none}}, []int{0, 1, 2}},
		{"a cycle of three", [][]float32{{6, none, 0, 9}, {1, 9, none, 0}, {1, 0, 9, none}}, []int{0, 1, 2}},
		{"three roots", [][]float32{{9, none, 2, 1}, {9.5, 1, none, 3}, {9, 1, 4, none}}, []int{2, 0, 2}},
		{"two roots and a cycle", [][]float32{
			{9, none, 0, 0, 0}, {8, 5, none, 0, 0}, {0, 0, 1, none, 9}, {0, 0, 3, 9, none},
		}, []int{0, 1, 4, 2}},
		{"two cycles, one in the other", [][]float32{
			{0, none, 9, 1, 1}, {0, 9, none, 8, 0}, {5, 0, 7, none, 1}, {0, 0, 0, 6, none},
		}, []int{2, 3, 0, 3}},
		{"all alike", [][]float32{{0, none, 0}, {0, 0, none}}, nil}, // any tree
	} {
		n := len(c.rows)
		got := spanningTree(slices.Concat(c.rows...), n)
		if err := check(got); err != nil {
			t.Errorf("%s: %v: %v", c.name, got, err)
		} else if c.want != nil && !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

// Trees of scores of any size and sign, with ties, are whole, and isTree agrees. Where the best of
// all trees has one root, it is found; where a tree with several roots is as good or better, the choice among these roots is
// by their own scores alone and need not give the best tree with one.
func TestSpanningTreeRandom(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 11))
	for round := range 3000 {
		n := 1 + r.IntN(5)
		if round%10 == 0 {
			n = 1 + r.IntN(40)
		}
		scale := []float32{1, 30, 1000}[r.IntN(3)]
		x := make([]float32, n*(n+1))
		for i := range x {
			x[i] = (r.Float32() - 0.5) * scale
			if round%3 == 0 {
				x[i] = float32(r.IntN(3))
			}
		}
		for k := range n {
			x[k*(n+1)+k+1] = float32(math.Inf(-1))
		}
		got := spanningTree(slices.Clone(x), n)
		if err := check(got); err != nil || !isTree(got) {
			t.Fatalf("%d words, %v: %v: %v", n, x, got, err)
		}
		if n > 5 {
			continue
		}
		one, several := bestTrees(x, n)
		if sum := total(x, got); one > several+1e-3 && sum < one-1e-3 {
			t.Fatalf("%d words, %v: %v has %v, the best tree %v", n, x, got, sum, one)
		}
	}
}

func total(x []float32, heads []int) float64 {
	var sum float64
	for k, h := range heads {
		sum += float64(x[k*(len(heads)+1)+h])
	}
	return sum
}

// bestTrees gives the best sum of a tree with one root and of one with several, by going through all heads.
func bestTrees(x []float32, n int) (one, several float64) {
	one, several = math.Inf(-1), math.Inf(-1)
	heads := make([]int, n)
	var walk func(k int)
	walk = func(k int) {
		if k == n {
			if check(heads) == nil {
				one = max(one, total(x, heads))
			} else if !cyclic(heads) {
				several = max(several, total(x, heads))
			}
			return
		}
		for h := range n + 1 {
			if h != k+1 {
				heads[k] = h
				walk(k + 1)
			}
		}
	}
	walk(0)
	return one, several
}

func cyclic(heads []int) bool {
	for k := range heads {
		at := k + 1
		for range len(heads) + 1 {
			if at != 0 {
				at = heads[at-1]
			}
		}
		if at != 0 {
			return true
		}
	}
	return false
}

func TestIsTree(t *testing.T) {
	for _, c := range []struct {
		heads []int
		want  bool
	}{
		{[]int{0}, true},
		{[]int{2, 0, 2}, true},
		{[]int{2, 3, 0}, true},
		{[]int{0, 0}, false},
		{[]int{2, 1}, false},
		{[]int{0, 3, 2}, false},
		{[]int{1}, false},
	} {
		if got := isTree(c.heads); got != c.want {
			t.Errorf("%v: %v", c.heads, got)
		}
	}
}

func TestAddRole(t *testing.T) {
	labels := []string{"O", "B-source", "I-source", "B-target", "I-target"}
	for _, c := range []struct {
		name string
		tags []int
		want []Role
	}{
		{"nobody", []int{0, 0}, nil},
		{"one of two words", []int{1, 2, 0}, []Role{{Name: "source", First: 0, Last: 1}}},
		{"two side by side", []int{1, 1}, []Role{{Name: "source", First: 0, Last: 0}, {Name: "source", First: 1, Last: 1}}},
		{"an inside without a begin", []int{0, 2, 2}, []Role{{Name: "source", First: 1, Last: 2}}},
		{"an inside of another", []int{1, 4}, []Role{{Name: "source", First: 0, Last: 0}, {Name: "target", First: 1, Last: 1}}},
		{"an inside after a gap", []int{1, 0, 2}, []Role{{Name: "source", First: 0, Last: 0}, {Name: "source", First: 2, Last: 2}}},
	} {
		var got []Role
		for j, k := range c.tags {
			got = addRole(got, labels, j, scores(len(labels), k))
		}
		for i := range got {
			if got[i].Score < 0.9 || got[i].Score > 1 {
				t.Errorf("%s: score %v", c.name, got[i].Score)
			}
			got[i].Score = 0
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

// A word that most probably plays no part plays one that is likely enough; which one is so depends on the part.
func TestPartLeast(t *testing.T) {
	labels := []string{"O", "B-source", "B-place", "B-time"}
	for _, c := range []struct {
		shares [4]float64
		want   string
	}{
		{[4]float64{0.55, 0.42, 0.02, 0.01}, "source"},
		{[4]float64{0.60, 0.38, 0.01, 0.01}, ""},
		{[4]float64{0.65, 0.01, 0.33, 0.01}, "place"},
		{[4]float64{0.51, 0.01, 0.01, 0.47}, ""},
		{[4]float64{0.47, 0.01, 0.01, 0.51}, "time"},
	} {
		var x []float32
		for _, p := range c.shares {
			x = append(x, float32(math.Log(p)))
		}
		got := ""
		if roles := addRole(nil, labels, 0, x); len(roles) > 0 {
			got = roles[0].Name
		}
		if got != c.want {
			t.Errorf("%v: %q, want %q", c.shares, got, c.want)
		}
	}
}

func TestAddCue(t *testing.T) {
	var got []Cue
	for j, k := range []int{2, 1, 2, 0, 2, 1, 1} { // an I with nothing before it is none
		got = addCue(got, j, scores(3, k))
	}
	var at [][2]int
	for _, c := range got {
		at = append(at, [2]int{c.First, c.Last})
	}
	if want := [][2]int{{1, 2}, {5, 5}, {6, 6}}; !slices.Equal(at, want) {
		t.Errorf("%v, want %v", at, want)
	}
}

// A word whose types share its probability is a trigger though no type is the likeliest label.
func TestAddTriggerShared(t *testing.T) {
	labels := []string{"O", "I", "B-AID", "B-ASSAULT"}
	logit := func(p ...float64) []float32 {
		var x []float32
		for _, v := range p {
			x = append(x, float32(math.Log(v)))
		}
		return x
	}
	for _, c := range []struct {
		name string
		x    []float32
		want int
	}{
		{"shared", logit(0.5, 0.02, 0.24, 0.24), 1},
		{"too little", logit(0.88, 0.02, 0.05, 0.05), 0},
		{"rather inside of one", logit(0.45, 0.3, 0.1, 0.15), 0},
	} {
		ts := addTrigger(nil, labels, 4, c.x)
		if len(ts) != c.want {
			t.Errorf("%s: %+v", c.name, ts)
		}
		for _, x := range ts {
			if s := x.types[0] + x.types[1]; math.Abs(float64(s)-1) > 1e-5 || math.Abs(float64(x.Score)-0.48) > 1e-5 {
				t.Errorf("%s: types sum to %v, score %v", c.name, s, x.Score)
			}
		}
	}
}
