package event

import (
	"slices"

	"demarche/actor"
	"demarche/lang"
	"demarche/quote"
)

// Code gives the events of a Doc, in the order of their first telling.
func Code(d *lang.Doc, quotes []quote.Quotation, cast *actor.Cast) []Event {
	ts := tellings(d, quotes, cast)
	findFar(d, cast, ts)
	merge(d, cast, ts)
	groups := map[int][]*telling{}
	var order []int
	for i := range ts {
		g := ts[i].group
		if _, ok := groups[g]; !ok {
			order = append(order, g)
		}
		groups[g] = append(groups[g], &ts[i])
	}
	out := make([]Event, 0, len(order))
	for _, g := range order {
		out = append(out, gather(groups[g]))
	}
	return out
}

// gather makes one event of its tellings (codebook section 9): the body beats the headline, the more particular the
// vaguer, the earlier the later.
func gather(ts []*telling) Event {
	e := Event{Type: typeOf(ts), By: -1, Confidence: confidence(ts)}
	var lead *telling // the surest telling of the type settles what one word must settle
	var typed []*telling
	for _, t := range ts {
		if t.trigger.Type != e.Type {
			continue
		}
		typed = append(typed, t)
		if lead == nil || t.trigger.Score*t.trigger.TypeScore > lead.trigger.Score*lead.trigger.TypeScore {
			lead = t
		}
	}
	e.Status = status(ts)
	e.Mode = mode(typed, lead)
	body := slices.Clone(ts)
	if len(body) > 1 && body[0].words.Sentence == 0 {
		body = append(body[1:], body[0])
	}
	var farSource, farTarget part
	farSource.actor, farTarget.actor = -1, -1
	for _, t := range ts {
		e.Tellings = append(e.Tellings, t.words)
		for _, c := range t.trigger.Contexts {
			if !slices.Contains(e.Contexts, c.Label) {
				e.Contexts = append(e.Contexts, c.Label)
			}
		}
		farSource, farTarget = better(farSource, t.farSource), better(farTarget, t.farTarget)
	}
	for _, t := range body {
		if e.By < 0 {
			e.By = t.by
		}
		if e.When == nil {
			e.When = t.when
		}
		if e.Place == nil {
			e.Place = t.place
		}
		for _, n := range t.numbers {
			// Another sentence counts the same thing again, and so do two words of one act ('went on strike').
			if !slices.ContainsFunc(e.Numbers, func(m Number) bool {
				return m.Kind == n.Kind && (m.Words.Sentence != n.Words.Sentence || m.Words.First <= n.Words.Last && n.Words.First <= m.Words.Last)
			}) {
				e.Numbers = append(e.Numbers, n)
			}
		}
	}
	e.Source = slices.Clone(surest(ts, func(t *telling) []int { return t.source }))
	e.Target = slices.Clone(surest(ts, func(t *telling) []int { return t.target }))
	if len(e.Source) == 0 && farSource.actor >= 0 && !slices.Contains(e.Target, farSource.actor) {
		e.Source = []int{farSource.actor}
	}
	mutual := reciprocal(e.Type, e.Mode)
	if len(e.Target) == 0 && !(mutual && len(e.Source) > 1) && farTarget.actor >= 0 && !slices.Contains(e.Source, farTarget.actor) {
		e.Target = []int{farTarget.actor}
	}
	if mutual && len(e.Source) > 0 {
		for _, a := range e.Target {
			e.Source = addActor(e.Source, a)
		}
		e.Target = nil
	}
	e.Target = slices.DeleteFunc(e.Target, func(a int) bool { return slices.Contains(e.Source, a) })
	if slices.Contains(e.Source, e.By) {
		e.By = -1
	}
	slices.Sort(e.Contexts)
	t := lead.trigger
	e.Why = Why{Trigger: t.Score, Type: t.TypeScore, Mode: t.ModeScore, Status: t.StatusScore, NextType: t.NextType, NextScore: t.NextScore}
	e.CAMEO, e.Why.CodeScore = cameo(t, e.Type, e.Mode, e.Contexts)
	return e
}

// reciprocal says whether an act has no leading side, so that all who take part are sources (codebook section 5).
func reciprocal(typ, mode string) bool {
	return typ == "CONSULT" && mode != "visit" || typ == "COOPERATE"
}

// typeOf gives the type that the tellings together hold likeliest, of those that one of them holds likeliest by itself.
func typeOf(ts []*telling) string {
	sum := map[string]float32{}
	for _, t := range ts {
		sum[t.trigger.Type] += t.trigger.Score * t.trigger.TypeScore
		sum[t.trigger.NextType] += t.trigger.Score * t.trigger.NextScore
	}
	best := ts[0].trigger.Type
	for _, t := range ts {
		if sum[t.trigger.Type] > sum[best] {
			best = t.trigger.Type
		}
	}
	return best
}

// surest takes the parties that the surest telling names. One telling's view is kept whole: a headline may say 'Israel'
// where the body says 'the army', and both together would be two parties.
func surest(ts []*telling, of func(*telling) []int) []int {
	var best []int
	var top float32
	for _, t := range ts {
		p := t.trigger.Score * t.trigger.TypeScore
		if t.words.Sentence == 0 && len(ts) > 1 {
			p *= headlineWeight
		}
		if list := of(t); len(list) > 0 && p > top {
			best, top = list, p
		}
	}
	return best
}

// headlineWeight makes the body beat the headline (codebook section 9) unless the body's telling is doubtful.
const headlineWeight = 0.8

func better(a, b part) part {
	if b.score > a.score {
		return b
	}
	return a
}

// status takes the one that most of the probability of the tellings stands for.
func status(ts []*telling) string {
	sum := map[string]float32{}
	best := ts[0].trigger.Status
	for _, t := range ts {
		sum[t.trigger.Status] += t.trigger.StatusScore
	}
	for _, t := range ts {
		if sum[t.trigger.Status] > sum[best] {
			best = t.trigger.Status
		}
	}
	return best
}

// mode takes the surest mode that is said at all.
func mode(ts []*telling, lead *telling) string {
	if lead.trigger.Mode != "" {
		return lead.trigger.Mode
	}
	best, top := "", float32(0.5)
	for _, t := range ts {
		if t.trigger.Mode != "" && t.trigger.ModeScore > top {
			best, top = t.trigger.Mode, t.trigger.ModeScore
		}
	}
	return best
}
