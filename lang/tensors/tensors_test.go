package tensors

import (
	"encoding/binary"
	"errors"
	"math"
	"slices"
	"strings"
	"testing"
)

// file builds a safetensors file.
func file(header string, data []byte) []byte {
	b := binary.LittleEndian.AppendUint64(nil, uint64(len(header)))
	return append(append(b, header...), data...)
}

func TestReadsEveryType(t *testing.T) {
	header := `{"__metadata__":{"format":"demarche"},` +
		`"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},` +
		`"b":{"dtype":"F16","shape":[3],"data_offsets":[8,14]},` +
		`"c":{"dtype":"I8","shape":[2,1],"data_offsets":[14,16]},` +
		`"d":{"dtype":"U8","shape":[2],"data_offsets":[16,18]},` +
		`"e":{"dtype":"I32","shape":[],"data_offsets":[18,22]},` +
		`"f":{"dtype":"I8","shape":[0,7],"data_offsets":[22,22]}}`
	var data []byte
	data = binary.LittleEndian.AppendUint32(data, math.Float32bits(1.5))
	data = binary.LittleEndian.AppendUint32(data, math.Float32bits(-2))
	for _, h := range []uint16{0x3c00, 0xc000, 0x0001} {
		data = binary.LittleEndian.AppendUint16(data, h)
	}
	data = append(data, 0x81, 127, 255, 3)
	data = binary.LittleEndian.AppendUint32(data, uint32(0xfffffffe))
	for pad := range 4 {
		f, err := Open(file(header+strings.Repeat(" ", pad), data))
		if err != nil {
			t.Fatal(err)
		}
		a, err := f.F32("a", 2)
		if err != nil || !slices.Equal(a, []float32{1.5, -2}) {
			t.Error(a, err)
		}
		b, err := f.F32("b", Any)
		if err != nil || !slices.Equal(b, []float32{1, -2, 1.0 / (1 << 24)}) {
			t.Error(b, err)
		}
		c, err := f.I8("c", 2, 1)
		if err != nil || !slices.Equal(c, []int8{-127, 127}) {
			t.Error(c, err)
		}
		d, err := f.U8("d")
		if err != nil || !slices.Equal(d, []uint8{255, 3}) {
			t.Error(d, err)
		}
		e, err := f.I32("e")
		if err != nil || !slices.Equal(e, []int32{-2}) {
			t.Error(e, err)
		}
		if v, err := f.I8("f", 0, 7); err != nil || len(v) != 0 {
			t.Error(v, err)
		}
		if f.Meta["format"] != "demarche" || len(f.Names()) != 6 {
			t.Error(f.Meta, f.Names())
		}
		if _, err := f.I8("a"); err == nil || !strings.Contains(err.Error(), "type F32") {
			t.Error(err)
		}
		if _, err := f.F32("a", 3); err == nil || !strings.Contains(err.Error(), "shape [2], want [3]") {
			t.Error(err)
		}
		if _, err := f.F32("z"); !errors.Is(err, ErrMissing) {
			t.Error(err)
		}
	}
}

func TestRefuses(t *testing.T) {
	for name, c := range map[string]struct{ header, data, want string }{
		"no object":   {`[]`, "", "JSON object"},
		"cut":         {`{"a":`, "", "EOF"},
		"unknown":     {`{"a":{"dtype":"F64","shape":[1],"data_offsets":[0,8]}}`, "12345678", "F64"},
		"size":        {`{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,5]}}`, "12345", "needs 4"},
		"beyond":      {`{"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}`, "1234", "offsets"},
		"backwards":   {`{"a":{"dtype":"I8","shape":[1],"data_offsets":[1,0]}}`, "1", "offsets"},
		"hole":        {`{"a":{"dtype":"I8","shape":[1],"data_offsets":[1,2]}}`, "12", "begins at 1"},
		"overlap":     {`{"a":{"dtype":"I8","shape":[2],"data_offsets":[0,2]},"b":{"dtype":"I8","shape":[2],"data_offsets":[1,3]}}`, "123", "begins at 1"},
		"rest":        {`{"a":{"dtype":"I8","shape":[1],"data_offsets":[0,1]}}`, "12", "1 bytes after"},
		"twice":       {`{"a":{"dtype":"I8","shape":[1],"data_offsets":[0,1]},"a":{"dtype":"I8","shape":[1],"data_offsets":[0,1]}}`, "1", "two tensors"},
		"negative":    {`{"a":{"dtype":"I8","shape":[-1],"data_offsets":[0,1]}}`, "1", "negative"},
		"too large":   {`{"a":{"dtype":"I32","shape":[4294967296,4294967296],"data_offsets":[0,0]}}`, "", "too large"},
		"after":       {`{} x`, "", "goes on"},
		"no offsets":  {`{"a":{"dtype":"I8","shape":[0]}}`, "", "offsets"},
		"wrong metas": {`{"__metadata__":{"a":1}}`, "", "__metadata__"},
	} {
		_, err := Open(file(c.header, []byte(c.data)))
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
	for _, b := range [][]byte{nil, {1, 2}, {255, 255, 255, 255, 255, 255, 255, 255, '{', '}'}} {
		if _, err := Open(b); err == nil {
			t.Errorf("%v opened", b)
		}
	}
}

func FuzzOpen(f *testing.F) {
	f.Add(file(`{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}`, []byte("1234")))
	f.Add(file(`{"__metadata__":{"a":"b"},"c":{"dtype":"I8","shape":[2,2],"data_offsets":[0,4]}}`, []byte("1234")))
	f.Fuzz(func(t *testing.T, b []byte) {
		file, err := Open(b)
		if err != nil {
			return
		}
		for _, name := range file.Names() {
			file.I8(name)
			file.U8(name)
			file.I32(name)
			if v, err := file.F32(name); err == nil {
				i, _ := file.Info(name)
				n := 1
				for _, d := range i.Shape {
					n *= d
				}
				if n != len(v) {
					t.Fatalf("%d values for %v", len(v), i.Shape)
				}
			}
		}
	})
}
