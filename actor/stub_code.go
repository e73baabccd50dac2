package actor

import (
	"strings"
	"time"

	"demarche/knowledge"
)

type Coding struct {
	Kind, Country, Role, KnowledgeID, Name, From string
	Codes                                        []string
}

func CodeOf(b *knowledge.Base, mention, label string, on time.Time) Coding {
	if iso, form, ok := b.Country(strings.TrimSuffix(trimArticle(mention), "'s")); ok && (label == "GPE" || label == "NORP") {
		c := Coding{Kind: "country", Country: iso, Codes: []string{iso}, From: "knowledge"}
		if form == "capital" || form == "seat" {
			c.Codes = []string{iso + "GOV"}
		}
		return c
	}
	if codes, _, ok := b.Agent(mention); ok {
		return Coding{Codes: codes, From: "article"}
	}
	return Coding{From: "none"}
}
