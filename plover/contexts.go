package plover

import "slices"

// contexts stand in the order of the codebook; records list the contexts of an event in this order.
var contexts = []string{
	"military", "intelligence", "executive", "legislative", "election", "political-institutions", "pro-democracy",
	"pro-autocracy", "economic", "legal", "reparations", "human-rights", "rights-freedoms", "repression",
	"human-security", "gender", "lgbt", "religion-ethnicity", "inequality", "diplomatic", "territory", "peacekeeping",
	"health", "asylum", "migration", "disasters", "natural-resource", "environment", "technology", "terrorism", "cbrn",
	"cyber", "misinformation", "crime", "corruption", "illegal-drugs", "trafficking",
}

var statuses = []string{"actual", "historical", "future", "hypothetical", "negated"}

// Contexts gives the 37 contexts.
func Contexts() []string { return slices.Clone(contexts) }

// IsContext reports whether name is one of the contexts.
func IsContext(name string) bool { return slices.Contains(contexts, name) }

// Statuses gives the five statuses; the first is that of an act that happened.
func Statuses() []string { return slices.Clone(statuses) }

// IsStatus reports whether name is one of the statuses.
func IsStatus(name string) bool { return slices.Contains(statuses, name) }
