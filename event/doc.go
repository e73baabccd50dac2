// Package event makes events of what the event heads say of a text: who did or said what to whom, told where in the text.
//
// It takes a Doc, its quotations and its cast of actors, and gives Events; their places and times are still words. The
// rules are those of the codebook: one act, one event (section 9), who vouches for it (section 5), the code that type,
// mode and context allow (section 12). It does not know files, pages or the form of a record.
package event

import "demarche/lang"

// Event is one act.
type Event struct {
	Type, Mode, Status, CAMEO string
	Contexts                  []string
	Source, Target            []int // of the cast
	By                        int   // of the cast, -1 for nobody
	When, Place               *lang.Words
	Numbers                   []Number
	Tellings                  []lang.Words // triggers, in the order of the text
	Confidence                float64
	Why                       Why
}

// Why is what an event's coding rests on: probabilities of the heads for the surest telling.
type Why struct {
	Trigger, Type, Mode, Status float32
	NextType                    string // the runner-up of the type
	NextScore                   float32
	// CodeScore is the head's probability of the CAMEO code; 0 where the code is that of the table for type, mode and
	// contexts, since no code that the head holds possible is allowed with them.
	CodeScore float32
}

// Number is the words of a count or a sum that belongs to an event.
type Number struct {
	Kind  string
	Words lang.Words
}
