package article

// score gives each block the probability that it is part of the article's body: a first judgement of each block, then a
// second that sees what the first made of the blocks round it.
func score(s *scan, v votes, title string, titleAt int) ([]float64, []lineStats) {
	rows, st := features(s, v, title, titleAt)
	first, second := plainModel(), plainModel2()
	if s.html {
		first, second = pageModel(), pageModel2()
	}
	p := make([]float64, len(rows))
	words := make([]int, len(rows))
	for i, r := range rows {
		p[i] = first.probability(r)
		words[i] = st[i].words
	}
	if second == nil {
		return p, st
	}
	ctx := context(p, words)
	out := make([]float64, len(rows))
	for i, r := range rows {
		out[i] = second.probability(append(r, ctx[i]...))
	}
	return out, st
}
