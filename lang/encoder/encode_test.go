package encoder

import (
	"math"
	"slices"
	"strings"
	"testing"

	"demarche/lang/tensors"
)

const testVocab, testLayers = 500, 3

func loaded(t testing.TB, f *tensors.File) *Encoder {
	e, err := Load(f)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func TestEncodeAgainstReference(t *testing.T) {
	f := model(1, testVocab, testLayers)
	b := batch(1, testVocab, 7, 1, 20)
	var want []float64
	for s := range b.Sentences() {
		i, j := b.Starts[s], b.Starts[s+1]
		for _, v := range refEncode(f, b.IDs[i:j], b.Shapes[i:j], testLayers) {
			want = append(want, v...)
		}
	}
	on(t, func(t *testing.T, p path) {
		got := loaded(t, f).Encode(NewWorkspace(), b)
		if len(got) != len(want) {
			t.Fatal(len(got), len(want))
		}
		worst, square := 0.0, 0.0
		for i := range got {
			d := math.Abs(float64(got[i]) - want[i])
			worst = max(worst, d)
			square += d * d
		}
		rms := math.Sqrt(square / float64(len(got)))
		t.Logf("difference from the float64 reference: rms %.4f, worst %.4f (vectors have deviation 1)", rms, worst)
		// What int8 activations cost with random weights; a wrong step gives
		// differences near 1.
		if !(rms < 0.02) || !(worst < 0.15) {
			t.Error("too far")
		}
	})
}

// All paths must give the same bits: rounding that differs would move quantised
// values by a step, and through the layers that grows to the size of the
// quantisation's own error.
func TestEncodeSameOnEveryPath(t *testing.T) {
	f := model(2, testVocab, testLayers)
	b := batch(2, testVocab, 31, 5, 0, 100, 200, 3, 17, 64)
	var want []float32
	t.Run("reference", func(t *testing.T) {
		use(t, portable)
		want = loaded(t, f).Encode(NewWorkspace(), b)
	})
	on(t, func(t *testing.T, p path) {
		got := loaded(t, f).Encode(NewWorkspace(), b)
		if !slices.Equal(got, want) {
			t.Errorf("differs by %v", farthest(got, want))
		}
	})
}

func TestEncodeIndependentOfBatch(t *testing.T) {
	f := model(3, testVocab, 2)
	on(t, func(t *testing.T, p path) {
		e, ws := loaded(t, f), NewWorkspace()
		b := batch(3, testVocab, 9, 31, 1, 300, 40, 512, 23)
		all := slices.Clone(e.Encode(ws, b))
		for s := range b.Sentences() {
			i, j := b.Starts[s], b.Starts[s+1]
			one := e.Encode(ws, &Batch{IDs: b.IDs[i:j], Shapes: b.Shapes[i:j], Starts: []int32{0, j - i}})
			if !slices.Equal(one, all[i*Hidden:j*Hidden]) {
				t.Errorf("sentence %d differs alone by %v", s, farthest(one, all[i*Hidden:j*Hidden]))
			}
		}
	})
}

func TestEncodeNoAllocation(t *testing.T) {
	f := model(4, testVocab, 1)
	on(t, func(t *testing.T, p path) {
		e, ws := loaded(t, f), NewWorkspace()
		b := batch(4, testVocab, 31, 12, 40)
		e.Encode(ws, b)
		if n := testing.AllocsPerRun(3, func() { e.Encode(ws, b) }); n != 0 {
			t.Errorf("%v allocations", n)
		}
	})
}

func TestEncodeEmpty(t *testing.T) {
	e := loaded(t, model(5, testVocab, 1))
	for _, b := range []*Batch{{}, {Starts: []int32{0}}, {Starts: []int32{0, 0, 0}}} {
		if v := e.Encode(NewWorkspace(), b); len(v) != 0 {
			t.Error(v)
		}
	}
}

func TestEncodeRefuses(t *testing.T) {
	e := loaded(t, model(5, testVocab, 1))
	for want, b := range map[string]*Batch{
		"limit is 512":        batch(1, testVocab, 513),
		"number 500":          {IDs: []int32{500}, Shapes: []uint8{0}, Starts: []int32{0, 1}},
		"shape 10":            {IDs: []int32{1}, Shapes: []uint8{10}, Starts: []int32{0, 1}},
		"0 shapes for 1":      {IDs: []int32{1}, Starts: []int32{0, 1}},
		"do not run from 0":   {IDs: []int32{1}, Shapes: []uint8{0}},
		"has -1 pieces":       {IDs: []int32{1}, Shapes: []uint8{0}, Starts: []int32{0, 2, 1}},
		"do not run from 0 t": {IDs: []int32{1}, Shapes: []uint8{0}, Starts: []int32{0, 2}},
	} {
		func() {
			defer func() {
				if m, _ := recover().(string); !strings.Contains(m, want) {
					t.Errorf("%q, want %q", m, want)
				}
			}()
			e.Encode(NewWorkspace(), b)
		}()
	}
}

func TestLoadRefuses(t *testing.T) {
	b := newBuilder(1)
	if _, err := Load(b.open()); err == nil || !strings.Contains(err.Error(), `"emb.word"`) {
		t.Error(err)
	}
	b.i8("emb.word", 10, Hidden)
	b.f32("emb.word.scale", 1, 0, 10)
	b.f32("emb.pos", 0, 1, 40, Hidden)
	if _, err := Load(b.open()); err == nil || !strings.Contains(err.Error(), "[40 384], want [512 384]") {
		t.Error(err)
	}
	b.i8("w", 4, 8)
	if _, err := LoadLinear(b.open(), "w"); err == nil || !strings.Contains(err.Error(), `"w.scale"`) {
		t.Error(err)
	}
	b.put("x", "I8", []byte{128}, 1, 1)
	if _, err := LoadLinear(b.open(), "x"); err == nil || !strings.Contains(err.Error(), "-128") {
		t.Error(err)
	}
}
