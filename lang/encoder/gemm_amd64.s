#include "textflag.h"

// func expandAVX2(dst *int16, src *int8, n int)
TEXT ·expandAVX2(SB), NOSPLIT, $0-24
	MOVQ dst+0(FP), DI
	MOVQ src+8(FP), SI
	MOVQ n+16(FP), CX
	ADDQ SI, CX

expand:
	VPMOVSXBW  (SI), Y0
	VPMOVSXBW  16(SI), Y1
	VPMOVSXBW  32(SI), Y2
	VPMOVSXBW  48(SI), Y3
	PREFETCHT0 512(SI)
	VMOVDQU    Y0, (DI)
	VMOVDQU    Y1, 32(DI)
	VMOVDQU    Y2, 64(DI)
	VMOVDQU    Y3, 96(DI)
	ADDQ       $64, SI
	ADDQ       $128, DI
	CMPQ       SI, CX
	JB         expand
	VZEROUPPER
	RET

// One row of the AVX2 tile: a pair of inputs times 16 outputs.
#define ROW2(addr, lo, hi) \
	VPBROADCASTD addr, Y14     \
	VPMADDWD     Y12, Y14, Y15 \
	VPMADDWD     Y13, Y14, Y14 \
	VPADDD       Y15, lo, lo   \
	VPADDD       Y14, hi, hi

#define STEP2(w, q) \
	VMOVDQU w(R12), Y12          \
	VMOVDQU w+32(R12), Y13       \
	ROW2(q(AX), Y0, Y1)          \
	ROW2(q(AX)(R9*1), Y2, Y3)    \
	ROW2(q(AX)(R9*2), Y4, Y5)    \
	ROW2(q(BX), Y6, Y7)          \
	ROW2(q(BX)(R9*1), Y8, Y9)    \
	ROW2(q(BX)(R9*2), Y10, Y11)

// func gemmAVX2(acc *int32, q *int16, w *int16, pairs, tiles, stride, begun int)
//
// 6 rows by 16 outputs in 12 registers; per pair of inputs 2 loads of weights
// and 6 broadcasts feed 12 multiplications.
TEXT ·gemmAVX2(SB), NOSPLIT, $0-56
	MOVQ acc+0(FP), DI
	MOVQ q+8(FP), SI
	MOVQ w+16(FP), DX
	MOVQ pairs+24(FP), CX
	MOVQ tiles+32(FP), R8
	MOVQ stride+40(FP), R9
	MOVQ begun+48(FP), R10
	LEAQ (R9)(R9*2), R11

tile:
	MOVQ  SI, AX
	LEAQ  (SI)(R11*1), BX
	MOVQ  DX, R12
	MOVQ  CX, R13
	TESTQ R10, R10
	JNZ   resume
	VPXOR Y0, Y0, Y0
	VPXOR Y1, Y1, Y1
	VPXOR Y2, Y2, Y2
	VPXOR Y3, Y3, Y3
	VPXOR Y4, Y4, Y4
	VPXOR Y5, Y5, Y5
	VPXOR Y6, Y6, Y6
	VPXOR Y7, Y7, Y7
	VPXOR Y8, Y8, Y8
	VPXOR Y9, Y9, Y9
	VPXOR Y10, Y10, Y10
	VPXOR Y11, Y11, Y11
	JMP   pair

resume:
	VMOVDQU (DI), Y0
	VMOVDQU 32(DI), Y1
	VMOVDQU 64(DI), Y2
	VMOVDQU 96(DI), Y3
	VMOVDQU 128(DI), Y4
	VMOVDQU 160(DI), Y5
	VMOVDQU 192(DI), Y6
	VMOVDQU 224(DI), Y7
	VMOVDQU 256(DI), Y8
	VMOVDQU 288(DI), Y9
	VMOVDQU 320(DI), Y10
	VMOVDQU 352(DI), Y11

pair:
	STEP2(0, 0)
	STEP2(64, 4)
	ADDQ $128, R12
	ADDQ $8, AX
	ADDQ $8, BX
	SUBQ $2, R13
	JNZ  pair

	VMOVDQU Y0, (DI)
	VMOVDQU Y1, 32(DI)
	VMOVDQU Y2, 64(DI)
	VMOVDQU Y3, 96(DI)
	VMOVDQU Y4, 128(DI)
	VMOVDQU Y5, 160(DI)
	VMOVDQU Y6, 192(DI)
	VMOVDQU Y7, 224(DI)
	VMOVDQU Y8, 256(DI)
	VMOVDQU Y9, 288(DI)
	VMOVDQU Y10, 320(DI)
	VMOVDQU Y11, 352(DI)
	ADDQ    $384, DI
	LEAQ    (SI)(R11*2), SI
	DECQ    R8
	JNZ     tile
	VZEROUPPER
	RET

// One row of the VNNI tile: four inputs (unsigned) times 64 outputs.
#define ROW4(addr, a, b, c, d) \
	VPBROADCASTD addr, Z28     \
	VPDPBUSD     Z24, Z28, a   \
	VPDPBUSD     Z25, Z28, b   \
	VPDPBUSD     Z26, Z28, c   \
	VPDPBUSD     Z27, Z28, d

#define INIT4(a, b, c, d) \
	VMOVDQU32 (R10), a    \
	VMOVDQU32 64(R10), b  \
	VMOVDQU32 128(R10), c \
	VMOVDQU32 192(R10), d

#define STORE4(at, a, b, c, d) \
	VMOVDQU32 a, at(DI)     \
	VMOVDQU32 b, at+64(DI)  \
	VMOVDQU32 c, at+128(DI) \
	VMOVDQU32 d, at+192(DI)

// func gemmVNNI(acc *int32, q *uint8, w *int8, offset *int32, quads, tiles, stride int)
//
// 6 rows by 64 outputs in 24 registers.
TEXT ·gemmVNNI(SB), NOSPLIT, $0-56
	MOVQ acc+0(FP), DI
	MOVQ q+8(FP), SI
	MOVQ w+16(FP), DX
	MOVQ offset+24(FP), R10
	MOVQ quads+32(FP), CX
	MOVQ tiles+40(FP), R8
	MOVQ stride+48(FP), R9
	LEAQ (R9)(R9*2), R11

tile4:
	MOVQ SI, AX
	LEAQ (SI)(R11*1), BX
	MOVQ DX, R12
	MOVQ CX, R13
	INIT4(Z0, Z1, Z2, Z3)
	INIT4(Z4, Z5, Z6, Z7)
	INIT4(Z8, Z9, Z10, Z11)
	INIT4(Z12, Z13, Z14, Z15)
	INIT4(Z16, Z17, Z18, Z19)
	INIT4(Z20, Z21, Z22, Z23)

quad:
	VMOVDQU32 (R12), Z24
	VMOVDQU32 64(R12), Z25
	VMOVDQU32 128(R12), Z26
	VMOVDQU32 192(R12), Z27
	ROW4((AX), Z0, Z1, Z2, Z3)
	ROW4((AX)(R9*1), Z4, Z5, Z6, Z7)
	ROW4((AX)(R9*2), Z8, Z9, Z10, Z11)
	ROW4((BX), Z12, Z13, Z14, Z15)
	ROW4((BX)(R9*1), Z16, Z17, Z18, Z19)
	ROW4((BX)(R9*2), Z20, Z21, Z22, Z23)
	ADDQ      $256, R12
	ADDQ      $4, AX
	ADDQ      $4, BX
	DECQ      R13
	JNZ       quad

	STORE4(0, Z0, Z1, Z2, Z3)
	STORE4(256, Z4, Z5, Z6, Z7)
	STORE4(512, Z8, Z9, Z10, Z11)
	STORE4(768, Z12, Z13, Z14, Z15)
	STORE4(1024, Z16, Z17, Z18, Z19)
	STORE4(1280, Z20, Z21, Z22, Z23)
	ADDQ $1536, DI
	LEAQ (SI)(R11*2), SI
	DECQ R8
	JNZ  tile4
	VZEROUPPER
	RET
