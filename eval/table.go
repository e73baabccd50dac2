package eval

import (
	"fmt"
	"strconv"
	"strings"
)

// JSON writes the figures as the scorer of the annotation format does, one line, to one decimal.
func (r *Result) JSON() string {
	n := func(v float64) string { return strconv.FormatFloat(v, 'f', 1, 64) }
	three := func(x Rate) string { return "[" + n(x.Precision) + ", " + n(x.Recall) + ", " + n(x.F1) + "]" }
	var b strings.Builder
	fmt.Fprintf(&b, `{"articles": %d, "gold": %d, "predicted": %d`, r.Articles, r.Gold, r.Predicted)
	for _, l := range Levels {
		fmt.Fprintf(&b, `, "%s": %s`, l, three(r.Levels[l]))
	}
	b.WriteString(`, "accuracy": {`)
	for i, k := range []string{"by", "date", "numbers", "place", "cameo"} {
		if i > 0 {
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, `"%s": %s`, k, n(r.Accuracy[k]))
	}
	fmt.Fprintf(&b, `}, "quotes": %s, "quote_kind": %s, "quote_speaker": %s, "macro_type_f1": %s}`, three(r.Quotes), n(r.QuoteKind), n(r.Speaker), n(r.MacroTypeF1))
	return b.String()
}

// Table writes the figures for people; with types, also those of each type.
func (r *Result) Table(types bool) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d articles, %d events in gold, %d predicted\n\n%-10s %9s %7s %6s\n", r.Articles, r.Gold, r.Predicted, "", "precision", "recall", "F1")
	for _, l := range Levels {
		x := r.Levels[l]
		fmt.Fprintf(&b, "%-10s %9.1f %7.1f %6.1f\n", l, x.Precision, x.Recall, x.F1)
	}
	fmt.Fprintf(&b, "%-10s %9.1f %7.1f %6.1f\n", "quotes", r.Quotes.Precision, r.Quotes.Recall, r.Quotes.F1)
	b.WriteString("\nright, of those found\n")
	for _, k := range []string{"by", "date", "numbers", "place", "cameo"} {
		fmt.Fprintf(&b, "%-16s %5.1f %%\n", k, r.Accuracy[k])
	}
	fmt.Fprintf(&b, "%-16s %5.1f %%\n%-16s %5.1f %%\n", "quotation kind", r.QuoteKind, "speaker", r.Speaker)
	fmt.Fprintf(&b, "\nmacro F1 over types %.1f\n", r.MacroTypeF1)
	if types {
		fmt.Fprintf(&b, "\n%-10s %9s %7s %6s %6s %9s\n", "", "precision", "recall", "F1", "gold", "predicted")
		for _, t := range r.Types {
			fmt.Fprintf(&b, "%-10s %9.1f %7.1f %6.1f %6d %9d\n", t.Type, t.Precision, t.Recall, t.F1, t.Gold, t.Predicted)
		}
	}
	return b.String()
}
