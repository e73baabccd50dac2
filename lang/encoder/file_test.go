package encoder

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"testing"
	"unsafe"

	"demarche/lang/tensors"
)

// builder writes a safetensors file of random weights.
type builder struct {
	r      *rand.Rand
	header map[string]any
	data   []byte
}

func newBuilder(seed uint64) *builder {
	return &builder{r: rand.New(rand.NewPCG(seed, 1)), header: map[string]any{}}
}

func (b *builder) put(name, dtype string, data []byte, shape ...int) {
	b.header[name] = map[string]any{"dtype": dtype, "shape": shape, "data_offsets": []int{len(b.data), len(b.data) + len(data)}}
	b.data = append(b.data, data...)
}

func (b *builder) f32(name string, mean, dev float64, shape ...int) {
	n := 1
	for _, d := range shape {
		n *= d
	}
	var data []byte
	for range n {
		data = binary.LittleEndian.AppendUint32(data, math.Float32bits(float32(mean+dev*b.r.NormFloat64())))
	}
	b.put(name, "F32", data, shape...)
}

func (b *builder) i8(name string, out, in int) {
	data := make([]byte, out*in)
	for i := range data {
		data[i] = byte(int8(b.r.IntN(255) - 127))
	}
	b.put(name, "I8", data, out, in)
}

func (b *builder) linear(name string, out, in int) {
	b.i8(name, out, in)
	b.f32(name+".scale", 1/(73*math.Sqrt(float64(in))), 1e-5, out)
	b.f32(name+".b", 0, 0.1, out)
}

func (b *builder) open() *tensors.File {
	h, err := json.Marshal(b.header)
	if err != nil {
		panic(err)
	}
	for len(h)%8 != 0 {
		h = append(h, ' ')
	}
	f, err := tensors.Open(append(append(binary.LittleEndian.AppendUint64(nil, uint64(len(h))), h...), b.data...))
	if err != nil {
		panic(err)
	}
	return f
}

func model(seed uint64, vocab, layers int) *tensors.File {
	b := newBuilder(seed)
	b.f32("emb.word.scale", 0.001, 0.0001, vocab)
	b.f32("emb.pos", 0, 0.05, MaxPieces, Hidden)
	b.f32("emb.shape", 0, 0.05, shapes, Hidden)
	b.f32("emb.ln.w", 1, 0.1, Hidden)
	b.f32("emb.ln.b", 0, 0.1, Hidden)
	for k := range layers {
		for _, n := range []string{"q", "k", "v", "o"} {
			b.linear(fmt.Sprintf("enc.%d.%s", k, n), Hidden, Hidden)
		}
		b.linear(fmt.Sprintf("enc.%d.ff1", k), inner, Hidden)
		b.linear(fmt.Sprintf("enc.%d.ff2", k), Hidden, inner)
		for _, n := range []string{"ln1", "ln2"} {
			b.f32(fmt.Sprintf("enc.%d.%s.w", k, n), 1, 0.1, Hidden)
			b.f32(fmt.Sprintf("enc.%d.%s.b", k, n), 0, 0.1, Hidden)
		}
	}
	b.i8("emb.word", vocab, Hidden)
	return b.open()
}

func batch(seed uint64, vocab int, lengths ...int) *Batch {
	r := rand.New(rand.NewPCG(seed, 2))
	b := &Batch{Starts: []int32{0}}
	for _, n := range lengths {
		for range n {
			b.IDs = append(b.IDs, int32(r.IntN(vocab)))
			b.Shapes = append(b.Shapes, uint8(r.IntN(shapes)))
		}
		b.Starts = append(b.Starts, int32(len(b.IDs)))
	}
	return b
}

// on runs a test on every path, skipping those the processor lacks.
func on(t *testing.T, f func(t *testing.T, p path)) {
	for _, p := range []path{portable, avx2, vnni} {
		t.Run(p.String(), func(t *testing.T) {
			use(t, p)
			f(t, p)
		})
	}
}

func use(t testing.TB, p path) {
	if !available(p) {
		t.Skipf("this processor has no %s", p)
	}
	old := active
	active = p
	t.Cleanup(func() { active = old })
}

func floats(r *rand.Rand, n int, dev float64) []float32 {
	v := make([]float32, n)
	for i := range v {
		v[i] = float32(dev * r.NormFloat64())
	}
	return v
}

// farthest is the largest difference of two vectors.
func farthest(a, b []float32) (d float64) {
	for i := range a {
		x := math.Abs(float64(a[i]) - float64(b[i]))
		if x > d || math.IsNaN(x) {
			d = x
		}
	}
	return d
}

// aligned copies into memory at that distance from a 32-byte boundary.
func aligned(v []float32, off int) []float32 {
	m := make([]float32, len(v)+16)
	for uintptr(unsafe.Pointer(&m[0]))%32 != uintptr(4*off) {
		m = m[1:]
	}
	return m[:copy(m, v)]
}

func TestMain(m *testing.M) {
	fmt.Println("path at start:", Path())
	os.Exit(m.Run())
}
