package record

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func reported(t testing.TB, r *Record, opt ReportOptions) string {
	t.Helper()
	var b strings.Builder
	if err := Report(&b, r, opt); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestReportGolden(t *testing.T) {
	for name, opt := range map[string]ReportOptions{
		"default": {}, "width=60": {Width: 60}, "color": {Color: true},
	} {
		got := reported(t, fixture(t), opt)
		file := filepath.Join("testdata", "report,"+name+".txt")
		if *update {
			if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if got != string(want) {
			t.Errorf("%s: got\n%s", file, got)
		}
	}
}

func TestReportWidth(t *testing.T) {
	for _, width := range []int{40, 57, 80, 100, 140} {
		for line := range strings.Lines(reported(t, fixture(t), ReportOptions{Width: width})) {
			if n := columns(strings.TrimSuffix(line, "\n")); n > width {
				t.Errorf("width %d: a line of %d columns: %s", width, n, line)
			}
		}
	}
}

// Whatever a page holds, the report writes no control character but line ends.
func TestReportUntrusted(t *testing.T) {
	evil := "a\x1b[31mb\u009b2J\u202ec\r\nd\x00\xff"
	r := fixture(t)
	r.Article.Text = strings.Replace(fixtureText, "WASHINGTON:", "WASH\x1b]0;x", 1)
	for _, s := range []*string{
		&r.Source.Name, r.Article.Title, &r.Article.Byline[0], r.Article.Site, r.Article.URL,
		&r.Actors[0].Name, &r.Actors[0].Codes[0], &r.Places[0].Name, r.Places[0].Country, r.Actors[2].Role, &r.Warnings[0], &r.Quotes[0].Text,
		&r.Events[1].Date.Text, r.Events[1].Date.From, &r.Events[1].Numbers[0].Text, &r.Events[0].ID, &r.Events[0].Status, r.Events[1].Mode,
	} {
		*s = evil
	}
	got := reported(t, r, ReportOptions{})
	for _, c := range got {
		if c != '\n' && (c < 0x20 || c >= 0x7f && c < 0xa0 || c == 0x202e) {
			t.Fatalf("%q reaches the terminal:\n%q", c, got)
		}
	}
	if !strings.Contains(got, "a�[31mb�2J�c d��") {
		t.Errorf("the text is not told as it is:\n%s", got)
	}
}

func TestReportEmpty(t *testing.T) {
	got := reported(t, &Record{Warnings: []string{"no article found"}}, ReportOptions{})
	if got != "(no title)\nno date on the page\n\nNo events\n\n1 warning\n  no article found\n" {
		t.Errorf("%q", got)
	}
}

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		s    string
		room int
		want string
	}{
		{"", 10, ""},
		{"one two three", 7, "one two|three"},
		{"longestword of all", 5, "longe|stwor|d of|all"},
		{"日本語の新聞", 5, "日本|語の|新聞"},
		{"e\u0301a e\u0301", 4, "e\u0301a e\u0301"}, // a combining mark takes no room
	} {
		if got := strings.Join(wrap(c.s, c.room), "|"); got != c.want {
			t.Errorf("wrap(%q, %d) = %q, want %q", c.s, c.room, got, c.want)
		}
	}
}
