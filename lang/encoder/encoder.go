package encoder

import (
	"errors"
	"fmt"

	"demarche/lang/tensors"
)

// Sizes that the model's shape fixes.
const (
	Hidden    = 384 // width of a vector
	MaxPieces = 512 // positions in a sentence
	heads     = 12
	headDim   = Hidden / heads
	inner     = 1536
	shapes    = 10
)

// Encoder is the network. It is safe for many goroutines, each with its own
// Workspace.
type Encoder struct {
	word         []int8
	wordScale    []float32
	pos, shape   []float32
	normW, normB []float32
	layers       []layer
}

type layer struct {
	qkv, out, up, down *Linear
	norm1W, norm1B     []float32
	norm2W, norm2B     []float32
}

// Load reads the encoder's tensors ("emb.…" and "enc.K.…", K from 0 for as
// many layers as there are) and lays the weights out for the kernels. The
// embeddings stay in the file's memory where it is aligned.
func Load(f *tensors.File) (*Encoder, error) {
	e := &Encoder{}
	r := reader{f: f}
	var err error
	if e.word, err = f.I8("emb.word", tensors.Any, Hidden); err != nil {
		return nil, fmt.Errorf("encoder: %w", err)
	}
	e.wordScale = r.f32("emb.word.scale", len(e.word)/Hidden)
	e.pos = r.f32("emb.pos", MaxPieces, Hidden)
	e.shape = r.f32("emb.shape", shapes, Hidden)
	e.normW, e.normB = r.f32("emb.ln.w", Hidden), r.f32("emb.ln.b", Hidden)
	for k := 0; f.Has(fmt.Sprintf("enc.%d.q", k)); k++ {
		at := fmt.Sprintf("enc.%d.", k)
		e.layers = append(e.layers, layer{
			qkv:    r.linear(Hidden, Hidden, at+"q", at+"k", at+"v"),
			out:    r.linear(Hidden, Hidden, at+"o"),
			up:     r.linear(Hidden, inner, at+"ff1"),
			down:   r.linear(inner, Hidden, at+"ff2"),
			norm1W: r.f32(at+"ln1.w", Hidden),
			norm1B: r.f32(at+"ln1.b", Hidden),
			norm2W: r.f32(at+"ln2.w", Hidden),
			norm2B: r.f32(at+"ln2.b", Hidden),
		})
	}
	if r.err == nil && len(e.layers) == 0 {
		r.err = errors.New("no layers: there is no tensor enc.0.q")
	}
	if r.err != nil {
		return nil, fmt.Errorf("encoder: %w", r.err)
	}
	return e, nil
}

// reader keeps the first error, so that Load can be read as a list.
type reader struct {
	f   *tensors.File
	err error
}

func (r *reader) f32(name string, shape ...int) []float32 {
	v, err := r.f.F32(name, shape...)
	if r.err == nil {
		r.err = err
	}
	return v
}

func (r *reader) linear(in, out int, names ...string) *Linear {
	var parts []part
	for _, name := range names {
		p, err := loadPart(r.f, name)
		if err == nil && (p.in != in || p.out != out) {
			err = fmt.Errorf("tensor %q: has shape [%d %d], want [%d %d]", name, p.out, p.in, out, in)
		}
		if r.err == nil {
			r.err = err
		}
		parts = append(parts, p)
	}
	if r.err != nil {
		return nil
	}
	return newLinear(active, in, parts...)
}
