#include "textflag.h"

#define MROW(addr, lo, hi) \
	VBROADCASTSS addr, Y10     \
	VMULPS       Y8, Y10, Y11  \
	VMULPS       Y9, Y10, Y10  \
	VADDPS       Y11, lo, lo   \
	VADDPS       Y10, hi, hi

// func matMulAVX2(c *float32, ldc int, a *float32, lda int, b *float32, ldb int, m, k, n int)
//
// Columns by 16; for each, rows by 4 and the rest by 1. Every element is
// summed over k in order, whichever tile it falls in, so that a result does
// not depend on how many rows there are.
TEXT ·matMulAVX2(SB), NOSPLIT, $0-72
	MOVQ ldc+8(FP), R8
	MOVQ lda+24(FP), R9
	MOVQ ldb+40(FP), R10
	SHLQ $2, R8
	SHLQ $2, R9
	SHLQ $2, R10
	LEAQ (R9)(R9*2), R11
	XORQ R12, R12          // column

column:
	MOVQ c+0(FP), DI
	LEAQ (DI)(R12*4), DI
	MOVQ a+16(FP), SI
	MOVQ m+48(FP), R13

rows4:
	CMPQ   R13, $4
	JB     rows1
	MOVQ   b+32(FP), BX
	LEAQ   (BX)(R12*4), BX
	MOVQ   SI, AX
	MOVQ   k+56(FP), CX
	LEAQ   (SI)(R11*1), DX
	VXORPS Y0, Y0, Y0
	VXORPS Y1, Y1, Y1
	VXORPS Y2, Y2, Y2
	VXORPS Y3, Y3, Y3
	VXORPS Y4, Y4, Y4
	VXORPS Y5, Y5, Y5
	VXORPS Y6, Y6, Y6
	VXORPS Y7, Y7, Y7

k4:
	VMOVUPS (BX), Y8
	VMOVUPS 32(BX), Y9
	MROW((AX), Y0, Y1)
	MROW((AX)(R9*1), Y2, Y3)
	MROW((AX)(R9*2), Y4, Y5)
	MROW((DX), Y6, Y7)
	ADDQ    R10, BX
	ADDQ    $4, AX
	ADDQ    $4, DX
	DECQ    CX
	JNZ     k4

	VMOVUPS Y0, (DI)
	VMOVUPS Y1, 32(DI)
	ADDQ    R8, DI
	VMOVUPS Y2, (DI)
	VMOVUPS Y3, 32(DI)
	ADDQ    R8, DI
	VMOVUPS Y4, (DI)
	VMOVUPS Y5, 32(DI)
	ADDQ    R8, DI
	VMOVUPS Y6, (DI)
	VMOVUPS Y7, 32(DI)
	ADDQ    R8, DI
	LEAQ    (SI)(R9*4), SI
	SUBQ    $4, R13
	JMP     rows4

rows1:
	TESTQ  R13, R13
	JZ     next
	MOVQ   b+32(FP), BX
	LEAQ   (BX)(R12*4), BX
	MOVQ   SI, AX
	MOVQ   k+56(FP), CX
	VXORPS Y0, Y0, Y0
	VXORPS Y1, Y1, Y1

k1:
	VMOVUPS (BX), Y8
	VMOVUPS 32(BX), Y9
	MROW((AX), Y0, Y1)
	ADDQ    R10, BX
	ADDQ    $4, AX
	DECQ    CX
	JNZ     k1
	VMOVUPS Y0, (DI)
	VMOVUPS Y1, 32(DI)
	ADDQ    R8, DI
	ADDQ    R9, SI
	DECQ    R13
	JMP     rows1

next:
	ADDQ $16, R12
	CMPQ R12, n+64(FP)
	JB   column
	VZEROUPPER
	RET
