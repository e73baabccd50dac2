package encoder

// Workspace holds the memory of a forward pass, to be used again and again by
// one goroutine at a time. It grows to what it needs and then allocates no
// more.
type Workspace struct {
	// of Linear
	q16   []int16
	q8    []uint8
	scale []float32
	acc   []int32
	w16   []int16
	// of Encode
	out, qkv, context, tmp, inner, keys, scores []float32
}

// NewWorkspace makes an empty workspace.
func NewWorkspace() *Workspace { return &Workspace{} }

// room makes space for a block of rows of the layer.
func (ws *Workspace) room(l *Linear) {
	if l.path == vnni {
		ws.q8 = grow(ws.q8, rowBlock*l.kpad)
	} else {
		ws.q16 = grow(ws.q16, rowBlock*l.kpad)
	}
	ws.scale = grow(ws.scale, rowBlock)
	ws.acc = grow(ws.acc, rowBlock*64)
	if l.path == avx2 {
		ws.w16 = grow(ws.w16, 16*blockAVX2)
	}
}

// grow gives a slice of that length, of the same memory if it suffices; what
// is in it is left over from earlier.
func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	return s[:n]
}
