//go:build !amd64

package encoder

// Other machines have the portable path only; these are never called.

const blockAVX2 = 384

func available(p path) bool { return p == portable }

func dotAVX2(a, b *float32, n int) float32                          { panic("encoder: no AVX2") }
func addAVX2(dst, src *float32, n int)                              { panic("encoder: no AVX2") }
func geluAVX2(x *float32, n int)                                    { panic("encoder: no AVX2") }
func softmaxAVX2(x *float32, n int, scale float32)                  { panic("encoder: no AVX2") }
func layerNormAVX2(x, y, w, b *float32, n int, eps float32)         { panic("encoder: no AVX2") }
func quantise16AVX2(q *int16, x *float32, n int) float32            { panic("encoder: no AVX2") }
func quantise8AVX2(q *uint8, x *float32, n int) float32             { panic("encoder: no AVX2") }
func sumsAVX2(acc []int32, ws *Workspace, w []int8, kpad, rows int) { panic("encoder: no AVX2") }
func sumsVNNI(acc []int32, q []uint8, w []int8, offset []int32, kpad, rows int) {
	panic("encoder: no VNNI")
}

func rescaleAVX2(dst *float32, stride int, acc *int32, width, rows, cols int, s, ws, bias *float32) {
	panic("encoder: no AVX2")
}

func matMulAVX2(c *float32, ldc int, a *float32, lda int, b *float32, ldb int, m, k, n int) {
	panic("encoder: no AVX2")
}
