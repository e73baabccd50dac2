// Package tensors reads a safetensors file that is held in memory.
//
// It takes bytes (usually embedded in the program) and gives named tensors
// with checked shapes, without copying where the machine allows it: I8 and U8
// always, F32 and I32 when the bytes happen to be aligned and the machine is
// little-endian. What it gives out may therefore be the input's own memory:
// read it, never write to it, and leave the input alone.
//
// It knows nothing of what the tensors mean.
package tensors
