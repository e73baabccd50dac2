package when

import (
	"os"
	"strings"
	"testing"
	"time"
)

// TestPhrases measures the share of testdata/phrases.tsv that comes out with the days and the precision written there.
func TestPhrases(t *testing.T) {
	const wanted = 0.97
	data, err := os.ReadFile("testdata/phrases.tsv")
	if err != nil {
		t.Fatal(err)
	}
	right, all := 0, 0
	var wrong []string
	for line := range strings.Lines(string(data)) {
		line = strings.TrimRight(line, "\r\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 6 || f[2] != "past" && f[2] != "future" {
			t.Fatalf("not phrase, published, tense, from, to, precision: %q", line)
		}
		published, err := time.Parse("2006-01-02", f[1])
		if err != nil {
			t.Fatal(err)
		}
		r := Resolve(f[0], published, f[2] == "future")
		got := [3]string{iso(r.From), iso(r.To), r.Precision}
		all++
		if got == [3]string(f[3:6]) {
			right++
			continue
		}
		wrong = append(wrong, strings.Join(f, " | ")+" -> "+strings.Join(got[:], " "))
	}
	if all == 0 {
		t.Fatal("no phrases")
	}
	share := float64(right) / float64(all)
	t.Logf("%d of %d phrases right (%.1f %%)", right, all, 100*share)
	for _, w := range wrong {
		t.Log(w)
	}
	if share < wanted {
		t.Errorf("share %.3f, want %.2f", share, wanted)
	}
}
