package lang

import (
	"context"
	"math"
	"testing"

	"demarche/span"
)

// readText reads a text of one paragraph with the weights that are built in.
func readText(t *testing.T, text string) *Doc {
	t.Helper()
	r, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	d, err := r.Read(context.Background(), text, []span.Span{{Start: 0, End: len(text)}})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// Each telling's probabilities have a column for those before it in the window and one for none, and add up to 1; what is
// said of a pair counts.
func TestSame(t *testing.T) {
	const text = "Police arrested six students in Nairobi on Monday. The arrests were condemned by the union. Police arrested a miner."
	d := readText(t, text)
	var ts []TriggerRef
	for i, s := range d.Sentences {
		for k := range s.Triggers {
			ts = append(ts, TriggerRef{i, k})
		}
	}
	if len(ts) < 3 {
		t.Fatalf("%d triggers", len(ts))
	}
	nothing := func(_, _ int, _ *[SameFeatures]bool) {}
	for window := 1; window <= len(ts); window++ {
		rows := d.Same(ts, window, nothing)
		for i, row := range rows {
			var sum float64
			for _, p := range row {
				sum += float64(p)
			}
			if len(row) != min(i, window)+1 || math.Abs(sum-1) > 1e-5 {
				t.Errorf("window %d, telling %d: %d columns, sum %v", window, i, len(row), sum)
			}
		}
	}
	alike := d.Same(ts, 10, func(_, _ int, out *[SameFeatures]bool) { out[0], out[1], out[4], out[9] = true, true, true, true })
	if plain := d.Same(ts, 10, nothing); alike[1][0] <= plain[1][0] {
		t.Errorf("one type, parties and word: %v, without: %v", alike[1][0], plain[1][0])
	}
	if d.Same(nil, 10, nothing) != nil {
		t.Error("no tellings should give no rows")
	}
}

// The probabilities of each side add up to 1, nobody counted, whoever else the candidates are.
func TestFar(t *testing.T) {
	const text = "Kenya accused Uganda of spying. The charge was rejected."
	d := readText(t, text)
	last := len(d.Sentences) - 1
	if last < 1 || len(d.Sentences[last].Triggers) == 0 {
		t.Fatalf("%d sentences", last+1)
	}
	ms := []FarMention{{Words: Words{0, 0, 0}, Count: 1, Plays: [6]bool{true}}, {Words: Words{0, 2, 2}, Count: 1, Plays: [6]bool{false, true}}}
	for n := range len(ms) + 1 {
		source, target := d.Far(last, 0, ms[:n])
		for _, p := range [][]float32{source, target} {
			var sum float64
			for _, v := range p {
				sum += float64(v)
			}
			if len(p) != n+1 || math.Abs(sum-1) > 1e-5 {
				t.Errorf("%d candidates: %v", n, p)
			}
		}
	}
}
