package plover

import (
	"slices"
	"strings"
	"testing"
)

func TestTypes(t *testing.T) {
	if n := len(Types()); n != 16 {
		t.Errorf("%d types, want 16", n)
	}
	modes := map[string]int{
		"CONSULT": 4, "RETREAT": 6, "REQUEST": 4, "REJECT": 4, "ACCUSE": 3, "THREATEN": 6,
		"PROTEST": 7, "SANCTION": 4, "MOBILIZE": 4, "COERCE": 10, "ASSAULT": 15,
	}
	quads := map[string]string{
		VerbalCooperation:   "AGREE CONSULT SUPPORT CONCEDE",
		MaterialCooperation: "COOPERATE AID RETREAT",
		VerbalConflict:      "REQUEST REJECT ACCUSE THREATEN",
		MaterialConflict:    "PROTEST SANCTION MOBILIZE COERCE ASSAULT",
	}
	for _, name := range Types() {
		if got := len(Modes(name)); got != modes[name] {
			t.Errorf("%s: %d modes, want %d", name, got, modes[name])
		}
		if !slices.Contains(strings.Fields(quads[Quad(name)]), name) {
			t.Errorf("%s: quad %q", name, Quad(name))
		}
	}
	if Quad("FIGHT") != "" || Modes("FIGHT") != nil || IsType("FIGHT") {
		t.Error("FIGHT is no type")
	}
	if IsMode("REJECT", "") || IsMode("AGREE", "visit") || !IsMode("CONSULT", "visit") {
		t.Error("IsMode")
	}
}

func TestContextsAndStatuses(t *testing.T) {
	if n := len(Contexts()); n != 37 {
		t.Errorf("%d contexts, want 37", n)
	}
	if !IsContext("human-security") || IsContext("humanitarian") {
		t.Error("humanitarian of the translation table is human-security")
	}
	if len(Statuses()) != 5 || !IsStatus("negated") || IsStatus("past") {
		t.Error("statuses")
	}
	// A caller may sort or cut what it gets.
	Contexts()[0] = ""
	if Contexts()[0] != "military" {
		t.Error("Contexts gives its own storage away")
	}
}

func TestScore(t *testing.T) {
	for _, c := range []struct {
		typ, mode string
		want      float64
	}{
		{"AGREE", "", 2.5},
		{"CONSULT", "third-party", 1},
		{"ACCUSE", "", -3},
		{"ACCUSE", "allege", -3.5},
		{"REQUEST", "", 0},
		{"REJECT", "assist", -1.5},
		{"REJECT", "meet", -2},
		{"PROTEST", "vandalize", -5},
		{"RETREAT", "disarm", 10},
		{"ASSAULT", "unconventional", -10},
		{"COERCE", "martial-law", -7.5},
	} {
		if got, ok := Score(c.typ, c.mode); !ok || got != c.want {
			t.Errorf("Score(%s, %q) = %v, %v; want %v", c.typ, c.mode, got, ok, c.want)
		}
	}
	if _, ok := Score("AID", "visit"); ok {
		t.Error("AID has no mode visit")
	}
}

func TestGoldstein(t *testing.T) {
	for code, want := range map[string]float64{
		"01": 0, "011": -0.1, "013": 0.4, "017": 0, "019": 3.4, "02": 3, "0231": 3.4, "022": 3.2, "0242": -0.3,
		"0334": 6, "0331": 5.2, "034": 7, "0355": 7, "032": 4.5, "036": 4, "038": 7, "042": 1.9, "043": 2.8, "053": 3.8,
		"061": 6.4, "063": 7.4, "072": 8.3, "0831": 5, "0841": 7, "0863": 9, "0871": 9, "0874": 10, "093": -2, "1042": -5,
		"112": -2, "120": -4, "1212": -4, "125": -5, "128": -5, "1312": -5.8, "1385": -7, "144": -7.5, "154": -7.2,
		"161": -4, "1622": -5.6, "163": -8, "165": -6.5, "1663": -7, "1711": -9.2, "1712": -9.2, "1724": -5, "174": -5,
		"175": -9, "182": -9.5, "1821": -9, "1822": -9, "1823": -10, "1832": -10, "184": -8, "186": -10, "191": -9.5,
		"196": -9.5, "20": -10, "201": -9.5, "2042": -10, "14": -6.5, "15": -7.2, "16": -4, "17": -7,
	} {
		if got := Goldstein(code); got == nil || *got != want {
			t.Errorf("Goldstein(%s) = %v, want %v", code, got, want)
		}
	}
	for _, code := range []string{"176", "", "1", "99", "00", "12x", "12000"} {
		if got := Goldstein(code); got != nil {
			t.Errorf("Goldstein(%q) = %v, want nil", code, *got)
		}
	}
}

// TestTable checks the file itself: names known, sorted, no reading twice, one plain default for each type and mode.
func TestTable(t *testing.T) {
	if !slices.IsSorted(Codes()) {
		t.Error("codes are not in order")
	}
	seen, plain := map[string]bool{}, map[string]int{}
	for _, r := range cameo.rows {
		if !IsCAMEO(r.Code) {
			t.Errorf("%s: no code", r.Code)
		}
		if r.Type != "" && !IsType(r.Type) || r.Mode != "" && !IsMode(r.Type, r.Mode) {
			t.Errorf("%s: type %s mode %s", r.Code, r.Type, r.Mode)
		}
		for _, c := range append(slices.Clone(r.Contexts), r.when...) {
			if !IsContext(c) {
				t.Errorf("%s: context %q", r.Code, c)
			}
		}
		key := r.Code + r.Type + r.Mode
		if seen[key] {
			t.Errorf("%s %s %s stands twice", r.Code, r.Type, r.Mode)
		}
		seen[key] = true
		if r.any {
			plain[r.Type+" "+r.Mode]++
		}
	}
	for _, typ := range Types() {
		for _, mode := range append(Modes(typ), "") {
			if n := plain[typ+" "+mode]; n != 1 {
				t.Errorf("%s %q: %d plain defaults", typ, mode, n)
			}
		}
	}
}

func TestDefault(t *testing.T) {
	for _, c := range []struct{ typ, mode, contexts, want string }{
		{"REJECT", "", "diplomatic", "120"},
		{"REJECT", "assist", "military terrorism", "1212"},
		{"REQUEST", "assist", "terrorism legal", "0213"},
		{"REQUEST", "assist", "diplomatic", "022"},
		{"REQUEST", "assist", "diplomatic economic", "0231"},
		{"SANCTION", "discontinue", "military", "1622"},
		{"SANCTION", "convict", "", "116"},
		{"ASSAULT", "", "", "190"},
		{"ASSAULT", "", "terrorism", "180"},
		{"ASSAULT", "explosives", "terrorism", "183"},
		{"ASSAULT", "firearms", "repression", "175"},
		{"COERCE", "withhold", "human-security", "172"},
		{"COERCE", "seize", "political-institutions", "192"},
		{"PROTEST", "vandalize", "", "145"},
		{"MOBILIZE", "militia", "", "154"},
		{"AID", "", "asylum", "075"},
		{"CONSULT", "no-such-mode", "", "040"},
		{"FIGHT", "", "", ""},
		{"", "", "", ""},
	} {
		if got := Default(c.typ, c.mode, strings.Fields(c.contexts)); got != c.want {
			t.Errorf("Default(%s, %q, %s) = %q, want %q", c.typ, c.mode, c.contexts, got, c.want)
		}
	}
	for _, typ := range Types() {
		for _, mode := range append(Modes(typ), "") {
			for _, c := range append(Contexts(), "") {
				if code := Default(typ, mode, []string{c}); !Compatible(code, typ, mode) {
					t.Errorf("Default(%s, %s, %s) = %s does not stand for it", typ, mode, c, code)
				}
			}
		}
	}
}

func TestCompatible(t *testing.T) {
	for _, c := range []struct {
		cameo, typ, mode string
		want             bool
	}{
		{"190", "ASSAULT", "firearms", true},
		{"193", "ASSAULT", "", false},
		{"193", "ASSAULT", "aerial", false},
		{"120", "REJECT", "assist", true},
		{"016", "REJECT", "", true},
		{"035", "CONCEDE", "", true},
		{"0356", "AGREE", "", true},
		{"0871", "CONCEDE", "", true},
		{"0871", "RETREAT", "ceasefire", true},
		{"201", "SANCTION", "expel", true},
		{"163", "COERCE", "restrict", false},
		{"1419", "PROTEST", "demo", true}, // the longest known prefix decides
		{"010", "", "", false},
		{"99", "ASSAULT", "", false},
	} {
		if got := Compatible(c.cameo, c.typ, c.mode); got != c.want {
			t.Errorf("Compatible(%s, %s, %q) = %v", c.cameo, c.typ, c.mode, got)
		}
	}
}

func TestLoadFaults(t *testing.T) {
	for _, tsv := range []string{"head\n01\tx\n", "head\n01\t-\t-\t-\tmuch\t-\tact\n"} {
		if _, err := load(tsv); err == nil {
			t.Errorf("load(%q) found no fault", tsv)
		}
	}
}
