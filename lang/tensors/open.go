package tensors

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
)

// Open reads the header of a safetensors file and checks every tensor's type,
// shape and place. As the format asks, the tensors must fill the data part
// without overlap, hole or rest.
func Open(b []byte) (*File, error) {
	f, err := open(b)
	if err != nil {
		return nil, fmt.Errorf("safetensors: %w", err)
	}
	return f, nil
}

func open(b []byte) (*File, error) {
	if len(b) < 8 {
		return nil, fmt.Errorf("file of %d bytes is too short for a header", len(b))
	}
	n := binary.LittleEndian.Uint64(b)
	if n > uint64(len(b)-8) {
		return nil, fmt.Errorf("header of %d bytes in a file of %d", n, len(b))
	}
	f := &File{Meta: map[string]string{}, entries: map[string]entry{}}
	places, err := f.header(b[8:8+n], b[8+n:])
	if err != nil {
		return nil, err
	}
	slices.SortFunc(places, func(x, y place) int {
		if x.begin != y.begin {
			return x.begin - y.begin
		}
		return x.end - y.end
	})
	at := 0
	for _, p := range places {
		if p.begin != at {
			return nil, fmt.Errorf("tensor %q begins at %d where %d was due", p.name, p.begin, at)
		}
		at = p.end
	}
	if rest := len(b) - 8 - int(n) - at; rest != 0 {
		return nil, fmt.Errorf("%d bytes after the last tensor", rest)
	}
	return f, nil
}

type place struct {
	name       string
	begin, end int
}

// header reads the names one by one rather than into a map, so that a name
// given twice is an error and not a silent choice.
func (f *File) header(h, data []byte) ([]place, error) {
	dec := json.NewDecoder(bytes.NewReader(h))
	if t, err := dec.Token(); err != nil || t != json.Delim('{') {
		return nil, errors.New("header is not a JSON object")
	}
	var places []place
	meta := false
	for dec.More() {
		t, err := dec.Token()
		if err != nil {
			return nil, fmt.Errorf("header: %w", err)
		}
		name := t.(string) // a key of an object is always a string
		if name == "__metadata__" {
			if meta {
				return nil, errors.New("two __metadata__")
			}
			meta = true
			var m map[string]string
			if err := dec.Decode(&m); err != nil {
				return nil, fmt.Errorf("__metadata__: %w", err)
			}
			if m != nil {
				f.Meta = m
			}
			continue
		}
		if f.Has(name) {
			return nil, fmt.Errorf("two tensors named %q", name)
		}
		var w struct {
			DType   DType `json:"dtype"`
			Shape   []int `json:"shape"`
			Offsets []int `json:"data_offsets"`
		}
		if err := dec.Decode(&w); err != nil {
			return nil, fmt.Errorf("tensor %q: %w", name, err)
		}
		want, err := bytesOf(w.DType, w.Shape)
		if err != nil {
			return nil, fmt.Errorf("tensor %q: %w", name, err)
		}
		if len(w.Offsets) != 2 || w.Offsets[0] < 0 || w.Offsets[1] < w.Offsets[0] || w.Offsets[1] > len(data) {
			return nil, fmt.Errorf("tensor %q: offsets %v in %d bytes of data", name, w.Offsets, len(data))
		}
		begin, end := w.Offsets[0], w.Offsets[1]
		if end-begin != want {
			return nil, fmt.Errorf("tensor %q: %d bytes for %s %v, which needs %d", name, end-begin, w.DType, w.Shape, want)
		}
		f.entries[name] = entry{Info{w.DType, w.Shape}, data[begin:end:end]}
		f.names = append(f.names, name)
		places = append(places, place{name, begin, end})
	}
	if _, err := dec.Token(); err != nil {
		return nil, fmt.Errorf("header: %w", err)
	}
	// Writers pad the header with spaces; anything else is a broken file.
	if rest := strings.TrimSpace(string(h[dec.InputOffset():])); rest != "" {
		return nil, errors.New("header goes on after its JSON object")
	}
	slices.Sort(f.names)
	return places, nil
}

func bytesOf(t DType, shape []int) (int, error) {
	n := t.size()
	if n == 0 {
		return 0, fmt.Errorf("type %q is not one of F32, F16, I8, U8, I32", t)
	}
	empty := false
	for _, d := range shape {
		if d < 0 {
			return 0, fmt.Errorf("negative dimension in shape %v", shape)
		}
		empty = empty || d == 0
	}
	if empty {
		return 0, nil
	}
	for _, d := range shape {
		if n > math.MaxInt/d {
			return 0, fmt.Errorf("shape %v is too large", shape)
		}
		n *= d
	}
	return n, nil
}
