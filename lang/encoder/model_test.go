package encoder

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"testing"

	"demarche/lang/tensors"
)

// The shipped weights, in float64 and unquantised, give the training program's vectors to 1e-3: names, layout and
// arithmetic of the network are the same on both sides.
func TestShippedWeightsAgainstTraining(t *testing.T) {
	b, err := os.ReadFile("../model.safetensors")
	if err != nil {
		t.Fatal(err)
	}
	f, err := tensors.Open(b)
	if err != nil {
		t.Fatal(err)
	}
	b, err = os.ReadFile("../testdata/reference.json")
	if err != nil {
		t.Fatal(err)
	}
	var rows []struct {
		IDs    []int32     `json:"ids"`
		Shapes []uint8     `json:"shapes"`
		Float  [][]float64 `json:"float"`
	}
	if err := json.Unmarshal(b, &rows); err != nil || len(rows) == 0 {
		t.Fatalf("%d rows: %v", len(rows), err)
	}
	layers := 0
	for f.Has(fmt.Sprintf("enc.%d.q", layers)) {
		layers++
	}
	for k, row := range rows {
		x := refEncode(f, row.IDs, row.Shapes, layers)
		var worst float64
		for i, want := range row.Float {
			for j, v := range want {
				worst = max(worst, math.Abs(x[i][j]-v))
			}
		}
		if worst > 1e-3 {
			t.Errorf("sentence %d: off by %.5f", k, worst)
		}
	}
}
