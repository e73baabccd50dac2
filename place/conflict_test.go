package place

import (
	"os"
	"strings"
	"testing"
)

// share tells of how many places of a list the first candidate (of a place of no or several countries: any) is in the
// right country, and which are not.
func share(t *testing.T, file string) (float64, []string) {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var right, all int
	var missed []string
	for _, line := range strings.Split(string(b), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		name, iso, ok := strings.Cut(line, "\t")
		if !ok {
			t.Fatalf("%s: %q", file, line)
		}
		all++
		found := Lookup(name, "")
		switch {
		case len(found) == 0:
			missed = append(missed, name+": nothing")
		case iso != "-" && found[0].Country != iso:
			missed = append(missed, name+": "+found[0].Name+" in "+found[0].Country)
		default:
			right++
		}
	}
	return 100 * float64(right) / float64(all), missed
}

func TestConflict(t *testing.T) {
	for _, c := range []struct {
		file  string
		least float64
	}{
		{"testdata/conflict.tsv", 97},
		{"testdata/conflict2.tsv", 90},
	} {
		got, missed := share(t, c.file)
		t.Logf("%s: %.1f %% in the right country; missed: %s", c.file, got, strings.Join(missed, "; "))
		if got < c.least {
			t.Errorf("%s: %.1f %%, want %.0f", c.file, got, c.least)
		}
	}
}
