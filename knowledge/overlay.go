package knowledge

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"path"
	"strings"
)

// An Overlay is a file of a user's own: what it says stands above what is built in.
//
// In the program's own form, lines of [leaders], [organisations], [groups] or [agents] stand under these headings, in the
// formats of the files of those names; a line "- NAME" hides what the built-in file says under that name. Files whose name
// ends in .actors or .agents (also .actors.txt, .agents.txt) are read as dictionaries of PETRARCH.
type Overlay struct{ Name, Text string }

// layer is what an overlay lays over one built-in file: the text of the overlay with the lines of other sections left empty,
// so that the numbers of lines stay right, and the folded names that are hidden.
type layer struct {
	text   []string
	hidden map[string]bool
}

var headings = map[string]string{"[leaders]": "leaders.txt", "[organisations]": "organisations.txt", "[groups]": "groups.txt", "[agents]": "agents.txt"}

// With gives the built-in knowledge with overlays laid over it; the first one stands above the second. Codes of a PETRARCH
// dictionary that are not understood are left out and told in warnings. Any other fault is an error that names file and
// line.
func With(overlays ...Overlay) (b *Base, warnings []string, err error) {
	over := make([]map[string]*layer, len(overlays))
	for i, o := range overlays {
		if isDictionary(o.Name) {
			var skipped int
			if over[i], skipped = petrarch(o, Default()); skipped > 0 {
				warnings = append(warnings, fmt.Sprintf("%s: %d codes are not understood and left out", o.Name, skipped))
			}
		} else if over[i], err = sectioned(o); err != nil {
			return nil, nil, err
		}
	}
	b = empty()
	sum := sha256.New()
	for _, r := range readers {
		hidden := map[string]bool{}
		for i, o := range overlays {
			l := over[i][r.file]
			if l == nil {
				continue
			}
			for k := range l.hidden {
				hidden[k] = true
			}
			text := strings.Join(l.text, "\n")
			sum.Write([]byte(o.Name + text))
			if err := r.read(b, o.Name, text); err != nil {
				return nil, nil, err
			}
		}
		text, err := source.ReadFile("data/" + r.file)
		if err != nil {
			return nil, nil, err
		}
		if r.file == "ministers.txt" { // office holders of one kind in two files
			for i := range overlays {
				if l := over[i]["leaders.txt"]; l != nil {
					for k := range l.hidden {
						hidden[k] = true
					}
				}
			}
		}
		sum.Write(text)
		if err := r.read(b, path.Base(r.file), without(string(text), r.file, hidden)); err != nil {
			return nil, nil, err
		}
	}
	b.version = hex.EncodeToString(sum.Sum(nil))[:12]
	return b, warnings, nil
}

// nameField is the field of a file's lines that holds the name.
func nameField(file string) int {
	if file == "organisations.txt" || file == "groups.txt" {
		return 1
	}
	return 0
}

// without empties the lines of hidden names.
func without(text, file string, hidden map[string]bool) string {
	if len(hidden) == 0 {
		return text
	}
	lines := strings.Split(text, "\n")
	for i, l := range lines {
		if f := strings.Split(l, "|"); len(f) > nameField(file) && !strings.HasPrefix(l, "#") && hidden[Fold(strings.TrimSpace(f[nameField(file)]))] {
			lines[i] = ""
		}
	}
	return strings.Join(lines, "\n")
}

// sectioned reads an overlay in the program's own form.
func sectioned(o Overlay) (map[string]*layer, error) {
	lines := strings.Split(o.Text, "\n")
	out := map[string]*layer{}
	file := ""
	for i, l := range lines {
		l = strings.TrimSpace(l)
		switch {
		case l == "" || l[0] == '#':
			continue
		case l[0] == '[':
			if file = headings[strings.ToLower(l)]; file == "" {
				return nil, fmt.Errorf("%s:%d: %s is not [leaders], [organisations], [groups] or [agents]", o.Name, i+1, l)
			}
			continue
		case file == "":
			return nil, fmt.Errorf("%s:%d: a line before the first heading, such as [leaders]", o.Name, i+1)
		}
		if out[file] == nil {
			out[file] = &layer{text: make([]string, len(lines)), hidden: map[string]bool{}}
		}
		if name, ok := strings.CutPrefix(l, "- "); ok {
			out[file].hidden[Fold(strings.TrimSpace(name))] = true
			continue
		}
		out[file].text[i] = l
		if file == "agents.txt" { // a phrase has one meaning: the user's
			phrase, _, _ := strings.Cut(l, "|")
			out[file].hidden[Fold(strings.TrimSpace(phrase))] = true
		}
	}
	return out, nil
}

func empty() *Base {
	return &Base{
		countries: make(map[string][]countryName, 2048),
		states:    make(map[string]bool, 256),
		names:     make(map[string][]named, 8192),
		agents:    make(map[string]agent, 4096),
	}
}
