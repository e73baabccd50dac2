package article

import (
	_ "embed"
	"encoding/json"
	"math"
	"slices"
	"sync"
)

// model is a sum of small decision trees, trained by train/lines/train.py. A row goes left where its feature is at most
// the threshold.
type model struct {
	Features []string `json:"features"`
	// Trees are flat: each node is [feature, threshold, left, right]; a feature of -1 makes it a leaf whose threshold is
	// its value.
	Trees [][][4]float64 `json:"trees"`
	// Cut is the probability from which a block counts as body.
	Cut float64 `json:"cut"`
}

//go:embed model_page.json
var pageModelJSON []byte

//go:embed model_plain.json
var plainModelJSON []byte

//go:embed model_page2.json
var pageModel2JSON []byte

//go:embed model_plain2.json
var plainModel2JSON []byte

// The first and the second judgement of a page's blocks and of a plain text's lines.
var (
	pageModel   = lazyModel(pageModelJSON, featureNames)
	pageModel2  = lazyModel(pageModel2JSON, slices.Concat(featureNames, contextNames))
	plainModel  = lazyModel(plainModelJSON, featureNames[:plainFeatures])
	plainModel2 = lazyModel(plainModel2JSON, slices.Concat(featureNames[:plainFeatures], contextNames))
)

// lazyModel reads a model when it is first asked for: features can be written for training while the model still has others.
func lazyModel(b []byte, names []string) func() *model {
	return sync.OnceValue(func() *model { return mustModel(b, names) })
}

func mustModel(b []byte, names []string) *model {
	m := &model{}
	if err := json.Unmarshal(b, m); err != nil {
		panic("article: embedded model: " + err.Error())
	}
	if !slices.Equal(m.Features, names) {
		panic("article: embedded model was trained on other features: run train/lines/train.py again")
	}
	return m
}

func (m *model) probability(row []float64) float64 {
	sum := 0.0
	for _, t := range m.Trees {
		i := 0
		for {
			n := &t[i]
			if n[0] < 0 {
				sum += n[1]
				break
			}
			if row[int(n[0])] <= n[1] {
				i = int(n[2])
			} else {
				i = int(n[3])
			}
		}
	}
	return 1 / (1 + math.Exp(-sum))
}
