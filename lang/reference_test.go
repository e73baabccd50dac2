package lang

import (
	"context"
	"encoding/json"
	"math"
	"os"
	"strings"
	"testing"

	"demarche/lang/encoder"
	"demarche/lang/wordpiece"
	"demarche/span"
)

// reference is what the training program says of a sentence (train/export.py).
type reference struct {
	Words  []string    `json:"words"`
	IDs    []int32     `json:"ids"`
	Shapes []uint8     `json:"shapes"`
	First  []int       `json:"first"`
	Float  [][]float32 `json:"float"`
	Int8   [][]float32 `json:"int8"`
	Arc    [][]float32 `json:"arc"`
	UPOS   []string    `json:"upos"`
	XPOS   []string    `json:"xpos"`
	Lemma  []string    `json:"lemma"`
	Names  []string    `json:"names"`
}

func references(t *testing.T) []reference {
	t.Helper()
	b, err := os.ReadFile("testdata/reference.json")
	if err != nil {
		t.Fatal(err)
	}
	var out []reference
	if err := json.Unmarshal(b, &out); err != nil {
		t.Fatal(err)
	}
	if len(out) == 0 {
		t.Fatal("no reference sentences")
	}
	return out
}

// The pieces and shapes of the words are those of the training program.
func TestReferencePieces(t *testing.T) {
	r, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, ref := range references(t) {
		ids, shapes := []int32{r.cls}, []uint8{0}
		for _, w := range ref.Words {
			ids = r.pieces.Append(ids, w)
			for len(shapes) < len(ids) {
				shapes = append(shapes, wordpiece.Shape(w))
			}
		}
		ids, shapes = append(ids, r.sep), append(shapes, 0)
		if len(ids) != len(ref.IDs) {
			t.Errorf("%q: %d pieces, want %d", ref.Words, len(ids), len(ref.IDs))
			continue
		}
		for i := range ids {
			if ids[i] != ref.IDs[i] || shapes[i] != ref.Shapes[i] {
				t.Errorf("%q piece %d: %d shape %d, want %d shape %d", ref.Words, i, ids[i], shapes[i], ref.IDs[i], ref.Shapes[i])
			}
		}
	}
}

// The encoder's vectors are those of the training program's int8 computation, to within what int8 leaves open: a value that
// lies between two steps may fall to either side (float32 sums differ in their last bit), and what follows moves by about a
// step. Short sentences agree to 1e-5. That the network itself is the same to 1e-3 is tested in lang/encoder.
func TestReferenceVectors(t *testing.T) {
	r, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	ws := encoder.NewWorkspace()
	for _, ref := range references(t) {
		x := r.enc.Encode(ws, &encoder.Batch{IDs: ref.IDs, Shapes: ref.Shapes, Starts: []int32{0, int32(len(ref.IDs))}})
		var sum, worst float64
		n := 0
		for i, row := range ref.Int8 {
			for j, want := range row {
				d := math.Abs(float64(x[i*width+j] - want))
				sum += d
				worst = max(worst, d)
				n++
			}
		}
		t.Logf("%d words: mean %.5f, worst %.5f", len(ref.Words), sum/float64(n), worst)
		if sum/float64(n) > meanTolerance || worst > worstTolerance {
			t.Errorf("%q: off by %.5f in the mean and %.5f at worst", ref.Words, sum/float64(n), worst)
		}
	}
}

const (
	meanTolerance  = 0.06
	worstTolerance = 0.5
)

// Labels are those of the training program's int8 computation; one in twenty words may have a doubtful one that falls to
// the other side.
func TestReferenceLabels(t *testing.T) {
	n, off := 0, 0
	r, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, ref := range references(t) {
		text := strings.Join(ref.Words, " ")
		var words []span.Span
		at := 0
		for _, w := range ref.Words {
			words = append(words, span.Span{Start: at, End: at + len(w)})
			at += len(w) + 1
		}
		d, err := r.ReadWords(context.Background(), text, [][]span.Span{words})
		if err != nil {
			t.Fatal(err)
		}
		s := d.Sentences[0]
		for i, w := range s.Words {
			n++
			if w.UPOS != ref.UPOS[i] || w.XPOS != ref.XPOS[i] || w.Lemma != applyRule(ref.Lemma[i], ref.Words[i]) {
				off++
				t.Logf("%q: %s %s %s, want %s %s %s", ref.Words[i], w.UPOS, w.XPOS, w.Lemma, ref.UPOS[i], ref.XPOS[i], ref.Lemma[i])
			}
		}
		names := map[int]string{}
		for _, n := range s.Names {
			names[n.First] = "B-" + n.Label
		}
		for i, want := range ref.Names {
			if strings.HasPrefix(want, "B-") && names[i] != want {
				t.Errorf("%q: name %q, want %q", ref.Words[i], names[i], want)
			}
		}
	}
	if off*20 > n {
		t.Errorf("%d of %d words have other labels", off, n)
	}
}
