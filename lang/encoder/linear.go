package encoder

import (
	"fmt"
	"math/bits"

	"demarche/lang/tensors"
)

// rowBlock is how many rows go through a matrix at a time: few enough for
// their quantised form to stay in L2, many enough for the weights to be read
// seldom. It is a multiple of the kernels' tile of 6 rows.
const rowBlock = 96

// Linear is a layer y = Wx + b with int8 weights. It is safe for many
// goroutines, each with its own Workspace.
type Linear struct {
	in, out     int
	path        path
	kpad        int       // input width, padded as the path's kernel needs
	rows        []int8    // portable: [out][in], maybe the file's own memory
	packed      []int8    // others: [group][kpad/step][width][step], zeros where padded
	offset      []int32   // vnni: -128 * the sum of each column's weights
	scale, bias []float32 // [out], padded with zeros to whole groups
}

// In and Out are the widths of a row that goes in and one that comes out.
func (l *Linear) In() int  { return l.in }
func (l *Linear) Out() int { return l.out }

// LoadLinear reads the layer of that name: "name" I8 [out,in],
// "name.scale" F32 [out] and "name.b" F32 [out].
func LoadLinear(f *tensors.File, name string) (*Linear, error) {
	p, err := loadPart(f, name)
	if err != nil {
		return nil, err
	}
	return newLinear(active, p.in, p), nil
}

// part is a Linear as the file has it. Parts with one input width can be
// stacked into one Linear, which quantises that input once for all of them.
type part struct {
	in, out     int
	w           []int8
	scale, bias []float32
}

func loadPart(f *tensors.File, name string) (part, error) {
	w, err := f.I8(name, tensors.Any, tensors.Any)
	if err != nil {
		return part{}, err
	}
	info, _ := f.Info(name)
	p := part{in: info.Shape[1], out: info.Shape[0], w: w}
	if p.in == 0 || p.in > 1<<16 {
		// Beyond this width 127*127*in might not fit the 32-bit sums.
		return p, fmt.Errorf("tensor %q: has shape %v, want an input width of 1 to 65536", name, info.Shape)
	}
	for _, v := range w {
		if v == -128 {
			return p, fmt.Errorf("tensor %q: has a weight of -128; weights are symmetric, -127 to 127", name)
		}
	}
	if p.scale, err = f.F32(name+".scale", p.out); err != nil {
		return p, err
	}
	p.bias, err = f.F32(name+".b", p.out)
	return p, err
}

func newLinear(to path, in int, parts ...part) *Linear {
	l := &Linear{in: in, path: to}
	for _, p := range parts {
		l.out += p.out
	}
	width := to.width()
	padded := roundUp(l.out, width)
	l.scale, l.bias = make([]float32, padded), make([]float32, padded)
	rows := parts[0].w
	if len(parts) > 1 {
		rows = make([]int8, 0, l.out*in)
		for _, p := range parts {
			rows = append(rows, p.w...)
		}
	}
	at := 0
	for _, p := range parts {
		copy(l.scale[at:], p.scale)
		copy(l.bias[at:], p.bias)
		at += p.out
	}
	if to == portable {
		l.rows, l.kpad = rows, roundUp(in, blockPortable)
		return l
	}
	l.kpad = roundUp(in, 8)
	l.packed = make([]int8, padded*l.kpad)
	if to == vnni {
		l.offset = make([]int32, padded)
	}
	// step and width are powers of two; the shifts keep loading quick.
	step := to.step()
	low, shift := step-1, bits.TrailingZeros(uint(width*step))-bits.TrailingZeros(uint(step))
	for o := range l.out {
		group := l.packed[o/width*width*l.kpad:][:width*l.kpad]
		col := o % width * step
		sum := int32(0)
		for k, w := range rows[o*in : (o+1)*in] {
			group[(k&^low)<<shift+col+k&low] = w
			sum += int32(w)
		}
		if to == vnni {
			l.offset[o] = -128 * sum
		}
	}
	return l
}

// width is the number of outputs a kernel works on at once, step the number of
// inputs it takes of each in one instruction.
func (p path) width() int { return [...]int{3, 16, 64}[p] }
func (p path) step() int  { return [...]int{1, 2, 4}[p] }

func roundUp(n, to int) int { return (n + to - 1) / to * to }

// Apply puts the rows of src [rows][In] through the layer into dst
// [rows][Out]. dst and src must not overlap. It uses the workspace for its own
// ends but leaves a result of Encode alone.
func (l *Linear) Apply(ws *Workspace, dst []float32, src []float32, rows int) {
	if len(src) < rows*l.in || len(dst) < rows*l.out {
		panic(fmt.Sprintf("encoder: %d rows of %d to %d do not fit slices of %d and %d", rows, l.in, l.out, len(src), len(dst)))
	}
	for r := 0; r < rows; r += rowBlock {
		n := min(rowBlock, rows-r)
		l.block(ws, dst[r*l.out:(r+n)*l.out], src[r*l.in:(r+n)*l.in], n)
	}
}

func (l *Linear) block(ws *Workspace, dst, src []float32, rows int) {
	ws.room(l)
	for r := range rows {
		x := src[r*l.in : (r+1)*l.in]
		if l.path == vnni {
			ws.scale[r] = quantise8(ws.q8[r*l.kpad:(r+1)*l.kpad], x)
		} else {
			ws.scale[r] = quantise16(ws.q16[r*l.kpad:(r+1)*l.kpad], x)
		}
	}
	width := l.path.width()
	acc := ws.acc[:rowBlock*width]
	for col := 0; col < l.out; col += width {
		l.sums(ws, acc, col, rows)
		rescale(dst[col:], l.out, acc, width, rows, min(width, l.out-col), ws.scale, l.scale[col:col+width], l.bias[col:col+width])
	}
}

// sums fills acc [rows][width] with the integer products of one group of
// outputs.
func (l *Linear) sums(ws *Workspace, acc []int32, col, rows int) {
	switch l.path {
	case avx2:
		sumsAVX2(acc, ws, l.packed[col*l.kpad:(col+16)*l.kpad], l.kpad, rows)
	case vnni:
		sumsVNNI(acc, ws.q8, l.packed[col*l.kpad:(col+64)*l.kpad], l.offset[col:col+64], l.kpad, rows)
	default:
		sumsPortable(acc, ws.q16, l.rows, l.in, l.kpad, col, min(3, l.out-col), rows)
	}
}
