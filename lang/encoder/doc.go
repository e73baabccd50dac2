// Package encoder is the forward pass of a BERT-shaped encoder (post-LN,
// MiniLM-L12-H384: 384 wide, 12 heads of 32, inner width 1536) with int8
// weights, and the int8 Linear layer that the heads upon it use too.
//
// It takes word-piece numbers and word shapes of sentences laid end to end,
// and gives one vector of 384 float32 a piece. It knows nothing of words, of
// what the vectors mean, or of where the weights come from: it reads them from
// a tensors.File by name.
//
// # Numbers
//
// A Linear quantises each input row by itself (s = max|x|/127, q = x/s rounded
// half to even), multiplies int8 by int8 with exact 32-bit sums, and scales
// back: y = sum * (s*ws[o]) + b[o]. All else is float32; exp is a polynomial good to about 2 units in the last
// place. A sentence's vectors
// do not depend on what else is in the batch.
//
// # Paths
//
// Three paths do the same work: "portable" (plain Go), "avx2", and "vnni"
// (AVX-512 VNNI for the integer products, AVX2 for the rest). They give the
// same bits, on every machine: the integer sums are exact, and the float32
// steps run in one order and without fused multiply-add. (Were they to differ
// in a last bit, quantised values would move by a step, and through twelve layers
// that grows to the size of the quantisation error itself.)
//
// The best path the processor has is chosen at start; the environment variable
// DEMARCHE_CPU=portable|avx2|vnni asks for one (and is passed over when the
// processor lacks it). The vnni kernel was written on a machine without VNNI
// and checked there in an emulator (Bochs' Ice Lake) only; so it is used only
// after it has given the right sums on a small matrix at start.
package encoder
