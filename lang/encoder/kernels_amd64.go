package encoder

import "golang.org/x/sys/cpu"

// blockAVX2 is how many inputs of a group of 16 outputs are widened to int16
// at once: 12 KB, which stays in L1 while all rows of a block pass over it.
const blockAVX2 = 384

func available(p path) bool {
	switch p {
	case portable:
		return true
	case avx2:
		return cpu.X86.HasAVX2
	}
	return cpu.X86.HasAVX2 && cpu.X86.HasAVX512F && cpu.X86.HasAVX512BW &&
		cpu.X86.HasAVX512VNNI && vnniAgrees()
}

// sumsAVX2 widens the weights to int16 and multiplies with VPMADDWD, which
// cannot saturate (VPMADDUBSW could).
func sumsAVX2(acc []int32, ws *Workspace, w []int8, kpad, rows int) {
	tiles := (rows + 5) / 6
	_ = acc[tiles*6*16-1]
	for k := 0; k < kpad; k += blockAVX2 {
		n := min(blockAVX2, kpad-k)
		expandAVX2(&ws.w16[0], &w[k*16], n*16)
		gemmAVX2(&acc[0], &ws.q16[k], &ws.w16[0], n/2, tiles, kpad*2, k)
	}
}

func sumsVNNI(acc []int32, q []uint8, w []int8, offset []int32, kpad, rows int) {
	tiles := (rows + 5) / 6
	_, _, _, _ = acc[tiles*6*64-1], q[tiles*6*kpad-1], w[64*kpad-1], offset[63]
	gemmVNNI(&acc[0], &q[0], &w[0], &offset[0], kpad/4, tiles, kpad)
}

// The kernels, in .s files of the same names. Counts are of elements and must
// be above zero.

// gemm_amd64.s

// expandAVX2 widens n weights, a multiple of 64.
//
//go:noescape
func expandAVX2(dst *int16, src *int8, n int)

// gemmAVX2 sums a group of 16 outputs: acc [6*tiles][16], q rows stride bytes
// apart, w [pairs][16][2]. pairs is a multiple of 2. It adds to acc when begun
// is not zero.
//
//go:noescape
func gemmAVX2(acc *int32, q *int16, w *int16, pairs, tiles, stride, begun int)

// gemmVNNI sums a group of 64 outputs: acc [6*tiles][64] from offset [64],
// q rows stride bytes apart, w [quads][64][4].
//
//go:noescape
func gemmVNNI(acc *int32, q *uint8, w *int8, offset *int32, quads, tiles, stride int)

// quantise_amd64.s

//go:noescape
func quantise16AVX2(q *int16, x *float32, n int) float32 // n a multiple of 16

//go:noescape
func quantise8AVX2(q *uint8, x *float32, n int) float32 // n a multiple of 32

//go:noescape
func rescaleAVX2(dst *float32, stride int, acc *int32, width, rows, cols int, s, ws, bias *float32) // cols a multiple of 8

// float_amd64.s; n a multiple of 8

//go:noescape
func dotAVX2(a, b *float32, n int) float32

//go:noescape
func addAVX2(dst, src *float32, n int)

//go:noescape
func geluAVX2(x *float32, n int)

//go:noescape
func softmaxAVX2(x *float32, n int, scale float32)

//go:noescape
func layerNormAVX2(x, y, w, b *float32, n int, eps float32)

// matmul_amd64.s; n a multiple of 16

//go:noescape
func matMulAVX2(c *float32, ldc int, a *float32, lda int, b *float32, ldb int, m, k, n int)
