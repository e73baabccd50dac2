package knowledge

import (
	"fmt"
	"strings"
)

type agent struct {
	phrase       string
	sectors      []string
	of           bool // takes the code of its principal
	needsCountry bool
}

// Agent is what a common noun or phrase says of an actor.
type Agent struct {
	Matched      string   // the phrase of the file
	Words        int      // words of the mention that it covers, from the end
	Sectors      []string // GOV, MIL, ...; none for nouns that have no sector of their own ("members")
	Of           bool     // takes the code of the body that it belongs to, where one is named
	NeedsCountry bool     // the sectors hold only where a country is known
}

func (b *Base) readAgents(file, text string) error {
	rows, err := parseRows(file, text, 2, 3)
	if err != nil {
		return err
	}
	for _, r := range rows {
		a := agent{phrase: r.fields[0]}
		if code := r.fields[1]; code != "-" {
			if a.sectors = split(code); a.sectors == nil {
				return fmt.Errorf("%s:%d: sectors %q", file, r.line, code)
			}
		}
		if r.fields[2] != "" {
			for flag := range strings.SplitSeq(r.fields[2], ",") {
				switch strings.TrimSpace(flag) {
				case "of":
					a.of = true
				case "needs country":
					a.needsCountry = true
				default:
					return fmt.Errorf("%s:%d: flag %q", file, r.line, flag)
				}
			}
		}
		key := Fold(a.phrase)
		if _, twice := b.agents[key]; twice {
			return fmt.Errorf("%s:%d: %q stands twice", file, r.line, a.phrase)
		}
		b.agents[key] = a
		b.longest = max(b.longest, strings.Count(key, " ")+1)
	}
	return nil
}

// split cuts a code into its parts of three letters; nil if it is not made of such.
func split(code string) []string {
	if code == "" || len(code)%3 != 0 {
		return nil
	}
	parts := make([]string, 0, len(code)/3)
	for ; code != ""; code = code[3:] {
		if strings.ToUpper(code[:3]) != code[:3] {
			return nil
		}
		parts = append(parts, code[:3])
	}
	return parts
}

// Agent gives the sectors of the longest phrase known that the phrase ends in, singular or plural.
func (b *Base) Agent(phrase string) (codes []string, matched string, ok bool) {
	a, ok := b.FindAgent(phrase)
	return a.Sectors, a.Matched, ok
}

// FindAgent is Agent with all that the file says of the phrase.
func (b *Base) FindAgent(phrase string) (Agent, bool) {
	words := strings.Fields(Fold(phrase))
	for first := max(0, len(words)-b.longest); first < len(words); first++ {
		start, last := words[first:len(words)-1], words[len(words)-1]
		for _, noun := range singular(last) {
			key := noun
			if len(start) > 0 {
				key = strings.Join(start, " ") + " " + noun
			}
			if a, ok := b.agents[key]; ok {
				return a.public(len(words) - first), true
			}
		}
		// "members of parliament", "heads of state": the plural stands on the first word
		if len(start) > 1 && start[1] == "of" {
			for _, noun := range singular(start[0])[1:] {
				if a, ok := b.agents[noun+" "+strings.Join(words[first+1:], " ")]; ok {
					return a.public(len(words) - first), true
				}
			}
		}
	}
	return Agent{}, false
}

func (a agent) public(words int) Agent {
	return Agent{a.phrase, words, a.sectors, a.of, a.needsCountry}
}
