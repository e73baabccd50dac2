#include "textflag.h"

DATA qconst<>+0(SB)/4, $0x7fffffff  // all but the sign
DATA qconst<>+4(SB)/4, $0x42fe0000  // 127
DATA qconst<>+8(SB)/4, $0x0da24260  // tiny, 1e-30
DATA qconst<>+12(SB)/4, $0x80808080 // int8 to int8+128
GLOBL qconst<>(SB), RODATA|NOPTR, $16

// VPACKSSDW and VPACKSSWB work within halves; this puts their dwords in order.
DATA qorder<>+0(SB)/4, $0
DATA qorder<>+4(SB)/4, $4
DATA qorder<>+8(SB)/4, $1
DATA qorder<>+12(SB)/4, $5
DATA qorder<>+16(SB)/4, $2
DATA qorder<>+20(SB)/4, $6
DATA qorder<>+24(SB)/4, $3
DATA qorder<>+28(SB)/4, $7
GLOBL qorder<>(SB), RODATA|NOPTR, $32

// The largest magnitude of CX floats at SI, into X0. Spoils Y1, Y2, Y3, AX.
// Labels are the caller's, for a macro cannot make its own.
#define MAXABS(loop) \
	VBROADCASTSS qconst<>+0(SB), Y3 \
	VXORPS       Y0, Y0, Y0         \
	VXORPS       Y1, Y1, Y1         \
	XORQ         AX, AX             \
loop:                               \
	VANDPS       (SI)(AX*4), Y3, Y2 \
	VMAXPS       Y2, Y0, Y0         \
	VANDPS       32(SI)(AX*4), Y3, Y2 \
	VMAXPS       Y2, Y1, Y1         \
	ADDQ         $16, AX            \
	CMPQ         AX, CX             \
	JB           loop               \
	VMAXPS       Y1, Y0, Y0         \
	VEXTRACTF128 $1, Y0, X1         \
	VMAXPS       X1, X0, X0         \
	VPERMILPS    $0x4e, X0, X1      \
	VMAXPS       X1, X0, X0         \
	VPERMILPS    $0xb1, X0, X1      \
	VMAXPS       X1, X0, X0

// func quantise16AVX2(q *int16, x *float32, n int) float32
TEXT ·quantise16AVX2(SB), NOSPLIT, $0-28
	MOVQ q+0(FP), DI
	MOVQ x+8(FP), SI
	MOVQ n+16(FP), CX
	MAXABS(max16)
	VMOVSS   qconst<>+8(SB), X1
	VUCOMISS X1, X0
	JCC      some16                // m >= tiny
	VXORPS   Y0, Y0, Y0
	XORQ     AX, AX

zero16:
	VMOVDQU Y0, (DI)(AX*2)
	ADDQ    $16, AX
	CMPQ    AX, CX
	JB      zero16
	VMOVSS  X0, ret+24(FP)
	VZEROUPPER
	RET

some16:
	VMOVSS       qconst<>+4(SB), X1
	VDIVSS       X1, X0, X2      // m/127
	VMOVSS       X2, ret+24(FP)
	VDIVSS       X0, X1, X0      // 127/m
	VBROADCASTSS X0, Y0
	XORQ         AX, AX

loop16:
	VMULPS     (SI)(AX*4), Y0, Y1
	VMULPS     32(SI)(AX*4), Y0, Y2
	VCVTPS2DQ  Y1, Y1
	VCVTPS2DQ  Y2, Y2
	VPACKSSDW  Y2, Y1, Y1
	VPERMQ     $0xd8, Y1, Y1
	VMOVDQU    Y1, (DI)(AX*2)
	ADDQ       $16, AX
	CMPQ       AX, CX
	JB         loop16
	VZEROUPPER
	RET

// func quantise8AVX2(q *uint8, x *float32, n int) float32
TEXT ·quantise8AVX2(SB), NOSPLIT, $0-28
	MOVQ q+0(FP), DI
	MOVQ x+8(FP), SI
	MOVQ n+16(FP), CX
	MAXABS(max8)
	VBROADCASTSS qconst<>+12(SB), Y6
	VMOVDQU  qorder<>(SB), Y5
	VMOVSS   qconst<>+8(SB), X1
	VUCOMISS X1, X0
	JCC      some8
	VXORPS   Y0, Y0, Y0
	XORQ     AX, AX

zero8:
	VMOVDQU Y6, (DI)(AX*1)
	ADDQ    $32, AX
	CMPQ    AX, CX
	JB      zero8
	VMOVSS  X0, ret+24(FP)
	VZEROUPPER
	RET

some8:
	VMOVSS       qconst<>+4(SB), X1
	VDIVSS       X1, X0, X2
	VMOVSS       X2, ret+24(FP)
	VDIVSS       X0, X1, X0
	VBROADCASTSS X0, Y0
	XORQ         AX, AX

loop8:
	VMULPS    (SI)(AX*4), Y0, Y1
	VMULPS    32(SI)(AX*4), Y0, Y2
	VMULPS    64(SI)(AX*4), Y0, Y3
	VMULPS    96(SI)(AX*4), Y0, Y4
	VCVTPS2DQ Y1, Y1
	VCVTPS2DQ Y2, Y2
	VCVTPS2DQ Y3, Y3
	VCVTPS2DQ Y4, Y4
	VPACKSSDW Y2, Y1, Y1
	VPACKSSDW Y4, Y3, Y3
	VPACKSSWB Y3, Y1, Y1
	VPERMD    Y1, Y5, Y1
	VPXOR     Y6, Y1, Y1
	VMOVDQU   Y1, (DI)(AX*1)
	ADDQ      $32, AX
	CMPQ      AX, CX
	JB        loop8
	VZEROUPPER
	RET

// func rescaleAVX2(dst *float32, stride int, acc *int32, width, rows, cols int, s, ws, bias *float32)
//
// Multiplication and addition apart, not fused, so that the bits are those of
// the portable path.
TEXT ·rescaleAVX2(SB), NOSPLIT, $0-72
	MOVQ dst+0(FP), DI
	MOVQ stride+8(FP), R8
	MOVQ acc+16(FP), SI
	MOVQ width+24(FP), R9
	MOVQ rows+32(FP), R10
	MOVQ cols+40(FP), CX
	MOVQ s+48(FP), DX
	MOVQ ws+56(FP), R11
	MOVQ bias+64(FP), R12
	SHLQ $2, R8
	SHLQ $2, R9

row:
	VBROADCASTSS (DX), Y0
	XORQ         AX, AX

col:
	VMULPS    (R11)(AX*4), Y0, Y1
	VCVTDQ2PS (SI)(AX*4), Y2
	VMULPS    Y1, Y2, Y2
	VADDPS    (R12)(AX*4), Y2, Y2
	VMOVUPS   Y2, (DI)(AX*4)
	ADDQ      $8, AX
	CMPQ      AX, CX
	JB        col
	ADDQ      $4, DX
	ADDQ      R8, DI
	ADDQ      R9, SI
	DECQ      R10
	JNZ       row
	VZEROUPPER
	RET
