#include "textflag.h"
#include "const_amd64.h"

// No fused multiply-add anywhere: multiplication and addition round apart, and
// sums run in the order of portable.go, so that the bits are the same.

WIDE(expLow, $0xc2aeac50)   // -87.33654
WIDE(expHigh, $0x42b00a3d)  // 88.02
WIDE(log2e, $0x3fb8aa3b)    // 1.44269504
WIDE(ln2High, $0x3f318000)  // 0.693359375
WIDE(ln2Low, $0xb95e8083)   // -2.12194440e-4
WIDE(exp0, $0x39506967)     // 1.9875691500e-4
WIDE(exp1, $0x3ab743ce)     // 1.3981999507e-3
WIDE(exp2, $0x3c088908)     // 8.3334519073e-3
WIDE(exp3, $0x3d2aa9c1)     // 4.1665795894e-2
WIDE(exp4, $0x3e2aaaaa)     // 1.6666665459e-1
WIDE(exp5, $0x3f000000)     // 5.0000001201e-1
WIDE(one, $0x3f800000)      // 1
WIDE(bias127, $127)         // of a float32's exponent
WIDE(geluA, $0xbfcc422a)    // -2*0.79788456
WIDE(geluB, $0xbd922279)    // -2*0.79788456*0.044715

// Y1 = exp(Y1), after Cephes' expf: 2^n times a polynomial on the rest. Spoils
// Y2, Y3, Y4.
#define HORNER(c) \
	VMULPS Y1, Y3, Y3        \
	VADDPS c<>(SB), Y3, Y3

#define EXP \
	VMAXPS    expLow<>(SB), Y1, Y1   \
	VMINPS    expHigh<>(SB), Y1, Y1  \
	VMULPS    log2e<>(SB), Y1, Y2    \
	VROUNDPS  $0, Y2, Y2             \
	VMULPS    ln2High<>(SB), Y2, Y4  \
	VSUBPS    Y4, Y1, Y1             \
	VMULPS    ln2Low<>(SB), Y2, Y4   \
	VSUBPS    Y4, Y1, Y1             \
	VMOVUPS   exp0<>(SB), Y3         \
	HORNER(exp1)                     \
	HORNER(exp2)                     \
	HORNER(exp3)                     \
	HORNER(exp4)                     \
	HORNER(exp5)                     \
	VMULPS    Y1, Y1, Y4             \
	VMULPS    Y4, Y3, Y3             \
	VADDPS    Y1, Y3, Y3             \
	VADDPS    one<>(SB), Y3, Y3      \
	VCVTPS2DQ Y2, Y2                 \
	VPADDD    bias127<>(SB), Y2, Y2  \
	VPSLLD    $23, Y2, Y2            \
	VMULPS Y2, Y3, Y1

// X0 = the sum of Y0's eight. Spoils X1.
#define SUM8 \
	VEXTRACTF128 $1, Y0, X1    \
	VADDPS       X1, X0, X0    \
	VPERMILPS    $0x4e, X0, X1 \
	VADDPS       X1, X0, X0    \
	VPERMILPS    $0xb1, X0, X1 \
	VADDPS X1, X0, X0

// func dotAVX2(a, b *float32, n int) float32
TEXT ·dotAVX2(SB), NOSPLIT, $0-28
	MOVQ   a+0(FP), SI
	MOVQ   b+8(FP), DI
	MOVQ   n+16(FP), CX
	VXORPS Y0, Y0, Y0
	VXORPS Y1, Y1, Y1
	VXORPS Y2, Y2, Y2
	VXORPS Y3, Y3, Y3
	XORQ   AX, AX
	MOVQ   CX, DX
	ANDQ   $~31, DX
	JZ     eights

many:
	VMOVUPS (SI)(AX*4), Y4
	VMOVUPS 32(SI)(AX*4), Y5
	VMOVUPS 64(SI)(AX*4), Y6
	VMOVUPS 96(SI)(AX*4), Y7
	VMULPS  (DI)(AX*4), Y4, Y4
	VMULPS  32(DI)(AX*4), Y5, Y5
	VMULPS  64(DI)(AX*4), Y6, Y6
	VMULPS  96(DI)(AX*4), Y7, Y7
	VADDPS  Y4, Y0, Y0
	VADDPS  Y5, Y1, Y1
	VADDPS  Y6, Y2, Y2
	VADDPS  Y7, Y3, Y3
	ADDQ    $32, AX
	CMPQ    AX, DX
	JB      many

eights:
	CMPQ    AX, CX
	JAE     fold
	VMOVUPS (SI)(AX*4), Y4
	VMULPS  (DI)(AX*4), Y4, Y4
	VADDPS  Y4, Y0, Y0
	ADDQ    $8, AX
	JMP     eights

fold:
	VADDPS Y1, Y0, Y0
	VADDPS Y3, Y2, Y2
	VADDPS Y2, Y0, Y0
	SUM8
	VMOVSS X0, ret+24(FP)
	VZEROUPPER
	RET

// func addAVX2(dst, src *float32, n int)
TEXT ·addAVX2(SB), NOSPLIT, $0-24
	MOVQ dst+0(FP), DI
	MOVQ src+8(FP), SI
	MOVQ n+16(FP), CX
	XORQ AX, AX

add:
	VMOVUPS (DI)(AX*4), Y0
	VADDPS  (SI)(AX*4), Y0, Y0
	VMOVUPS Y0, (DI)(AX*4)
	ADDQ    $8, AX
	CMPQ    AX, CX
	JB      add
	VZEROUPPER
	RET

// func geluAVX2(x *float32, n int)
TEXT ·geluAVX2(SB), NOSPLIT, $0-16
	MOVQ x+0(FP), DI
	MOVQ n+8(FP), CX
	XORQ AX, AX

gelu:
	VMOVUPS (DI)(AX*4), Y0
	VMULPS  Y0, Y0, Y1
	VMULPS  geluB<>(SB), Y1, Y1
	VADDPS  geluA<>(SB), Y1, Y1 // -2u/x
	VMULPS  Y0, Y1, Y1
	EXP
	VADDPS  one<>(SB), Y1, Y1
	VDIVPS  Y1, Y0, Y0
	VMOVUPS Y0, (DI)(AX*4)
	ADDQ    $8, AX
	CMPQ    AX, CX
	JB      gelu
	VZEROUPPER
	RET

// func softmaxAVX2(x *float32, n int, scale float32)
TEXT ·softmaxAVX2(SB), NOSPLIT, $0-20
	MOVQ    x+0(FP), DI
	MOVQ    n+8(FP), CX
	VMOVUPS (DI), Y0
	MOVQ    $8, AX

most:
	CMPQ   AX, CX
	JAE    gotMost
	VMAXPS (DI)(AX*4), Y0, Y0
	ADDQ   $8, AX
	JMP    most

gotMost:
	VEXTRACTF128 $1, Y0, X1
	VMAXPS       X1, X0, X0
	VPERMILPS    $0x4e, X0, X1
	VMAXPS       X1, X0, X0
	VPERMILPS    $0xb1, X0, X1
	VMAXPS       X1, X0, X0
	VBROADCASTSS X0, Y5
	VBROADCASTSS scale+16(FP), Y6
	VXORPS       Y0, Y0, Y0
	XORQ         AX, AX

exps:
	VMOVUPS (DI)(AX*4), Y1
	VSUBPS  Y5, Y1, Y1
	VMULPS  Y6, Y1, Y1
	EXP
	VMOVUPS Y1, (DI)(AX*4)
	VADDPS  Y1, Y0, Y0
	ADDQ    $8, AX
	CMPQ    AX, CX
	JB      exps
	SUM8
	VMOVSS       one<>(SB), X1
	VDIVSS       X0, X1, X0
	VBROADCASTSS X0, Y0
	XORQ         AX, AX

shares:
	VMULPS  (DI)(AX*4), Y0, Y1
	VMOVUPS Y1, (DI)(AX*4)
	ADDQ    $8, AX
	CMPQ    AX, CX
	JB      shares
	VZEROUPPER
	RET

// func layerNormAVX2(x, y, w, b *float32, n int, eps float32)
TEXT ·layerNormAVX2(SB), NOSPLIT, $0-44
	MOVQ       x+0(FP), DI
	MOVQ       y+8(FP), SI
	MOVQ       w+16(FP), DX
	MOVQ       b+24(FP), BX
	MOVQ       n+32(FP), CX
	VCVTSI2SSQ CX, X7, X7          // n
	VXORPS     Y0, Y0, Y0
	XORQ       AX, AX

lnSum:
	VMOVUPS (DI)(AX*4), Y1
	VADDPS  (SI)(AX*4), Y1, Y1
	VMOVUPS Y1, (DI)(AX*4)
	VADDPS  Y1, Y0, Y0
	ADDQ    $8, AX
	CMPQ    AX, CX
	JB      lnSum
	SUM8
	VDIVSS       X7, X0, X0
	VBROADCASTSS X0, Y6           // mean
	VXORPS       Y0, Y0, Y0
	XORQ         AX, AX

lnSquares:
	VMOVUPS (DI)(AX*4), Y1
	VSUBPS  Y6, Y1, Y1
	VMULPS  Y1, Y1, Y1
	VADDPS  Y1, Y0, Y0
	ADDQ    $8, AX
	CMPQ    AX, CX
	JB      lnSquares
	SUM8
	VDIVSS       X7, X0, X0
	VADDSS       eps+40(FP), X0, X0
	VSQRTSS      X0, X0, X0
	VMOVSS       one<>(SB), X1
	VDIVSS       X0, X1, X0
	VBROADCASTSS X0, Y5
	XORQ         AX, AX

lnOut:
	VMOVUPS (DI)(AX*4), Y1
	VSUBPS  Y6, Y1, Y1
	VMULPS  Y5, Y1, Y1
	VMULPS  (DX)(AX*4), Y1, Y1
	VADDPS  (BX)(AX*4), Y1, Y1
	VMOVUPS Y1, (DI)(AX*4)
	ADDQ    $8, AX
	CMPQ    AX, CX
	JB      lnOut
	VZEROUPPER
	RET
