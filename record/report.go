package record

import (
	"bytes"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// ReportOptions set up a report. The zero value is 100 columns without colour.
type ReportOptions struct {
	Width int  // columns; 0: 100. Less than 40 counts as 40
	Color bool // mark with escape sequences: only for a terminal
	// QuotesOnly leaves out the events.
	QuotesOnly bool
}

// Report writes a record for people: what the page is, its events each with the sentence that tells it, its quotations by
// speaker, and the warnings. Nothing that the page holds can reach the terminal as a control sequence.
func Report(w io.Writer, r *Record, opt ReportOptions) error {
	if opt.Width == 0 {
		opt.Width = 100
	}
	p := &report{x: newIndex(r), width: max(opt.Width, 40), color: opt.Color}
	p.head()
	if !opt.QuotesOnly {
		p.events()
	}
	p.quotes()
	p.warnings()
	_, err := w.Write(p.out.Bytes())
	return err
}

type report struct {
	x     *index
	out   bytes.Buffer
	width int
	color bool
}

// The styles are SGR numbers; the marks around a trigger stand where there is no colour.
const (
	bold      = "1"
	dim       = "2"
	underline = "1;4"
)

func (p *report) style(sgr, s string) string {
	if !p.color || sgr == "" || s == "" {
		return s
	}
	return "\x1b[" + sgr + "m" + s + "\x1b[0m"
}

// line writes a finished line; whatever of it came from the page has gone through Plain.
func (p *report) line(s string) { p.out.WriteString(strings.TrimRight(s, " ") + "\n") }

// block writes a text wrapped and indented.
func (p *report) block(indent, sgr, s string) {
	for _, l := range wrap(s, p.width-len(indent)) {
		p.line(indent + p.style(sgr, l))
	}
}

func (p *report) heading(s string) {
	p.line("")
	p.line(p.style(bold, s))
}

func (p *report) head() {
	r, a := p.x.r, &p.x.r.Article
	title := Plain(str(a.Title))
	if title == "" {
		title = "(no title)"
	}
	p.block("", bold, title)
	if a.Subtitle != nil {
		p.block("", "", Plain(*a.Subtitle))
	}
	facts := []string{"no date on the page"}
	if a.Published != nil {
		facts[0] = Plain(*a.Published)
	}
	if a.Site != nil {
		facts = append(facts, Plain(*a.Site))
	}
	if len(a.Byline) > 0 {
		facts = append(facts, "by "+Plain(strings.Join(a.Byline, ", ")))
	}
	p.block("", "", strings.Join(facts, " · "))
	where := Plain(r.Source.Name)
	if u := first(a.URL, r.Source.URL); u != nil {
		where = strings.TrimPrefix(where+" · "+Plain(*u), " · ")
	}
	if where != "" {
		p.block("", dim, where)
	}
}

// The columns of the table of events; the three wide ones share what is left.
const (
	idRoom   = 4
	confRoom = 4
	gap      = "  "
)

func (p *report) events() {
	r := p.x.r
	p.heading(count(len(r.Events), "event"))
	if len(r.Events) == 0 {
		return
	}
	room := (p.width - idRoom - confRoom - 4*len(gap)) / 3
	p.row(dim, room, "", "who", "what", "whom", "conf")
	for i := range r.Events {
		e := &r.Events[i]
		what := e.Type
		if e.Mode != nil {
			what += " " + *e.Mode
		}
		if e.CAMEO != nil {
			what += " " + *e.CAMEO
		}
		p.line("")
		p.row("", room, Plain(e.ID), p.people(e.Source), Plain(what), p.people(e.Target), strconv.FormatFloat(e.Confidence, 'f', 2, 64))
		indent := strings.Repeat(" ", idRoom+len(gap))
		if d := p.details(e); d != "" {
			p.block(indent, "", d)
		}
		p.sentence(indent, e)
	}
}

// row writes one row of the table, as many lines as its fullest cell needs.
func (p *report) row(sgr string, room int, id, who, what, whom, conf string) {
	cells := [5][]string{{id}, wrap(who, room), wrap(what, room), wrap(whom, room), {conf}}
	rooms := [5]int{idRoom, room, room, room, confRoom}
	for i := 0; ; i++ {
		var parts []string
		more := false
		for c := range cells {
			s := ""
			if i < len(cells[c]) {
				s, more = cells[c][i], true
			}
			s = pad(s, rooms[c])
			if c == 2 && sgr == "" {
				s = p.style(bold, s)
			}
			parts = append(parts, s)
		}
		if !more {
			return
		}
		p.line(p.style(sgr, strings.TrimRight(strings.Join(parts, gap), " ")))
	}
}

func (p *report) people(ids []string) string {
	if len(ids) == 0 {
		return "-"
	}
	var names []string
	for _, id := range ids {
		names = append(names, p.actor(id))
	}
	return strings.Join(names, "; ")
}

func (p *report) actor(id string) string {
	s := Plain(p.x.name(id))
	if a := p.x.actors[id]; a != nil && len(a.Codes) > 0 {
		s += " (" + Plain(strings.Join(a.Codes, " ")) + ")"
	}
	return s
}

// details are the facts of an event beside who, what and whom.
func (p *report) details(e *Event) string {
	var facts []string
	if e.Status != "actual" {
		facts = append(facts, Plain(e.Status))
	}
	if d := e.Date; d != nil {
		facts = append(facts, when(d))
	}
	if pl := p.x.placeOf(e.Place); pl != nil {
		s := Plain(pl.Name)
		if pl.Country != nil {
			s += " (" + Plain(*pl.Country) + ")"
		}
		facts = append(facts, "at "+s)
	}
	for _, n := range e.Numbers {
		facts = append(facts, Plain(n.Kind)+": "+Plain(n.Text))
	}
	if e.By != nil {
		facts = append(facts, "according to "+p.actor(*e.By))
	}
	if len(e.Context) > 0 {
		facts = append(facts, Plain(strings.Join(e.Context, ", ")))
	}
	return strings.Join(facts, " · ")
}

// when gives the words and, where they could be resolved, the days.
func when(d *Date) string {
	s := Plain(d.Text)
	switch {
	case d.From != nil && d.To != nil && *d.From != *d.To:
		return s + " (" + Plain(*d.From) + " to " + Plain(*d.To) + ")"
	case first(d.From, d.To) != nil:
		return s + " (" + Plain(*first(d.From, d.To)) + ")"
	}
	return s
}

// sentence writes the sentence of an event with its trigger marked. The marks are put in before the lines are broken, as
// two characters that no page can bring in (Plain leaves no control character), and become colour or brackets after.
func (p *report) sentence(indent string, e *Event) {
	const open, shut = '\x01', '\x02'
	t := p.x.text
	if e.Sentence < 0 || e.Sentence >= len(p.x.r.Sentences) {
		return
	}
	s := p.x.r.Sentences[e.Sentence]
	before, ok1 := t.slice(s.Start, e.Trigger.Start)
	mid, ok2 := t.slice(e.Trigger.Start, e.Trigger.End)
	after, ok3 := t.slice(e.Trigger.End, s.End)
	if !ok1 || !ok2 || !ok3 {
		return
	}
	// Plain folds the spaces at the edges away: they are put back, or words would run together.
	marked := edge(before, true) + string(open) + Plain(mid) + string(shut) + edge(after, false)
	begin, end := "[", "]"
	if p.color {
		begin, end = "\x1b["+underline+"m", "\x1b[0m"
	}
	inside := false // a trigger of several words may go over a line end
	for _, l := range wrap(marked, p.width-len(indent)) {
		var b strings.Builder
		if inside {
			b.WriteString(begin)
		}
		for _, c := range l {
			switch c {
			case open:
				inside = true
				b.WriteString(begin)
			case shut:
				inside = false
				b.WriteString(end)
			default:
				b.WriteRune(c)
			}
		}
		if inside {
			b.WriteString(end)
		}
		p.line(indent + b.String())
	}
}

// edge is Plain, but for the space that parts the text from the trigger after it (end) or before it.
func edge(s string, end bool) string {
	out := Plain(s)
	if end && strings.TrimRight(s, " \n\t\u00a0") != s {
		return out + " "
	}
	if !end && strings.TrimLeft(s, " \n\t\u00a0") != s {
		return " " + out
	}
	return out
}

// quotes lists the quotations under their speakers, who stand in the order of their first words.
func (p *report) quotes() {
	r := p.x.r
	if len(r.Quotes) == 0 {
		return
	}
	p.heading(count(len(r.Quotes), "quotation"))
	by := map[string][]*Quote{}
	var speakers []string
	for i := range r.Quotes {
		s := str(r.Quotes[i].Speaker)
		if by[s] == nil {
			speakers = append(speakers, s)
		}
		by[s] = append(by[s], &r.Quotes[i])
	}
	for _, s := range speakers {
		name := "(speaker not known)"
		if s != "" {
			name = p.actor(s)
			if a := p.x.actors[s]; a != nil && a.Role != nil {
				name += ", " + Plain(*a.Role)
			}
		}
		p.block("  ", bold, name)
		for _, q := range by[s] {
			text := Plain(q.Text)
			if q.To != nil {
				text += " (to " + p.actor(*q.To) + ")"
			}
			p.block("    ", "", Plain(q.Kind)+": "+text)
		}
	}
}

func (p *report) warnings() {
	if len(p.x.r.Warnings) == 0 {
		return
	}
	p.heading(count(len(p.x.r.Warnings), "warning"))
	for _, w := range p.x.r.Warnings {
		p.block("  ", "", Plain(w))
	}
}

func count(n int, noun string) string {
	switch n {
	case 0:
		return "No " + noun + "s"
	case 1:
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

func first(a, b *string) *string {
	if a != nil {
		return a
	}
	return b
}
