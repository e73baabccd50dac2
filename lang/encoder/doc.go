// Package encoder is the forward pass of a BERT-shaped encoder (post-LN,
// MiniLM-L6-H384: 384 wide, 12 heads of 32, inner width 1536) with int8
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
// back: y = sum * (s*ws[o]) + b[o]. All else is float32. A sentence's vectors
// do not depend on what else is in the batch.
//
// # Paths
//
// Three paths do the same work: "portable" (plain Go), "avx2" (AVX2 and FMA)
// and "vnni" (AVX-512 VNNI for the integer products, AVX2 for the rest). Their
// integer sums are identical; their float32 steps agree to within rounding.
// The best one the processor has is chosen at start; the environment variable
// DEMARCHE_CPU=portable|avx2|vnni asks for one (and is passed over when the
// processor lacks it). The vnni path is taken only after its kernel has given
// the portable kernel's sums on a small matrix at start.
package encoder
