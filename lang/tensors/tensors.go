package tensors

import (
	"errors"
	"fmt"
	"slices"
)

// DType names an element type as safetensors writes it.
type DType string

// The element types this package reads.
const (
	F32 DType = "F32"
	F16 DType = "F16"
	I8  DType = "I8"
	U8  DType = "U8"
	I32 DType = "I32"
)

func (t DType) size() int {
	switch t {
	case F32, I32:
		return 4
	case F16:
		return 2
	case I8, U8:
		return 1
	}
	return 0
}

// Info describes one tensor.
type Info struct {
	DType DType
	Shape []int
}

// Any stands, in a wanted shape, for a dimension of any size.
const Any = -1

// ErrMissing is wrapped by the error for a name that the file does not hold.
var ErrMissing = errors.New("no such tensor")

type entry struct {
	Info
	data []byte
}

// File is an opened safetensors file. It is safe for many goroutines.
type File struct {
	// Meta is the header's __metadata__ (never nil).
	Meta    map[string]string
	entries map[string]entry
	names   []string
}

// Names lists the tensors in alphabetical order.
func (f *File) Names() []string { return slices.Clone(f.names) }

// Info describes the tensor of that name.
func (f *File) Info(name string) (Info, bool) {
	e, ok := f.entries[name]
	return Info{e.DType, slices.Clone(e.Shape)}, ok
}

// Has says whether the file holds a tensor of that name.
func (f *File) Has(name string) bool { _, ok := f.entries[name]; return ok }

// get finds a tensor and holds it to one of the types and to the shape; no
// shape at all takes any.
func (f *File) get(name string, shape []int, types ...DType) (entry, error) {
	e, ok := f.entries[name]
	if !ok {
		return e, fmt.Errorf("tensor %q: %w", name, ErrMissing)
	}
	if !slices.Contains(types, e.DType) {
		return e, fmt.Errorf("tensor %q: has type %s, want %v", name, e.DType, types)
	}
	if len(shape) == 0 {
		return e, nil
	}
	same := len(shape) == len(e.Shape)
	for i := 0; same && i < len(shape); i++ {
		same = shape[i] == Any || shape[i] == e.Shape[i]
	}
	if !same {
		return e, fmt.Errorf("tensor %q: has shape %v, want %v", name, e.Shape, shape)
	}
	return e, nil
}
