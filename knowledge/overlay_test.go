package knowledge

import (
	"compress/gzip"
	"io"
	"os"
	"strings"
	"testing"
	"time"
)

func on(t *testing.T, s string) time.Time {
	t.Helper()
	d, err := time.Parse(time.DateOnly, s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestWith(t *testing.T) {
	b, warnings, err := With(Overlay{"mine.txt", `# mine
[leaders]
Jane Quillfeather | | KENGOV | Minister of Ports | 2024-01-01 | 2024-12-31
- Angela Merkel
[organisations]
KENLAB | Quay Union | QUAYU
[agents]
soldier | COP
`})
	if err != nil || len(warnings) != 0 {
		t.Fatal(err, warnings)
	}
	if e := b.Lookup("Jane Quillfeather", on(t, "2024-05-05")); len(e) != 1 || e[0].Codes[0] != "KENGOV" {
		t.Errorf("added: %v", e)
	}
	if e := b.Lookup("Angela Merkel", time.Time{}); len(e) != 0 {
		t.Errorf("hidden: %v", e)
	}
	if len(Default().Lookup("Angela Merkel", time.Time{})) == 0 {
		t.Error("the built-in base should not change")
	}
	if e := b.Lookup("QUAYU", time.Time{}); len(e) != 1 {
		t.Errorf("a union: %v", e)
	}
	if codes, _, ok := b.Agent("soldier"); !ok || codes[0] != "COP" {
		t.Errorf("corrected: %v", codes)
	}
	if b.Version() == Version() {
		t.Error("other knowledge should have another version")
	}
}

func TestWithFaults(t *testing.T) {
	for text, want := range map[string]string{
		"x | y":                             "mine.txt:1: a line before",
		"[people]":                          "mine.txt:1: [people] is not",
		"[leaders]\nAnn":                    "mine.txt:2: 1 fields",
		"[leaders]\n\nAnn | | XXXGOV | r |": "mine.txt:3: code",
	} {
		if _, _, err := With(Overlay{"mine.txt", text}); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}

func TestPetrarch(t *testing.T) {
	b, warnings, err := With(
		Overlay{"my.actors.txt", `# a dictionary written for this test
JANE_QUILLFEATHER_ ; a minister
+J_QUILLFEATHER_
	[KENELI 770101-930627]
	[KENGOV 930627-19941006]
	[KENELI]
QUAY_UNION_ [KENLAB] # docks
QUAY_AGENCY_ [IGOUNO]
ODD_BODY_ [QQQ]
`}, Overlay{"my.agents", "DOCK_BOSS [~LAB]\nCATTLE!PERSON! [~AGR]\nBAD [~QQQ]\n"})
	if err != nil {
		t.Fatal(err)
	}
	if len(warnings) != 2 || !strings.Contains(warnings[0], "my.actors.txt: 1 codes") {
		t.Errorf("warnings %q", warnings)
	}
	for day, want := range map[string]string{"1980-01-01": "KENELI", "1994-01-01": "KENGOV", "1999-01-01": "KENELI"} {
		if e := b.Lookup("Jane Quillfeather", on(t, day)); len(e) == 0 || e[0].Codes[0] != want {
			t.Errorf("%s: %v, want %s", day, e, want)
		}
	}
	if e := b.Lookup("Quay Union", time.Time{}); len(e) != 1 || e[0].Codes[0] != "KENLAB" {
		t.Errorf("a body: %v", e)
	}
	if e := b.Lookup("Quay Agency", time.Time{}); len(e) != 1 || e[0].Codes[0] != "UNO" {
		t.Errorf("an older code: %v", e)
	}
	if codes, _, ok := b.Agent("dock boss"); !ok || codes[0] != "LAB" {
		t.Errorf("an agent: %v", codes)
	}
	for _, form := range []string{"cattleman", "cattlewomen", "cattleperson"} { // all that !PERSON! stands for
		if codes, _, ok := b.Agent(form); !ok || codes[0] != "AGR" {
			t.Errorf("%s: %v", form, codes)
		}
	}
}

// The dictionaries that users have are read as they are.
func TestPetrarchWhole(t *testing.T) {
	for _, name := range []string{"Phoenix.Countries.actors.txt", "Phoenix.agents.txt"} {
		f, err := os.Open("../../shared/data/events/dictionaries/" + name + ".gz")
		if err != nil {
			t.Skip("no dictionaries here:", err)
		}
		defer f.Close()
		z, err := gzip.NewReader(f)
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(z)
		if err != nil {
			t.Fatal(err)
		}
		text = text[:min(len(text), 300_000)]
		_, warnings, err := With(Overlay{name, string(text)})
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
		t.Log(warnings)
	}
}

func FuzzWith(f *testing.F) {
	f.Add("mine.txt", "[leaders]\nAnn Lee | | KENGOV | r | 2001 |\n- Bo\n[agents]\nboss|LAB")
	f.Add("my.actors", "A_B_ [KENGOV >010101]\n+C\n\t[KEN]")
	f.Add("my.agents", "CATTLE!PERSON! [~AGR]")
	f.Fuzz(func(_ *testing.T, name, text string) {
		if len(text) < 4000 {
			_, _, _ = With(Overlay{name, text})
		}
	})
}
