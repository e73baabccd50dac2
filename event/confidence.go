package event

import "math"

// The curve from the heads' probabilities to the share of events that are right as to trigger and type, fitted on kept-aside
// articles by eval/calibrate.py: confidence = 1 / (1 + exp(-(slope * log-odds + shift))).
const (
	slope = 0.816
	shift = -0.751
)

// confidence is how likely the event is right as to type: that somebody tells an event here, and that it is of this type.
// The surest telling counts; further ones make it a little likelier.
func confidence(ts []*telling) float64 {
	best := 0.0
	for _, t := range ts {
		best = max(best, float64(t.trigger.Score)*float64(t.trigger.TypeScore))
	}
	best = min(max(best, 0.001), 0.999)
	odds := math.Log(best/(1-best)) + math.Log(float64(len(ts)))
	p := 1 / (1 + math.Exp(-(slope*odds + shift)))
	return math.Round(p*1000) / 1000
}
