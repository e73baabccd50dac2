package knowledge

import (
	"fmt"
	"slices"
	"strings"
)

// An Overlay is a file of a user's own: what it says stands above what is built in.
//
// In the program's own form, lines of [leaders], [organisations], [groups] or [agents] stand under these headings, in the
// formats of the files of those names; a line "- NAME" hides what the built-in file says under that name. Files whose name
// ends in .actors or .agents (also .actors.txt, .agents.txt) are read as dictionaries of PETRARCH.
type Overlay struct{ Name, Text string }

// layer is an overlay by sections: its lines, those of other sections left empty so that the numbers of lines stay right,
// and the folded names that it hides.
type layer struct {
	name   string
	lines  map[string][]string
	hidden map[string]map[string]bool
}

func newLayer(name string) *layer {
	return &layer{name, map[string][]string{}, map[string]map[string]bool{}}
}

// put sets line i of n of a section.
func (l *layer) put(section string, i, n int, text string) {
	if l.lines[section] == nil {
		l.lines[section] = make([]string, n)
	}
	l.lines[section][i] = text
}

// add adds a line at the end of a section.
func (l *layer) add(section, text string) { l.lines[section] = append(l.lines[section], text) }

func (l *layer) hide(section, name string) {
	if l.hidden[section] == nil {
		l.hidden[section] = map[string]bool{}
	}
	l.hidden[section][Fold(strings.TrimSpace(name))] = true
}

// With gives the built-in knowledge with overlays laid over it; the first one stands above the second. Codes of a PETRARCH
// dictionary that are not understood are left out and told in warnings. Any other fault is an error that names file and
// line.
func With(overlays ...Overlay) (b *Base, warnings []string, err error) {
	var layers []*layer
	for _, o := range overlays {
		var l *layer
		if kind := dictionaryKind(o.Name); kind != "" {
			var skipped int
			if l, skipped = petrarch(o, kind, Default()); skipped > 0 {
				warnings = append(warnings, fmt.Sprintf("%s: %d codes are not understood and left out", o.Name, skipped))
			}
		} else if l, err = sectioned(o); err != nil {
			return nil, nil, err
		}
		layers = append(layers, l)
	}
	b, err = readUnder(data, layers)
	return b, warnings, err
}

// nameField is the field of a section's lines that holds the name.
func nameField(section string) int {
	if section == "organisations" || section == "groups" {
		return 1
	}
	return 0
}

// without empties the lines of hidden names.
func without(text, section string, hidden map[string]bool) string {
	if len(hidden) == 0 {
		return text
	}
	lines := strings.Split(text, "\n")
	for i, l := range lines {
		if f := strings.Split(l, "|"); len(f) > nameField(section) && !strings.HasPrefix(l, "#") && hidden[Fold(strings.TrimSpace(f[nameField(section)]))] {
			lines[i] = ""
		}
	}
	return strings.Join(lines, "\n")
}

// sectioned reads an overlay in the program's own form.
func sectioned(o Overlay) (*layer, error) {
	lines := strings.Split(o.Text, "\n")
	out := newLayer(o.Name)
	section := ""
	for i, l := range lines {
		l = strings.TrimSpace(l)
		switch {
		case l == "" || l[0] == '#':
			continue
		case l[0] == '[':
			section = strings.Trim(strings.ToLower(l), "[]")
			if !slices.Contains([]string{"leaders", "organisations", "groups", "agents"}, section) {
				return nil, fmt.Errorf("%s:%d: %s is not [leaders], [organisations], [groups] or [agents]", o.Name, i+1, l)
			}
			continue
		case section == "":
			return nil, fmt.Errorf("%s:%d: a line before the first heading, such as [leaders]", o.Name, i+1)
		}
		if name, ok := strings.CutPrefix(l, "- "); ok {
			out.hide(section, name)
			continue
		}
		out.put(section, i, len(lines), l)
		if section == "agents" { // a phrase has one meaning: the user's
			phrase, _, _ := strings.Cut(l, "|")
			out.hide(section, phrase)
		}
	}
	return out, nil
}
