package plover

// The quad classes, in the order of their usual numbers 1 to 4.
const (
	VerbalCooperation   = "verbal-cooperation"
	MaterialCooperation = "material-cooperation"
	VerbalConflict      = "verbal-conflict"
	MaterialConflict    = "material-conflict"
)

// kind is a type of act. Its modes stand in the order of the codebook, which for ASSAULT also decides between two
// equally specific ones.
type kind struct {
	name  string
	quad  string
	score float64
	modes []mode
}

type mode struct {
	name  string
	score float64
}

// kinds are the sixteen types with the PLOVER scores (-10 to 10) of type and mode. ACCUSE is -3: the manual prints 3,
// plainly a slip. PROTEST vandalize has no score in the manual and takes that of its type.
var kinds = []kind{
	{"AGREE", VerbalCooperation, 2.5, nil},
	{"CONSULT", VerbalCooperation, 2.5, []mode{
		{"visit", 4}, {"third-party", 1}, {"multilateral", 4}, {"phone", 1.5},
	}},
	{"SUPPORT", VerbalCooperation, 5, nil},
	{"CONCEDE", VerbalCooperation, 4.5, nil},
	{"COOPERATE", MaterialCooperation, 9.5, nil},
	{"AID", MaterialCooperation, 10, nil},
	{"RETREAT", MaterialCooperation, 6.5, []mode{
		{"withdraw", 8}, {"release", 6.5}, {"disarm", 10}, {"ceasefire", 7.5}, {"access", 6.5}, {"resign", 4.5},
	}},
	{"REQUEST", VerbalConflict, 0, []mode{
		{"assist", 0.5}, {"change", -1}, {"yield", -1}, {"meet", 0},
	}},
	{"REJECT", VerbalConflict, -2, []mode{
		{"assist", -1.5}, {"change", -2}, {"yield", -2}, {"meet", -2},
	}},
	{"ACCUSE", VerbalConflict, -3, []mode{
		{"disapprove", -2}, {"allege", -3.5}, {"investigate", -3.5},
	}},
	{"THREATEN", VerbalConflict, -3.5, []mode{
		{"restrict", -3}, {"arrest", -3.5}, {"relations", -3.5}, {"expel", -3.5}, {"territory", -4}, {"violence", -3.5},
	}},
	{"PROTEST", MaterialConflict, -5, []mode{
		{"demo", -5},
		{"riot", -7},
		{"strike", -5},
		{"hunger", -4.5},
		{"boycott", -4.5},
		{"obstruct", -4.5},
		{"vandalize", -5},
	}},
	{"SANCTION", MaterialConflict, -6, []mode{
		{"convict", -6}, {"expel", -5.5}, {"withdraw", -6}, {"discontinue", -6},
	}},
	{"MOBILIZE", MaterialConflict, -5.5, []mode{
		{"troops", -6.5}, {"weapons", -6.5}, {"police", -5.5}, {"militia", -6},
	}},
	{"COERCE", MaterialConflict, -7, []mode{
		{"seize", -7},
		{"restrict", -7},
		{"censor", -6.5},
		{"curfew", -6.5},
		{"martial-law", -7.5},
		{"arrest", -7},
		{"deport", -7},
		{"withhold", -7},
		{"misinformation", -6.5},
		{"cyber", -7},
	}},
	{"ASSAULT", MaterialConflict, -9, []mode{
		{"abduct", -8.5},
		{"beat", -7.5},
		{"torture", -8.5},
		{"sexual", -8.5},
		{"targeted", -9.5},
		{"destroy", -8.5},
		{"primitive", -8},
		{"firearms", -9},
		{"explosives", -9},
		{"suicide-attack", -9.5},
		{"aerial", -9.5},
		{"drone", -9.5},
		{"heavy-weapons", -9.5},
		{"crowd-control", -7.5},
		{"unconventional", -10},
	}},
}

var kindOf = func() map[string]*kind {
	m := make(map[string]*kind, len(kinds))
	for i := range kinds {
		m[kinds[i].name] = &kinds[i]
	}
	return m
}()

// Types gives the sixteen types, in the order of the quad classes and of the codebook within each.
func Types() []string {
	names := make([]string, len(kinds))
	for i, k := range kinds {
		names[i] = k.name
	}
	return names
}

// IsType reports whether name is one of the sixteen types.
func IsType(name string) bool { return kindOf[name] != nil }

// Quad gives the quad class of a type; empty for what is no type.
func Quad(name string) string {
	if k := kindOf[name]; k != nil {
		return k.quad
	}
	return ""
}

// Quads gives the four quad classes in the order of their usual numbers.
func Quads() []string {
	return []string{VerbalCooperation, MaterialCooperation, VerbalConflict, MaterialConflict}
}

// Modes gives the modes of a type; none for AGREE, SUPPORT, CONCEDE, COOPERATE and AID, and for what is no type.
func Modes(name string) []string {
	k := kindOf[name]
	if k == nil {
		return nil
	}
	names := make([]string, len(k.modes))
	for i, m := range k.modes {
		names[i] = m.name
	}
	return names
}

// IsMode reports whether mode is one of the modes of the type. The empty mode, which a record writes as null, is none.
func IsMode(name, mode string) bool {
	_, ok := Score(name, mode)
	return ok && mode != ""
}

// Score gives the PLOVER score of a type and mode, that of the type alone where mode is empty. The second result is
// false for what is no type or no mode of it.
func Score(name, mode string) (float64, bool) {
	k := kindOf[name]
	if k == nil {
		return 0, false
	}
	if mode == "" {
		return k.score, true
	}
	for _, m := range k.modes {
		if m.name == mode {
			return m.score, true
		}
	}
	return 0, false
}
