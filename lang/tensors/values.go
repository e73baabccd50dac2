package tensors

import (
	"encoding/binary"
	"math"
	"unsafe"
)

var littleEndian = binary.NativeEndian.Uint16([]byte{1, 0}) == 1

// direct says whether the bytes can be read in place as 4-byte values.
func direct(b []byte) bool {
	return littleEndian && uintptr(unsafe.Pointer(unsafe.SliceData(b)))%4 == 0
}

// I8 gives an I8 tensor of the shape (none given: any), row by row, in place.
func (f *File) I8(name string, shape ...int) ([]int8, error) {
	e, err := f.get(name, shape, I8)
	if err != nil {
		return nil, err
	}
	return unsafe.Slice((*int8)(unsafe.Pointer(unsafe.SliceData(e.data))), len(e.data)), nil
}

// U8 gives a U8 tensor in place.
func (f *File) U8(name string, shape ...int) ([]uint8, error) {
	e, err := f.get(name, shape, U8)
	return e.data, err
}

// F32 gives an F32 tensor, in place when aligned, or an F16 one widened.
func (f *File) F32(name string, shape ...int) ([]float32, error) {
	e, err := f.get(name, shape, F32, F16)
	if err != nil {
		return nil, err
	}
	if e.DType == F16 {
		v := make([]float32, len(e.data)/2)
		for i := range v {
			v[i] = half(binary.LittleEndian.Uint16(e.data[2*i:]))
		}
		return v, nil
	}
	if direct(e.data) {
		return unsafe.Slice((*float32)(unsafe.Pointer(unsafe.SliceData(e.data))), len(e.data)/4), nil
	}
	v := make([]float32, len(e.data)/4)
	for i := range v {
		v[i] = math.Float32frombits(binary.LittleEndian.Uint32(e.data[4*i:]))
	}
	return v, nil
}

// I32 gives an I32 tensor, in place when aligned.
func (f *File) I32(name string, shape ...int) ([]int32, error) {
	e, err := f.get(name, shape, I32)
	if err != nil {
		return nil, err
	}
	if direct(e.data) {
		return unsafe.Slice((*int32)(unsafe.Pointer(unsafe.SliceData(e.data))), len(e.data)/4), nil
	}
	v := make([]int32, len(e.data)/4)
	for i := range v {
		v[i] = int32(binary.LittleEndian.Uint32(e.data[4*i:]))
	}
	return v, nil
}

// half widens an IEEE 754 half-precision number.
func half(h uint16) float32 {
	sign := uint32(h>>15) << 31
	exp, frac := uint32(h>>10&31), uint32(h&1023)
	switch {
	case exp == 31: // infinity, NaN
		return math.Float32frombits(sign | 255<<23 | frac<<13)
	case exp == 0: // zero, subnormal: frac * 2^-24, exact in float32
		v := float32(frac) / (1 << 24)
		return math.Float32frombits(math.Float32bits(v) | sign)
	}
	return math.Float32frombits(sign | (exp+112)<<23 | frac<<13)
}
