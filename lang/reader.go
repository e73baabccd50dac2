package lang

import (
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"strings"
	"sync"

	"demarche/lang/encoder"
	"demarche/lang/tensors"
	"demarche/lang/wordpiece"
)

// width is the length of a word's vector.
const width = 384

//go:embed model.safetensors
var embedded []byte

// Reader reads texts. It is safe for many goroutines.
type Reader struct {
	version string
	pieces  *wordpiece.Tokenizer
	cls     int32
	sep     int32
	enc     *encoder.Encoder
	heads   heads
	pool    sync.Pool
}

var shared = sync.OnceValues(func() (*Reader, error) { return NewReader(embedded) })

// Default is the reader of the weights in this binary; they are unpacked at the first call.
func Default() (*Reader, error) { return shared() }

// ErrModel is wrapped by every error about a weights file.
var ErrModel = errors.New("weights file")

// NewReader reads a weights file (safetensors, format demarche.model/1) held in memory, which must not be changed after.
func NewReader(weights []byte) (*Reader, error) {
	f, err := tensors.Open(weights)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrModel, err)
	}
	if got := f.Meta["format"]; got != "demarche.model/1" {
		return nil, fmt.Errorf("%w: format %q is not demarche.model/1", ErrModel, got)
	}
	var labels map[string][]string
	if err := json.Unmarshal([]byte(f.Meta["labels"]), &labels); err != nil {
		return nil, fmt.Errorf("%w: labels: %w", ErrModel, err)
	}
	r := &Reader{
		version: fmt.Sprintf("%08x", crc32.ChecksumIEEE(weights)),
		pieces:  wordpiece.New(strings.Split(f.Meta["vocab"], "\n")),
	}
	for piece, id := range map[string]*int32{"[CLS]": &r.cls, "[SEP]": &r.sep} {
		n, ok := r.pieces.ID(piece)
		if !ok {
			return nil, fmt.Errorf("%w: no piece %s in the vocabulary", ErrModel, piece)
		}
		*id = n
	}
	if r.enc, err = encoder.Load(f); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrModel, err)
	}
	if err := r.heads.load(f, labels); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrModel, err)
	}
	r.pool.New = func() any { return &work{ws: encoder.NewWorkspace()} }
	return r, nil
}

// Version names the weights: the checksum of their file.
func (r *Reader) Version() string { return r.version }
