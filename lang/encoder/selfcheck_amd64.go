package encoder

import "sync"

// vnniAgrees runs the VNNI kernel against plain sums on a small matrix that
// holds the extreme values. The kernel was written on a machine without VNNI
// and tried in an emulator only, so a processor has to show that it gives the
// right sums before it is used.
var vnniAgrees = sync.OnceValue(func() bool {
	const rows, k = 6, 24
	var (
		acc    [rows * 64]int32
		q      [rows * k]uint8
		w      [64 * k]int8
		offset [64]int32
	)
	seed := uint32(1)
	next := func() int32 { // one of -127 to 127, the ends often
		seed = seed*1664525 + 1013904223
		return max(-127, min(127, int32(seed>>23)-256))
	}
	for i := range q {
		q[i] = uint8(next() + 128)
	}
	for i := range w {
		w[i] = int8(next())
		offset[i/4%64] -= 128 * int32(w[i])
	}
	sumsVNNI(acc[:], q[:], w[:], offset[:], k, rows)
	for r := range rows {
		for c := range 64 {
			sum := int32(0)
			for i := range k {
				sum += (int32(q[r*k+i]) - 128) * int32(w[i/4*256+c*4+i%4])
			}
			if acc[r*64+c] != sum {
				return false
			}
		}
	}
	return true
})
